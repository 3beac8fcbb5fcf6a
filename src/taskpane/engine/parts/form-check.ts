/* What checks a single form, as one part. */
export { checkOne } from "#taskpane/engine/checking/check-one";
export { checkSheets } from "#taskpane/engine/checking/check-sheets";
