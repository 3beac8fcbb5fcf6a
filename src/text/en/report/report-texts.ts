import { englishNames } from "#core/catalogue/english-names";
import type { ReportTexts } from "#core/words/report/report-texts";
import { spanInEnglish } from "#text/en/parts-of-year";
import { paragraphEn } from "./paragraph-text";
import { pathEn } from "./path-text";
import { reportTitlesEn } from "./report-titles";

const report: ReportTexts["report"] = {
  head: {
    party: "COMMUNIST PARTY OF VIETNAM",
    above: "[BODY ABOVE]",
    issuer: "[ISSUING BODY]",
    star: "*",
    number: "[...]",
    symbol: "[...]",
    numberAndSymbol: (number, symbol) => `No. ${number}-BC/${symbol}`,
    place: "[Place]",
    placeAndDate: (place, day) => `${place}, ${day}`,
  },
  title: "REPORT",
  span: spanInEnglish,
  subject: (span, document) => `on the results of ${span} under ${document}`,
  opening: (span, document, issuer, reporter) =>
    `Under ${document.includes(" của ") ? document : `${document} of ${issuer}`}, ${reporter} reports the results of ${span} as follows:`,
  reporter: "[the reporting body]",
  lead: "",
  rule: "-----",
  sections: {
    situation: "I- GENERAL SITUATION AND LEADERSHIP",
    general: "1- General situation",
    guidance: "2- Leadership, dissemination and implementation",
    tasks: "Tasks given by the plan",
    results: "II- RESULTS BY TARGET",
    summary: "Summary table",
    assessment: "III- GENERAL ASSESSMENT",
    strengths: "1- Strengths",
    limits: "2- Limits and shortcomings",
    causes: "3- Causes",
    directions: (year) => `IV- DIRECTIONS AND TASKS FOR ${String(year)}`,
    proposals: "V- PROPOSALS",
  },
  group: (number, name) => `${String(number)}- ${name}`,
  item: "- ",
  own: {
    situation:
      "[How the plan was made known, documents issued, who leads, what was done this year]",
    strengths: "[What went well, and where]",
    limits: "[What was not done, and where]",
    causes: "[Causes of strengths and limits]",
    directions: "[Main tasks and measures of next year]",
    proposals: "[Proposals to the bodies above; if none, write: None]",
  },
  typing: {
    title: "A place for your own words",
    text: "If the cell turns red, more is typed than is printed: make the row higher, or make the report again into this file, which keeps your words and prints them whole.",
  },
  general: {
    start: "There are ",
    organisations: " grassroots Party organisations",
    committees: " committees",
    cells: " cells",
    attached: " attached cells",
    members: " Party members",
    probationary: " on probation",
    unknown: "There are no figures of organisations and members yet",
    end: ".",
  },
  sources: {
    start: "The figures are those of the reports of ",
    of: " of ",
    units: { one: " unit", many: " units" },
    annexes:
      "; in detail: annex 1 (indicators), annex 2 (by unit), annex 3 (units behind), annex 4 (receipts), annex 5 (tasks), annex 6 (totals).",
  },
  overview: {
    start: (kind) => `The ${kind} sets `,
    middle: {
      one: (year) => ` target that holds in ${String(year)}: `,
      many: (year) => ` targets that hold in ${String(year)}: `,
    },
    met: " met",
    noneMet: "none met",
    exceeded: " above the band",
    onPath: " on path",
    behindPath: " behind path",
    short: " not met",
    overdue: " overdue and not met",
    ongoing: " ongoing",
    waiting: " waiting for their condition",
    noData: " without data",
    end: ".",
    noLastYear: (year) => ` There are no figures of ${String(year)} to compare with.`,
  },
  standing: {
    reached: { start: "Met: ", none: "No target is met yet." },
    unmet: { start: "Not met: ", none: "No target is missed." },
    overdue: { start: "Overdue and not met: ", none: "No target is overdue." },
    open: {
      start: "Without data or waiting for their condition: ",
      none: "There are data for every target.",
    },
  },
  kinds: ["plan", "plan", "plan", "plan", "plan", "plan", "plan"],
  tableHeadings: ["No.", "Indicator", "Done", "Result", "Target", "Verdict", "Short by"],
  foot: {
    recipients: "Recipients:",
    recipient: (body) => `- ${body},`,
    filed: (place) => `- Filed: ${place}.`,
    filedUnknown: "[...]",
    onBehalf: (body) => `ON BEHALF OF ${body}`,
    onBehalfUnknown: "[STANDING COMMITTEE]",
    insteadOf: (post) => `FOR ${post}`,
    insteadOfUnknown: "[HEAD OF THE DEPARTMENT]",
    post: "[SECRETARY or DEPUTY SECRETARY]",
    name: "[Full name]",
  },
  draft: "DRAFT: some figures must be corrected, see the list of issues",
};

/** The fixed words of a report in English; names of indicators and of what is counted are those of the catalogue. */
export const reportTextsEn: ReportTexts = {
  language: "en",
  names: englishNames,
  report,
  paragraph: paragraphEn,
  path: pathEn,
  titles: reportTitlesEn,
};
