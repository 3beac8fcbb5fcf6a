export { openXlsx } from "#adapters/xlsx/read/open-xlsx";
export { inflateWithZlib } from "#cli/inflate";
