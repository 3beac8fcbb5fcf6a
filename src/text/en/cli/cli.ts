import { figureLine } from "#text/figures";
import { fraction } from "#core/quantity/fraction";
import { helpPage, overviewPage } from "#text/cli/help";
import { shortfallLine, verdictList } from "#text/cli/lines";
import type { CliText, Progress, Source } from "#text/cli/text";
import { quoted, shortenedPath } from "#text/issues/found";
import { formatCount, formatDecimal } from "#text/numbers";
import { placeOf } from "#text/issues/place";
import { differenceEn } from "#text/en/difference";
import { helpEn } from "./help";
import { refusalsEn } from "./refusals";

const steps: Readonly<Record<Progress["step"], string>> = {
  reading: "Reading",
  computing: "Computing",
  writing: "Writing",
};

const inPart = {
  coloursOnly: "cells are coloured; notes could not be added beside those already there",
  listOnly: "no cell could be coloured; only the list was added",
  messageOnly: "the file could not be marked; there is only the message",
} as const;

function source({ unit, item, value, raw, ...at }: Source): string {
  const written = raw === null ? "" : `, written ${quoted(raw)}`;
  return `${unit}: ${item} = ${formatCount(value)} (${placeOf(at)}${written})`;
}

/** Everything that the command line says, in English. */
export const cliEn: CliText = {
  usage: overviewPage(helpEn),
  help: (command) => helpPage(command, helpEn),
  refusals: refusalsEn,
  bug: (details) =>
    `A mistake of the program, not of the data. Copy this line to whoever looks after it: ${details}`,
  progress: ({ step, done, total, file }) =>
    `${steps[step]} ${formatCount(done)}/${formatCount(total)}${file === null ? "" : `: ${shortenedPath(file, 60)}`}`,
  receipts: ({ expected, received, late, missing, rejected, notApplicable }) =>
    `Received: ${formatCount(received + late)} of ${formatCount(expected)} (late ${formatCount(late)}); missing ${formatCount(missing)}; rejected ${formatCount(rejected)}; not applicable ${formatCount(notApplicable)}`,
  ignored: (files) => `Files not counted: ${formatCount(files)}`,
  verdicts: (counts) => `Targets – ${verdictList(counts, "en")}`,
  shortfallsHead: (shortfalls) => `Not met (targets: ${formatCount(shortfalls)}):`,
  shortfall: (line) => shortfallLine(line, "en"),
  moreLines: (left) => `… and ${formatCount(left)} more`,
  issues: ({ blocking, explain, info }) =>
    `Issues: must be corrected ${formatCount(blocking)}; need an explanation ${formatCount(explain)}; information ${formatCount(info)}`,
  explained: (settled) => `Explained: ${formatCount(settled)}`,
  draft: (blocking) =>
    `The report is a draft: values that must be corrected: ${formatCount(blocking)}.`,
  written: (path) => `Written: ${shortenedPath(path)}`,
  took: (milliseconds) => `Time: ${formatDecimal(fraction(Math.round(milliseconds), 1000), 1)} s`,
  checked: (files) => `Files checked: ${formatCount(files)}`,
  sampled: ({ units, folder }) =>
    `Sample province with ${formatCount(units)} reporting organisations: ${shortenedPath(folder)}`,
  defects: ({ faults, file }) =>
    `Mistakes planted: ${formatCount(faults)}, listed in ${shortenedPath(file)}`,
  formsLeft: ({ files }) =>
    `Left as they are: ${formatCount(files.length)} files that hold figures or are no blank form of this version: ${files.slice(0, 5).join(", ")}${files.length > 5 ? ", …" : ""}. Name another folder for blank forms; add --force to write blank forms of an older version anew.`,
  templates: ({ units, folder }) =>
    `Forms made for ${formatCount(units)} organisations: ${shortenedPath(folder)}`,
  exported: ({ rows, file }) => `Rows written: ${formatCount(rows)}, ${shortenedPath(file)}`,
  planWritten: ({ targets, file }) =>
    `Plan with ${formatCount(targets)} targets written: ${shortenedPath(file)}`,
  planSound: ({ targets, file }) =>
    `The plan can be used; it has ${formatCount(targets)} targets: ${shortenedPath(file)}`,
  planMistakes: (mistakes) => `The plan cannot be used yet; mistakes: ${formatCount(mistakes)}`,
  figure: (checked) => figureLine(checked, "en"),
  figuresChecked: ({
    read,
    notUnderstood,
    reproduced,
    truncated,
    otherDenominator,
    notReproduced,
  }) =>
    `Printed percentages: read ${formatCount(read)}, checked ${formatCount(read - notUnderstood)}, without part and whole ${formatCount(notUnderstood)}. Reproduced ${formatCount(reproduced)}; cut ${formatCount(truncated)}; of another whole ${formatCount(otherDenominator)}; not reproducible ${formatCount(notReproduced)}`,
  traced: ({ cell, display }) => `${cell}: ${display}, from:`,
  source,
  differs: ({ changed, newlyFilled, emptied, unchanged }) =>
    `Changed ${formatCount(changed)}; newly filled ${formatCount(newlyFilled)}; emptied ${formatCount(emptied)}; unchanged ${formatCount(unchanged)}`,
  change: ({ item, kind, before, now }) =>
    `${differenceEn.kinds[kind]}: ${item}: ${before} → ${now}`,
  returned: ({ units, file }) =>
    `Return packs for ${formatCount(units)} units: ${shortenedPath(file)}`,
  nothingToReturn: "No unit has anything to correct or to explain.",
  markedInPart: ({ unit, marked }) => `${unit}: ${inPart[marked]}`,
  serving: (url) => `Sổ chỉ tiêu is open at ${url}`,
  howToStop: "Press Ctrl+C to stop.",
};
