import { plus } from "#core/quantity/decimals";
import {
  plainSheet,
  type CellModel,
  type RowModel,
  type SheetModel,
} from "#core/sheet/sheet-model";
import { formatDate } from "#text/dates";
import { formatCount } from "#text/numbers";
import { unitsTextOf } from "#taskpane/speech/units-words";
import type { UnitsText } from "#text/vi/pane/units";
import type { Memory } from "#taskpane/engine/memory";
import type { Given } from "#taskpane/protocol/calls";
import type { IndicatorLine, MadeFile } from "#taskpane/protocol/answers";
import type { TargetColumn, UnitRow, UnitTable } from "#taskpane/protocol/unit-answers";
import { unitTable } from "./unit-table";
import { heightOf, madeOf, shownFigure } from "./units-sheet";
import { unitView } from "./unit-view";

/** Rows above the body. */
const headRows = 2;

/** So many lines fit on a page below the targets. */
const mostLines = 12;

/** One page about a unit, or about a superior and the units under it; null when neither is there any more. */
export async function scorecard(
  memory: Memory,
  { order, unit: code }: Given<"scorecard">,
): Promise<MadeFile | null> {
  const text = unitsTextOf(order.language);
  const { rows, ...table } = unitTable(memory, order);
  const row = rows.find((each) => each.code === code);
  const superior = table.superiors.find((each) => each.code === code);
  const name = row?.name ?? superior?.name;
  if (name === undefined) return null;
  const below = rows.flatMap((each, at) => (each.superior === code ? [at] : []));
  const body =
    row === undefined || below.length > 0
      ? groupRows({ rows, ...table }, below, text)
      : unitRows(memory, row, { order, text });
  const sheet: SheetModel = {
    ...plainSheet,
    name: text.card.sheet,
    columns: widths.map((width) => ({ width })),
    rows: [
      { cells: [{ value: name, style: "sheetTitle" }], height: 24 },
      { cells: [{ value: text.list.asOf(formatDate(order.asOf)), style: "note" }] },
      ...body,
    ],
    // What stands over several columns: the sentences.
    merges: body.flatMap(({ cells }, at) =>
      cells.length === widths.length && cells.slice(2).every((cell) => cell?.value === null)
        ? [{ top: at + headRows, bottom: at + headRows, left: 1, right: widths.length - 1 }]
        : [],
    ),
    print: {
      ...plainSheet.print,
      orientation: "landscape",
      pageNumbers: "none",
      margins: { top: 12, bottom: 12, left: 12, right: 12 },
    },
  };
  return madeOf(sheet, text.card.fileName(code.replace(/[^\p{L}\p{N}._-]/gu, "-")), order.asOf);
}

const widths = [44, 22, 30, 14, 26, 34] as const;

function line(...values: readonly string[]): RowModel {
  const cells = values.map((value): CellModel => ({ value, style: "text" }));
  return { cells, height: heightOf(cells, widths) };
}

/** A complaint: its weight, and its sentence over the columns that follow. */
function complaint(weight: string, words: string): RowModel {
  const empty: CellModel = { value: null, style: "text" };
  const cells: readonly CellModel[] = [
    { value: weight, style: "text" },
    { value: words, style: "text" },
    ...[empty, empty, empty, empty],
  ];
  const [first, ...others] = widths;
  const over = others.reduce((sum, width) => sum + width, 0);
  return { cells, height: heightOf(cells, [first, over]) };
}

const head = (values: readonly string[]): RowModel => ({
  cells: values.map((value): CellModel => ({ value, style: "columnHead" })),
  height: 24,
});

const said = (value: string): RowModel => ({ cells: [{ value, style: "plain" }] });

interface CardSetting {
  readonly order: Given<"scorecard">["order"];
  readonly text: UnitsText;
}

function unitRows(
  memory: Memory,
  { code, status, day, file }: UnitRow,
  { order, text }: CardSetting,
): readonly RowModel[] {
  const view = unitView(memory, { order, unit: code });
  const received = day === null ? "" : `, ${formatDate(day)}`;
  const issues = view?.issues ?? [];
  return [
    said(`${text.table.statuses[status]}${received}${file === null ? "" : `: ${file}`}`),
    head(text.card.headings),
    ...(view?.indicators ?? []).map(indicatorRow),
    ...(issues.length === 0 ? [] : [said(text.card.issues(formatCount(issues.length)))]),
    ...issues.slice(0, mostLines).map(({ name, words }) => complaint(name, words)),
  ];
}

const indicatorRow = ({ name, value, target, previous, verdict, need }: IndicatorLine): RowModel =>
  line(name, value ?? "", target, previous ?? "", verdict, need ?? "");

/** Sums over the units, and who falls short of most. */
function groupRows(
  { rows, columns }: UnitTable,
  below: readonly number[],
  text: UnitsText,
): readonly RowModel[] {
  const own = below.flatMap((at) => rows[at] ?? []);
  const received = own.filter(({ status }) => status === "received" || status === "late").length;
  const worst = own.filter(({ short }) => short > 0).sort((one, other) => other.short - one.short);
  return [
    said(text.table.received(formatCount(received), formatCount(own.length))),
    head([text.card.headings[0], text.card.headings[1], text.table.columns.short]),
    ...columns.map((column) => groupLine(column, below, text)),
    ...(worst.length === 0
      ? []
      : [head([text.table.columns.unit, text.table.columns.status, text.table.columns.short])]),
    ...worst
      .slice(0, mostLines)
      .map(({ name, status, short }) =>
        line(name, text.table.statuses[status], formatCount(short)),
      ),
  ];
}

function groupLine(
  { name, tones, numerators, denominators }: TargetColumn,
  below: readonly number[],
  text: UnitsText,
): RowModel {
  const given = below.filter((at) => numerators[at] != null);
  const sum = (values: readonly (number | null)[]): number =>
    given.reduce((all, at) => plus(all, values[at] ?? 0), 0);
  const isShare = given.some((at) => denominators[at] != null);
  const value =
    given.length === 0 ? "" : shownFigure(sum(numerators), isShare ? sum(denominators) : null);
  const unmet = below.filter((at) => tones[at] === "bad").length;
  return line(name, value, unmet === 0 ? "" : text.table.unmet(formatCount(unmet)));
}
