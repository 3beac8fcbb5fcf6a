import type { Target } from "#core/catalogue/plan";
import type { Computed } from "#core/evaluation/computed";
import { evaluateTarget } from "#core/evaluation/evaluation";
import { computedOf, operandsOf } from "#core/evaluation/unit-figure";
import { numeratorOf } from "#core/evaluation/yardsticks/given-quota";
import type { EvaluationNote } from "#core/evaluation/verdict";
import type { ReportResult } from "#core/result/report-result";
import type { Language } from "#text/language";
import type { CellPlace } from "#app/ports";
import type { IndicatorLine } from "#taskpane/protocol/answers";
import { linesOf, type Judged } from "./indicator-lines";

type CellOf = (code: string) => CellPlace | null;

/** The targets that govern a unit of a report, the first where none is named, worst first; `cellOf` finds the cell of an item. */
export const linesOfUnit = (
  result: ReportResult,
  language: Language,
  cellOf: CellOf,
  at = 0,
): readonly IndicatorLine[] => linesOf(judgedAt(result, at, cellOf), result, language);

const nowhere: CellOf = () => null;

/** The same before it is worded, of the unit of that code. */
export const judgedOfUnit = (result: ReportResult, code: string): readonly Judged[] =>
  judgedAt(
    result,
    result.ledger.receipts.findIndex(({ unit }) => unit.code === code),
    nowhere,
  );

const judgedAt = (result: ReportResult, at: number, cellOf: CellOf): readonly Judged[] =>
  result.indicators.flatMap(({ indicator, byUnit }): readonly Judged[] => {
    const own = byUnit[at];
    if (own?.target == null || own.verdict === null || own.verdict === "notApplicable") return [];
    const { target, verdict, need, base } = own;
    // What was given is a number, whatever the target of the whole is a share of.
    const valueOf = target.given === true ? numeratorOf : computedOf;
    const computed = valueOf(own.figure);
    const previous = own.before === null ? null : valueOf(own.before);
    const context = { year: result.year, plan: result.plan, previous, base };
    const { path } = evaluateTarget(target, indicator, computed, context);
    const because = verdict === "noData" ? noteOn(target, computed) : null;
    const place = cellOf(operandsOf(target, indicator).numerator[0] ?? "");
    return [{ indicator, target, computed, previous, verdict, need, because, base, path, place }];
  });

/** A single form has no year before: a trend cannot be judged by it. */
const noteOn = ({ value }: Target, computed: Computed): EvaluationNote =>
  computed.kind === "absent" ? computed.because : value === null ? "noPrevious" : "noLevel";
