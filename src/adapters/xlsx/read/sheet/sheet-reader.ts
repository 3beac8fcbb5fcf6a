import type { CellContent, Grid, GridCell, GridRow, MergedArea } from "#core/cell";
import { err, ok, type Result } from "#core/result";
import type { UnreadableReason } from "#core/issue";
import { limits } from "#adapters/xlsx/read/limits";
import { packedName } from "#adapters/xlsx/read/xml/characters";
import { XmlReader } from "#adapters/xlsx/read/xml/reader";
import { spreadsheet } from "#adapters/xlsx/read/xml/vocabulary";
import { eachChild, walkRoot } from "#adapters/xlsx/read/xml/walk";
import { type CellContext, CellReader } from "./cell-reader";
import { KnownEndings, type ReadEnding } from "./known-endings";
import { cellsInOrder, rowsInOrder } from "./order";
import { readMergedAreas } from "./merged-areas";
import { PlainCell, type Range } from "./plain-cell";
import { namesNoCell, placeOf, wholeNumberAt } from "./reference";

const rowName = packedName("row");
const placeLetter = packedName("r");
const cellName = packedName("c");

const knownEndings = new KnownEndings();

/** What a worksheet part gives to a grid; merged areas only when there are some. */
export type SheetCells = Pick<Grid, "rows" | "merges">;

/**
 * The filled cells of a worksheet part, and which are joined. Only `sheetData` and `mergeCells` are looked at; the
 * rest is checked to be well-formed, so that a cut part is never taken for a short one.
 */
export function readSheet(
  bytes: Uint8Array,
  context: CellContext,
): Result<SheetCells, UnreadableReason> {
  return new SheetReader(bytes, context).read();
}

class SheetReader {
  private readonly reader: XmlReader;
  private readonly cellReader: CellReader;
  private readonly plain = new PlainCell();
  private readonly rows: GridRow[] = [];
  private readonly merges: MergedArea[] = [];
  private beginning: number | null = null;
  private ending: ReadEnding | null = null;
  private tables = 0;
  private filled = 0;
  private row = -1;

  constructor(bytes: Uint8Array, context: CellContext) {
    this.reader = new XmlReader(bytes, spreadsheet);
    this.cellReader = new CellReader(this.reader, context);
  }

  read(): Result<SheetCells, UnreadableReason> {
    const { bytes } = this.reader;
    const walked = walkRoot(this.reader, "worksheet", () => this.readPart());
    if (!walked.ok) return walked;
    const rows = this.tables === 1 ? rowsInOrder(this.rows) : null;
    if (rows === null) return err("damaged");
    if (this.ending !== null) knownEndings.keep(bytes, this.ending);
    return ok(this.merges.length === 0 ? { rows } : { rows, merges: this.merges });
  }

  /** An element of the sheet: its cells, its joined cells, or one that is passed over. */
  private readPart(): boolean {
    const { reader } = this;
    this.beginning ??= reader.behindTag();
    if (reader.named("sheetData")) return this.readTable() && this.passEnding();
    const read = reader.named("mergeCells") ? readMergedAreas(reader, this.merges) : reader.skip();
    if (this.ending !== null) this.ending = { ...this.ending, end: reader.plainStart() };
    return read;
  }

  private readTable(): boolean {
    const { reader } = this;
    this.tables += 1;
    return eachChild(reader, () => (reader.name === rowName ? this.readRow() : reader.skip()));
  }

  /** Goes on behind what stood behind the cells of another sheet in the same way, or begins to note what stands here. */
  private passEnding(): boolean {
    const { reader, beginning, merges } = this;
    const start = reader.plainStart();
    this.ending = null;
    if (beginning === null || beginning === -1 || start === -1 || merges.length > 0) return true;
    const known = knownEndings.find(reader.bytes, start);
    if (known === null) this.ending = { beginning, start, end: start, merges };
    else {
      reader.passTo(start + known.ending.length);
      for (const area of known.merges) merges.push(area);
    }
    return true;
  }

  /** Rows without a number follow the row before them. */
  private readRow(): boolean {
    const { attributes, bytes } = this.reader;
    const at = attributes.findLetter(placeLetter);
    this.row =
      at === -1
        ? this.row + 1
        : wholeNumberAt(bytes, attributes.valueStart(at), attributes.valueEndOf(at)) - 1;
    if (this.row < 0 || this.row >= limits.rows.most) return this.reader.refuse("damaged");
    const read = this.readCells();
    if (read === null) return false;
    const cells = cellsInOrder(read);
    if (cells === null) return this.reader.refuse("damaged");
    if (cells.length > 0) this.rows.push({ row: this.row, cells });
    return true;
  }

  private readCells(): GridCell[] | null {
    const { reader, plain } = this;
    const cells: GridCell[] = [];
    let column = -1;
    for (;;) {
      const from = reader.plainStart();
      const behind = from === -1 ? -1 : plain.scan(reader.bytes, from);
      const found = behind === -1 ? reader.next() : "plain";
      if (found === "close") return cells;
      if (found === "text") continue;
      if (found === "plain") reader.passTo(behind);
      else if (found !== "open") return null;
      else if (!reader.own || reader.name !== cellName) {
        if (!reader.skip()) return null;
        continue;
      }
      column = this.columnAfter(column, found === "plain" ? plain.place : this.placeHere());
      if (column >= limits.columns.most || column < 0) return this.refused("damaged");
      const content = found === "plain" ? this.cellReader.readPlain(plain) : this.cellReader.read();
      if (content === "refused") return null;
      if (content === "blank") continue;
      cells.push(this.formatted(column, content));
      this.filled += 1;
      if (this.filled > limits.cells.most) return this.refused("tooLarge");
    }
  }

  /** Nearly all cells are set in Unicode and show no percentage. */
  private formatted(column: number, content: CellContent): GridCell {
    const { legacyFont, shows } = this.cellReader;
    if (legacyFont !== null && content.kind === "text") return { column, content, legacyFont };
    if (shows === "percent" && content.kind === "number") {
      return { column, content, shownAs: "percent" };
    }
    return { column, content };
  }

  /** Cells that name no place follow the cell before them. Not a column when it is in another row. */
  private columnAfter(previous: number, { start, end }: Range): number {
    if (end === 0) return previous + 1;
    const place = placeOf(this.reader.bytes, start, end);
    return place === namesNoCell ? previous + 1 : place - this.row * limits.columns.most;
  }

  private placeHere(): Range {
    const { attributes } = this.reader;
    const at = attributes.findLetter(placeLetter);
    return at === -1
      ? { start: 0, end: 0 }
      : { start: attributes.valueStart(at), end: attributes.valueEndOf(at) };
  }

  private refused(reason: UnreadableReason): null {
    this.reader.refuse(reason);
    return null;
  }
}
