import type { WorkbookProperties } from "#core/sheet/sheet-model";
import { writableText } from "#core/sheet/writable-text";
import { xmlHead, xmlText } from "./xml-text";

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(" ");

/** What programs show of a file: title, creator, and when it was saved (ECMA-376 Part 2, 11). Both times are that of the model. */
export function corePropertiesXml(properties: WorkbookProperties): string {
  const saved = `${new Date(properties.modified).toISOString().slice(0, 19)}Z`;
  const text = (name: string, value: string): string =>
    value === "" ? "" : `<${name}>${xmlText(writableText(value))}</${name}>`;
  const time = (name: string): string => `<${name} xsi:type="dcterms:W3CDTF">${saved}</${name}>`;
  const content = [
    text("dc:title", properties.title),
    text("dc:creator", properties.creator),
    text("cp:lastModifiedBy", properties.lastModifiedBy),
    time("dcterms:created"),
    time("dcterms:modified"),
  ];
  return `${xmlHead}<cp:coreProperties ${namespaces}>${content.join("")}</cp:coreProperties>`;
}
