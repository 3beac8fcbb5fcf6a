import type { WriteOptions } from "hucre/xlsx";
import { quotedSheet } from "#core/cell";
import { markFormulas, markName, markOf } from "#core/sheet/ownership";
import type { SheetModel } from "#core/sheet/sheet-model";
import { columnsInCode, fixedArea, rowsInCode } from "#core/sheet/area-name";

type FileName = NonNullable<WriteOptions["namedRanges"]>[number];

/**
 * The names that point into a sheet, and the one that says it is ours. What is printed and repeated is written as names too: hucre's own
 * options leave the sheet unquoted (`Nhập liệu!$A$1`), and LibreOffice then drops them. It drops a filter
 * as well that stands in no name, and hucre gives it none.
 */
export function fileNames(sheet: SheetModel): FileName[] {
  const { area, titleRows, titleColumns } = sheet.print;
  const names: FileName[] = sheet.names.map(({ name, area: named }) => ({
    name,
    range: fixedArea(sheet.name, named),
  }));
  const own = (name: string, range: string): FileName => ({ name, range, scope: sheet.name });
  names.push(own(markName, markFormulas[markOf(sheet)]));
  if (area !== null) names.push(own("_xlnm.Print_Area", fixedArea(sheet.name, area)));
  const titles = [
    ...(titleColumns === undefined ? [] : [columnsInCode(...titleColumns)]),
    ...(titleRows === null ? [] : [rowsInCode(...titleRows)]),
  ].map((range) => `${quotedSheet(sheet.name)}!${range}`);
  if (titles.length > 0) names.push(own("_xlnm.Print_Titles", titles.join(",")));
  if (sheet.autoFilter !== null) {
    names.push(own("_xlnm._FilterDatabase", fixedArea(sheet.name, sheet.autoFilter)));
  }
  return names;
}
