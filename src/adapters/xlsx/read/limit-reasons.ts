import type { LimitName } from "./limits";

/** What one bound of the reader counts, and why not more of it is read. */
export interface LimitReason {
  readonly of: string;
  readonly because: string;
}

/** The reasons of every bound, as data: the documentation prints them. Nothing that reads needs them. */
export const limitReasons: Readonly<Record<LimitName, LimitReason>> = {
  fileBytes: {
    of: "bytes of the file",
    because: "a filled form has about 30 KB; a workbook full of photographs has tens of megabytes",
  },
  parts: {
    of: "entries of the zip",
    because:
      "a workbook of 255 sheets with drawings has about 2,000; the directory is walked whole",
  },
  trailingBytes: {
    of: "bytes searched from the end for the end record",
    because: "a zip comment has at most 65,535 bytes; mail gateways append some padding",
  },
  partBytes: {
    of: "inflated bytes of one part",
    because:
      "a sheet of half a million cells with their formats needs about 20 MB; a million empty rows with a height, as Excel leaves them, up to 90",
  },
  totalBytes: {
    of: "inflated bytes that all entries declare together",
    because:
      "our own report on 20,000 units holds some 350 MB, most of them formulas that nobody reads",
  },
  readBytes: {
    of: "inflated bytes of the parts that are read",
    because: "bounds the time a single workbook can take",
  },
  ratio: {
    of: "inflated bytes for one compressed byte",
    because:
      "numbered rows and cells compress to 40 : 1 at the very best; deflate allows 1,032 : 1",
  },
  ratioFreeBytes: {
    of: "inflated bytes to which the ratio does not apply",
    because: "small parts of repeated markup are harmless",
  },
  wholeInflation: {
    of: "compressed bytes inflated in one go",
    because:
      "fflate does not stop at the end of its output; above this it is fed in pieces and stopped",
  },
  inflationStep: {
    of: "compressed bytes fed to the streamed inflation at a time",
    because: "bounds what one step can produce to 16 MB",
  },
  silentSteps: {
    of: "steps of the streamed inflation that produce nothing",
    because: "real streams never pause for 128 KB; padding would be copied again and again",
  },
  depth: {
    of: "elements inside each other",
    because: "parts written by spreadsheet programs nest below 20",
  },
  attributes: {
    of: "attributes of one element",
    because:
      "the root of a part declares about 40 namespaces at most; each is compared with the others",
  },
  sheets: {
    of: "sheets of the workbook",
    because: "no form or report has more; each name is kept",
  },
  relations: {
    of: "relationships of one part",
    because: "as many as there may be entries",
  },
  rows: {
    of: "rows of a sheet",
    because: "Excel specifications and limits: worksheet size",
  },
  columns: {
    of: "columns of a sheet",
    because: "Excel specifications and limits: worksheet size",
  },
  cells: {
    of: "filled cells of a sheet",
    because:
      "our own report on 20,000 units has 131 columns, a registry of 50,000 lines 12; a province has below 2,000 units",
  },
  merges: {
    of: "joined areas of a sheet",
    because: "a form joins about twenty; a list that joins two cells in each row has thousands",
  },
  textLength: {
    of: "characters of a text or formula",
    because: "Excel specifications and limits: characters that a cell can contain",
  },
  sharedStrings: {
    of: "shared strings of a workbook",
    because: "as many as there may be cells",
  },
  styles: {
    of: "cell formats of a workbook",
    because: "Excel specifications and limits: 65,490 unique cell formats",
  },
};
