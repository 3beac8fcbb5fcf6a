import type { RowModel, SheetModel } from "#core/sheet/sheet-model";
import type { Engine, Given } from "#taskpane/protocol/calls";

/** The sheets of the report from the engine, a few rows at a time: the page is painted in between. */
export async function reportSheets(
  engine: Engine,
  given: Given<"reportSheets">,
): Promise<readonly SheetModel[]> {
  const frames = await engine.ask("reportSheets", given);
  const sheets: SheetModel[] = [];
  for (const [sheet, { rowCount, ...frame }] of frames.entries()) {
    const rows: RowModel[] = [];
    while (rows.length < rowCount) {
      rows.push(...(await engine.ask("reportRows", { sheet, from: rows.length })));
    }
    sheets.push({ ...frame, rows });
  }
  return sheets;
}
