/** The namespaces of parts, transitional and strict (ECMA-376 parts 1, 2 and 4, annex A). */
export const spreadsheet: readonly string[] = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
];

/** The prefix `r` of `r:id`, and how relationship types begin. */
export const documentRelationships: readonly string[] = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
];

export const packageRelationships: readonly string[] = [
  "http://schemas.openxmlformats.org/package/2006/relationships",
];

export const coreProperties: readonly string[] = [
  "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "http://purl.org/dc/terms/",
];

/** What a program offers besides what another one understands (ECMA-376 part 3). */
export const markupCompatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
