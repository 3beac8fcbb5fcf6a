import type { Plan, Target } from "#core/catalogue/plan";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import type { ReportResult } from "#core/result/report-result";
import type { SheetModel } from "#core/sheet/sheet-model";
import { calculations } from "../../support/calculated";
import { libreOfficeVersion } from "../../support/libreoffice";
import { reportSheets } from "../../support/report-sheets";
import { rowValues, sheetNamed } from "../../support/sheets";
import { previous2021, smallReport } from "../../support/small-province";

const planWith = (change: (target: Target) => Target): Plan => ({
  ...haGiang,
  // A year before the report, so that there is a way from it.
  baselines: haGiang.baselines.map((base) => ({ ...base, year: 2021 })),
  targets: haGiang.targets.map(change),
});

const heads = (operator: Target["operator"], value: number): Plan =>
  planWith((target) =>
    target.indicator === "VILLAGE-HEAD-MEMBER"
      ? { ...target, operator, value, horizon: { kind: "by", year: 2030 } }
      : target,
  );

const dueIn2022 = planWith((target) =>
  target.horizon.kind === "by" ? { ...target, horizon: { kind: "by", year: 2022 } } : target,
);

const reports: Readonly<Record<string, ReportResult>> = {
  "a last report that is two years old": smallReport(haGiang, {
    previous: { ...previous2021, year: 2020 },
  }),
  "the target year itself": smallReport(dueIn2022, { previous: previous2021 }),
  "at most, where more is better": smallReport(heads("<=", 10), { previous: previous2021 }),
  "less than, where more is better": smallReport(heads("<", 50), { previous: previous2021 }),
};

const sheetsOf = (name: string): readonly SheetModel[] => {
  const report = reports[name];
  if (report === undefined) throw new Error(name);
  return reportSheets(report);
};

const textsIn = (sheets: readonly SheetModel[], sheet: string): readonly string[] =>
  sheetNamed(sheets, sheet)
    .rows.flatMap(({ cells }) => cells)
    .map((cell) => String(cell?.value ?? ""));

const annexOne = "Phụ lục 1 - Chỉ tiêu";

describe("one rule decides what stands in the list, in the counts, in the tables and in the sentences", () => {
  test("every sentence and every base names the year that was compared with", () => {
    const sheets = sheetsOf("a last report that is two years old");
    const sentences = textsIn(sheets, "Báo cáo").join("\n");
    expect(sentences).toContain("so với năm 2020");
    expect(sentences).not.toContain("năm 2021");
    const rows = sheetNamed(sheets, annexOne).rows.map((_, at) => at);
    const units = rows
      .map((at) => rowValues(sheetNamed(sheets, annexOne), at))
      .filter((cells) => String(cells[2]).startsWith("38.1.0") && cells[3] !== "");
    expect(units.length).toBeGreaterThan(1);
    expect(new Set(units.map((cells) => cells[3]))).toEqual(new Set(["2020"]));
  });

  test("in its year a target is not met yet, and overdue only after it", () => {
    const sheet = sheetNamed(sheetsOf("the target year itself"), annexOne);
    const rows = sheet.rows.map((_, at) => rowValues(sheet, at));
    const listed = rows.filter((cells) => cells[3] === "đến hết năm 2022");
    expect(listed.map((cells) => cells[11])).toContain("Chưa đạt");
    const inTable = rows.filter((cells) => cells[16] === "năm nay là năm phải đạt");
    expect(inTable.length).toBeGreaterThan(0);
    expect(inTable.map((cells) => cells[14])).toEqual(listed.map((cells) => cells[11]));
    expect(rows.find((cells) => cells[1] === "Quá hạn, chưa đạt")?.[2]).toBe(0);
  });

  test.each([
    ["at most, where more is better", "Tiến bộ ít"],
    ["less than, where more is better", "Tiến bộ vừa phải"],
  ])("the operator says which way is forward: %s", (name, growth) => {
    const sheet = sheetNamed(sheetsOf(name), annexOne);
    const rows = sheet.rows.map((_, at) => rowValues(sheet, at));
    const path = rows.find((cells) => String(cells[2]).endsWith("đến hết năm 2030"));
    // From 1692 of 2071 in 2021 to 18 of 23, and fewer are wanted.
    expect(path?.slice(7, 10)).toEqual([18, 23, 18 / 23]);
    expect(path?.[11]).toBeGreaterThan(0);
    expect(path?.slice(14, 16)).toEqual(["Chậm tiến độ", growth]);
    const sentence = textsIn(sheetsOf(name), "Báo cáo").find((text) =>
      text.includes("rưởng thôn, tổ trưởng tổ dân phố là đảng viên: 18/23"),
    );
    expect(sentence).toContain("giảm");
    expect(sentence).not.toContain("còn thiếu");
  });
});

const version = libreOfficeVersion();

if (version === null) {
  test("LibreOffice is not installed: its calculation of these reports was left out", () => {
    expect(libreOfficeVersion()).toBeNull();
  });
} else {
  test(`${version.slice(0, 15)} calculates every cell of them to its stored value`, async () => {
    const names = Object.keys(reports);
    const calculated = await calculations(names.map(sheetsOf));
    const differences = names.flatMap((name, at) =>
      (calculated[at]?.differences ?? ["not calculated"]).map((each) => `${name}: ${each}`),
    );
    expect(differences).toEqual([]);
  }, 180_000);
}
