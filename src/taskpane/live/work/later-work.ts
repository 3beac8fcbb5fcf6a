/** What writes into the open workbook or walks through it when somebody asks, loaded with the writing itself. */
export { putForm, replaceForm } from "./form-work";
export { repairForm } from "./repair-work";
export { putReport, traceSelected } from "./report-work";
export { readTyped, withTyped } from "./typed-work";
export { putUnits } from "./units-work";
