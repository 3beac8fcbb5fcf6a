/** Why bytes were refused as a workbook. */
export type UnreadableReason =
  | "empty"
  | "notAWorkbook"
  | "encrypted"
  | "xls"
  /** A container of Office that names neither. */
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
