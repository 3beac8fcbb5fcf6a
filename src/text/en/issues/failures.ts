import type { FailureTable } from "#text/issues/failure-words";

/** Why a workbook refuses, and what helps. */
export const failuresEn: FailureTable = {
  empty: {
    what: "the file is empty",
    remedy: "Save it again from the original, or ask the organisation to resend it.",
  },
  notAWorkbook: {
    what: "the file is not an Excel workbook",
    remedy: "Send the form itself, as .xlsx.",
  },
  encrypted: {
    what: "the file has a password",
    remedy:
      "Open it in Excel, remove the password under File, Info, Protect Workbook, save and send it.",
  },
  xls: {
    what: "the file is an old .xls",
    remedy: "Open it in Excel, choose Save As, save it as .xlsx.",
  },
  encryptedOrXls: {
    what: "the file has a password or is an old .xls",
    remedy: "Open it in Excel, remove the password, save it as .xlsx.",
  },
  xlsb: {
    what: "the file is a binary workbook (.xlsb)",
    remedy: "Open it in Excel, save it as .xlsx.",
  },
  ods: {
    what: "the file is an .ods workbook",
    remedy: "Open it in LibreOffice or Excel, save it as .xlsx.",
  },
  html: {
    what: "the file is really a web page (HTML) with an Excel extension",
    remedy: "Open it in Excel, save it as .xlsx.",
  },
  csv: {
    what: "the file is text (CSV), not a workbook of Excel",
    remedy: "Open it in Excel, check the figures, copy them into the form and save it as .xlsx.",
  },
  xml2003: {
    what: "the file is a workbook of Excel 2003 in XML",
    remedy: "Open it in Excel and save it as .xlsx.",
  },
  otherSpreadsheet: {
    what: "the file is a workbook of another program (WPS, Numbers or an old OpenOffice)",
    remedy: "Open it in that program and save or export it as Excel (.xlsx).",
  },
  sheetLink: {
    what: "the file is only a link to a sheet on the web, without any figures inside",
    remedy: "Open that sheet, download it as Microsoft Excel (.xlsx) and send what was downloaded.",
  },
  pdf: {
    what: "the file is a PDF, in which no figures can be read",
    remedy: "Send the .xlsx form that it was printed from.",
  },
  archive: {
    what: "the file is an archive that was not unpacked",
    remedy: "Unpack it and send the .xlsx file inside.",
  },
  notDownloaded: {
    what: "the file has not been downloaded whole from iCloud, a browser or a store",
    remedy: "Open its folder, wait until the .xlsx file is there, and run again.",
  },
  rightsProtected: {
    what: "the file is protected by a label of rights (IRM), not by a password",
    remedy: "Let somebody with the rights open it in Excel, remove the label and save it as .xlsx.",
  },
  otherDocument: {
    what: "the file is another kind of document (Word, PowerPoint, a picture or a mail)",
    remedy: "Send the form itself, as .xlsx.",
  },
  truncated: {
    what: "the file is cut off, usually by an unfinished transfer",
    remedy: "Download or send the whole file again.",
  },
  damaged: {
    what: "the file is damaged inside",
    remedy: "Let Excel repair it and save it as .xlsx, or send the original again.",
  },
  tooLarge: {
    what: "the file is too large for a form",
    remedy:
      "Delete pictures, unneeded sheets and the empty rows below the form, or copy the figures into the original form.",
  },
  tooManyParts: {
    what: "the file has too many parts inside",
    remedy: "Copy the figures into the original form and send that.",
  },
  suspicious: {
    what: "the file is built in an unusual, possibly harmful way, so it was not opened",
    remedy: "Ask the sender, and have the figures copied into the original form.",
  },
  noSheets: {
    what: "the file has no sheets",
    remedy: "Copy the figures into the original form and send that.",
  },
  folderShut: {
    what: "the folder cannot be opened, so no file in it was read",
    remedy:
      "Check the permission to read it, rename it if its name has odd signs, and run again; or move it elsewhere if it is not needed.",
  },
  notReadable: {
    what: "the file cannot be read",
    remedy: "Close it in other programs, check your permission to read it, then try again.",
  },
  sheetMissing: {
    what: "there is no such sheet",
    remedy: "Check the sheet names and restore those of the original form.",
  },
  sheetNameTaken: {
    what: "another sheet has this name and was not made by this product",
    remedy: "Rename that sheet or move it to another file, then try again.",
  },
  readOnly: {
    what: "the file or the sheet is locked and cannot be written",
    remedy: "Leave read-only mode or unprotect the sheet, then try again.",
  },
  cellBeingEdited: {
    what: "a cell is being edited in Excel",
    remedy: "Press Enter, then try again.",
  },
  otherWorkbookInFront: {
    what: "another Excel workbook, or a sheet that is nothing but a chart, is in front",
    remedy: "Click a cell of a sheet of this workbook, then try again.",
  },
  sheetProtected: {
    what: "somebody else has protected this sheet, so it was not overwritten",
    remedy: "Unprotect the sheet (tab Review, button Unprotect Sheet), then try again.",
  },
  structureProtected: {
    what: "the structure of the workbook is protected; no sheet can be added or replaced",
    remedy: "Unprotect the structure (tab Review, button Protect Workbook), then try again.",
  },
  nameTaken: {
    what: "a name that this sheet needs points somewhere else in the workbook",
    remedy: "Rename it (tab Formulas, button Name Manager), then try again.",
  },
  workbookChanged: {
    what: "a sheet was deleted or renamed in the meantime",
    remedy: "Check the sheets, then try again.",
  },
  unknownRefusal: {
    what: "a command was refused by Excel for a reason that is not known yet; the sheets are as they were",
    remedy:
      "Try again; if it stays so, copy the details below and send them to whoever looks after this program.",
  },
  excelBusy: {
    what: "nothing was done, because Excel is busy or has lost its connection",
    remedy: "Wait a moment, then try again.",
  },
  notAnswered: {
    what: "nobody waits any longer for Excel, which has not answered; it is not known whether it did what it was asked",
    remedy:
      "Try again when Excel listens: the workbook is looked at before anything else is written.",
  },
};
