import { writeXlsx } from "hucre/xlsx";
import type { WorkbookModel, WorkbookProperties } from "#core/sheet/sheet-model";
import { fontName, styles } from "#core/sheet/styles";
import { writableText } from "#core/sheet/writable-text";
import { corrected } from "./corrections";
import { fileNames } from "./names";
import { fileSheet } from "./sheet";

/**
 * The bytes of an .xlsx that holds the model. The same model gives the same bytes. The workbook opens on
 * its first visible sheet. Sheets must be nameable together (`withSheets` refuses what is not), at least one
 * of them visible; anything else is a bug of the caller and throws.
 */
export async function writeWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  const first = model.sheets.findIndex((sheet) => sheet.visibility === "visible");
  if (first < 0) throw new Error("a workbook shows at least one sheet");
  const bytes = await writeXlsx({
    sheets: model.sheets.map(fileSheet),
    namedRanges: model.sheets.flatMap(fileNames),
    defaultFont: { name: fontName, size: styles.plain.size },
    activeSheet: first,
    properties: fileProperties(model.properties),
  });
  return corrected(bytes, model);
}

/** Both times are fixed: hucre would write the clock otherwise. */
function fileProperties(properties: WorkbookProperties): {
  title: string;
  creator: string;
  lastModifiedBy: string;
  created: Date;
  modified: Date;
} {
  const saved = new Date(properties.modified);
  return {
    title: writableText(properties.title),
    creator: writableText(properties.creator),
    lastModifiedBy: writableText(properties.lastModifiedBy),
    created: saved,
    modified: saved,
  };
}
