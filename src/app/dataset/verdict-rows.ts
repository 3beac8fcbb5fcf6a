import type { TableRow } from "#core/dataset/tables";
import type { IndicatorResult, ReportResult, UnitResult } from "#core/result/report-result";

type Row = Omit<TableRow<"verdicts">, "period">;

/** What the report says of every target: for the whole, and for each unit against the target that governs it. */
export function* verdictRows(result: ReportResult): Generator<Row> {
  const places = new Map(result.plan.targets.map((target, place) => [target, place]));
  for (const each of result.indicators) {
    for (const { target, figure, evaluation } of each.targets) {
      yield {
        scope: "whole",
        organisation: result.unit ?? "",
        indicator: each.indicator.id,
        target: places.get(target) ?? -1,
        numerator: figure.numerator,
        denominator: figure.denominator,
        verdict: evaluation.verdict,
        need: evaluation.need,
      };
    }
    if (each.targets.length === 0) continue;
    for (const line of each.byUnit) {
      const place = line.shared === null ? undefined : places.get(line.shared);
      if (place !== undefined) yield unitRow(each, line, place);
    }
  }
}

function unitRow({ indicator }: IndicatorResult, line: UnitResult, target: number): Row {
  const { unit, figure } = line;
  const counted = figure.state === "counted" ? figure : null;
  return {
    scope: "unit",
    organisation: unit.code,
    indicator: indicator.id,
    target,
    numerator: counted?.numerator ?? null,
    denominator: counted?.denominator ?? null,
    verdict: line.verdict,
    need: line.need,
  };
}
