import { quoted } from "#text/issues/found";
import { unitLabel, type Names } from "#text/names";

/** A unit by its name and code; by its place where it has no code. */
export const theUnit = (names: Names, code: string): string =>
  code === ""
    ? "the organisation in this row"
    : (unitLabel(names, code) ?? `the organisation ${quoted(code)}`);
