import type { SheetModel } from "#core/sheet/sheet-model";
import { firstCell, listing, sheetSaying, write, type WorkbookPromise } from "./subject";

/** Sheets that Excel would not take; each stands after a good one, which must not be written either. */
const refusedWritings: readonly (readonly [title: string, ...sheets: SheetModel[]])[] = [
  ["a name without letters", sheetSaying("", "a")],
  ["a name of 32 characters", sheetSaying("x".repeat(32), "a")],
  ...["[", "]", ":", "*", "?", "/", "\\"].map((sign): [string, SheetModel] => [
    `${sign} in a name`,
    sheetSaying(`Quý ${sign} 1`, "a"),
  ]),
  ["an apostrophe in front of a name", sheetSaying("'A", "a")],
  ["an apostrophe at the end of a name", sheetSaying("A'", "a")],
  ["the name that Excel keeps for itself", sheetSaying("History", "a")],
  ["one name twice", sheetSaying("Mới", "a"), sheetSaying("Mới", "b")],
  ["one name twice but for capitals", sheetSaying("BIỂU", "a"), sheetSaying("biểu", "b")],
];

const asBefore = refusedWritings.map(([title, ...sheets]): WorkbookPromise => ({
  title: `a refused writing leaves everything as it was: ${title}`,
  async run({ create }) {
    const workbook = await create();
    await write(workbook, sheetSaying("Cũ", "trước"));
    const before = await listing(workbook);
    const result = await workbook.replaceSheets([
      sheetSaying("Cũ", "sau"),
      sheetSaying("Thêm", "sau"),
      ...sheets,
    ]);
    expect(result).toEqual({
      ok: false,
      error: { reason: "sheetNameTaken", sheet: sheets.at(-1)?.name },
    });
    expect(await listing(workbook)).toEqual(before);
    expect(await firstCell(workbook, "Cũ")).toEqual({ kind: "text", value: "trước" });
  },
}));

const nothingToSee: WorkbookPromise = {
  title: "a workbook without a sheet to see is refused, and stays as it was",
  needs: "alone",
  async run({ create }) {
    const workbook = await create();
    const before = await listing(workbook);
    // Every sheet that stands there is hidden with it, so that none is left.
    const hidden = ["A", ...before.map(({ name }) => name)].map((name) => ({
      ...sheetSaying(name, "a"),
      visibility: "hidden" as const,
    }));
    expect(await workbook.replaceSheets(hidden)).toEqual({
      ok: false,
      error: { reason: "noSheets", sheet: null },
    });
    expect(await listing(workbook)).toEqual(before);
  },
};

/** A writing is done as a whole or not at all. */
export const refusalPromises: readonly WorkbookPromise[] = [...asBefore, nothingToSee];
