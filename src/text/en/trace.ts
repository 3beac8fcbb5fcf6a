import { quoted } from "#text/found";
import type { TracePhrases } from "#text/trace";

/** Where a figure comes from, in English. */
export const traceEn: TracePhrases = {
  fromUnits: (units) => `from ${units} units`,
  notReceived: (units, status) => `${units} units ${status.toLowerCase()}`,
  blankInput: (units) => `${units} units left an input blank`,
  notApplicable: (units) => `not applicable to ${units} units`,
  nothing: "no unit gave every input",
  leftOut: ({ unit, because, status, missing }) =>
    because === "notReceived"
      ? `Left out ${unit}: ${status}`
      : `Left out ${unit}: blank ${missing.join(", ")}`,
  given: ({ cell, value }) =>
    `${cell} = ${value}: stands in the report, not computed from this year's data`,
  counted: ({ count, sheet, criterion }) =>
    `Counts ${count} rows with ${quoted(criterion)} on '${sheet}'`,
  entry: ({ unit, value }) => `${unit}: ${quoted(value)}, from the sheet 'Số liệu'`,
};
