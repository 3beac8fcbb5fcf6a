import type { Grid } from "#core/cell";
import type { Mark } from "#core/sheet/ownership";
import { markAmong } from "./ownership";

/** A sheet as it stands in the open workbook. */
export interface StandingSheet {
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Grid["visibility"];
  readonly position: number;
  readonly protected: boolean;
  /** Null for a sheet that is not ours. */
  readonly mark: Mark | null;
}

/** What has to be known of the open workbook before anything is written into it. */
export interface Standing {
  readonly sheets: readonly StandingSheet[];
  /** Names of the whole workbook, in small letters, with their formulas. */
  readonly names: ReadonlyMap<string, string>;
  readonly activeSheet: string;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
}

/** As one text: the client takes `items/` out of a text, not out of a list. */
const sheetProperties = [
  "items/id",
  "items/name",
  "items/visibility",
  "items/position",
  "items/protection/protected",
  "items/names/items/name",
  "items/names/items/formula",
].join(",");

export const visibilities = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
} as const;

/** One request. */
export async function loadStanding(context: Excel.RequestContext): Promise<Standing> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load(sheetProperties);
  const names = workbook.names.load("items/name,items/formula");
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  const protection = workbook.protection.load("protected");
  workbook.load("readOnly");
  await context.sync();
  return {
    sheets: sheets.items.map(standingSheet),
    names: new Map(
      names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)] as const),
    ),
    activeSheet: active.id,
    readOnly: workbook.readOnly,
    structureProtected: protection.protected,
  };
}

const standingSheet = (sheet: Excel.Worksheet): StandingSheet => ({
  id: sheet.id,
  name: sheet.name,
  visibility: visibilities[sheet.visibility],
  position: sheet.position,
  protected: sheet.protection.protected,
  mark: markAmong(sheet.names),
});
