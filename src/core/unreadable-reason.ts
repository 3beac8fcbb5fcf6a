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
  /** A workbook of Excel 2003 in XML. */
  | "xml2003"
  /** A workbook of another program: WPS, Numbers, OpenOffice of old. */
  | "otherSpreadsheet"
  /** A link to a sheet that lies on the web. */
  | "sheetLink"
  | "pdf"
  | "archive"
  /** A file whose content has not been downloaded, or not whole. */
  | "notDownloaded"
  /** Encrypted for those to whom rights were given, not with a password. */
  | "rightsProtected"
  | "otherDocument"
  | "truncated"
  | "damaged"
  | "tooLarge"
  | "tooManyParts"
  | "suspicious"
  | "noSheets"
  /** A folder, with all that lies in it. */
  | "folderShut"
  | "notReadable";
