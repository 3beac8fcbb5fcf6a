import type { Plan, Target } from "#core/catalogue/plan";
import { reached, type Verdict } from "#core/evaluation/verdict";
import { applying, tallied } from "#core/report/annexes/verdict-tally";
import { indicatorCell, indicatorColumns, type JudgedLine } from "#core/report/indicator-lines";
import type { ReportLayout } from "#core/report/report-layout";
import type { ReportWords } from "#core/report/report-words";
import type { ReportResult } from "#core/result/report-result";
import { textLiteral } from "#core/sheet/formula";
import {
  countLed,
  either,
  joined,
  nothing,
  said,
  type LiveCondition,
  type LiveNumber,
  type LiveText,
} from "#core/sheet/live-text";
import { reportTextsVi } from "#core/words/report/report-texts";
import { agreeing } from "./counted-words";
import { subjectOf } from "./paragraphs";

const told = [
  "met",
  "exceeded",
  "onPath",
  "behindPath",
  "short",
  "overdue",
  "ongoing",
  "waiting",
  "noData",
] as const satisfies readonly Verdict[];

/** All but the first; on the way to the year is only what a part of it is. */
const toldIn = ({ period }: Pick<Plan, "period">): readonly (typeof told)[number][] =>
  told.slice(1).filter((verdict) => verdict !== "ongoing" || period !== undefined);

/** How many targets stand how. */
export function overviewParagraph(layout: ReportLayout): LiveText {
  const { result, words } = layout;
  const { overview: text, lead } = words.texts.report;
  const all = applying(layout);
  const middle = { one: text.middle.one(result.year), many: text.middle.many(result.year) };
  const standing = (verdict: (typeof told)[number]): LiveText =>
    joined([countLed(tallied(layout, verdict), lead), said(text[verdict])]);
  return joined([
    said(text.start(kindOf(result, words))),
    countLed(all, lead),
    agreeing(all, middle),
    either(isSome(tallied(layout, "met")), standing("met"), said(text.noneMet)),
    ...toldIn(result.plan).map((verdict) =>
      either(isSome(tallied(layout, verdict)), joined([said(", "), standing(verdict)]), nothing),
    ),
    said(text.end),
    result.previous === null ? said(text.noLastYear(result.year - 1)) : nothing,
  ]);
}

const isSome = ({ formula, value }: LiveNumber): LiveCondition => ({
  formula: `${formula}>0`,
  holds: (value ?? 0) > 0,
});

/** What kind of document the plan is: as the settings or the plan say it, otherwise as the name of its document does. */
export function kindOf(
  { plan, settings }: ReportResult,
  { texts }: Pick<ReportWords, "texts">,
): string {
  const own = settings?.kind ?? plan.kind;
  const words = (own ?? plan.document).toLowerCase();
  const places = reportTextsVi.report.kinds.map((kind) => words.indexOf(kind.toLowerCase()));
  const first = Math.min(...places.filter((place) => place >= 0));
  const known = texts.report.kinds[Math.max(0, places.indexOf(first))] ?? "";
  // A kind that nobody thought of is called what its office calls it, in the language that it is said in.
  return texts.language === "vi" && own !== undefined ? own : known;
}

/** Verdicts that one list names together. */
const groups = {
  reached,
  unmet: ["short", "onPath", "behindPath"],
  overdue: ["overdue"],
  open: ["waiting", "noData"],
} as const satisfies Readonly<Record<string, readonly Verdict[]>>;

/** Letters of a formula that Excel takes are 8192; a list that needs more is left to the table below. */
const longestFormula = 8000;

/**
 * Which targets are met, which are not, which are overdue or cannot be judged yet. Who stands in which list follows the
 * verdicts of annex 1.
 */
export function standingParagraphs(layout: ReportLayout): readonly LiveText[] {
  const { standing } = layout.words.texts.report;
  const { reached, unmet, overdue, open } = groups;
  const late = layout.inForce.filter(({ judged }) => mayBeOverdue(judged.target));
  return [
    listSaid(layout, standing.reached, { of: layout.inForce, verdicts: reached }),
    listSaid(layout, standing.unmet, { of: layout.inForce, verdicts: unmet }),
    joined([
      ...(late.length === 0
        ? []
        : [listSaid(layout, standing.overdue, { of: late, verdicts: overdue }), said(" ")]),
      listSaid(layout, standing.open, { of: layout.inForce, verdicts: open }),
    ]),
  ].filter(({ formula }) => formula !== nothing.formula && formula.length <= longestFormula);
}

/** Only a target with a year to reach it by can have missed it. */
const mayBeOverdue = ({ horizon }: Target): boolean =>
  horizon.kind === "by" || horizon.kind === "term";

interface Listed {
  readonly of: readonly JudgedLine[];
  readonly verdicts: readonly Verdict[];
}

/** `Chỉ tiêu đạt: …; ….`, or that there is none. */
function listSaid(
  { inForce, words }: ReportLayout,
  { start, none }: { readonly start: string; readonly none: string },
  { of: lines, verdicts }: Listed,
): LiveText {
  const separator = "; ";
  const standing = lines.map((line) => isOneOf(line, verdicts, words));
  const list = joined(
    lines.map((line, index) =>
      either(standing[index] ?? never, said(separator + nameIn(line, inForce, words)), nothing),
    ),
  );
  if (list.formula === nothing.formula) return said(none);
  const names = {
    formula: `MID(${list.formula},${String(separator.length + 1)},8000)`,
    value: list.value.slice(separator.length),
  };
  const some = {
    formula: `OR(${standing.map(({ formula }) => formula).join(",")})`,
    holds: standing.some(({ holds }) => holds),
  };
  return either(some, joined([said(start), names, said(".")]), said(none));
}

const never: LiveCondition = { formula: "FALSE", holds: false };

function isOneOf(
  { row, judged }: JudgedLine,
  verdicts: readonly Verdict[],
  { verdicts: names }: ReportWords,
): LiveCondition {
  const cell = indicatorCell(row, indicatorColumns.verdict);
  const each = verdicts.map((verdict) => `${cell}=${textLiteral(names[verdict])}`);
  return {
    formula: each.length === 1 ? (each[0] ?? "") : `OR(${each.join(",")})`,
    holds: verdicts.includes(judged.evaluation.verdict),
  };
}

/** What is measured; with what is asked of it where the plan asks several things of the same, or that there be less. */
function nameIn(line: JudgedLine, all: readonly JudgedLine[], words: ReportWords): string {
  const { indicator, judged } = line;
  const subject = subjectOf(indicator, words.texts.paragraph);
  const name = subject.charAt(0).toLowerCase() + subject.slice(1);
  const alike = all.filter((other) => other.indicator.id === indicator.id);
  if (alike.length === 1 && indicator.better === "higher") return name;
  return `${name} (${words.targetWords(judged.target, indicator)})`;
}
