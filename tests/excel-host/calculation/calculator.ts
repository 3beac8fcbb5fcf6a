import type { Block } from "../book/block";
import type { Book } from "../book/book";
import { CellError, type Constant } from "../book/cell-error";
import type { Sheet } from "../book/sheet";
import { UnknownToHost } from "../refusals";
import type { Expression } from "./expression";
import { Formula } from "./formula";
import { functions } from "./functions";
import type { NamedSheet } from "./named-sheets";
import { combined } from "./operators";
import { numberOf, onlyOf, single, truthOf, type Scalar, type Values } from "./values";

/** Computes the cells of a workbook, each once between two changes. */
export class Calculator {
  private results = new Map<Formula, Constant>();
  /** What the cells of a block come to, by its corners: many formulas are over the same columns. */
  private blocks = new Map<NamedSheet, Map<string, Values>>();
  private version = -1;
  private readonly underway = new Set<Formula>();

  /** In an Excel that computes by hand: the results of the last calculation are being made. */
  private isComputing = false;

  constructor(
    private readonly book: Book,
    /** Results change only when a calculation is asked for. */
    readonly isManual = false,
  ) {}

  /** Computes every formula of the workbook. */
  calculate(): void {
    this.forget();
    this.isComputing = true;
    for (const sheet of this.book.sheets) {
      for (const [row, column] of sheet.filled()) this.valueAt(sheet, row, column);
    }
    this.isComputing = false;
  }

  private forget(): void {
    this.results = new Map();
    this.blocks = new Map();
  }

  /** What the cell shows; null for an empty one. */
  valueAt(sheet: Sheet, row: number, column: number): Scalar {
    const content = sheet.knownCell(row, column)?.content ?? null;
    return content instanceof Formula ? this.resultOf(content, sheet) : content;
  }

  private resultOf(formula: Formula, sheet: Sheet): Constant {
    if (this.isManual && !this.isComputing) return this.results.get(formula) ?? 0;
    if (!this.isManual && this.version !== this.book.version) {
      this.forget();
      this.version = this.book.version;
    }
    const known = this.results.get(formula);
    if (known !== undefined) return known;
    if (this.underway.has(formula)) throw new UnknownToHost("formulas that need each other");
    this.underway.add(formula);
    const result = onlyOf(this.compute(formula.tree, sheet)) ?? 0;
    this.underway.delete(formula);
    this.results.set(formula, result);
    return result;
  }

  private compute(expression: Expression, sheet: Sheet): Values {
    switch (expression.kind) {
      case "constant":
        return single(expression.value);
      case "reference":
        return this.cellsOf(expression.sheet ?? sheet, expression.block);
      case "name":
        return this.named(expression.name, sheet);
      case "call":
        return this.call(expression.name, expression.given, sheet);
      case "negative":
        return this.arithmetic(expression.operand, sheet, (number) => -number);
      case "percent":
        return this.arithmetic(expression.operand, sheet, (number) => number / 100);
      case "binary":
        return combined(
          expression.operator,
          this.compute(expression.left, sheet),
          this.compute(expression.right, sheet),
        );
    }
  }

  private arithmetic(
    operand: Expression,
    sheet: Sheet,
    compute: (number: number) => number,
  ): Values {
    const number = numberOf(onlyOf(this.compute(operand, sheet)));
    return single(number instanceof CellError ? number : compute(number));
  }

  private cellsOf(named: NamedSheet, block: Block): Values {
    const sheet = this.book.sheets.find((each) => each === named);
    if (sheet === undefined) return single(new CellError("#REF!"));
    const { top, left, bottom, right } = block;
    if (top === bottom && left === right) {
      return { rows: [[this.valueAt(sheet, top, left)]], fromCells: true };
    }
    // In an Excel that computes by hand cells change between two calculations.
    if (this.isManual && !this.isComputing) return this.read(sheet, block);
    const known = this.blocks.get(named) ?? new Map<string, Values>();
    this.blocks.set(named, known);
    const corners = `${String(top)},${String(left)},${String(bottom)},${String(right)}`;
    const values = known.get(corners) ?? this.read(sheet, block);
    known.set(corners, values);
    return values;
  }

  private read(sheet: Sheet, block: Block): Values {
    const rows: Scalar[][] = [];
    for (let row = block.top; row <= block.bottom; row += 1) {
      const cells: Scalar[] = [];
      for (let column = block.left; column <= block.right; column += 1) {
        cells.push(this.valueAt(sheet, row, column));
      }
      rows.push(cells);
    }
    return { rows, fromCells: true };
  }

  private named(name: string, sheet: Sheet): Values {
    const key = name.toLowerCase();
    const defined = sheet.names.get(key) ?? this.book.names.get(key);
    if (defined === undefined) return single(new CellError("#NAME?"));
    return this.compute(defined.formula.tree, sheet);
  }

  private call(name: string, given: readonly Expression[], sheet: Sheet): Values {
    if (name === "IF") return this.choose(given, sheet);
    const [first] = given;
    if (first?.kind === "reference" && (name === "ROW" || name === "COLUMN")) {
      return places(name, first.block);
    }
    const compute = functions.get(name);
    if (compute === undefined) throw new UnknownToHost(`the function ${name}`);
    return compute(given.map((each) => this.compute(each, sheet)));
  }

  /** Only the branch that is taken is computed. */
  private choose([condition, yes, no]: readonly Expression[], sheet: Sheet): Values {
    if (condition === undefined || yes === undefined)
      throw new UnknownToHost("IF without a branch");
    const met = truthOf(onlyOf(this.compute(condition, sheet)));
    if (met instanceof CellError) return single(met);
    if (met) return this.compute(yes, sheet);
    return no === undefined ? single(false) : this.compute(no, sheet);
  }
}

/** The numbers of the rows of a block, or of its columns, from 1 on. */
function places(name: "ROW" | "COLUMN", { top, bottom, left, right }: Block): Values {
  const counted = (from: number, to: number): readonly number[] =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at + 1);
  const rows = name === "ROW" ? counted(top, bottom).map((row) => [row]) : [counted(left, right)];
  return { rows, fromCells: false };
}
