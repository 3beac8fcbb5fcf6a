import { askedItems, neededItems } from "#core/catalogue/asked-items";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import { plans } from "#core/catalogue/plans/plans";
import { growsInYear, leadsTo, settledBy } from "#core/catalogue/periods/running-items";
import { lastDayOf, periodsBelowYear } from "#core/catalogue/periods/report-period";
import type { Plan } from "#core/catalogue/plan";
import { atLeast, everyYear, falling, target } from "#core/catalogue/target";
import { sheetNames } from "#core/words/names";
import { tasks } from "#core/catalogue/tasks/tasks";
import { layOutReport } from "#core/report/report-workbook";
import type { Language } from "#text/language";
import { codesAsNames } from "#text/names";
import { reportWords } from "#text/report/report-words";
import { formSubtitle, periodInText } from "#core/words/form/form-words";
import { dueDateOf } from "#core/catalogue/periods/due-date";
import { buildReport } from "#core/result/build-report";
import type { PreviousYear, ReportResult } from "#core/result/report-result";
import { layOutForm } from "#core/forms/input-form";
import { formInput } from "../../support/forms";
import { catalogue } from "../../support/built-in";
import { factsOf, type Declarations } from "../../support/facts";
import { formOf, metaOf } from "../../support/readings";
import { reportSheets } from "../../support/report-sheets";
import { sheetNamed } from "../../support/sheets";
import { registryWith, unitWith } from "../../support/units";

const registry = registryWith(unitWith({ code: "38.1" }));

/** Admission of 3 %, discipline that falls, and heads of villages, in half a year. */
const plan: Plan = {
  ...haGiang,
  id: "half",
  period: "6t",
  baselines: [],
  targets: [
    target({
      ...{ ref: "A", indicator: "DV-ADMIT-RATE", asks: atLeast(3), when: everyYear() },
      ...{ of: "all", judged: "whole" },
    }),
    target({
      ...{ ref: "B", indicator: "DV-DISCIPLINE-FALL", asks: falling, when: everyYear() },
      ...{ of: "all", judged: "whole" },
    }),
    target({
      ...{ ref: "C", indicator: "VH-MEMBER", asks: atLeast(90), when: everyYear() },
      ...{ of: "all", judged: "whole" },
    }),
  ],
};

const indicatorNamed = (numerator: string): string =>
  catalogue.indicators.find((each) => each.numerator[0] === numerator)?.id ?? "";
const ids = ["DV_ADMITTED_YEAR", "DV_DISCIPLINED", "VH_MEMBER"].map(indicatorNamed);
const asked: Plan = {
  ...plan,
  targets: plan.targets.map((each, index) => ({ ...each, indicator: ids[index] ?? "" })),
};

function reportOn(
  declared: Declarations,
  {
    of = asked,
    formPeriod = "6t",
    previous = null,
  }: {
    readonly of?: Plan;
    readonly formPeriod?: string | null;
    readonly previous?: PreviousYear | null;
  } = {},
): ReportResult {
  return buildReport({
    ...{ plan: of, catalogue, registry, year: 2026, previous },
    dates: { asOf: "2026-07-05", dueDate: dueDateOf(of, 2026) },
    readings: [
      formOf("38.1", {
        meta: { ...metaOf("38.1", { year: 2026, plan: of.id }), period: formPeriod },
        facts: factsOf(declared),
      }),
    ],
  });
}

const verdictOf = (report: ReportResult, place: number) => {
  const id = asked.targets[place]?.indicator;
  const judged = report.indicators.find(({ indicator }) => indicator.id === id)?.targets[0];
  return [judged?.evaluation.verdict, judged?.evaluation.need];
};

/** What the sheet of the report says, cell by cell. */
const textsOf = (report: ReportResult): readonly string[] =>
  sheetNamed(reportSheets(report), "Báo cáo").rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])),
  );

const half: Declarations = {
  ...{ DV_BOY: 1000, DV_ADMITTED_YEAR: 16, DV_DISCIPLINED: 2 },
  ...{ VH_TOTAL: 10, VH_MEMBER: 8 },
};
const lastHalf: PreviousYear = {
  year: 2025,
  facts: new Map([["38.1", factsOf({ DV_BOY: 990, DV_ADMITTED_YEAR: 12, DV_DISCIPLINED: 4 })]]),
};

describe("in a part of a year", () => {
  test("what grows in the year is on the way, with what is needed until its end", () => {
    expect(verdictOf(reportOn(half), 0)).toEqual(["ongoing", 14]);
  });
  test("what is reached early is met", () => {
    expect(verdictOf(reportOn({ ...half, DV_ADMITTED_YEAR: 30 }), 0)).toEqual(["met", 0]);
  });
  test("what is to stay low can still be missed, and is missed when it is above already", () => {
    expect(verdictOf(reportOn(half, { previous: lastHalf }), 1)[0]).toBe("ongoing");
    const more = { ...half, DV_DISCIPLINED: 5 };
    expect(verdictOf(reportOn(more, { previous: lastHalf }), 1)[0]).toBe("short");
  });
  test("a stock is judged as it stands", () => {
    expect(verdictOf(reportOn(half), 2)).toEqual(["short", 1]);
  });
  test.each<[string, Plan, string, string]>([
    [
      "a part of",
      { ...haGiang, period: "6t" },
      ": xếp loại vào cuối năm; chưa đánh giá được",
      "đơn vị thiếu số liệu",
    ],
    ["all of", haGiang, ": chưa có số liệu; chưa đánh giá được", "xếp loại vào cuối năm"],
  ])("a report on %s the year says why nobody is rated yet", (_, of, said, unsaid) => {
    const given = reportOn({ DV_TOTAL: 1000 }, { of, formPeriod: of.period ?? null });
    const lines = textsOf(given).filter((text) =>
      /- (?:Tổ chức cơ sở đảng|Đảng viên) được xếp loại/u.test(text),
    );
    expect(lines.length).toBe(2);
    for (const line of lines) {
      expect(line).toContain(said);
      expect(line).not.toContain(unsaid);
    }
  });
  test("the report says which share of the year's level is reached, and its own period", () => {
    const text = textsOf(reportOn(half)).join("\n");
    expect(text).toContain("kết quả 6 tháng đầu năm 2026");
    expect(text).toContain("đạt 53,33% mức cả năm của chỉ tiêu");
    expect(text).toContain("đến hết năm");
    expect(text).toContain("chỉ tiêu đang thực hiện");
  });
});

const { period: _, ...ofTheYear } = asked;

describe("a form of one period is not taken for another", () => {
  test.each<[string, Plan, string | null]>([
    ["of half a year in the report of the year", ofTheYear, "6t"],
    ["of the year in the report of half a year", asked, null],
    ["of nine months in the report of half a year", asked, "9t"],
  ])("%s", (_title, of, formPeriod) => {
    const { ledger, issues } = reportOn(half, { of, formPeriod });
    expect(ledger.receipts.map(({ status }) => status)).toEqual(["rejected"]);
    expect(issues.map(({ code }) => code)).toContain("wrongPeriod");
  });

  test.each(periodsBelowYear)("the head of a form names %s, and it is read back", (period) => {
    expect(periodInText(formSubtitle(2026, period))).toBe(period);
    expect(periodInText(formSubtitle(2026))).toBeNull();
  });
});

test.each([
  ["a year", haGiang, "29/12/2026"],
  ["half a year", { ...haGiang, period: "6t" }, "30/06/2026"],
] as const)("the form of %s says the day on which it is due", (_of, asked: Plan, day) => {
  const head = textOfForm(formInput({ plan: asked, year: 2026 }));
  expect(head).toContain(day);
});

test.each([
  ["q1", "01/01/2026", "31/03/2026"],
  ["q2", "01/04/2026", "30/06/2026"],
  ["q3", "01/07/2026", "30/09/2026"],
  ["q4", "01/10/2026", "31/12/2026"],
  ["6t", "01/01/2026", "30/06/2026"],
  ["9t", "01/01/2026", "30/09/2026"],
] as const)("a form of %s says that it counts from %s to %s", (period, first, last) => {
  const said = `tính từ ${first} đến hết ${last}`;
  expect(textOfForm(formInput({ plan: { ...haGiang, period }, year: 2026 }))).toContain(said);
  expect(textOfForm(formInput({ plan: haGiang, year: 2026 }))).not.toContain("tính từ ");
});

/** What a form says, in one text. */
const textOfForm = (input: ReturnType<typeof formInput>): string =>
  layOutForm(input)
    .flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? ""))),
    )
    .join("\n");

test("how a year is rated is not asked for before its end", () => {
  const rows = [...askedItems({ ...haGiang, period: "9t" }, catalogue).keys()];
  expect(rows).not.toContain("ORG_RATED");
  expect(rows).toContain("DV_ADMITTED_YEAR");
  expect([...askedItems(haGiang, catalogue).keys()]).toContain("ORG_RATED");
});

test.each(plans.map((plan) => [plan.id, plan] as const))(
  "a unit is asked for nothing that its form of a part of the year has no row for: %s",
  (_, plan) => {
    for (const period of [undefined, ...periodsBelowYear]) {
      const of = { ...plan, ...(period === undefined ? {} : { period }) };
      const rows = askedItems(of, catalogue);
      expect([period, neededItems(of, catalogue).filter((code) => !rows.has(code))]).toEqual([
        period,
        [],
      ]);
    }
  },
);

test("a part of what happened itself stands as it is", () => {
  expect(growsInYear({ numerator: ["MEETING_GOOD_PLUS"], denominator: ["MEETING_RATED"] })).toBe(
    false,
  );
  expect(growsInYear({ numerator: ["DV_ADMITTED_YEAR"], denominator: ["DV_BOY"] })).toBe(true);
  expect(growsInYear({ numerator: ["VH_MEMBER"], denominator: ["VH_TOTAL"] })).toBe(false);
});

test("every period ends on its own day", () => {
  expect(periodsBelowYear.map((period) => lastDayOf(period, 2026))).toEqual([
    ...["2026-06-30", "2026-09-30", "2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"],
  ]);
});

test.each<[Language, Plan, RegExp]>([
  ["vi", asked, /6 tháng đầu năm 2026/u],
  ["vi", ofTheYear, /(?<!đầu )năm 2026/u],
  ["en", asked, /the first six months of 2026/u],
  ["en", ofTheYear, /(?:in|for) 2026/u],
])(
  "annexes and the sheet of data name the part of the year that they are of: %s, %#",
  (language, of, span) => {
    const words = reportWords(language, codesAsNames);
    const naming = layOutReport(reportOn(half, { of }), tasks, words).flatMap(({ name, rows }) =>
      rows.some(({ cells }) => cells.some((cell) => span.test(String(cell?.value)))) ? [name] : [],
    );
    const { data, indicators, byUnit, behind, receipts, totals } = sheetNames;
    expect(naming).toEqual(
      expect.arrayContaining([data, indicators, byUnit, behind, receipts, totals]),
    );
  },
);

test.each([
  ["q1", ["DV_ADMISSION_QUOTA", "DV_BOY", "CELL_THEMATIC_QI"]],
  ["6t", ["DV_ADMISSION_QUOTA", "DV_BOY", "CELL_THEMATIC_QI", "CELL_THEMATIC_QII"]],
  [
    "9t",
    [
      ...["DV_ADMISSION_QUOTA", "DV_BOY"],
      ...["CELL_THEMATIC_QI", "CELL_THEMATIC_QII", "CELL_THEMATIC_QIII"],
    ],
  ],
  ["q2", ["DV_ADMISSION_QUOTA", "CELL_THEMATIC_QII"]],
  ["q4", ["DV_ADMISSION_QUOTA", "CELL_THEMATIC_QIV"]],
] as const)("at the end of %s this is settled for the year: %j", (period, items) => {
  expect([...settledBy(period)]).toEqual(items);
  const counted = [...settledBy(period)].filter((item) => !item.startsWith("CELL_THEMATIC_Q"));
  // A count of what happens in the year is not settled before its end.
  for (const item of counted)
    expect([item, growsInYear({ numerator: [item] })]).toEqual([item, false]);
});

test.each([
  ["6t", null, true],
  ["q3", null, true],
  ["6t", "9t", true],
  ["q1", "6t", true],
  ["9t", "6t", false],
  ["6t", "6t", false],
  ["6t", "q3", false],
] as const)("the figures of %s lead to those of %s: %s", (period, later, leads) => {
  expect(leadsTo(period, later)).toBe(leads);
});
