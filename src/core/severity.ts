/** How much a complaint weighs: it keeps the report a draft, asks for a note, or only informs. */
export type Severity = "blocking" | "explain" | "info";

/** Why bytes were refused as a workbook. */
export type UnreadableReason =
  | "empty"
  | "notAWorkbook"
  | "encrypted"
  | "xls"
  | "encryptedOrXls"
  | "xlsb"
  | "ods"
  | "html"
  | "csv"
  | "otherDocument"
  | "truncated"
  | "damaged"
  | "tooLarge"
  | "tooManyParts"
  | "suspicious"
  | "noSheets"
  | "notReadable";
