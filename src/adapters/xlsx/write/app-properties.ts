import type { SheetModel } from "#core/sheet/sheet-model";
import { xmlHead, xmlText } from "./xml-text";

/** Which program made the file, and its sheets as Windows lists them without opening it. */
export function appPropertiesXml(sheets: readonly Pick<SheetModel, "name">[]): string {
  const count = String(sheets.length);
  const titles = sheets.map(({ name }) => `<vt:lpstr>${xmlText(name)}</vt:lpstr>`).join("");
  return (
    xmlHead +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"' +
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
    "<Application>so-chi-tieu</Application><DocSecurity>0</DocSecurity>" +
    '<HeadingPairs><vt:vector size="2" baseType="variant">' +
    "<vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant>" +
    `<vt:variant><vt:i4>${count}</vt:i4></vt:variant></vt:vector></HeadingPairs>` +
    `<TitlesOfParts><vt:vector size="${count}" baseType="lpstr">${titles}</vt:vector></TitlesOfParts>` +
    "</Properties>"
  );
}
