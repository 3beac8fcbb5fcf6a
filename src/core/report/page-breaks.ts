import type { RowModel } from "#core/sheet/sheet-model";
import type { Area } from "#core/sheet/area";
import { RowOnRequest } from "./one-at-a-time";

/** A row, and how it stands with its neighbours on a page. */
export interface FlowRow {
  readonly row: RowModel;
  /**
   * A heading is not left alone at the foot of a page, nor is a signature torn apart. What is only better kept is parted
   * where keeping it would leave much of a page empty.
   */
  readonly keepWithNext?: boolean | "better";
  /** Columns that are merged in it, first and last. */
  readonly spans?: readonly (readonly [number, number])[];
  /** Stands again above this row when a page begins with it: the headings of its table. */
  readonly above?: FlowRow;
}

/** Rows as they are laid on pages, and what is merged in them. */
export interface Paged {
  readonly rows: readonly RowModel[];
  readonly merges: readonly Area[];
}

/** Height of a row that says nothing of it, in points. */
const usualHeight = 16;

/**
 * The rows with page breaks where a group that belongs together would be torn: programs break before a row that
 * does not fit, so that only headings, signatures and tables that go on need one. `height` is the room of a page
 * in points.
 */
export function paged(flow: readonly FlowRow[], height: number): Paged {
  const pages = new Pages(height);
  for (let at = 0; at < flow.length;) {
    const whole = groupAt(flow, at, (kept) => kept !== false);
    const isParted = !pages.hasRoom(heightOfAll(whole)) && pages.isMostlyFree();
    const group = isParted ? groupAt(flow, at, (kept) => kept === true) : whole;
    const needed = heightOfAll(group);
    const breaks = group.length > 1 && !pages.hasRoom(needed) && needed <= height;
    for (const [index, each] of group.entries()) pages.put(each, breaks && index === 0);
    at += group.length;
  }
  return pages;
}

/** Rows put one under the other, and how far the last page is filled. */
class Pages implements Paged {
  readonly rows: RowModel[] = [];
  readonly merges: Area[] = [];
  private used = 0;

  constructor(private readonly height: number) {}

  /** A page that ended here would be left more than a third empty. */
  isMostlyFree = (): boolean => this.used < (2 / 3) * this.height;

  hasRoom = (needed: number): boolean => this.used === 0 || this.used + needed <= this.height;

  put(row: FlowRow, breaks: boolean): void {
    const begins = breaks || !this.hasRoom(heightOfRow(row.row));
    if (begins && row.above !== undefined) {
      this.lay(row.above, true);
      this.lay(row, false);
    } else this.lay(row, breaks);
  }

  private lay({ row, spans = [] }: FlowRow, breaks: boolean): void {
    const top = this.rows.length;
    for (const [left, right] of spans) this.merges.push({ top, left, bottom: top, right });
    const own = heightOfRow(row);
    this.used = breaks || !this.hasRoom(own) ? own : this.used + own;
    this.rows.push(breaks ? { ...row, pageBreakBefore: true } : row);
  }
}

type Kept = NonNullable<FlowRow["keepWithNext"]>;

function groupAt(
  flow: readonly FlowRow[],
  start: number,
  isKept: (kept: Kept) => boolean,
): readonly FlowRow[] {
  let end = start;
  while (end < flow.length - 1 && isKept(flow[end]?.keepWithNext ?? false)) end += 1;
  return flow.slice(start, end + 1);
}

const heightOfAll = (rows: readonly FlowRow[]): number =>
  rows.reduce((sum, { row }) => sum + heightOfRow(row), 0);

export const heightOfRow = ({ height }: RowModel): number => height ?? usualHeight;

/** A row of an annex; marked when it must not be parted from the next. */
export interface KeptRow extends RowModel {
  readonly keepWithNext?: boolean;
  /** Columns that are merged in it, first and last. */
  readonly spans?: readonly (readonly [number, number])[];
  /** The headings of its list, which stand again above it when a page begins with it, under those above them. */
  readonly above?: KeptRow;
}

/** Rows that stand on one page. */
export const together = (rows: readonly RowModel[]): readonly KeptRow[] =>
  rows.map((row, index) => (index < rows.length - 1 ? { ...row, keepWithNext: true } : row));

/** The rows of a list, above which its headings stand again where a page begins. */
export const underHeadings = (above: KeptRow, rows: readonly KeptRow[]): readonly KeptRow[] =>
  rows.map((row) => ({ ...row, above }));

/** Headings, those above them first. */
const headsFrom = (row: KeptRow | undefined): readonly KeptRow[] => {
  if (row === undefined) return [];
  const { above, ...own } = row;
  return [...headsFrom(above), own];
};

/** A list below others: an empty row, what it is, its headings and its rows. */
export const listRows = (
  title: string,
  heading: KeptRow,
  rows: readonly KeptRow[],
): readonly KeptRow[] => [
  { cells: [] },
  { cells: [{ value: title, style: "label" }], keepWithNext: true },
  ...headsFrom(heading).map((row) => ({ ...row, keepWithNext: true })),
  ...underHeadings(heading, rows),
];

export interface AnnexPage {
  /** Room of a page in points, and what the repeated headings take of it. */
  readonly height: number;
  readonly repeated: number;
  /** What stands above the rows on the first page. */
  readonly above: number;
}

/**
 * Short annexes have every page begin where it was counted to: a program whose pages hold a little more would tear the
 * block behind. In long ones the breaks would come near the 1.026 that Excel takes.
 */
const mostFixedRows = 500;

/**
 * The rows of an annex with a page break before a block that would be torn, and before a row whose headings stand
 * again above it; other breaks stay where they are.
 */
export const keptTogether = (rows: readonly KeptRow[], page: AnnexPage): Paged =>
  laidOnPages(rows, page).laid;

/** Points of the last page that these rows fill. */
export const filledBy = (rows: readonly KeptRow[], page: AnnexPage): number =>
  laidOnPages(rows, page).used;

function laidOnPages(
  rows: readonly KeptRow[],
  page: AnnexPage,
): { readonly laid: Paged; readonly used: number } {
  const laid = new LaidRows();
  const isFixed = rows.length <= mostFixedRows && rows.some((row) => row.keepWithNext === true);
  let used = page.above;
  let block = 0;
  for (const [index, row] of rows.entries()) {
    const { keepWithNext = false, above, pageBreakBefore = false } = row;
    const own = heightOfRow(row);
    const needed = block === 0 && keepWithNext ? blockHeight(rows, index) : own;
    const isTorn = block === 0 && keepWithNext && used + needed > page.height;
    const breaks = pageBreakBefore || (isTorn && page.repeated + needed <= page.height);
    const begins = breaks || used + own > page.height;
    const again = begins ? headsFrom(above) : [];
    for (const [at, each] of again.entries()) laid.put(each, at === 0);
    laid.put(row, (breaks || (begins && isFixed)) && again.length === 0);
    const head = again.reduce((sum, each) => sum + heightOfRow(each), page.repeated);
    used = begins ? head + own : used + own;
    block = keepWithNext ? block + 1 : 0;
  }
  return { laid, used };
}

/** Rows without the marks that said how to lay them, and what is merged in them. */
class LaidRows implements Paged {
  readonly rows: RowModel[] = [];
  readonly merges: Area[] = [];

  put(row: KeptRow, breaks: boolean): void {
    const { height, hidden, spans = [] } = row;
    const top = this.rows.length;
    for (const [left, right] of spans) this.merges.push({ top, left, bottom: top, right });
    const shape = {
      ...(height === undefined ? {} : { height }),
      ...(hidden === undefined ? {} : { hidden }),
      ...(breaks ? { pageBreakBefore: true } : {}),
    };
    const isOnRequest = row instanceof RowOnRequest;
    this.rows.push(isOnRequest ? row.shaped(shape) : { cells: row.cells, ...shape });
  }
}

function blockHeight(rows: readonly KeptRow[], start: number): number {
  let height = 0;
  for (let at = start; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined) break;
    height += heightOfRow(row);
    if (row.keepWithNext !== true) break;
  }
  return height;
}
