import type { CellContent, Grid, GridCell } from "#core/cell";
import { stateWord } from "#core/reading/values/typed-word";
import { spellingKey } from "#core/spelling";
import { evaluated, type Sheet, type Term } from "./expression";
import { tokensOf } from "./formula-tokens";

/** Formulas that point at each other further than this are not followed. */
const deepest = 50;

/** Cells that one formula may add up, those of the formulas it points at included. */
const mostCells = 20_000;

/**
 * Values of formulas over one sheet: numbers, cells, `+ − × ÷`, brackets and SUM. Null for everything else, for
 * formulas that point at themselves, at errors, dates or digits typed as text: what Excel would leave out of a sum in
 * silence is not left out here.
 */
export function recalculator(grid: Grid): (formula: string) => number | null {
  const sheet = new SheetOfCells(grid);
  return (formula) => sheet.valueOf(formula);
}

class SheetOfCells implements Sheet {
  private readonly rows: ReadonlyMap<number, ReadonlyMap<number, CellContent>>;
  private readonly known = new Map<string, number | null>();
  private depth = 0;
  private seen = 0;

  constructor(grid: Grid) {
    this.rows = new Map(grid.rows.map(({ row, cells }) => [row, contents(cells)]));
  }

  valueOf(formula: string): number | null {
    this.seen = 0;
    return this.compute(formula);
  }

  cell(row: number, column: number): Term {
    this.seen += 1;
    const content = this.rows.get(row)?.get(column);
    if (content === undefined) return { kind: "blank" };
    if (content.kind === "number") return { kind: "number", value: content.value };
    if (content.kind === "text") return textTerm(content.value);
    if (content.kind !== "formulaWithoutValue" || content.formula === "") return { kind: "none" };
    const value = this.remembered(`${String(row)},${String(column)}`, content.formula);
    return value === null ? { kind: "none" } : { kind: "number", value };
  }

  /** Only rows that hold something are walked, however tall the area. */
  *area(top: number, left: number, bottom: number, right: number): Generator<Term> {
    for (const [row, cells] of this.rows) {
      if (row < top || row > bottom) continue;
      for (const column of cells.keys()) {
        if (column < left || column > right) continue;
        yield this.seen > mostCells ? { kind: "none" } : this.cell(row, column);
      }
    }
  }

  /** A formula that is being computed already points at itself. */
  private remembered(key: string, formula: string): number | null {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, null);
    const value = this.compute(formula);
    this.known.set(key, value);
    return value;
  }

  private compute(formula: string): number | null {
    const tokens = this.depth >= deepest ? null : tokensOf(formula);
    if (tokens === null) return null;
    this.depth += 1;
    const value = evaluated(tokens, this);
    this.depth -= 1;
    return value;
  }
}

const contents = (cells: readonly GridCell[]): ReadonlyMap<number, CellContent> =>
  new Map(cells.map(({ column, content }) => [column, content]));

/** The words for none and not applicable add nothing to a sum; digits typed as text would be lost in it. */
function textTerm(text: string): Term {
  const key = spellingKey(text);
  return key === "" || stateWord(key) !== null ? { kind: "word" } : { kind: "none" };
}
