import { wholly, type Workbook, type WorkbookFacts, type WorkbookFailure } from "#app/ports";
import type { Grid } from "#core/cell";
import { err, ok, type Result } from "#core/result";
import { withSheets } from "#core/sheet/sheet-list";
import type { SheetModel, WorkbookProperties } from "#core/sheet/sheet-model";
import { openXlsx, type XlsxContent } from "./read/open-xlsx";
import type { Inflate } from "./read/zip/inflate";
import { writeWorkbook } from "./write/workbook-writer";

/** A workbook that lives in the bytes of an .xlsx. */
export interface XlsxWorkbook extends Workbook {
  /**
   * The file as it stands now: the very bytes of an opened one, or what was written into a new one.
   * A new workbook without sheets is no file yet; asking for its bytes is a bug and throws.
   */
  toBytes(): Promise<Uint8Array>;
}

/**
 * The workbook in these bytes, to be read only. What other programs put into a file (pictures, macros,
 * formats of their own) could not be written back unharmed, so `replaceSheets` is refused as `readOnly`.
 * Refused with the reader's reason when the bytes are no workbook. `inflate` may be faster than the built-in.
 */
export function openWorkbook(
  bytes: Uint8Array,
  inflate?: Inflate,
): Result<XlsxWorkbook, WorkbookFailure> {
  const opened = openXlsx(bytes, inflate);
  if (!opened.ok) return err({ reason: opened.error, sheet: null });
  const content = opened.value;
  return ok({
    listSheets: () => Promise.resolve(ok(content.sheets)),
    readSheets: (names) => Promise.resolve(gridsOf(content, names)),
    replaceSheets: () => Promise.resolve(err({ reason: "readOnly", sheet: null })),
    facts: () => Promise.resolve(factsOf(content)),
    toBytes: () => Promise.resolve(bytes),
  });
}

/** A new workbook to be filled; what is read from it is read from the bytes that it gives. */
export function newWorkbook(properties: WorkbookProperties): XlsxWorkbook {
  let sheets: readonly SheetModel[] = [];
  let written: Promise<Uint8Array> | null = null;
  const toBytes = (): Promise<Uint8Array> => (written ??= writeWorkbook({ sheets, properties }));
  return {
    listSheets: () =>
      Promise.resolve(ok(sheets.map(({ name, visibility }) => ({ name, visibility })))),
    async readSheets(names) {
      const [first = null] = names;
      if (sheets.length > 0) return gridsOfBytes(await toBytes(), names);
      return first === null ? ok([]) : err({ reason: "sheetMissing", sheet: first });
    },
    replaceSheets(models) {
      const replaced = withSheets(sheets, models);
      if (!replaced.ok) return Promise.resolve(replaced);
      sheets = replaced.value;
      written = null;
      return Promise.resolve(ok(wholly));
    },
    facts: () => {
      const { modified, lastModifiedBy } = properties;
      return Promise.resolve(ok({ modified, lastModifiedBy }));
    },
    toBytes,
  };
}

function gridsOfBytes(
  bytes: Uint8Array,
  names: readonly string[],
): Result<readonly Grid[], WorkbookFailure> {
  const opened = openXlsx(bytes);
  return opened.ok ? gridsOf(opened.value, names) : err({ reason: opened.error, sheet: null });
}

function gridsOf(
  content: XlsxContent,
  names: readonly string[],
): Result<readonly Grid[], WorkbookFailure> {
  const grids: Grid[] = [];
  for (const sheet of names) {
    const grid = content.readGrid(sheet);
    if (!grid.ok) return err({ reason: grid.error, sheet });
    grids.push(grid.value);
  }
  return ok(grids);
}

function factsOf(content: XlsxContent): Result<WorkbookFacts, WorkbookFailure> {
  const facts = content.facts();
  return facts.ok ? facts : err({ reason: facts.error, sheet: null });
}
