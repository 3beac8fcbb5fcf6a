import type { RowModel } from "#core/sheet/sheet-model";

/** A row, and whether the page may end after it. */
export interface FlowRow {
  readonly row: RowModel;
  /** A heading is not left alone at the foot of a page, nor is a signature torn apart. */
  readonly keepWithNext?: boolean;
}

/** Height of a row that says nothing of it, in points. */
const usualHeight = 16;

/**
 * The rows with page breaks where a group that belongs together would be torn: programs break before a row that
 * does not fit, so that only headings and signatures need one. `height` is the room of a page in points.
 */
export function paged(flow: readonly FlowRow[], height: number): readonly RowModel[] {
  const rows: RowModel[] = [];
  let used = 0;
  for (let at = 0; at < flow.length;) {
    const group = groupAt(flow, at);
    const needed = group.reduce((sum, { row }) => sum + heightOfRow(row), 0);
    const breaks = group.length > 1 && used > 0 && used + needed > height && needed <= height;
    for (const [index, { row }] of group.entries()) {
      rows.push(breaks && index === 0 ? { ...row, pageBreakBefore: true } : row);
    }
    used = breaks ? needed : filled(used, group, height);
    at += group.length;
  }
  return rows;
}

function groupAt(flow: readonly FlowRow[], start: number): readonly FlowRow[] {
  let end = start;
  while (flow[end]?.keepWithNext === true && end < flow.length - 1) end += 1;
  return flow.slice(start, end + 1);
}

/** How far the last page is filled after these rows. */
function filled(before: number, group: readonly FlowRow[], height: number): number {
  return group.reduce((used, { row }) => {
    const own = heightOfRow(row);
    return used + own > height ? own : used + own;
  }, before);
}

const heightOfRow = ({ height }: RowModel): number => height ?? usualHeight;
