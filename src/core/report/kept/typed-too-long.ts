import { cellName, type CellContent, type Grid } from "#core/cell";
import { ownLines } from "./own-lines";
import { right } from "./report-columns";

/** A cell of own sentences of which paper shows only the first lines. */
export interface TypedTooLong {
  /** `A73` */
  readonly cell: string;
  /** Lines that the text takes, and that its row has room for as the report was made. */
  readonly lines: number;
  readonly room: number;
}

/**
 * What was typed into the sheet of a report and does not fit its row: no program makes a row of joined cells higher by
 * itself. Reports of versions that did not say how much a row holds are believed.
 */
export const typedTooLong = ({ rows }: Grid): readonly TypedTooLong[] =>
  rows.flatMap(({ row, cells }) => {
    const contentIn = (column: number): CellContent | undefined =>
      cells.find((cell) => cell.column === column)?.content;
    const [text, key, held] = [contentIn(0), contentIn(right + 1), contentIn(right + 2)];
    if (text?.kind !== "text" || key?.kind !== "text" || held?.kind !== "number") return [];
    const lines = ownLines(text.value);
    if (lines <= held.value) return [];
    return [{ cell: cellName(row, 0), lines, room: held.value }];
  });
