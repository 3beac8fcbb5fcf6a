import type { Grid } from "#core/cell";
import type { Mark } from "#core/sheet/ownership";
import type { Asking } from "./asking";
import { codeOf, placeOf } from "./host-errors";
import type { NewContext } from "./new-context";
import { markAmong } from "./ownership";
import type { Separator, Session } from "./session";
import { visibilities } from "./visibilities";

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
  /** Null when no worksheet is in front: a chart sheet, or Excel does not say. */
  readonly activeSheet: string | null;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  /** Results stay as they are until somebody asks for them. */
  readonly computesByHand: boolean;
  /** How far a sheet goes: in a workbook of Excel 97-2003 not as far. */
  readonly rows: number;
  readonly columns: number;
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

/** What is asked about the workbook in one request. */
interface Asked {
  readonly workbook: Excel.Workbook;
  readonly sheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly protection: Excel.WorkbookProtection;
  readonly application: Excel.Application;
  readonly whole: Excel.Range;
}

function ask({ workbook }: Excel.RequestContext): Asked {
  return {
    workbook: workbook.load("readOnly"),
    sheets: workbook.worksheets.load(sheetProperties),
    names: workbook.names.load("items/name,items/formula"),
    protection: workbook.protection.load("protected"),
    application: workbook.application.load("calculationMode"),
    whole: workbook.worksheets.getFirst().getRange().load("rowCount,columnCount"),
  };
}

function answered(
  { workbook, sheets, names, protection, application, whole }: Asked,
  activeSheet: string | null,
): Standing {
  return {
    sheets: sheets.items.map(standingSheet),
    names: new Map(
      names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)] as const),
    ),
    activeSheet,
    readOnly: workbook.readOnly,
    structureProtected: protection.protected,
    computesByHand: application.calculationMode === "Manual",
    rows: whole.rowCount,
    columns: whole.columnCount,
  };
}

/**
 * The workbook as it stands, and once what separates areas in this Excel. One request as a rule: what may fail comes
 * last in it and is then asked for by itself, because an active chart sheet is an error (OfficeDev/office-js issue 2444).
 */
export async function loadStanding({ newContext, session }: LoadingFrom): Promise<Standing> {
  const context = newContext();
  const asked = ask(context);
  const front = context.workbook.worksheets.getActiveWorksheet().load("id");
  if (session.separator === undefined) probe(context, ",");
  try {
    await context.sync();
    session.separator ??= ",";
    return answered(asked, front.id);
  } catch (error) {
    const place = placeOf(error);
    const isFront = place?.startsWith("WorksheetCollection.getActiveWorksheet") === true;
    if (!isFront && !isSeparatorRefused(error)) throw error;
  }
  await learnSeparator(newContext, session);
  return loadByItself(newContext);
}

type LoadingFrom = Pick<Asking, "newContext" | "session">;

async function loadByItself(newContext: NewContext): Promise<Standing> {
  const context = newContext();
  const asked = ask(context);
  await context.sync();
  return answered(asked, await frontSheet(newContext()));
}

async function frontSheet(context: Excel.RequestContext): Promise<string | null> {
  const front = context.workbook.worksheets.getActiveWorksheet().load("id");
  try {
    await context.sync();
    return front.id;
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return null;
  }
}

/** Two cells of the first sheet, to see whether Excel takes them. */
function probe({ workbook }: Excel.RequestContext, separator: string): void {
  workbook.worksheets.getFirst().getRanges(`A1${separator}C3`).load("address");
}

const isSeparatorRefused = (error: unknown): boolean =>
  codeOf(error) === "InvalidArgument" || placeOf(error)?.startsWith("Worksheet.getRanges") === true;

/**
 * With a decimal comma, Excel up to the end of 2021 takes nothing but semicolons between areas (OfficeDev/office-js
 * issues 1167 and 1985).
 */
async function learnSeparator(newContext: NewContext, session: Session): Promise<void> {
  if (session.separator !== undefined) return;
  for (const separator of [",", ";"] satisfies Separator[]) {
    const context = newContext();
    probe(context, separator);
    try {
      await context.sync();
      session.separator = separator;
      return;
    } catch (error) {
      if (!isSeparatorRefused(error)) throw error;
    }
  }
  session.separator = null;
}

const standingSheet = (sheet: Excel.Worksheet): StandingSheet => ({
  id: sheet.id,
  name: sheet.name,
  visibility: visibilities[sheet.visibility],
  position: sheet.position,
  protected: sheet.protection.protected,
  mark: markAmong(sheet.names),
});
