import { cellName, type CellContent, type Grid } from "#core/cell";
import { sheetNames } from "#core/words/names";
import { reportTitles } from "#core/words/report/report-titles";
import { annexFirst } from "#core/report/annex";
import { readValue } from "#core/reading/values/read-value";
import type { Contribution, TracedFigure } from "#core/provenance/chain";
import type { TracedReport } from "#core/provenance/trace-cell";
import { catalogue } from "../../support/built-in";
import { handedIn, hashOf, type Handed, type Spoil } from "../../support/consolidated";
import { gridOfSheet, opened } from "../../support/recalculated";
import {
  chainOf,
  columnNamed,
  computedCells,
  gaps,
  numberOf,
  sumOf,
  textOf,
  tracedReport,
} from "../../support/traced";

/** What a cell of annex 1 must be, by its heading, of the contributions alone. */
const expectations: Readonly<
  Record<string, (figure: TracedFigure, share: boolean) => number | null>
> = {
  "Tử số": (figure) => (figure.unitsCounted === 0 ? null : sumOf(figure, "numerator")),
  "Mẫu số": (figure) => (figure.unitsCounted === 0 ? null : sumOf(figure, "denominator")),
  "Kết quả": (figure, share) => {
    if (figure.unitsCounted === 0) return null;
    const [n, d] = [sumOf(figure, "numerator"), sumOf(figure, "denominator")];
    if (!share) return n;
    return d > 0 ? n / d : null;
  },
  "Số đơn vị được tính": (figure) => new Set(figure.contributions.map(({ unit }) => unit)).size,
  "Số đơn vị thiếu số liệu": (figure) => figure.leftOut.length,
};

/** Rows of annex 1 with a line of its list; the tables below have other columns under their own headings. */
function linesOf(grid: Grid): ReadonlySet<number> {
  const below = grid.rows.find(({ cells }) =>
    cells.some(({ content }) => textOf(content) === reportTitles.indicators.tally),
  );
  const end = below?.row ?? Infinity;
  return new Set(grid.rows.map(({ row }) => row).filter((row) => row < end));
}

const asSent: Spoil = (sheet) => sheet;

const cases = [
  ["a sample of 60 units", 60, asSent],
  ["60 units with gaps, moved rows and numbers as text", 60, gaps],
  ["a single unit", 1, asSent],
] as const;

describe.each(cases)("%s", (_, units, spoil) => {
  let handed: Handed;
  let report: TracedReport;

  beforeAll(async () => {
    handed = await handedIn(units, spoil);
    report = tracedReport(handed.report);
  });

  test("every computed cell of annex 1 is the sum, quotient or count of what its chain leads to", () => {
    const grid = gridOfSheet(opened(handed.report), sheetNames.indicators);
    const heading = grid.rows.find(({ cells }) =>
      cells.some(({ content }) => textOf(content) === "Tử số"),
    );
    const headings = new Map(
      heading?.cells.map(({ column, content }) => [column, textOf(content)]),
    );
    const lines = linesOf(grid);
    let compared = 0;
    for (const cell of computedCells(grid)) {
      const expected = expectations[headings.get(cell.column) ?? ""];
      const chain = chainOf(report, cell);
      if (expected === undefined || !lines.has(cell.row)) continue;
      expect(chain.figures).toHaveLength(1);
      const [figure] = chain.figures;
      if (figure === undefined) continue;
      const indicator = catalogue.indicators.find(({ id }) => id === figure.indicator);
      const value = expected(figure, indicator?.kind !== "count");
      expect([cellName(cell.row, cell.column), numberOf(cell.content)]).toEqual([
        cellName(cell.row, cell.column),
        value,
      ]);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(70);
  });

  test("every figure of annex 2 is the quotient of what its unit handed in", () => {
    const grid = gridOfSheet(opened(handed.report), sheetNames.byUnit);
    let compared = 0;
    // Behind the count of targets stand, hidden, the parts of the figures.
    const last = columnNamed(grid, reportTitles.byUnit.behind);
    for (const cell of computedCells(grid).filter(
      ({ row, column }) => row >= annexFirst && column < last,
    )) {
      const chain = chainOf(report, cell);
      const [figure] = chain.figures;
      if (figure === undefined) {
        expect(chain.entries.length + chain.counted.length).toBeGreaterThan(0);
        continue;
      }
      const [n, d] = [sumOf(figure, "numerator"), sumOf(figure, "denominator")];
      const counts = figure.contributions.length > 0;
      const share = figure.contributions.some(({ side }) => side === "denominator");
      const value = !counts || (share && d === 0) ? null : share ? n / d : n;
      expect(numberOf(cell.content)).toEqual(value);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(10);
  });

  test("both sides of every line of annex 3 are what its unit handed in, complements included", () => {
    const grid = gridOfSheet(opened(handed.report), sheetNames.behind);
    const heading = grid.rows.find(({ cells }) =>
      cells.some(({ content }) => textOf(content) === "Tử số"),
    );
    const sides = new Map(
      heading?.cells.flatMap(
        ({ column, content }): readonly (readonly [number, Contribution["side"]])[] => {
          if (textOf(content) === "Tử số") return [[column, "numerator"]];
          return textOf(content) === "Mẫu số" ? [[column, "denominator"]] : [];
        },
      ),
    );
    for (const cell of computedCells(grid)) {
      const side = sides.get(cell.column);
      if (side === undefined) continue;
      const [figure, ...more] = chainOf(report, cell).figures;
      if (figure === undefined) throw new Error(`${cellName(cell.row, cell.column)} leads nowhere`);
      expect(more).toEqual([]);
      expect(figure.parts).toContain(side);
      expect(numberOf(cell.content)).toBe(sumOf(figure, side));
    }
  });

  test("every computed figure of the report sheet and of annex 4 leads somewhere", () => {
    for (const sheet of [sheetNames.report, sheetNames.receipts]) {
      for (const cell of computedCells(gridOfSheet(opened(handed.report), sheet))) {
        if (numberOf(cell.content) === null) continue;
        const { figures, counted, entries } = chainOf(report, cell);
        expect(figures.length + counted.length + entries.length).toBeGreaterThan(0);
        for (const { rows } of counted.length === 1 ? counted : []) {
          expect(rows.length).toBe(numberOf(cell.content));
        }
      }
    }
  });

  test("each contribution stands in the cell of the file that it names", () => {
    const files = new Map(handed.files.map((file) => [file.path, file]));
    const grid = gridOfSheet(opened(handed.report), sheetNames.indicators);
    const all = new Map<string, Contribution>();
    for (const cell of computedCells(grid)) {
      for (const figure of chainOf(report, cell).figures) {
        for (const each of figure.contributions) all.set(`${each.unit} ${each.item}`, each);
      }
    }
    const forms = new Map<string, ReadonlyMap<string, CellContent>>();
    for (const each of all.values()) {
      const file = files.get(each.file ?? "");
      if (file === undefined) throw new Error(`no file ${String(each.file)}`);
      expect(each.sha256).toBe(hashOf(file.bytes));
      const cells = forms.get(file.path) ?? cellsOf(file.bytes, each.sheet ?? "");
      forms.set(file.path, cells);
      const values = each.cells.map((cell) => valueIn(cells.get(cell)));
      const [first = null, second = null] = values;
      const derived = each.rule === "complement" && first !== null && second !== null;
      expect([each.item, derived ? first - second : first]).toEqual([each.item, each.value]);
    }
    expect(all.size).toBeGreaterThan(units * 10);
  });
});

function valueIn(content: CellContent | undefined): number | null {
  const read = readValue(content);
  return read.kind === "fact" ? read.fact.value : null;
}

function cellsOf(bytes: Uint8Array, sheet: string): ReadonlyMap<string, CellContent> {
  return new Map(
    gridOfSheet(opened(bytes), sheet).rows.flatMap(({ row, cells }) =>
      cells.map(({ column, content }) => [cellName(row, column), content] as const),
    ),
  );
}
