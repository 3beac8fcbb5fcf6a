import type { ValuesTold, YearIssueDetails } from "#core/upward-issue";
import { aside, quoted, shortenedPath } from "#text/issues/found";
import type { IssueSentences } from "#text/issues/issue-sentences";
import { itemLabel, type Names } from "#text/names";
import { formatCount } from "#text/numbers";

const list = (years: readonly number[]): string => years.join(", ");

const files = (paths: readonly string[]): string =>
  paths.map((path) => `“${shortenedPath(path, 60)}”`).join(", ");

const spanEn = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to ? `the number of ${String(to)}` : `from ${String(from)} to ${String(to)}`;

const example = (names: Names, { item, one, other }: ValuesTold): string =>
  `${itemLabel(names, item)}: “${one}” and “${other}”`;

const howMany = ({ values, units }: ValuesTold): string =>
  `${formatCount(values)} value(s) of ${formatCount(units)} unit(s)`;

/** What is said of several years together, in English. */
export const yearIssuesEn: Pick<IssueSentences, keyof YearIssueDetails> = {
  yearsMissing: ({ details, found }) =>
    `between ${String(details.from)} and ${String(details.to)} nothing is known of ${list(details.years)}${aside(found)}, so counts over a term and changes across these years are not computed. Give the reports of these years with last year's, or say why.`,
  reportsOfYearDiffer: ({ details, found }, names) =>
    `the reports ${files(details.files)} differ about ${String(details.year)} in ${howMany(details)} (${example(names, details)})${aside(found)}; these values count for nothing in ${String(details.year)}. Keep the right report only, or make them agree and start again.`,
  carriedDiffers: ({ details, found }, names) =>
    `the report of ${String(details.year)} differs from what a later report carries of that year in ${howMany(details)} (${example(names, details)})${aside(found)}; the report of ${String(details.year)} itself counts. Compare ${files(details.files)}; if ${String(details.year)} was corrected, say so.`,
  termYearsMissing: ({ details, found }) =>
    `the term target ${quoted(details.indicator)} (section ${details.ref}) counts ${spanEn(details)}, but nothing is known of ${list(details.years)}${aside(found)}, so it is not decided while what is known is not enough. Give the reports of these years with last year's.`,
  carriedUnreadable: ({ details, found }) =>
    `what this report carries of earlier years (${list(details.years)}) cannot be read${aside(found)} and does not count. Give the reports of these years with last year's.`,
  yearsRedrawn: ({ details, found }) =>
    `figures of ${list(details.years)} are on the boundaries of ${details.day}${aside(found)}: ${formatCount(details.units)} unit(s) stand for predecessors, as the registry tells. Compare the column “Kế thừa từ” of the registry if needed.`,
};
