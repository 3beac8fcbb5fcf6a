import { formVersion } from "#core/words/names";
import { ducPho } from "#core/catalogue/plans/duc-pho";
import { plans } from "#core/catalogue/plans/plans";
import type { Plan } from "#core/catalogue/plan";
import { metaPairs, readMeta } from "#core/reading/read-meta";
import { readDataSheet } from "#core/reading/read-data-sheet";
import type { ReportResult } from "#core/result/report-result";
import { gridOf } from "#core/sheet/grid-of-sheet";
import type { SheetModel } from "#core/sheet/sheet-model";
import { knownItems } from "../../support/built-in";
import { declaredBy, factsOf } from "../../support/facts";
import { formOf } from "../../support/readings";
import { reportSheets } from "../../support/report-sheets";
import { formulasOf, rowValues, sheetNamed } from "../../support/sheets";
import { declared2022, files2022, previous2021, smallReport } from "../../support/small-province";

const result = smallReport(ducPho, { previous: previous2021 });
const sheets = reportSheets(result);
const sheet = (name: string): SheetModel => sheetNamed(sheets, name);

/** The sheets that are printed, in the order of the public contract. */
const printed = [
  "Báo cáo",
  "Phụ lục 1 - Chỉ tiêu",
  "Phụ lục 2 - Theo đơn vị",
  "Phụ lục 3 - Chưa đạt",
  "Phụ lục 4 - Tiếp nhận",
  "Phụ lục 5 - Nhiệm vụ",
  "Phụ lục 6 - Tổng hợp",
];

const sheetOrder = [...printed, "Số liệu", "_meta"];

describe("the sheets are those of the contract, in its order", () => {
  test.each(plans.map((plan) => [plan.id, plan] as const))("%s", (_, plan) => {
    expect(reportSheets(smallReport(plan)).map(({ name }) => name)).toEqual(sheetOrder);
  });

  test("only the last is hidden", () => {
    const hidden = sheets.filter(({ visibility }) => visibility !== "visible");
    expect(hidden.map(({ name }) => name)).toEqual(["_meta"]);
  });

  test("the hidden sheet tells a report from a form", () => {
    const meta = gridOf(sheet("_meta"));
    expect(readMeta(meta)).toEqual({
      template: "so-chi-tieu/bao-cao",
      version: formVersion,
      unit: "38",
      year: 2022,
      plan: "duc-pho",
    });
    expect(metaPairs(meta).get("asOf")).toBe("2022-12-31");
  });
});

/** A formula without the units that its sentence names: whom annex 3 lists follows from the values. */
const withoutNamed = (formula: string): string =>
  formula.replace(
    /&IF\(AND\(N\([^()]*\)>0,OR\([^()]*\)\),IF\([^()]*\)&'Phụ lục 3.*?&"\.",""\)/u,
    "",
  );

describe("every computed cell is a live formula with a stored value", () => {
  test.each(sheetOrder.slice(0, -1))("%s", (name) => {
    const cells = formulasOf(sheet(name));
    expect(cells.filter(([, { value }]) => value === null)).toEqual([]);
  });

  test("no formula holds a value of this year: other values, the same formulas", () => {
    const doubled = smallReport(ducPho, {
      previous: previous2021,
      readings: files2022("duc-pho").map((reading) => {
        if (reading.kind !== "form") return reading;
        const facts = [...reading.facts].map(
          ([code, fact]) =>
            [
              code,
              { ...fact, value: fact.value * 2 + (code.startsWith("ORG_HT") ? 1 : 0) },
            ] as const,
        );
        return { ...reading, facts: new Map(facts) };
      }),
    });
    for (const name of ["Báo cáo", "Phụ lục 1 - Chỉ tiêu", "Phụ lục 4 - Tiếp nhận"]) {
      const [one, other] = [sheet(name), sheetNamed(reportSheets(doubled), name)].map((each) =>
        formulasOf(each)
          .map(([at, { formula = "" }]) => [at, withoutNamed(formula)] as const)
          .filter(([, formula]) => !formula.includes("'Phụ lục 3")),
      );
      expect(other).toEqual(one);
    }
  });
});

describe("a report with values that must be corrected is a draft on every printed page", () => {
  const footers = (of: ReportResult): ReadonlySet<string | null> =>
    new Set([...printed, "Số liệu"].map((name) => sheetNamed(reportSheets(of), name).print.footer));

  const of38 = (plan: Plan, declared = declared2022["38.2"] ?? {}) =>
    smallReport(plan, { readings: [formOf("38.2", { facts: factsOf(declared) })] });

  test("a file of another year keeps it a draft", () => {
    expect(footers(result)).toEqual(new Set(["DỰ THẢO: còn nội dung phải sửa, xem phụ lục 4"]));
  });

  test("a contradiction keeps it a draft", () => {
    const contradiction = of38(ducPho, { ORG_TOTAL: 1, ORG_WITH_REGULATION: 2 });
    expect(footers(contradiction).has(null)).toBe(false);
  });

  test("blanks and missing units do not: they are counted", () => {
    expect(footers(of38(ducPho))).toEqual(new Set([null]));
  });
});

describe("the data sheet keeps what the forms gave, state by state", () => {
  test("read back as last year's report it gives the same facts", () => {
    const read = readDataSheet(gridOf(sheet("Số liệu")), knownItems);
    for (const [code, facts] of result.facts) {
      expect([code, declaredBy(read?.get(code) ?? new Map())]).toEqual([code, declaredBy(facts)]);
    }
  });

  test("a unit that sent nothing has no number there", () => {
    const read = readDataSheet(gridOf(sheet("Số liệu")), knownItems);
    expect(read?.get("38.1.04")).toBeUndefined();
    const ofSchool = declaredBy(read?.get("38.5") ?? new Map());
    expect(new Set(Object.values(ofSchool))).toEqual(new Set(["notApplicable"]));
  });

  test("a count that was given through its complement is computed from it", () => {
    const computed = formulasOf(sheet("Số liệu"))
      .filter(([, { formula }]) => formula?.includes(")-SUM(") === true)
      .map(([, { value, formula }]) => [value, formula]);
    expect(computed).toHaveLength(2);
    expect(computed.map(([value]) => value)).toEqual([6, 7].sort((a, b) => b - a).reverse());
  });

  test("where every file and its content can be found again", () => {
    const row = rowValues(sheet("Số liệu"), 5);
    expect(row.slice(0, 7)).toEqual([
      "38.1.01",
      "Đảng bộ xã Phổ Nhơn",
      "1",
      "",
      "Đã nhận",
      "nop/38.1.01.xlsx",
      "sha of nop/38.1.01.xlsx",
    ]);
  });
});
