import type { CellPlace, WorkbookEvent, WorkbookFailure, WorkbookWindow } from "#app/ports";
import { ok, type Result } from "#core/result";
import { attempt } from "./host-errors";
import type { NewContext } from "./new-context";

type Done<T = void> = Promise<Result<T, WorkbookFailure>>;

/** The window of the workbook that is open in Excel; every call but the change of cells is one request. It needs ExcelApi 1.9. */
export const openLiveWindow = (newContext: NewContext): WorkbookWindow => ({
  watch: (tell) => attempt(() => watch(newContext(), tell)),
  changeCells: (sheet, changes) =>
    attempt(async () => {
      const { changeCells } = await writing();
      return changeCells(newContext, { sheet, changes });
    }),
  select: (place) => attempt(() => select(newContext(), place)),
  selected: () => attempt(() => selected(newContext())),
  remembered: (key) => attempt(() => remembered(newContext(), key)),
  remember: (key, text) => attempt(() => remember(newContext(), { key, text })),
});

/** Loaded when cells are changed: only a repair does that. */
const writing = () => import(/* webpackChunkName: "excel-write" */ "./write/change-cells");

/** Events come as long as the page is open. */
async function watch(context: Excel.RequestContext, tell: (event: WorkbookEvent) => void): Done {
  const telling = (event: WorkbookEvent) => (): Promise<void> => {
    tell(event);
    return Promise.resolve();
  };
  const { worksheets } = context.workbook;
  worksheets.onChanged.add(telling("cells"));
  worksheets.onAdded.add(telling("sheets"));
  worksheets.onDeleted.add(telling("sheets"));
  await context.sync();
  return ok(undefined);
}

async function select(context: Excel.RequestContext, { sheet, cell }: CellPlace): Done {
  const target = context.workbook.worksheets.getItem(sheet);
  // A selection alone often stays on the sheet that is in front (OfficeDev/office-js issue 5118).
  target.activate();
  target.getRange(cell).select();
  await context.sync();
  return ok(undefined);
}

/** One cell, however much is selected: the one that takes what is typed. */
async function selected(context: Excel.RequestContext): Done<CellPlace> {
  const cell = context.workbook.getActiveCell().load("address");
  await context.sync();
  return ok(placeIn(cell.address));
}

/** `'Phụ lục 1'!B4` or `Sheet1!B4`, taken apart. */
function placeIn(address: string): CellPlace {
  const at = address.lastIndexOf("!");
  const sheet = address.slice(0, at);
  const quoted = /^'(.*)'$/u.exec(sheet)?.[1];
  return { sheet: quoted?.replaceAll("''", "'") ?? sheet, cell: address.slice(at + 1) };
}

async function remembered(context: Excel.RequestContext, key: string): Done<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
  await context.sync();
  return ok(setting.isNullObject || typeof setting.value !== "string" ? null : setting.value);
}

async function remember(
  context: Excel.RequestContext,
  { key, text }: { readonly key: string; readonly text: string },
): Done {
  context.workbook.settings.add(key, text);
  await context.sync();
  return ok(undefined);
}
