import { cellName, type CellContent, type Grid } from "#core/cell";
import { sheetNames } from "#core/forms/names";
import { planOf } from "#core/catalogue/plans/plans";
import { readValue } from "#core/reading/read-value";
import type { Chain, Contribution, TracedFigure } from "#core/provenance/chain";
import { cellNamed } from "#core/provenance/formula-references";
import { traceCell, type TracedReport } from "#core/provenance/trace-cell";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { readTracedReport } from "#app/trace";
import { figureInWords } from "#text/trace";
import { catalogue } from "../support/built-in";
import { handedIn, hashOf, pushedDown, withValue, type Handed } from "../support/consolidated";
import { gridOfSheet, opened } from "../support/recalculated";

function tracedReport(bytes: Uint8Array): TracedReport {
  const read = readTracedReport(bytes, { open: openXlsx, catalogue, planOf });
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

interface Computed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

const computedCells = (grid: Grid): readonly Computed[] =>
  grid.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, content }) =>
      content.formula === undefined ? [] : [{ sheet: grid.sheet, row, column, content }],
    ),
  );

function chainOf(report: TracedReport, cell: Computed): Chain {
  const chain = traceCell(report, cell);
  if (chain === null) throw new Error(`${cellName(cell.row, cell.column)} has no chain`);
  return chain;
}

const sumOf = (figure: TracedFigure, side: Contribution["side"]): number =>
  figure.contributions
    .filter((each) => each.side === side)
    .reduce((sum, { value }) => sum + value, 0);

const textOf = (content: CellContent | undefined): string =>
  content?.kind === "text" ? content.value : "";

const numberOf = (content: CellContent): number | null =>
  content.kind === "number" ? content.value : null;

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

/** Units that do everything by which values go missing or are read in another way. */
const gaps = (sheet: Parameters<typeof withValue>[0], index: number): typeof sheet | null => {
  if (index % 11 === 3) return null;
  if (index % 7 === 2) return withValue(sheet, "DV_BOY", { value: null });
  if (index % 7 === 4) return withValue(sheet, "VH_MEMBER", { value: null });
  if (index % 7 === 5) return withValue(sheet, "DV_ADMITTED_YEAR", { value: "1.692" });
  return index % 7 === 6 ? pushedDown(sheet) : sheet;
};

/** Sixty forms are written and read again. */
jest.setTimeout(120_000);

const known = new Map<string, Promise<Handed>>();

/** The same hand-in serves several tests. */
function handedOnce(key: string, ...how: Parameters<typeof handedIn>): Promise<Handed> {
  const made = known.get(key) ?? handedIn(...how);
  known.set(key, made);
  return made;
}

const cases = [
  ["a sample of 60 units", 60, (sheet: Parameters<typeof withValue>[0]) => sheet],
  ["60 units with gaps, moved rows and numbers as text", 60, gaps],
  ["a single unit", 1, (sheet: Parameters<typeof withValue>[0]) => sheet],
] as const;

describe.each(cases)("%s", (name, units, spoil) => {
  let handed: Handed;
  let report: TracedReport;

  beforeAll(async () => {
    handed = await handedOnce(name, units, spoil);
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
    let compared = 0;
    for (const cell of computedCells(grid)) {
      const expected = expectations[headings.get(cell.column) ?? ""];
      const chain = chainOf(report, cell);
      if (expected === undefined) continue;
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
    expect(compared).toBeGreaterThan(100);
  });

  test("every figure of annex 2 is the quotient of what its unit handed in", () => {
    const grid = gridOfSheet(opened(handed.report), sheetNames.byUnit);
    let compared = 0;
    for (const cell of computedCells(grid)) {
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

describe("a chain over gaps", () => {
  let handed: Handed;
  let figures: readonly TracedFigure[];

  beforeAll(async () => {
    handed = await handedOnce(cases[1][0], 60, gaps);
    const report = tracedReport(handed.report);
    figures = computedCells(gridOfSheet(opened(handed.report), sheetNames.indicators)).flatMap(
      (cell) => chainOf(report, cell).figures,
    );
  });

  test("names the units left out: those that handed in nothing, and those that left an input blank", () => {
    const reasons = new Set(
      figures.flatMap(({ leftOut }) => leftOut.map(({ because }) => because)),
    );
    expect(reasons).toEqual(new Set(["notReceived", "blankInput"]));
    for (const { because, missing } of figures.flatMap(({ leftOut }) => leftOut)) {
      expect(missing.length).toBeGreaterThan(0);
      expect(missing.every(({ cell }) => (because === "notReceived") === (cell === null))).toBe(
        true,
      );
    }
  });

  test("keeps the text of a number that was written as text, and the rule that read it", () => {
    const texts = figures.flatMap(({ contributions }) =>
      contributions.filter(({ item, raw }) => item === "DV_ADMITTED_YEAR" && raw === "1.692"),
    );
    expect(texts.length).toBeGreaterThan(0);
    for (const each of texts) expect(each).toMatchObject({ value: 1692, rule: "numberAsText" });
  });

  test("says the figure in words, with what is counted on both sides", () => {
    const heads = figures.find(({ contributions }) =>
      contributions.some(({ item }) => item === "VH_MEMBER"),
    );
    if (heads === undefined) throw new Error("no figure of village heads");
    const words = figureInWords(
      heads,
      {
        plan: handed.plan,
        item: (code) => code,
        indicatorOf: (id) => catalogue.indicators.find((each) => each.id === id),
      },
      "vi",
    );
    expect(words).toMatch(
      /^[\d.]+ trưởng thôn, tổ trưởng tổ dân phố là đảng viên \/ [\d.]+ trưởng thôn, tổ trưởng tổ dân phố, từ \d+ đơn vị; \d+ đơn vị chưa nộp/u,
    );
  });
});

test("a cell that computes nothing has no chain, and neither has one outside the workbook", async () => {
  const report = tracedReport((await handedOnce(cases[2][0], 1)).report);
  for (const cell of [
    "'Phụ lục 1 - Chỉ tiêu'!A1",
    "'Số liệu'!A6",
    "Trang khác!A1",
    "Báo cáo!ZZ999",
  ]) {
    const place = cellNamed(cell);
    expect(place).not.toBeNull();
    expect(place === null ? null : traceCell(report, place)).toBeNull();
  }
});

test("the data sheet links every file from where the report lies", async () => {
  const { files, report } = await handedIn(3);
  const { read } = await import("@e965/xlsx");
  const sheet = read(report, { type: "array" }).Sheets[sheetNames.data];
  const links = ["F6", "F7", "F8"].map(
    (at) => (sheet?.[at] as { l?: { Target: string } }).l?.Target,
  );
  expect(links).toEqual(files.map(({ path }) => `nop/${path}`));
});

test("a workbook that is no report is refused", async () => {
  const [form] = (await handedOnce(cases[2][0], 1)).files;
  const read = readTracedReport(form?.bytes ?? new Uint8Array(), {
    open: openXlsx,
    catalogue,
    planOf,
  });
  expect(read).toEqual({ ok: false, error: "notAReport" });
});
