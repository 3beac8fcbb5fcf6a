import { issue, type Issue, type IssuePlace } from "#core/issue";
import type { ReadValue } from "./read-value";

/** The cell that was read. */
export interface ValueSubject {
  readonly item: string;
  readonly at: Partial<IssuePlace>;
  readonly year: number | null;
}

/** What is to be said of one cell: that it was refused, or what was done to read it. */
export function valueIssues(read: ReadValue, { item, at, year }: ValueSubject): readonly Issue[] {
  if (read.kind === "blank") return [];
  if (read.kind === "refused") return [refusal(read, item, at)];
  const { state, value, rule, raw } = read.fact;
  const issues: Issue[] = [];
  if (rule === "numberAsText") {
    issues.push(issue("numberAsText", { item, readAs: value }, { at, found: raw }));
  } else if (rule !== null && rule !== "complement" && rule !== "notApplicableByType") {
    const readAs = state === "number" ? value : state;
    issues.push(issue("normalised", { item, rule, readAs }, { at, found: raw }));
  }
  if (state === "number" && year !== null && Number.isInteger(value) && isDayAround(year, value)) {
    issues.push(issue("numberLikeDate", { item }, { at, found: String(value) }));
  }
  return issues;
}

function refusal(
  { code, found, decimals = 0 }: Extract<ReadValue, { readonly kind: "refused" }>,
  item: string,
  at: ValueSubject["at"],
): Issue {
  const place = { at, found };
  return code === "tooManyDecimals"
    ? issue(code, { item, decimals }, place)
    : issue(code, { item }, place);
}

/** Serial number of 1 January 2000 in the 1900 system. */
const firstOf2000 = 36_526;

/**
 * Whether a number is that of a day of the year before, this one or the one after: `1/5` typed into a cell that is
 * formatted as a number afterwards leaves such a number.
 */
function isDayAround(year: number, value: number): boolean {
  const start = (each: number): number => {
    const years = each - 2000;
    const leapDays =
      Math.floor((each - 1) / 4) - Math.floor((each - 1) / 100) + Math.floor((each - 1) / 400);
    return firstOf2000 + years * 365 + (leapDays - leapDaysBefore2000);
  };
  return value >= start(year - 1) && value < start(year + 2);
}

/** 1999 / 4 − 1999 / 100 + 1999 / 400, each rounded down. */
const leapDaysBefore2000 = 484;
