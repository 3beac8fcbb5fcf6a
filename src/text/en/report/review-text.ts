import type { ReviewTexts } from "#core/words/report/review-text";

/** The fixed words of a review in English. */
export const reviewTextEn: ReviewTexts = {
  sheets: {
    document: "Review",
    lines: "Targets by year",
    charts: "Charts",
    superiors: "By superior",
    units: "By unit",
    data: "Data by year",
  },
  subject: (isLast: boolean, years: string, document: string, period: string): string =>
    `${isLast ? "final review" : "review"} of ${years} years of ${document} (${period})`,
  opening: (document: string, issuer: string, reporter: string, years: string): string =>
    `Carrying out ${document} of ${issuer}, ${reporter} reports the results after ${years} years:`,
  sections: {
    situation: "I- GENERAL SITUATION AND LEADERSHIP",
    general: "1- General situation",
    guidance: "2- Leadership and implementation",
    results: "II- RESULTS BY TARGET",
    places: (number: number): string => `${String(number)}- Changes in the units`,
    summary: (number: number): string => `${String(number)}- Summary`,
    assessment: "III- ASSESSMENT",
    directions: "IV- DIRECTIONS",
    proposals: "V- PROPOSALS",
  },
  based: (first: number, firstUnits: string, last: number, lastUnits: string): string =>
    `The results rest on the yearly reports: ${firstUnits} units with figures in ${String(first)}, ${lastUnits} in ${String(last)}.`,
  missing: (years: string): string => ` Nothing is known of ${years}: these years are left out.`,
  redrawn: (units: string, day: string): string =>
    ` Earlier years are on the boundaries of ${day}; ${units} units stand for predecessors.`,
  members: (count: string): string => ` At the end there are ${count} party members.`,
  overview: (kind: string, targets: string, last: number): string =>
    `${kind} has ${targets} targets in the period. In ${String(last)}: `,
  counted: {
    met: "met",
    exceeded: "exceeded",
    onPath: "not met yet, on path",
    behindPath: "behind path",
    short: "not met",
    overdue: "overdue",
    ongoing: "ongoing",
    waiting: "waiting",
    noData: "without data",
    notApplicable: "not applicable",
  },
  line: {
    start: (name: string): string => `- ${name}: `,
    only: (year: number): string => `${String(year)}: `,
    first: (year: number): string => `${String(year)}: `,
    last: (year: number): string => `, ${String(year)}: `,
    up: ", up ",
    down: ", down ",
    same: ", unchanged",
    points: " percentage points",
    target: (words: string, horizon: string): string =>
      `; target ${words}${horizon === "" ? "" : ` ${horizon}`}`,
    verdict: (verdict: string): string => `: ${verdict}`,
    held: {
      level: [", held in all of ", " years ("],
      all: [", met in all of ", " years ("],
      some: [", met in ", " of ", " years ("],
      none: [", met in none of the years (", ")"],
      end: ")",
    },
    none: "no data",
    end: ".",
  },
  forecast: {
    reached: (year: number): string => String(year),
    never: "not within 20 years",
    range: (earliest: string, latest: string): string => `earliest ${earliest}, latest ${latest}`,
    alike: "at the best and at the worst pace too",
    sentence: (when: string, range: string): string =>
      ` Estimate at the pace so far: ${when} (${range}); no verdict.`,
  },
  places: {
    best: (name: string, list: string): string => `- ${name}: most up: ${list}.`,
    bestDown: (name: string, list: string): string => `- ${name}: most down: ${list}.`,
    points: (points: string): string => `${points} points`,
    details: "Every superior and unit: sheets By superior and By unit of the workbook.",
  },
  own: {
    situation: "[How it was led and carried out over the years]",
    assessment: "[Strengths; limits; causes; lessons]",
    directions: "[Main tasks of the time to come]",
    proposals: "[Proposals to the level above, or: none]",
  },
  tableHeadings: (first: number, last: number): readonly string[] => [
    "No.",
    "Indicator",
    "Target",
    String(first),
    String(last),
    `Verdict ${String(last)}`,
    "Years met",
  ],
  titles: {
    lines: "TARGETS BY YEAR",
    charts: "CHARTS",
    superiors: "CHANGES BY SUPERIOR",
    units: "CHANGES BY UNIT",
    data: "DATA BY YEAR",
    period: (from: number, to: number): string => `${String(from)} to ${String(to)}`,
  },
  notes: {
    lines:
      "Values and verdicts are computed from the sheet Data by year. Change: the last year against the first that has a figure, percentage points for shares. Years met: of the years that were judged. Estimated year: at the mean pace from the first known year to the last (at least 4 years), in brackets at the best and at the worst change of a year; an estimate, no verdict.",
    changes:
      "Change in percentage points from the first year to the last; rank 1 is the best change, and who lacks one of the two years has none.",
    charts: "Each chart is drawn from the table at its left.",
    data: "Part and whole of each target in each year, on the boundaries of the last day of the period.",
  },
  headings: {
    number: "No.",
    name: "Indicator",
    target: "Target",
    horizon: "Horizon",
    year: (year: number): string => String(year),
    verdict: "Verdict",
    change: "Change",
    perYear: "Per year",
    held: "Years met",
    forecast: "Estimated year",
    unit: "Unit",
    superior: "Superior",
    first: (name: string, year: number): string => `${name}: ${String(year)}`,
    last: (year: number): string => String(year),
    points: "Change",
    rank: "Rank",
    numerator: (year: number): string => `${String(year)}: part`,
    denominator: (year: number): string => `${String(year)}: whole`,
    chart: ["Year", "Actual", "Level asked for"],
  },
  chart: {
    actual: "Actual",
    level: "Level asked for",
    description: (name: string, from: number, to: number): string =>
      `${name}: actual figures and the level asked for, ${String(from)} to ${String(to)}.`,
  },
};
