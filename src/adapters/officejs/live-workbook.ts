import type { SheetListing, Workbook, WorkbookFacts, WorkbookFailure, Written } from "#app/ports";
import { err, ok, type Result } from "#core/result";
import type { SheetModel } from "#core/sheet/sheet-model";
import type { Asking, Wait } from "./asking";
import { unbroken, type Breathe } from "./breathe";
import { attempt, failureOf } from "./host-errors";
import type { NewContext } from "./new-context";
import { newSession } from "./session";
import { visibilities } from "./visibilities";
import type { Settled } from "./write/undo";

/** How the page lives on while much is written. */
export interface Pace {
  readonly breathe?: Breathe;
  readonly wait?: Wait;
}

/** The workbook that is open in Excel. */
export interface LiveWorkbook extends Workbook {
  /** Takes back what an interrupted writing left behind, when Excel did not listen then, or finishes what can only be finished; null when nothing was. */
  readonly settle: () => Promise<Result<Settled | null, WorkbookFailure>>;
}

type TakeBack = () => Promise<Settled>;

/**
 * The workbook that is open in Excel. It needs ExcelApi 1.9. What Excel refuses comes back as a failure; after it,
 * everything stands as it stood, or does so as soon as Excel listens again.
 */
export function openLiveWorkbook(
  newContext: NewContext,
  { breathe = unbroken, wait = unbroken }: Pace = {},
): LiveWorkbook {
  const asking: Asking = { newContext, session: newSession(), breathe, wait };
  const owed: TakeBack[] = [];
  const settle = async (): Promise<Settled | null> => {
    let settled: Settled | null = null;
    for (let takeBack = owed[0]; takeBack !== undefined; takeBack = owed[0]) {
      settled = await takeBack();
      owed.shift();
    }
    return settled;
  };
  return {
    listSheets: () => attempt(() => listSheets(newContext())),
    readSheets: (names, closely) =>
      attempt(async () => (await reading()).readSheets(newContext, { names, ...closely })),
    replaceSheets: (models) =>
      attempt(async () => {
        await settle();
        return replace(asking, models, owed);
      }),
    facts: () => attempt(() => facts(newContext())),
    settle: () => attempt(async () => ok(await settle())),
  };
}

/** A workbook without a form is listed and never read. */
const reading = () => import(/* webpackChunkName: "excel-read" */ "./read/read-sheets");

/** Nearly half of what works inside Excel writes sheets: it is loaded when the first ones are written. */
const writing = () => import(/* webpackChunkName: "excel-write" */ "./write/replace-sheets");

async function replace(
  asking: Asking,
  models: readonly SheetModel[],
  owed: TakeBack[],
): Promise<Result<Written, WorkbookFailure>> {
  const { replaceSheets, Interrupted } = await writing();
  try {
    return await replaceSheets(asking, models);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    const failure = failureOf(error.cause);
    if (error.takeBack === null) return err(failure);
    owed.push(error.takeBack);
    return err({ ...failure, leftBehind: true });
  }
}

async function listSheets(
  context: Excel.RequestContext,
): Promise<Result<readonly SheetListing[], WorkbookFailure>> {
  const sheets = context.workbook.worksheets.load("items/name,items/visibility");
  await context.sync();
  return ok(
    sheets.items.map(({ name, visibility }) => ({ name, visibility: visibilities[visibility] })),
  );
}

/** Excel tells who saved last, but not when. */
async function facts(
  context: Excel.RequestContext,
): Promise<Result<WorkbookFacts, WorkbookFailure>> {
  const properties = context.workbook.properties.load("lastAuthor");
  await context.sync();
  const { lastAuthor } = properties;
  return ok({ modified: null, lastModifiedBy: lastAuthor === "" ? null : lastAuthor });
}
