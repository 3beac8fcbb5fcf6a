import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { cellName, quotedSheet, type Grid } from "#core/cell";
import { changesOf } from "#core/report/annexes/data/data-changed";
import { layoutOf } from "#core/report/report-layout";
import { dataColumns, dataHeading } from "#core/report/annexes/data/data-places";
import { staleCell } from "#core/report/stale";
import type { CellValue, SheetModel } from "#core/sheet/sheet-model";
import { sheetNames } from "#core/words/names";
import { allSavedByLibreOffice, libreOfficeVersion } from "../../support/libreoffice";
import { gridOfSheet, opened } from "../../support/recalculated";
import { sampleReport, sheetsOf, tasksOf, words } from "../../support/sample-report";
import { sheetNamed } from "../../support/sheets";

const properties = {
  title: "",
  creator: "",
  modified: "2026-12-20T00:00:00Z",
  lastModifiedBy: "",
};

const report = sampleReport("di-linh", 12);
const sheets = sheetsOf(report);
const data = sheetNamed(sheets, sheetNames.data);

/** A cell of the units, from the first unit and the first item; columns before the items are negative. */
type Typed = readonly [unit: number, item: number, value: CellValue];

const withTyped = (sheet: SheetModel, typed: readonly Typed[]): SheetModel => ({
  ...sheet,
  rows: sheet.rows.map((row, at) => {
    const cells = [...row.cells];
    for (const [unit, item, value] of typed) {
      if (at !== dataHeading.first + unit) continue;
      cells[dataColumns.firstItem + item] = { value, style: "data" };
    }
    return { ...row, cells };
  }),
});

const beforeItems = (column: number): number => column - dataColumns.firstItem;

/** The data before the change, and what is typed over it. */
interface Case {
  readonly before: readonly Typed[];
  readonly typed: readonly Typed[];
}

/** Changes that only one of the sums over the data tells. */
const cases: Readonly<Record<string, Case>> = {
  "a number": { before: [[0, 0, 5]], typed: [[0, 0, 6]] },
  "two units that change places": {
    before: [
      [0, 0, 5],
      [1, 0, 7],
    ],
    typed: [
      [0, 0, 7],
      [1, 0, 5],
    ],
  },
  "two items that change places": {
    before: [
      [0, 0, 5],
      [0, 1, 7],
    ],
    typed: [
      [0, 0, 7],
      [0, 1, 5],
    ],
  },
  "three numbers that make up for one another in rows and columns": threeNumbers(),
  "a nought that becomes words": { before: [[0, 0, 0]], typed: [[0, 0, "chưa rõ"]] },
  "a blank that becomes words": { before: [[0, 0, null]], typed: [[0, 0, "chưa rõ"]] },
  "words that become «không có»": { before: [[0, 0, "chưa rõ"]], typed: [[0, 0, "không có"]] },
  "words that become «không áp dụng»": {
    before: [[0, 0, "chưa rõ"]],
    typed: [[0, 0, "không áp dụng"]],
  },
  "«không có» that moves to another unit": {
    before: [
      [0, 0, "không có"],
      [1, 0, "chưa rõ"],
    ],
    typed: [
      [0, 0, "chưa rõ"],
      [1, 0, "không có"],
    ],
  },
  "a name": { before: [], typed: [[0, beforeItems(dataColumns.name), "Đảng bộ xã khác hẳn"]] },
  "a mark": {
    before: [[0, beforeItems(dataColumns.armedForces), "x"]],
    typed: [[0, beforeItems(dataColumns.armedForces), "y"]],
  },
};

/** Changes of three cells whose sums weighted by rows, and by columns, are nothing: only what they add up to differs. */
function threeNumbers(): Case {
  const row = dataHeading.first + 1;
  const column = dataColumns.firstItem + 1;
  // In (r, c), (r + 1, c), (r, c + 1): r·a + (r + 1)·b + r·c = 0 and c·a + c·b + (c + 1)·c = 0 for b = -r, c = -column.
  const [first, second, third] = [1 + row + column, -row, -column];
  const places = [
    [0, 0],
    [1, 0],
    [0, 1],
  ] as const;
  return {
    before: places.map(([unit, item]) => [unit, item, 100]),
    typed: [first, second, third].map((change, at): Typed => {
      const [unit, item] = places[at] ?? [0, 0];
      return [unit, item, 100 + change];
    }),
  };
}

const { places } = layoutOf(report, tasksOf(report), words);
const saidOfChange = "Số liệu đã sửa";

/** The data sheet alone, watched over as it was before, with what is typed over it. */
function changedBook({ before, typed }: Case): readonly SheetModel[] {
  const original = withTyped(data, before);
  const changes = changesOf(places);
  for (const { cells } of original.rows.slice(places.first, places.last + 1)) changes.add(cells);
  const watched: SheetModel = {
    ...original,
    rows: original.rows.map((row, at) =>
      at === staleCell.row
        ? { ...row, cells: [null, { ...changes.text(saidOfChange), style: "label" }] }
        : row,
    ),
  };
  return [withTyped(watched, typed)];
}

const textAt = (grid: Grid, cell: string): string => {
  const found = grid.rows
    .flatMap(({ row, cells }) =>
      cells.map((each) => [cellName(row, each.column), each.content] as const),
    )
    .find(([name]) => name === cell)?.[1];
  return found?.kind === "text" ? found.value : "";
};

const written = (each: readonly SheetModel[]): Promise<Uint8Array> =>
  writeWorkbook({ sheets: each, properties });

const version = libreOfficeVersion();

if (version === null) {
  test("left out: what tells of changed data, because LibreOffice is not on this machine", () => {
    expect(version).toBeNull();
  });
} else {
  const names = Object.keys(cases);
  const toldOf = (calculated: readonly Uint8Array[]): readonly string[] =>
    names.filter((_, at) => {
      const grid = gridOfSheet(opened(calculated[at] ?? new Uint8Array()), sheetNames.data);
      return textAt(grid, cellName(staleCell.row, staleCell.column)) === saidOfChange;
    });

  test("every kind of change of the data is told, and nothing before it", async () => {
    const books = Object.values(cases);
    const changed = await Promise.all(books.map((each) => written(changedBook(each))));
    const unchanged = await Promise.all(
      books.map(({ before }) => written(changedBook({ before, typed: [] }))),
    );
    const calculated = allSavedByLibreOffice([...changed, ...unchanged]);
    expect(toldOf(calculated.slice(0, names.length))).toEqual(names);
    expect(toldOf(calculated.slice(names.length))).toEqual([]);
  }, 300_000);

  test("once the data was changed no sentence names units or says that a figure is near its level", async () => {
    const { mostNeeded, mostToReduce, named } = words.texts.paragraph;
    const fresh = sheetNamed(sheets, sheetNames.report);
    const naming = (texts: readonly string[]): readonly string[] =>
      texts.filter((text) =>
        [mostNeeded, mostToReduce, named].some((start) => text.includes(start)),
      );
    expect(naming(fresh.rows.map(({ cells }) => String(cells[0]?.value))).length).toBeGreaterThan(
      2,
    );
    const typed = sheets.map((sheet) =>
      sheet.name === sheetNames.data ? withTyped(sheet, [[0, 0, 4321]]) : sheet,
    );
    const [bytes = new Uint8Array()] = allSavedByLibreOffice([await written(typed)]);
    const grid = gridOfSheet(opened(bytes), sheetNames.report);
    const texts = grid.rows.flatMap(({ cells }) =>
      cells.flatMap(({ content }) => (content.kind === "text" ? [content.value] : [])),
    );
    expect(naming(texts)).toEqual([]);
    const line = words.texts.titles.data.changed("20/12/2026");
    expect(texts.filter((text) => text.endsWith(` ${line}.`)).length).toBeGreaterThan(2);
  }, 300_000);
}

const watched = `${quotedSheet(sheetNames.data)}!$B$1`;

test.each([
  sheetNames.report,
  sheetNames.indicators,
  sheetNames.byUnit,
  sheetNames.behind,
  sheetNames.receipts,
  sheetNames.totals,
])("the line of «%s» is seen from afar once it says something", (name) => {
  const sheet = sheetNamed(sheets, name);
  const at = sheet.rows.findIndex(({ cells }) =>
    cells.some((cell) => cell?.formula?.includes(watched) === true),
  );
  const column = sheet.rows[at]?.cells.findIndex((cell) => cell !== null) ?? -1;
  const looks = sheet.conditionalFormats.filter(
    ({ area, rule }) =>
      area.top === at &&
      area.left <= column &&
      column <= area.right &&
      rule.kind === "formula" &&
      rule.look === "bad",
  );
  expect(looks).toHaveLength(1);
});

test("the line of the data sheet itself is seen from afar too", () => {
  expect(data.conditionalFormats).toContainEqual(
    expect.objectContaining({
      area: { top: 0, left: 1, bottom: 0, right: 1 },
      rule: { kind: "formula", formula: "LEN($B1)>0", look: "bad" },
    }),
  );
});
