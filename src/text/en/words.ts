import { ratedAtYearsEnd } from "./parts-of-year";
import type { Period } from "#core/catalogue/plan";
import type { Phrases, WordTables } from "#text/word-tables";

export const wordsEn: WordTables = {
  verdicts: {
    met: "Met",
    exceeded: "Above the band",
    short: "Not met",
    onPath: "On path",
    behindPath: "Behind path",
    ongoing: "Ongoing",
    overdue: "Overdue, not met",
    waiting: "Condition not fulfilled yet",
    noData: "No data yet",
    notApplicable: "Not applicable",
  },
  receipts: {
    received: "Received",
    late: "Late",
    missing: "Missing",
    rejected: "Rejected",
    notApplicable: "Not applicable",
  },
  severities: {
    blocking: "Must be corrected",
    explain: "Needs an explanation",
    info: "Information",
  },
  notes: {
    blankInput: "an input is blank",
    zeroDenominator: "the denominator is 0",
    notApplicable: "there are none of these here",
    noUnits: "no organisation gave all inputs",
    notReceived: "no report received yet",
    outsidePeriod: "the year lies outside the period of the target",
    sharedYear: "another period of this target governs the year",
    conditionPending: "the condition of the target is not fulfilled yet",
    noPrevious: "no figure of last year to compare with",
    noBase: "no starting point to draw the path from",
    noLevel: "the target gives no figure",
    termGap: "years of the term are missing",
  },
  atYearsEnd: ratedAtYearsEnd,
  straight: {
    achieved: "Target reached",
    onPath: "On path",
    behindPath: "Behind path",
    slipped: "Reached before, no longer",
  },
  growth: {
    achieved: "Target reached",
    substantial: "Substantial progress",
    moderate: "Moderate progress",
    limited: "Limited progress",
    deterioration: "Deterioration",
    notAvailable: "Not available",
  },
  levels: {
    province: "province",
    district: "district",
    grassroots: "grassroots",
    attached: "attached",
  },
  borderline: "Borderline: judged on the value before rounding",
};

const years = (period: Period): string => `${String(period.from)}–${String(period.to)}`;

/** What is counted has a Vietnamese name only, so it stands behind the English words. */
export const phrasesEn: Phrases = {
  operators: {
    ">": (low) => `more than ${low}`,
    ">=": (low) => `at least ${low}`,
    "=": (low) => low,
    "<=": (low) => `at most ${low}`,
    "<": (low) => `less than ${low}`,
    range: (low, high) => `${low} to ${high}`,
    rising: () => "higher than last year",
    falling: () => "lower than last year",
  },
  against: {
    lastYear: () => ({
      level: (size) => `${size} of last year`,
      rising: (size) => `up by ${size} on last year`,
      falling: (size) => `down by ${size} on last year`,
    }),
    year: ({ year }) => ({
      level: (size) => `${size} of ${String(year)}`,
      rising: (size) => `up by ${size} on ${String(year)}`,
      falling: (size) => `down by ${size} on ${String(year)}`,
    }),
    average: ({ since }) => ({
      level: (size) => `on average each year ${size} of the year before, since ${String(since)}`,
      rising: (size) => `up by ${size} a year on average since ${String(since)}`,
      falling: (size) => `down by ${size} a year on average since ${String(since)}`,
    }),
  },
  times: (size) => `${size} times that`,
  changeBy: (low, high) => (high === null ? `at least ${low}` : `${low} to ${high}`),
  comesTo: (level) => ` (this year: ${level})`,
  noneOf: (counted) => `no ${counted}`,
  noFigure: "no figure given",
  horizon: (horizon) => {
    switch (horizon.kind) {
      case "annual":
        return horizon.period === null ? "every year" : `every year, ${years(horizon.period)}`;
      case "by":
        return `by the end of ${String(horizon.year)}`;
      case "term":
        if (horizon.recurs === true) return "over each term";
        return horizon.period === null ? "over the term" : `over the term ${years(horizon.period)}`;
      case "continuous":
        return "at all times";
      case "unstated":
        return "no time stated";
    }
  },
  need: {
    higher: (amount, counted) => `short by ${amount} (${counted})`,
    lower: (amount, counted) => `too many by ${amount} (${counted})`,
  },
  nothingNeeded: { higher: "nothing missing", lower: "none too many" },
};
