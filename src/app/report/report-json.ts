import { heldBefore } from "#core/result/target-years";
import type { Indicator } from "#core/catalogue/indicator";
import { judgedFor } from "#core/catalogue/target";
import type { Target } from "#core/catalogue/plan";
import { countReceipts, type IgnoredFile, type Receipt } from "#core/consolidation/receipt";
import type { Figure, UnitFigure } from "#core/evaluation/unit-figure";
import { isReached, type Path } from "#core/evaluation/verdict";
import type { Issue } from "#core/issue";
import type {
  IndicatorResult,
  PreviousYear,
  ReportResult,
  TargetResult,
} from "#core/result/report-result";
import { wholeYearWord } from "#core/words/form/form-words";
import { comparedUnits } from "#core/result/compared-units";
import { horizonText, targetText } from "#app/catalogue-json";

/** The sentences and figures that JSON carries as text. */
export interface JsonWords {
  readonly display: (figure: Figure) => string | null;
  readonly expected: (path: Path, isShare: boolean) => string;
  readonly message: (issue: Issue) => string;
  readonly reason: (issue: Issue) => string;
}

/** The report as the public contract has it (`so-chi-tieu/report@1`). */
export function reportJson(result: ReportResult, words: JsonWords): object {
  const { ledger } = result;
  return {
    schema: "so-chi-tieu/report@1",
    plan: result.plan.id,
    year: result.year,
    period: result.plan.period ?? wholeYearWord,
    asOf: result.asOf,
    dueDate: result.dueDate,
    graceDays: result.graceDays,
    unit: result.unit,
    previous: result.previous === null ? null : previousJson(result.previous, result),
    receipts: countReceipts(ledger.receipts),
    units: ledger.receipts.map((receipt) => unitJson(receipt, words)),
    duplicates: {
      policy: ledger.policy,
      decisions: ledger.decisions.map(({ unit, kept, others, by }) => ({ unit, kept, others, by })),
    },
    ignored: ledger.ignored.map((file) => ignoredJson(file, words)),
    indicators: result.indicators.map((each) => indicatorJson(each, result, words)),
    issues: result.issues.map((issue) => issueJson(issue, words)),
    checkSettings: result.checkSettings,
    checks: [...result.checks].map(([id, tally]) => ({ id, ...tally })),
  };
}

const unitJson = ({ unit, status, file, cause }: Receipt, words: JsonWords): object => ({
  code: unit.code,
  name: unit.name,
  status,
  file: file?.path ?? null,
  sha256: file?.sha256 ?? null,
  reason: cause === null ? null : words.reason(cause),
  receivedAt: file?.receivedAt ?? null,
  receivedFrom: file?.receivedFrom ?? null,
});

/** Last year on today's boundary: which units were put together from which, with the share of each as a fraction. */
const previousJson = ({ year, origins }: PreviousYear, result: ReportResult): object => ({
  year,
  units: comparedUnits(result),
  boundary: "today",
  mergedUnits: [...(origins ?? [])].map(([unit, from]) => ({
    unit,
    from: from.map(({ code, share }) => ({
      unit: code,
      share: `${share.numerator.toString()}/${share.denominator.toString()}`,
    })),
  })),
});

const ignoredJson = ({ file, cause }: IgnoredFile, words: JsonWords): object => ({
  file: file.path,
  reason: words.reason(cause),
  code: cause.code,
});

function indicatorJson(
  { indicator, total, targets, byUnit, byGroup }: IndicatorResult,
  report: ReportResult,
  words: JsonWords,
): object {
  return {
    id: indicator.id,
    ...figureJson(total, words),
    targets: targets.map((each) => ({
      ...targetJson(each, indicator, words),
      ...heldJson(report, indicator, each),
    })),
    byUnit: byUnit.map((each) => ({
      code: each.unit.code,
      ...sidesOf(each.figure),
      verdict: each.verdict,
      need: each.need,
    })),
    byGroup: byGroup.map(({ organisation, figure }) => ({
      code: organisation.code,
      ...figureJson(figure, words),
    })),
  };
}

const figureJson = (figure: Figure, words: JsonWords): object => ({
  numerator: figure.numerator,
  denominator: figure.denominator,
  display: words.display(figure),
  unitsCounted: figure.unitsCounted,
  unitsLeftOut: figure.leftOut.length,
});

const sidesOf = (figure: UnitFigure): object =>
  figure.state === "counted"
    ? { numerator: figure.numerator, denominator: figure.denominator }
    : { numerator: null, denominator: null };

/** The first of the years in a row in which a level that is met was met, where earlier ones are among them. */
function heldJson(report: ReportResult, indicator: Indicator, judged: TargetResult): object {
  const first = heldBefore(report, indicator, judged).at(-1);
  return first === undefined || !isReached(judged.evaluation.verdict) ? {} : { heldSince: first };
}

function targetJson(result: TargetResult, indicator: Indicator, words: JsonWords): object {
  const isShare = indicator.kind !== "count";
  const { target, term, figure, evaluation } = result;
  const { verdict, need, borderline, path, because } = evaluation;
  return {
    ...targetHead(target),
    ...figureJson(figure, words),
    level: judgedFor(target, indicator),
    verdict,
    need,
    borderline,
    because,
    ...(term === null
      ? {}
      : { term: { ...term.counted, years: term.years, missing: term.missing } }),
    path:
      path === null
        ? null
        : {
            expected: words.expected(path, isShare),
            neededPerYear: path.neededPerYear,
            straight: path.straight,
            growth: path.growth,
          },
  };
}

const targetHead = (target: Target): object => ({
  ref: target.ref,
  operator: target.operator,
  value: target.value,
  valueMax: target.valueMax,
  horizon: horizonText(target.horizon),
  ...targetText(target),
});

/** A complaint as JSON, with its sentence. */
export const issueJson = (issue: Issue, words: Pick<JsonWords, "message">): object => ({
  code: issue.code,
  severity: issue.severity,
  unit: issue.unit,
  file: issue.at.file,
  sheet: issue.at.sheet,
  cell: issue.at.cell,
  found: issue.found,
  message: words.message(issue),
  explanation: issue.explanation ?? null,
  explainedBy: issue.explainedBy ?? null,
});
