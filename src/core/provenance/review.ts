/** A cell of a workbook to be coloured and annotated. */
export interface CellMark {
  readonly sheet: string;
  /** `E31` */
  readonly cell: string;
  /** Something to correct, or something to explain. */
  readonly severity: "blocking" | "explain";
  readonly note: string;
  /** The number has decimals that its format rounds away: it is shown as it was typed. */
  readonly asTyped?: true;
}

/** A sheet added to a workbook that belongs to somebody else: plain text in a table, with links to cells. */
export interface ReviewSheet {
  readonly name: string;
  readonly title: string;
  /** Sentences above the table. */
  readonly intro: readonly string[];
  readonly headings: readonly string[];
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly ReviewRow[];
}

export interface ReviewRow {
  readonly texts: readonly string[];
  /** Where the link leads; null for what has no cell. */
  readonly link: { readonly sheet: string; readonly cell: string } | null;
}

/** The column of a review sheet that carries the link, from 0. */
export const linkColumn = 1;

/** Marks of one cell become one: the worse colour, both notes. */
export function oneMarkPerCell(marks: readonly CellMark[]): readonly CellMark[] {
  const merged = new Map<string, CellMark>();
  for (const mark of marks) {
    const key = `${mark.sheet}!${mark.cell}`;
    const before = merged.get(key);
    const worse = before?.severity === "blocking" ? "blocking" : mark.severity;
    merged.set(
      key,
      before === undefined
        ? mark
        : { ...before, ...mark, severity: worse, note: `${before.note}\n${mark.note}` },
    );
  }
  return [...merged.values()];
}
