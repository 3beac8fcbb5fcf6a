import { acrossPages, annexMargins, leastSize, roomDown } from "#core/report/annex-page";
import { shortPath } from "#core/report/annexes/receipt-list";
import { sheetNames } from "#core/words/names";
import { styles } from "#core/sheet/looks/styles";
import type { RowModel, SheetModel } from "#core/sheet/sheet-model";
import { sampleReport, sheetsOf } from "../../support/sample-report";

/** Five plans, one superior and several, in both languages. */
const reports = [
  ["ha-giang", sheetsOf(sampleReport("ha-giang", 40))],
  ["di-linh", sheetsOf(sampleReport("di-linh", 24))],
  ["duc-pho", sheetsOf(sampleReport("duc-pho", 24))],
  ["son-dong", sheetsOf(sampleReport("son-dong", 24))],
  ["lac-duong, several superiors", sheetsOf(sampleReport("lac-duong", 130))],
  ["ha-giang in English", sheetsOf(sampleReport("ha-giang", 40), "en")],
] as const;

const annexes = reports.flatMap(([report, sheets]) =>
  sheets
    .filter(({ name }) => name.startsWith("Phụ lục"))
    .map((sheet) => [`${report}: ${sheet.name}`, sheet] as const),
);

const shown = ({ columns }: SheetModel): readonly (readonly [number, number])[] =>
  columns.flatMap(({ width, hidden = false }, at) => (hidden ? [] : [[at, width] as const]));

/** Points of the letters in the cells that are printed. */
const sizesIn = (sheet: SheetModel): readonly number[] => {
  const printed = new Set(shown(sheet).map(([column]) => column));
  return sheet.rows.flatMap(({ cells }) =>
    cells.flatMap((cell, column) =>
      cell === null || !printed.has(column) || cell.value === null || cell.value === ""
        ? []
        : [styles[cell.style].size],
    ),
  );
};

/** Characters of each page side by side, the repeated columns among them. */
function pageWidths(sheet: SheetModel): readonly number[] {
  const repeated = sheet.print.titleColumns?.[1] ?? -1;
  const head = shown(sheet).filter(([column]) => column <= repeated);
  const pages = [0];
  for (const [column, width] of shown(sheet)) {
    if (sheet.columns[column]?.pageBreakBefore === true) {
      pages.push(head.reduce((sum, [, each]) => sum + each, 0));
    }
    pages[pages.length - 1] = (pages.at(-1) ?? 0) + width;
  }
  return pages;
}

test.each(annexes)(
  "%s is printed in letters of nine points at least, every column of it",
  (_, sheet) => {
    const { scale = 0, fitToWidth, orientation, margins } = sheet.print;
    expect([fitToWidth, orientation, margins]).toEqual([false, "landscape", annexMargins]);
    expect((Math.min(...sizesIn(sheet)) * scale) / 100).toBeGreaterThanOrEqual(leastSize);
    const room = ((297 - annexMargins.left - annexMargins.right) * 72) / 25.4 / 6;
    for (const width of pageWidths(sheet)) {
      expect((width * scale) / 100).toBeLessThanOrEqual(room * 0.97);
    }
  },
);

const heightOf = ({ height = 16 }: RowModel): number => height;

/** How far each page but the last is filled, also where a program breaks it by itself: a row is never parted. */
function filledPages(sheet: SheetModel, page: number): readonly number[] {
  const [first, last] = sheet.print.titleRows ?? [0, -1];
  const repeated = sheet.rows.slice(first, last + 1).reduce((sum, row) => sum + heightOf(row), 0);
  const filled: number[] = [];
  let used = 0;
  for (const row of sheet.rows) {
    const isNew = row.pageBreakBefore === true || used + heightOf(row) > page;
    if (isNew) filled.push(used / page);
    used = isNew ? repeated + heightOf(row) : used + heightOf(row);
  }
  return filled;
}

test.each(annexes)("no page of %s but the last is left more than a third empty", (_, sheet) => {
  for (const share of filledPages(sheet, roomDown(sheet.print.scale ?? 100)))
    expect(share).toBeGreaterThan(2 / 3);
});

/** Points of an A4 page between 20 mm above and below. */
const reportPage = ((297 - 40) * 72) / 25.4;

const typed = Array.from({ length: 900 }, (_, word) => `chữ${String(word)}`).join(" ");
const parts = ["situation", "strengths", "limits", "causes", "directions", "proposals"];

test.each([
  ...reports.map(([report, sheets]) => [report, sheets] as const),
  ...[1, 40, 100, 250, 600, 900].map((words) => {
    const text = typed.split(" ").slice(0, words).join(" ");
    const kept = new Map(parts.map((part) => [`own.${part}`, text]));
    const made = sheetsOf({ ...sampleReport("di-linh", 8), kept });
    return [`di-linh with ${String(words)} words typed into each place`, made] as const;
  }),
])("no page of the sheet of %s but the last is left more than a third empty", (_, sheets) => {
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error("no report");
  for (const share of filledPages(sheet, reportPage)) expect(share).toBeGreaterThan(2 / 3);
});

test.each(reports)("every annex of %s stands under the number of its report", (_, sheets) => {
  const number = sheets[0]?.rows[3]?.cells[0]?.value;
  const parts = sheets.filter(({ name }) => name.startsWith("Phụ lục"));
  expect(parts).toHaveLength(6);
  for (const { rows } of parts) {
    const attached = rows[1]?.cells.find((cell) => cell !== null);
    expect(String(attached?.value).toLowerCase()).toContain(String(number).toLowerCase());
    expect(attached?.formula).toContain("'Báo cáo'!A4");
  }
});

describe("columns on pages", () => {
  test("those that fit stand on one, no larger than they are", () => {
    expect(acrossPages({ widths: [40, 10, 10], repeatedColumns: 1 })).toEqual({
      scale: 100,
      begins: [],
    });
  });

  test("those that do not are shared out, the first repeated on each", () => {
    const { scale, begins } = acrossPages({
      widths: [10, 40, ...Array.from({ length: 16 }, () => 9)],
      repeatedColumns: 2,
    });
    expect(begins).toEqual([10]);
    expect(scale).toBeGreaterThanOrEqual(90);
  });

  test("those that may not be shared out are made smaller", () => {
    expect(acrossPages({ widths: [100, 100] })).toEqual({ scale: 62, begins: [] });
  });
});

describe("a report of many units takes few pages", () => {
  const [, sheets] = reports[4];
  const oneLine = 12.75;
  /** Rows of a list whose first cell is the number of a line, and that end with a unit. */
  const unitRows = (name: string): readonly RowModel[] =>
    (sheets.find((sheet) => sheet.name === name)?.rows ?? []).filter(
      ({ cells }) => typeof cells[0]?.value === "number" && cells[1]?.formula !== undefined,
    );

  test.each([sheetNames.byUnit, sheetNames.behind])(
    "a unit takes one line of paper in %s",
    (name) => {
      const rows = unitRows(name);
      expect(rows.length).toBeGreaterThan(100);
      const high = rows.filter((row) => heightOf(row) > oneLine);
      // Names of more than sixty letters take two.
      expect(high.length / rows.length).toBeLessThan(0.05);
    },
  );

  test("a file is named in annex 4 without the name of its unit, whatever way its letters are composed", () => {
    const [unit, other] = [
      { code: "1", name: "Đảng bộ xã Nậm Sín" },
      { code: "2", name: "Chi bộ Bưu điện" },
    ];
    expect(shortPath("nop/1 Đảng bộ xã Nậm Sín.xlsx", unit)).toBe("nop/1 […].xlsx");
    expect(shortPath("nop/1 Đảng bộ xã Nậm Sín.xlsx".normalize("NFD"), unit)).toBe(
      "nop/1 […].xlsx",
    );
    expect(shortPath("nop/biểu của tôi.xlsx", unit)).toBe("nop/biểu của tôi.xlsx");
    expect(shortPath("nop/1 Đảng bộ xã Nậm Sín.xlsx", other)).toBe("nop/1 Đảng bộ xã Nậm Sín.xlsx");
  });
});
