import { lacDuong } from "#core/catalogue/plans/lac-duong";
import type { Plan } from "#core/catalogue/plan";
import { namedInTerm, planInYear } from "#core/evaluation/plan-in-year";
import { diLinh } from "#core/catalogue/plans/di-linh";
import { runningItems } from "#core/catalogue/periods/running-items";
import { sheetNames } from "#core/words/names";
import { spellingKey } from "#core/spelling";
import { namesOf } from "#text/names-of-codes";
import { makeReport } from "#app/report/make-report";
import { codeOfName } from "#app/reading/known-names";
import { catalogue } from "../../support/built-in";
import { handedIn } from "../../support/consolidated";
import { gridOfSheet, opened } from "../../support/recalculated";
import { momentOf } from "#core/evaluation/period";

const termOf = (plan: Plan, year: number): unknown => {
  const target = planInYear(plan, year).targets.find(
    ({ indicator }) => indicator === "PRIVATE-CELL-CREATED",
  );
  return target?.horizon.kind === "term" ? target.horizon.period : null;
};

test.each<[year: number, shared: Plan["sharedYearGoesTo"], from: number, to: number]>([
  [2020, "earlier", 2020, 2025],
  [2025, "earlier", 2020, 2025],
  [2025, "later", 2025, 2030],
  [2026, "earlier", 2025, 2030],
  [2030, "earlier", 2025, 2030],
  [2031, "earlier", 2030, 2035],
])(
  "in %d, a year shared going to the %s, what every term asks for is of %d–%d",
  (year, sharedYearGoesTo, from, to) => {
    expect(termOf({ ...lacDuong, sharedYearGoesTo }, year)).toEqual({ from, to });
  },
);

test("a term that is named stays as it is", () => {
  const named: Plan = {
    ...lacDuong,
    targets: lacDuong.targets.map((target) => ({
      ...target,
      horizon: { kind: "term", period: { from: 2020, to: 2025 } },
    })),
  };
  expect(planInYear(named, 2026)).toEqual(named);
});

test("nothing of a term is overdue in the first year of the next", () => {
  const ended = planInYear(lacDuong, 2026).targets.flatMap(({ horizon }) =>
    horizon.kind === "term" ? [momentOf(horizon, lacDuong.term, 2026)] : [],
  );
  expect(ended).toEqual(["ahead", "ahead"]);
});

describe("rows that count since the start of the term name its years", () => {
  const owners = "Chủ doanh nghiệp tư nhân được kết nạp từ đầu nhiệm kỳ";
  const nameIn = (plan: Plan, year: number): string | undefined =>
    namedInTerm(catalogue, plan, year).items.find(({ code }) => code === "OWNER_ADMITTED_TERM")
      ?.name;

  test("those of the term of the year, whatever term the target is of", () => {
    expect(nameIn(diLinh, 2025)).toBe(`${owners} 2020–2025`);
    expect(nameIn(diLinh, 2026)).toBe(`${owners} 2025–2030`);
    expect(nameIn({ ...diLinh, sharedYearGoesTo: "later" }, 2025)).toBe(`${owners} 2025–2030`);
  });

  test("no other row is named anew, in no group", () => {
    const named = namedInTerm(catalogue, diLinh, 2025);
    const changed = named.items.filter(({ name }, at) => name !== catalogue.items[at]?.name);
    expect(changed.map(({ code }) => code)).toEqual([...runningItems.keys()]);
    expect(named.groups.flatMap(({ items }) => items)).toEqual(named.items);
  });

  test("on the form and in the report, and a row that lost its code is known by that name", async () => {
    const handed = await handedIn(2, undefined, { planId: "lac-duong" });
    const [first] = handed.files;
    const sheet = gridOfSheet(opened(first?.bytes ?? new Uint8Array()), sheetNames.form);
    const texts = sheet.rows.flatMap(({ cells }) =>
      cells.map(({ content }) => (content.kind === "text" ? content.value : "")),
    );
    expect(texts).toContain(`${owners} 2025–2030`);
    expect(codeOfName(spellingKey(`${owners} 2025–2030`))).toBe("OWNER_ADMITTED_TERM");
    expect(codeOfName(spellingKey(owners))).toBe("OWNER_ADMITTED_TERM");
    expect(codeOfName(spellingKey("Thôn 2025–2030"))).toBeNull();
    const { plan, registry } = handed;
    const report = makeReport({
      ...{ work: { plan, catalogue }, registry, year: 2026, readings: [] },
      ...{ dates: { asOf: "2026-12-30", dueDate: "2026-12-29" }, previous: null },
    });
    expect(namesOf(registry, report).item("OWNER_ADMITTED_TERM")).toBe(`${owners} 2025–2030`);
  });
});
