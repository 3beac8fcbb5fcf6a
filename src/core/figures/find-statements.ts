import { figureWords } from "#core/words/figure-words";
import { countsIn, partAlone } from "./find-parts";
import { count, either, ended, numberOf, stands } from "./narrative";
import type { Statement } from "./statement";

/** What stands between a bracket and such a number: nothing, or words that end in something else than a letter. */
const gap = String.raw`(?:\s*[^()%;:.\d]{0,69}?[^()%;:.\d,/\-–\p{L}])?`;
/** A few words, such as what is counted. */
const words = String.raw`[^()%;:.\d]{0,130}?`;
const percent = String.raw`(?<printed>\d{1,3}(?:[.,]\d{1,4})?)\s*%`;

const pair = String.raw`(?<part>${count})\s*/\s*(?<whole>${count})${ended}`;
/** `97 chi bộ có chi ủy/183 chi bộ thôn` */
const worded = String.raw`(?<part>${count})\s[^()%;:.,/\d]{2,60}/\s*(?<whole>${count})${ended}`;
const said = String.raw`(?<part>${count})${ended}${words}\s${either(figureWords.outOf)}\s${words}(?<whole>${count})${ended}`;

/** One order in which part, whole and percentage stand. */
interface Order {
  readonly pattern: RegExp;
  /** It begins with the part, which must stand alone. */
  readonly partFirst: boolean;
}

const orders: readonly Order[] = [pair, worded, said]
  .flatMap((parts) => [
    // 1.692/2.071 đồng chí (81,69%)
    String.raw`${parts}${words}\(\s*${either(figureWords.before)}?\s*${percent}\s*\)`,
    // 1.692/2.071 đồng chí, đạt 81,69%
    String.raw`${parts}${words},?\s+${either(figureWords.before)}\s+${percent}`,
    // 84,21% (1.744/2.071)
    String.raw`${percent}\s*\(${gap}${parts}[^()%]{0,70}\)`,
  ])
  .map((source) => ({
    pattern: new RegExp(source, "giu"),
    partFirst: !source.startsWith(percent),
  }));

function* matchesIn(text: string, { pattern, partFirst }: Order): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const isWhole = !partFirst || stands(text, match);
    if (isWhole) yield match;
    else pattern.lastIndex = match.index + 1;
  }
}

const beforeDate = new RegExp(
  `${either([...figureWords.dates, ...figureWords.documents])}\\s*$`,
  "iu",
);

/** No sentence is longer: a text without line ends is not looked through from its beginning each time. */
const longestClause = 2000;

/** Characters of the text that say what a statement is about. */
const context = 90;

/** The percentages of a text: those that stand with their part and whole, and how many there are in all. */
export interface FoundStatements {
  readonly statements: readonly Statement[];
  readonly percentages: number;
}

/**
 * The percentages of a narrative that stand with their part and whole, in the order of the text; the whole may have been
 * said before on the line. Dates, numbers of documents and shares without both are passed over, and counted.
 */
export function findStatements(text: string): FoundStatements {
  const plain = text.normalize("NFC").replaceAll("\r", "");
  const lines = lineStarts(plain);
  const found = new Map<number, Statement>();
  for (const order of orders) {
    for (const match of matchesIn(plain, order)) {
      const statement = statementOf(plain, match, lines);
      if (statement !== null && !holdsOne(found, match)) found.set(percentAt(match), statement);
    }
  }
  const counts = countsIn(plain);
  let percentages = 0;
  for (const match of plain.matchAll(everyPercentage)) {
    percentages += 1;
    const alone = found.has(percentAt(match)) ? null : aloneIn(plain, match, { lines, counts });
    if (alone !== null) found.set(percentAt(match), alone);
  }
  const statements = [...found].sort(([one], [other]) => one - other).map(([, each]) => each);
  return { statements, percentages };
}

const everyPercentage = new RegExp(percent, "gu");

interface Surroundings {
  readonly lines: readonly number[];
  readonly counts: ReturnType<typeof countsIn>;
}

/** The statement of a percentage whose whole was said before. */
function aloneIn(
  text: string,
  match: RegExpExecArray,
  { lines, counts }: Surroundings,
): Statement | null {
  const { printed = "" } = match.groups ?? {};
  const line = lineOf(lines, match.index);
  const place = { at: match.index, printed, lineStart: lines[line - 1] ?? 0 };
  const alone = partAlone(text, place, counts);
  if (alone === null) return null;
  const { numerator, denominator, content } = alone;
  return {
    content: contentOf("", content + match[0]),
    numerator,
    denominator,
    printed,
    place: { kind: "line", line },
  };
}

/** Where the percentage of a match stands; one percentage belongs to one statement. */
const percentAt = (match: RegExpExecArray): number => match.index + match[0].indexOf("%");

/** A percentage that was found before stands within the match. */
function holdsOne(found: ReadonlyMap<number, Statement>, match: RegExpExecArray): boolean {
  for (let at = match.index; at < match.index + match[0].length; at += 1) {
    if (found.has(at)) return true;
  }
  return false;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}

/** The line of a place, from 1. */
function lineOf(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low + 1;
}

function statementOf(
  text: string,
  match: RegExpExecArray,
  lines: readonly number[],
): Statement | null {
  const { part = "", whole = "", printed = "" } = match.groups ?? {};
  const partAt = match.index + Math.max(0, match[0].indexOf(part));
  const before = text.slice(Math.max(0, partAt - context), partAt);
  const numerator = numberOf(part);
  const denominator = numberOf(whole);
  const isDate = isYearText(whole) || (beforeDate.test(before) && match[0].includes("/"));
  if (isDate || denominator === 0 || !Number.isSafeInteger(numerator + denominator)) return null;
  const line = lineOf(lines, match.index);
  const start = Math.max(lines[line - 1] ?? 0, match.index - longestClause);
  return {
    content: contentOf(text.slice(start, match.index), match[0]),
    numerator,
    denominator,
    printed,
    place: { kind: "line", line },
  };
}

/** `2021` without a dot after a slash is the year of a date or of a document; a count is printed `2.021`. */
const isYearText = (whole: string): boolean => /^(?:199\d|20[0-3]\d)$/u.test(whole);

/** The end of the sentence before, and the match itself. */
function contentOf(before: string, match: string): string {
  const clause = before.split(/[;.]\s/u).pop() ?? "";
  return `${clause.slice(-context)}${match}`.replace(/\s+/gu, " ").trim();
}
