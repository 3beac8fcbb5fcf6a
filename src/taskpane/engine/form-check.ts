/* What checks a single form, as one part. */
export { checkOne } from "./check-one";
export { checkSheets } from "./check-sheets";
