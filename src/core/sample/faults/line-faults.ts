import { cellName } from "#core/cell";
import type { ItemCode } from "#core/catalogue/items/items";
import type { Facts } from "#core/reading/fact";
import type { Organisation } from "#core/registry/organisation";
import type { SheetModel } from "#core/sheet/sheet-model";
import { defectOf, type Defect } from "./defects";
import { countIn, rowOf, withCell } from "./fault";

/** Faults of a report of the level below, each in a line of its own. */
export const lineFaults = [
  "lineChanged",
  "lineTwice",
  "lineUnknown",
  "lineOfAnother",
  "totalDiffers",
] as const;

/** An organisation that sends a report where its units sent no forms, and which of its lines have a fault. */
export interface SpoiltReport {
  readonly of: Organisation;
  /** Its units that have no fault of their own. */
  readonly units: readonly Organisation[];
  /** A number of its line is typed over. */
  readonly changed: Organisation;
  /** Stands there twice. */
  readonly twice: Organisation;
  /** A unit of another organisation, which has its own form besides. */
  readonly stranger: Organisation;
}

/** An item that contradicts no other when one is added, and one that is in every line. */
const [typedOver, added]: readonly [ItemCode, ItemCode] = ["MEETING_HELD", "DV_TOTAL"];

/**
 * The report of the last organisation with units that have no fault, of all that have none; null where none beside it has such a unit too: small provinces
 * have all units under one, or need those of the first for the faults of forms.
 */
export function spoiltReport(
  sound: readonly Organisation[],
  { organisations, factsOf }: ReportBelow,
): SpoiltReport | null {
  const of = organisations.find(({ code }) => code === sound.at(-1)?.parent);
  const own = sound.filter(({ parent }) => parent === of?.code);
  const stranger = sound.filter(({ parent }) => parent !== of?.code).at(-1);
  const changed = own.find((unit) => countIn(factsOf(unit.code) ?? new Map(), typedOver) > 0);
  const twice = own.find((unit) => unit !== changed);
  if (of === undefined || stranger === undefined) return null;
  if (changed === undefined || twice === undefined) return null;
  return { of, units: own, changed, twice, stranger };
}

/** What the report is made from. */
export interface ReportBelow {
  readonly organisations: readonly Organisation[];
  readonly factsOf: (unit: string) => Facts | null;
}

/** Codes that no organisation has: theirs begin to count with 1. */
const codesOf = ({ of }: SpoiltReport): { readonly unknown: string; readonly again: string } => ({
  unknown: `${of.code}.000`,
  again: `${of.code}.000.1`,
});

/** The registry and the forms as the organisation has them: with a unit more, one of somebody else, and one twice. */
export function madeBelow(
  spoilt: SpoiltReport,
  { organisations, factsOf }: ReportBelow,
): ReportBelow & { readonly units: readonly Organisation[] } {
  const { of, units, twice, stranger } = spoilt;
  const { unknown, again } = codesOf(spoilt);
  const more: readonly Organisation[] = [
    { ...twice, code: unknown },
    { ...twice, code: again },
    { ...stranger, parent: of.code },
  ];
  const copies: ReadonlySet<string> = new Set([unknown, again]);
  return {
    units: [...more, ...units],
    organisations: organisations.flatMap((one) => {
      if (one.code === stranger.code) return [];
      return one.code === of.code ? [one, ...more] : [one];
    }),
    factsOf: (code) => factsOf(copies.has(code) ? twice.code : code),
  };
}

/** The data sheet of that report after somebody typed into it, and what was planted. */
export function withLineFaults(
  data: SheetModel,
  spoilt: SpoiltReport,
  file: string,
): { readonly data: SheetModel; readonly defects: readonly Defect[] } {
  const { of, changed, twice, stranger } = spoilt;
  const { unknown, again } = codesOf(spoilt);
  const totals = data.rows.length - 1;
  const place = (row: number, column = 0) => ({
    ...{ file, sheet: data.name },
    cell: cellName(row, column),
  });
  const defects = [
    defectOf("lineChanged", { unit: changed.code, ...place(rowOf(data, changed.code)) }),
    defectOf("lineTwice", { unit: twice.code, ...place(rowOf(data, twice.code)) }),
    defectOf("lineUnknown", { unit: null, ...place(rowOf(data, unknown)) }),
    defectOf("lineOfAnother", { unit: stranger.code, ...place(rowOf(data, stranger.code)) }),
    defectOf("totalDiffers", { unit: of.code, ...place(totals, columnOf(data, added)) }),
  ];
  const code = { row: rowOf(data, again), column: 0, content: { value: twice.code } };
  // A spreadsheet program adds the new number up again; the total of the other item is a number from now on.
  let typed = withCell(data, code);
  for (const row of [rowOf(data, changed.code), totals]) typed = withOneMore(typed, row, typedOver);
  return { data: withoutFormula(withOneMore(typed, totals, added), totals, added), defects };
}

const columnOf = (data: SheetModel, item: ItemCode): number =>
  data.rows[rowOf(data, item)]?.cells.findIndex((cell) => cell?.value === item) ?? -1;

function withOneMore(data: SheetModel, row: number, item: ItemCode): SheetModel {
  const column = columnOf(data, item);
  const value = Number(data.rows[row]?.cells[column]?.value) + 1;
  return withCell(data, { row, column, content: { value } });
}

function withoutFormula(data: SheetModel, row: number, item: ItemCode): SheetModel {
  const column = columnOf(data, item);
  const rows = data.rows.map((line, index) => {
    if (index !== row) return line;
    const cells = line.cells.map((cell, at) =>
      at !== column || cell === null ? cell : { value: cell.value, style: cell.style },
    );
    return { ...line, cells };
  });
  return { ...data, rows };
}
