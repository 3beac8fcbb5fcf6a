import type { Figure } from "#core/evaluation/unit-figure";
import type { Issue } from "#core/issue";
import type { Forecast } from "#core/review/forecast";
import type { ReviewCell, ReviewLine, ReviewResult } from "#core/review/review";
import type { ChangesOf } from "#core/review/unit-changes";
import { roundHalfUp } from "#core/quantity/round";
import type { Fraction } from "#core/quantity/fraction";

/** The figures and sentences that JSON carries as text. */
export interface ReviewJsonWords {
  readonly display: (figure: Figure) => string | null;
  readonly message: (issue: Issue) => string;
}

/** A review as the public contract has it (`so-chi-tieu/review@1`). */
export function reviewJson(result: ReviewResult, words: ReviewJsonWords): object {
  const { plan, from, to, years, missing, lines, units, superiors, compared } = result;
  const ids = compared.map(({ indicator }) => indicator.id);
  return {
    schema: "so-chi-tieu/review@1",
    ...{ plan: plan.id, from, to, years, missing },
    ...{ firstYear: result.firstYear, lastYear: result.lastYear },
    targets: lines.map((line) => lineJson(line, words)),
    superiors: superiors.map((each) => changesJson(each, ids)),
    units: units.map((each) => changesJson(each, ids)),
    issues: result.issues.map((issue) => ({
      code: issue.code,
      severity: issue.severity,
      unit: issue.unit,
      file: issue.at.file,
      message: words.message(issue),
    })),
  };
}

function lineJson(line: ReviewLine, words: ReviewJsonWords): object {
  const { indicator, cells, ends, judged, met, forecast } = line;
  const last = cells.reduce<ReviewCell | null>((known, cell) => cell ?? known, null);
  const target = last?.judged.target;
  return {
    indicator: indicator.id,
    ref: target?.ref ?? null,
    operator: target?.operator ?? null,
    byYear: cells.flatMap((cell) => (cell === null ? [] : [cellJson(cell, words)])),
    change: ends === null ? null : { from: ends[0].year, to: ends[1].year },
    ...{ judged, met },
    forecast: forecast === null ? null : forecastJson(forecast),
  };
}

const cellJson = ({ year, judged }: ReviewCell, words: ReviewJsonWords): object => ({
  year,
  ...{ value: judged.target.value, valueMax: judged.target.valueMax },
  numerator: judged.figure.numerator,
  denominator: judged.figure.denominator,
  display: words.display(judged.figure),
  verdict: judged.evaluation.verdict,
  need: judged.evaluation.need,
  term: judged.term === null ? null : { ...judged.term.counted, missing: judged.term.missing },
});

/** An estimate: the years in which the level would be reached, and changes of a year with four decimals. */
const forecastJson = ({
  reached,
  earliest,
  latest,
  pace,
  best,
  worst,
  years,
}: Forecast): object => ({
  ...{ estimate: true, reached, earliest, latest, years },
  ...{ pace: decimal(pace), best: decimal(best), worst: decimal(worst) },
});

const decimal = (value: Fraction): number => Number(roundHalfUp(value, 6)) / 1_000_000;

const changesJson = ({ organisation, shares }: ChangesOf, ids: readonly string[]): object => ({
  code: organisation.code,
  name: organisation.name,
  indicators: shares.map(({ first, last, rank }, place) => ({
    id: ids[place] ?? "",
    ...{ first, last, rank },
  })),
});
