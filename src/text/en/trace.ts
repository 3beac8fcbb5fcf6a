import type { MissingInput } from "#core/provenance/chain";
import { quoted } from "#text/issues/found";
import type { TracePhrases } from "#text/trace/trace-phrases";

const missingWords = ({ item, raw }: MissingInput): string =>
  raw === null ? `${item} is blank` : `${item} could not be read (${quoted(raw)})`;

/** Where a figure comes from, in English. */
export const traceEn: TracePhrases = {
  fromUnits: (units) => `from ${units} units`,
  notReceived: (units, status) => `${units} units ${status.toLowerCase()}`,
  blankInput: (units) => `${units} units lack an input`,
  notApplicable: (units) => `not applicable to ${units} units`,
  nothing: "no unit gave every input",
  leftOut: ({ unit, because, status, missing }) =>
    because === "notReceived"
      ? `Left out ${unit}: ${status}`
      : `Left out ${unit}: ${missing.map(missingWords).join(", ")}`,
  given: ({ cell, value }) =>
    `${cell} = ${value}: stands in the report, not computed from this year's data`,
  counted: ({ count, sheet, criterion }) =>
    `Counts ${count} rows with ${quoted(criterion)} on '${sheet}'`,
  entry: ({ unit, value }) => `${unit}: ${quoted(value)}, from the sheet 'Số liệu'`,
};
