import type { Formula } from "../calculation/formula";
import { type Block, mostColumns } from "./block";
import type { Chart } from "./chart";
import { newCell, type Cell } from "./cell";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** What may be typed into a block. */
export interface TypingRule {
  readonly block: Block;
  rule: { readonly kind: "custom" | "list"; readonly source: string | Formula } | null;
  ignoreBlanks: boolean;
  errorAlert: unknown;
  prompt: unknown;
}

/** A look that depends on a condition. */
export interface Condition {
  readonly id: string;
  readonly block: Block;
  readonly type: "Custom" | "DataBar";
  formula: Formula | null;
  readonly properties: Map<string, unknown>;
}

/** Where a link leads. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
}

/** A name, scoped to a sheet or to the workbook. */
export interface DefinedName {
  readonly name: string;
  formula: Formula;
  visible: boolean;
}

/** A sheet of the workbook as Excel keeps it. */
export class Sheet {
  visibility: Visibility = "Visible";
  showGridlines = true;
  protection: Readonly<Record<string, unknown>> | null = null;
  /** What the protection was given by a person; null without one. */
  password: string | null = null;
  frozen: { readonly rows: number; readonly columns: number } | null = null;
  filter: Block | null = null;
  readonly names = new Map<string, DefinedName>();
  readonly merges: Block[] = [];
  readonly typingRules: TypingRule[] = [];
  /** The first has priority. */
  readonly conditions: Condition[] = [];
  readonly links = new Map<number, Hyperlink>();
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly pageBreaks: number[] = [];
  readonly columnBreaks: number[] = [];
  readonly charts: Chart[] = [];
  readonly page = new Map<string, unknown>();
  private readonly cells = new Map<number, Cell>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** The cell, which comes to be where there was nothing. */
  cellAt(row: number, column: number): Cell {
    const key = row * mostColumns + column;
    const known = this.cells.get(key);
    if (known !== undefined) return known;
    const cell = newCell();
    this.cells.set(key, cell);
    return cell;
  }

  /** The cell if there is anything to it. */
  knownCell(row: number, column: number): Cell | undefined {
    return this.cells.get(row * mostColumns + column);
  }

  /** The places that hold something. */
  *filled(): Generator<readonly [row: number, column: number]> {
    for (const [key, { content }] of this.cells) {
      if (content !== null) yield [Math.floor(key / mostColumns), key % mostColumns];
    }
  }
}
