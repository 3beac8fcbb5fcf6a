import { ducPho } from "#core/catalogue/plans/duc-pho";
import { needsWork } from "#core/issue";
import { readExplanations } from "#core/report/kept/read-explanations";
import { withHead } from "#core/result/with-head";
import { noSettings, type KeptTexts } from "#core/result/report-settings";
import type { ReportResult } from "#core/result/report-result";
import { gridOf } from "#core/sheet/grid-of-sheet";
import type { SheetModel } from "#core/sheet/sheet-model";
import { factsOf } from "../../support/facts";
import { formOf } from "../../support/readings";
import { reportSheets } from "../../support/report-sheets";
import { sheetNamed } from "../../support/sheets";
import { smallReport } from "../../support/small-province";

const noteColumn = 7;

const textsOf = (sheet: SheetModel): readonly (readonly string[])[] =>
  sheet.rows.map(({ cells }) => cells.map((cell) => String(cell?.value ?? "")));

/** A unit in which more are rated excellent than a fifth of those rated good allows. */
const reportOf = (excellent: number, kept: KeptTexts = new Map()): ReportResult =>
  withHead(
    smallReport(ducPho, {
      readings: [
        formOf("38.2", {
          facts: factsOf({ DV_HTXSNV: excellent, DV_HTTNV: 10 }),
          notes: new Map([["ORG_TOTAL", "chưa rà soát xong"]]),
        }),
      ],
    }),
    { settings: noSettings, kept },
  );

const annexOf = (result: ReportResult): SheetModel =>
  sheetNamed(reportSheets(result), "Phụ lục 4 - Tiếp nhận");

/** The annex after somebody wrote a note beside the complaints that say so. */
function noted(annex: SheetModel, about: string, note: string): SheetModel {
  const rows = annex.rows.map((row) => {
    const isAsked = row.cells[noteColumn]?.style === "dataInput";
    if (!isAsked || !String(row.cells[5]?.value).includes(about)) return row;
    const cells = row.cells.map((cell, column) =>
      column === noteColumn && cell !== null ? { ...cell, value: note } : cell,
    );
    return { ...row, cells };
  });
  return { ...annex, rows };
}

const explainedIn = (result: ReportResult): readonly (readonly [string, string | undefined])[] =>
  result.issues.flatMap(({ code, explanation, explainedBy }) =>
    explanation === undefined ? [] : [[`${code}: ${explanation}`, explainedBy] as const],
  );

const first = reportOf(5);
const kept = readExplanations(gridOf(noted(annexOf(first), "DV_HTXSNV", "Đã thẩm định, đúng")));

test("annex 4 has a cell for typing beside every complaint that asks for an explanation and has none", () => {
  const asked = first.issues.filter((each) => each.severity === "explain" && needsWork(each));
  const cells = annexOf(first).rows.filter((row) => row.cells[noteColumn]?.style === "dataInput");
  expect(cells).toHaveLength(asked.length);
  expect(asked.length).toBeGreaterThan(3);
});

test("the key column is hidden", () => {
  expect(annexOf(first).columns.at(-1)).toMatchObject({ hidden: true });
  expect(annexOf(first).columns).toHaveLength(noteColumn + 2);
});

describe("what is written there", () => {
  test("settles the complaint when the report is made again, and says who wrote it", () => {
    expect(explainedIn(reportOf(5, kept))).toEqual([
      ["excellentAboveCap: Đã thẩm định, đúng", "consolidator"],
      ["itemBlank: chưa rà soát xong", "unit"],
    ]);
  });

  test("stands in annex 4 again, and again after that", () => {
    const again = readExplanations(gridOf(annexOf(reportOf(5, kept))));
    expect(again).toEqual(kept);
    expect(readExplanations(gridOf(annexOf(reportOf(5, again))))).toEqual(kept);
  });

  test("no longer settles anything when the unit sends other figures, and is shown so that it is not lost", () => {
    const changed = reportOf(6, kept);
    expect(explainedIn(changed)).toEqual([["itemBlank: chưa rà soát xong", "unit"]]);
    const texts = textsOf(annexOf(changed)).map((row) => row.join(" | "));
    const heading = texts.findIndex((text) => text.includes("Giải trình đã ghi trước đây"));
    expect(texts[heading + 2]).toContain("Đã thẩm định, đúng");
    expect(readExplanations(gridOf(annexOf(changed)))).toEqual(kept);
  });

  test("is forgotten when it is deleted", () => {
    const deleted = noted(annexOf(reportOf(5, kept)), "DV_HTXSNV", "  ");
    expect(readExplanations(gridOf(deleted))).toEqual(new Map());
  });

  test("is found wherever rows and columns have moved", () => {
    const annex = noted(annexOf(first), "DV_HTXSNV", "Đã thẩm định, đúng");
    const moved = {
      ...annex,
      rows: [...annex.rows].reverse().map((row) => ({ ...row, cells: [null, ...row.cells] })),
    };
    expect(readExplanations(gridOf(moved))).toEqual(kept);
  });

  test("never settles what must be corrected", () => {
    const contradiction = (texts: KeptTexts): ReportResult =>
      withHead(
        smallReport(ducPho, {
          readings: [formOf("38.2", { facts: factsOf({ VH_TOTAL: 1, VH_MEMBER: 2 }) })],
        }),
        { settings: noSettings, kept: texts },
      );
    const blocking = contradiction(new Map()).issues.filter((each) => each.severity === "blocking");
    const rows = textsOf(annexOf(contradiction(new Map())));
    const listed = rows.findIndex(([text = ""]) => text.startsWith("Nội dung phải sửa"));
    expect(listed).toBeGreaterThan(0);
    expect(rows[listed + 2]).toEqual(expect.arrayContaining(["38.2"]));
    expect(blocking.every(needsWork)).toBe(true);
  });
});

test("without complaints there are no sections for them", () => {
  const bare = { ...first, issues: [] };
  const texts = textsOf(annexOf(bare)).map((row) => row.join("|"));
  expect(texts.some((text) => /giải trình|phải sửa/iu.test(text))).toBe(false);
});
