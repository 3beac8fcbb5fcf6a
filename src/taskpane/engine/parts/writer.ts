/* What writes files, as one part: nearly all of it are the libraries behind it. */
export { fileArchive } from "#adapters/xlsx/write/archive/file-archive";
export { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
