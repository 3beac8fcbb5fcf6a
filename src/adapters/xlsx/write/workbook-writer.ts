import type { SheetModel, WorkbookModel } from "#core/sheet/sheet-model";
import { joined, withData } from "./archive/archive";
import { fflateCompression, type Compression } from "./archive/compression";
import { appPropertiesXml } from "./app-properties";
import { corePropertiesXml } from "./core-properties";
import { frameInput, writeFrame, type Frame, type SheetFrame, type SheetWidth } from "./frame";
import { partWriter, type PackedPart } from "./archive/packed-part";
import { sharedStrings } from "./shared-strings";
import { sheetDimension, writeSheetData, type CellTables } from "./sheet-data";

/** Writes workbooks one after the other. */
export type WriteWorkbook = (model: WorkbookModel) => Promise<Uint8Array>;

/**
 * A writer of workbooks. hucre writes everything around the cells, and that is kept for the next workbook when
 * it is the same, as in the forms of a plan and year; the cells, which are nearly all of the bytes, are
 * written here, packed as they are made. Every part but what the file says of itself is byte for byte what hucre alone would write.
 */
export function workbookWriter(compression: Compression = fflateCompression): WriteWorkbook {
  let last: { readonly key: string; readonly frame: Promise<Frame> } | null = null;
  return async (model) => {
    const first = model.sheets.findIndex((sheet) => sheet.visibility === "visible");
    if (first < 0) throw new Error("a workbook shows at least one sheet");
    const { input, widths } = frameInput(model, first);
    const key = JSON.stringify(input);
    if (last?.key !== key) last = { key, frame: writeFrame(input) };
    return filled({ frame: await last.frame, widths }, model, compression);
  };
}

/**
 * The bytes of an .xlsx that holds the model. The same model gives the same bytes. The workbook opens on
 * its first visible sheet. Sheets must be nameable together (`withSheets` refuses what is not), at least one
 * of them visible; anything else is a bug of the caller and throws.
 */
export const writeWorkbook: WriteWorkbook = (model) => workbookWriter()(model);

/** The frame with the cells and properties of a model. */
function filled(
  { frame, widths }: { readonly frame: Frame; readonly widths: readonly SheetWidth[] },
  model: WorkbookModel,
  compression: Compression,
): Uint8Array {
  const strings = sharedStrings();
  const tables = { strings, styles: frame.styles };
  const parts = new Map<string, PackedPart>();
  for (const [index, sheet] of model.sheets.entries()) {
    const [around, width] = [frame.sheets[index], widths[index]];
    if (around !== undefined && width !== undefined) {
      parts.set(around.path, sheetPart(sheet, around, { tables, compression, width }));
    }
  }
  const stringPart = partWriter(compression);
  strings.writeTo(stringPart);
  parts.set("xl/sharedStrings.xml", stringPart.end());
  const properties = partWriter(compression);
  properties.write(corePropertiesXml(model.properties));
  parts.set("docProps/core.xml", properties.end());
  const program = partWriter(compression);
  program.write(appPropertiesXml(model.sheets));
  parts.set("docProps/app.xml", program.end());
  return joined(
    frame.entries.map((entry) => {
      const part = parts.get(entry.path);
      return part === undefined ? entry : withData(entry, part);
    }),
  );
}

function sheetPart(
  sheet: SheetModel,
  { head, views, tail }: SheetFrame,
  {
    tables,
    compression,
    width,
  }: {
    readonly tables: CellTables;
    readonly compression: Compression;
    readonly width: SheetWidth;
  },
): PackedPart {
  const part = partWriter(compression);
  const dimension = sheetDimension(sheet, width);
  part.write(head);
  if (dimension !== null) part.write(`<dimension ref="${dimension}"/>`);
  part.write(views);
  writeSheetData(sheet, width, { tables, part });
  part.write(tail);
  return part.end();
}
