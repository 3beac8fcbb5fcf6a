import fc from "fast-check";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { cellName, type CellContent, type Grid } from "#core/cell";
import { items } from "#core/catalogue/items/items";
import { complements } from "#core/catalogue/relations";
import { readConsolidated } from "#core/consolidation/read-consolidated";
import { annexFirst } from "#core/report/annex";
import { dataColumns, dataHeading } from "#core/report/annexes/data/data-places";
import { layoutOf } from "#core/report/report-layout";
import type { ReportResult } from "#core/result/report-result";
import type { CellValue, SheetModel } from "#core/sheet/sheet-model";
import { sheetNames } from "#core/words/names";
import { knownItems } from "../../support/built-in";
import { allSavedByLibreOffice, libreOfficeVersion } from "../../support/libreoffice";
import { gridOfSheet, opened } from "../../support/recalculated";
import { sampleReport, sheetsOf, tasksOf, words } from "../../support/sample-report";

const version = libreOfficeVersion();

const properties = { title: "", creator: "", modified: "2026-12-20T00:00:00Z", lastModifiedBy: "" };

const units = 8;
const plans = ["ha-giang", "di-linh", "duc-pho", "lac-duong", "son-dong"] as const;

/** Of so many workbooks a plan; more of them by hand: CHANGES=40. */
const workbooks = Number(process.env["CHANGES"] ?? "4");

interface Change {
  readonly unit: number;
  readonly item: number;
  readonly value: CellValue;
}

const values: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.nat({ max: 12 }) },
  { weight: 2, arbitrary: fc.nat({ max: 5000 }) },
  { weight: 2, arbitrary: fc.constantFrom("không có", "không áp dụng") },
  { weight: 1, arbitrary: fc.constantFrom("chưa rõ", "xem công văn") },
);

/** Items that are given through others, and those others. */
const related = complements
  .flatMap(({ item, whole, complement }) => [item, whole, complement])
  .map((code) => items.findIndex((item) => item.code === code));

/**
 * Some cells anywhere; one item of many units, so that nobody or everybody stands behind; a stretch of a row that is
 * emptied, also where a type has no such thing; and items that follow from others.
 */
const changes: fc.Arbitrary<readonly Change[]> = fc.oneof(
  fc.array(
    fc.record({
      unit: fc.nat({ max: units - 1 }),
      item: fc.nat({ max: items.length - 1 }),
      value: values,
    }),
    { minLength: 1, maxLength: 40 },
  ),
  fc
    .record({
      item: fc.nat({ max: items.length - 1 }),
      value: fc.array(values, { minLength: units, maxLength: units }),
    })
    .map(({ item, value }) => value.map((each, unit) => ({ unit, item, value: each }))),
  fc
    .record({
      unit: fc.nat({ max: units - 1 }),
      from: fc.nat({ max: items.length - 1 }),
      length: fc.integer({ min: 1, max: items.length }),
      value: fc.constantFrom<CellValue>(null, null, "không có", "chưa rõ"),
    })
    .map(({ unit, from, length, value }) =>
      items.slice(from, from + length).map((_, at): Change => ({ unit, item: from + at, value })),
    ),
  fc.array(
    fc.record({
      unit: fc.nat({ max: units - 1 }),
      item: fc.constantFrom(...related),
      value: fc.oneof(fc.constant(null), values),
    }),
    { minLength: 3, maxLength: 30 },
  ),
);

/** The report with other values on its data sheet, and everything else as it was stored. */
const changed = (sheets: readonly SheetModel[], all: readonly Change[]): readonly SheetModel[] =>
  sheets.map((sheet) => {
    if (sheet.name !== sheetNames.data) return sheet;
    const rows = sheet.rows.map((row, at) => {
      const own = all.filter(({ unit }) => dataHeading.first + unit === at);
      const cells = [...row.cells];
      for (const { item, value } of own) {
        cells[dataColumns.firstItem + item] = { value, style: "data" };
      }
      return { ...row, cells };
    });
    return { ...sheet, rows };
  });

const cellsIn = ({ rows }: Grid): ReadonlyMap<string, CellContent> =>
  new Map(
    rows.flatMap(({ row, cells }) =>
      cells.map(({ column, content }) => [cellName(row, column), content] as const),
    ),
  );

const plain = (content: CellContent | undefined): number | string =>
  content?.kind === "number" || content?.kind === "text" ? content.value : "";

/** Rows from one to another, and by how many they stand lower in the changed workbook. */
type Rows = readonly [from: number, to: number, lower: number];

/** Cells of these rows that do not hold what the program says. */
function contradictions(sheet: SheetModel, grid: Grid, [from, to, lower]: Rows) {
  const calculated = cellsIn(grid);
  return sheet.rows.slice(0, to).flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      if (cell === null || row < from || typeof cell.value === "boolean") return [];
      const is = plain(calculated.get(cellName(row + lower, column)));
      const says = cell.value ?? "";
      const isSame =
        typeof is === "number" && typeof says === "number"
          ? Math.abs(is - says) < 1e-9
          : is === says;
      return isSame
        ? []
        : [`${sheet.name}!${cellName(row, column)}: ${String(is)}, not ${String(says)}`];
    }),
  );
}

const line = words.texts.titles.data.changed("20/12/2026");
const { mostNeeded, mostToReduce, named, borderline } = words.texts.paragraph;

/** What is said of the targets, without the names, which stand under the line. */
const said = (text: string): string => {
  const names = [mostNeeded, mostToReduce, named].map((start) => text.indexOf(start));
  const [first] = names.filter((at) => at >= 0).sort((a, b) => a - b);
  const end = text.indexOf(words.texts.paragraph.leftOut, first ?? 0);
  const rest = first === undefined ? text : text.slice(0, first) + (end < 0 ? "" : text.slice(end));
  return rest.replace(` ${line}.`, "").replace(borderline, "");
};

const paragraphsOf = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => /^\s*- |^\s*\S.* đề ra /u.test(text) && text.includes(": ")).map(said);

const textsOf = (sheet: SheetModel): readonly string[] =>
  sheet.rows.flatMap(({ cells }) =>
    cells.slice(0, 1).flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])),
  );

const textsIn = (grid: Grid): readonly string[] =>
  grid.rows.flatMap(({ cells }) =>
    cells.flatMap(({ column, content }) =>
      column === 0 && content.kind === "text" ? [content.value] : [],
    ),
  );

/** Figures of the lines of annex 6 over all units, by their names. */
function totalsSaid(rows: readonly (readonly (number | string)[])[]): ReadonlyMap<string, string> {
  const lines = rows.filter(([number, , unit]) => typeof number === "number" && unit !== "");
  return new Map(
    lines.map(([, name, unit, ...figures]) => [
      `${String(name)} (${String(unit)})`,
      figures.slice(0, 5).join(" "),
    ]),
  );
}

const valuesIn = (grid: Grid): readonly (readonly (number | string)[])[] =>
  grid.rows.map(({ cells }) => {
    const values: (number | string)[] = ["", "", "", "", "", "", "", ""];
    for (const { column, content } of cells) values[column] = plain(content);
    return values;
  });

const valuesOf = ({ rows }: SheetModel): readonly (readonly (number | string)[])[] =>
  rows.map(({ cells }) =>
    Array.from({ length: 8 }, (_, column) => {
      const value = cells[column]?.value ?? "";
      return typeof value === "boolean" ? "" : value;
    }),
  );

/** What the program says of the changed data sheet, given to it as a report of the level below. */
function saidBy(plan: string, data: Grid): ReportResult {
  const read = readConsolidated(data, knownItems);
  const facts = (read?.units ?? []).flatMap(({ code, facts: given }) =>
    given === null ? [] : [[code, given] as const],
  );
  return sampleReport(plan, units, new Map(facts));
}

function found(plan: string, original: ReportResult, bytes: Uint8Array): readonly string[] {
  const workbook = opened(bytes);
  const gridOf = (name: string): Grid => gridOfSheet(workbook, name);
  const expected = saidBy(plan, gridOf(sheetNames.data));
  const sheets = sheetsOf(expected);
  const sheetOf = (name: string): SheetModel => {
    const sheet = sheets.find((each) => each.name === name);
    if (sheet === undefined) throw new Error(name);
    return sheet;
  };
  const { below, lines } = layoutOf(expected, tasksOf(expected), words);
  const before = layoutOf(original, tasksOf(original), words).below;
  const judged = lines.filter((each) => each.judged !== null).at(-1)?.row ?? annexFirst;
  const errors = workbook.sheets.flatMap(({ name }) =>
    [...cellsIn(gridOf(name))].flatMap(([cell, content]) =>
      content.kind === "error" ? [`${name}!${cell}: ${content.value}`] : [],
    ),
  );
  const silent = [
    sheetNames.report,
    sheetNames.indicators,
    sheetNames.byUnit,
    sheetNames.behind,
    sheetNames.receipts,
    sheetNames.totals,
    sheetNames.data,
  ].filter(
    (name) =>
      !gridOf(name)
        .rows.slice(0, 5)
        .some(({ cells }) => cells.some(({ content }) => String(plain(content)).startsWith(line))),
  );
  const [is, says] = [
    paragraphsOf(textsIn(gridOf(sheetNames.report))),
    paragraphsOf(textsOf(sheetOf(sheetNames.report))),
  ];
  if (says.length < 5) throw new Error(`only ${String(says.length)} paragraphs to compare`);
  const totalled = totalsSaid(valuesIn(gridOf(sheetNames.totals)));
  const wrong = [...totalsSaid(valuesOf(sheetOf(sheetNames.totals)))].filter(
    ([name, figures]) => totalled.get(name) !== figures,
  );
  return [
    ...errors,
    ...wrong.map(([name, figures]) => `${name}: ${totalled.get(name) ?? ""}, not ${figures}`),
    ...silent.map((name) => `${name} says nothing of the change`),
    ...contradictions(sheetOf(sheetNames.indicators), gridOf(sheetNames.indicators), [
      annexFirst,
      judged + 1,
      0,
    ]),
    // An indicator without a target has no line when nobody gave it.
    ...contradictions(sheetOf(sheetNames.indicators), gridOf(sheetNames.indicators), [
      below.tally,
      below.pathCharts,
      before.tally - below.tally,
    ]),
    ...contradictions(sheetOf(sheetNames.byUnit), gridOf(sheetNames.byUnit), [annexFirst, 9999, 0]),
    ...says.filter((text, at) => text !== is[at]).map((text, at) => `${is[at] ?? ""}, not ${text}`),
  ];
}

if (version === null) {
  test("left out: reports after changes of their data, because LibreOffice is not on this machine", () => {
    expect(version).toBeNull();
  });
} else {
  const originals = plans.map((plan) => [plan, sampleReport(plan, units)] as const);
  const calculated = new Map<string, readonly Uint8Array[]>();
  let asItWas: Uint8Array;

  beforeAll(async () => {
    const sets = fc.sample(changes, { numRuns: workbooks, seed: 20261220 });
    const sheetsBefore = originals.map(([, original]) => sheetsOf(original));
    const books = sheetsBefore.flatMap((sheets) => sets.map((all) => changed(sheets, all)));
    const written: Uint8Array[] = [];
    for (const sheets of [...books, sheetsOf(sampleReport("di-linh", units))]) {
      written.push(await writeWorkbook({ sheets, properties }));
    }
    const saved = allSavedByLibreOffice(written);
    plans.forEach((plan, at) => {
      calculated.set(plan, saved.slice(at * workbooks, (at + 1) * workbooks));
    });
    asItWas = saved.at(-1) ?? new Uint8Array();
  }, 600_000);

  test.each(originals)(
    "after random changes of the data of a report on %s nothing in it contradicts the program but under the line",
    (plan, original) => {
      const all = calculated.get(plan) ?? [];
      expect(all).toHaveLength(workbooks);
      expect(all.flatMap((bytes) => found(plan, original, bytes))).toEqual([]);
    },
  );

  test("a report whose data is as it was says nothing of changes", () => {
    const workbook = opened(asItWas);
    const texts = workbook.sheets.flatMap(({ name }) => [
      ...cellsIn(gridOfSheet(workbook, name)).values(),
    ]);
    expect(texts.filter((content) => String(plain(content)).includes(line))).toEqual([]);
  });
}
