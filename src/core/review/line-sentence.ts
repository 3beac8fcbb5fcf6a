import { decimalsIn } from "#core/catalogue/indicator";
import { figureValue } from "#core/evaluation/formulas/formula-cells";
import { isTrend } from "#core/evaluation/operators";
import type { DocumentBlock, DocumentRun } from "#core/report/document/report-document";
import {
  countSaid,
  firstThatHolds,
  joined,
  percentSaid,
  pointsSaid,
  said,
  type LiveNumber,
  type LiveText,
} from "#core/sheet/live-text";
import { minus } from "#core/quantity/decimals";
import { rounded } from "#core/sheet/formula";
import { forecastSentence } from "./forecast-words";
import { heldSaid } from "./held-words";
import {
  dataCell,
  dataColumns,
  isShare,
  lastOf,
  lineCell,
  lineColumns,
  type PlacedLine,
} from "./line-cells";
import type { ReviewCell, ReviewResult } from "./review";
import type { ReviewWords } from "./review-words";

/** First and last year, the change, the level and the verdict, in how many years it was met, and the estimate. */
export function lineSentence(
  { line, place }: PlacedLine,
  result: ReviewResult,
  words: ReviewWords,
): DocumentBlock {
  const { review } = words;
  const { indicator, ends, forecast } = line;
  const last = lastOf(line.cells);
  const target = last?.judged.target;
  const tail: LiveText[] = [];
  if (target !== undefined) {
    const level = words.targetWords(target, indicator);
    const isSaid = !isTrend(target) && !silent.has(target.horizon.kind);
    const horizon = isSaid ? words.horizonWords(target.horizon) : "";
    tail.push(said(review.line.target(level, horizon)));
  }
  if (last !== null) {
    const index = result.years.indexOf(last.year);
    const verdict = {
      formula: lineCell(words, place, lineColumns.verdict(index)),
      value: words.verdicts[last.judged.evaluation.verdict],
    };
    tail.push(said(review.line.verdict("")), verdict);
  }
  if (line.judged > 1) tail.push(heldSaid({ line, place }, result, words));
  tail.push(said(review.line.end));
  if (forecast !== null) tail.push(said(forecastSentence(forecast, words)));
  const figures =
    ends === null
      ? alone(line, { place, result, words })
      : both(ends, { line, place }, { result, words });
  const run: DocumentRun = {
    kind: "figure",
    ...joined([said(review.line.start(indicator.name)), ...figures, ...tail]),
  };
  return { kind: "paragraph", runs: [run] };
}

/** Horizons that a sentence does not name: the plan prints none, or any time. */
const silent: ReadonlySet<string> = new Set(["unstated", "continuous"]);

interface Scene {
  readonly result: ReviewResult;
  readonly words: ReviewWords;
}

const numbersOf = (
  { line, place }: PlacedLine,
  { year, judged }: ReviewCell,
  { result, words }: Scene,
): { readonly part: LiveNumber; readonly whole: LiveNumber } => {
  const index = result.years.indexOf(year);
  const at = (column: number): string => dataCell(words, place, column);
  const share = isShare(line.indicator);
  const decimals = decimalsIn(line.indicator);
  return {
    part: {
      formula: at(dataColumns.numerator(index)),
      value: judged.figure.numerator,
      decimals: decimals.part,
    },
    whole: {
      formula: at(dataColumns.denominator(index)),
      value: share ? judged.figure.denominator : 1,
      decimals: decimals.whole,
    },
  };
};

/** A figure of one year, or the words that there is none. */
function alone(
  line: PlacedLine["line"],
  { place, result, words }: Scene & { readonly place: number },
): readonly LiveText[] {
  const { review } = words;
  const cell = [...line.cells]
    .reverse()
    .find((each) => each !== null && figureValue(line.indicator.kind, each.judged.figure) !== "");
  if (cell == null) return [said(review.line.none)];
  const { part, whole } = numbersOf({ line, place }, cell, { result, words });
  const value = isShare(line.indicator) ? percentSaid(part, whole) : countSaid(part);
  return [said(review.line.only(cell.year)), value];
}

function both(
  [first, last]: readonly [ReviewCell, ReviewCell],
  { line, place }: PlacedLine,
  scene: Scene,
): readonly LiveText[] {
  const { line: texts } = scene.words.review;
  const then = numbersOf({ line, place }, first, scene);
  const now = numbersOf({ line, place }, last, scene);
  const share = isShare(line.indicator);
  const value = ({ part, whole }: typeof now): LiveText =>
    share ? percentSaid(part, whole) : countSaid(part);
  return [
    said(texts.first(first.year)),
    value(then),
    said(texts.last(last.year)),
    value(now),
    share ? changeOfShare(now, then, scene) : changeOfCount(now.part, then.part, scene),
  ];
}

type Numbers = ReturnType<typeof numbersOf>;

function changeOfShare(now: Numbers, then: Numbers, { words }: Scene): LiveText {
  const { line: texts } = words.review;
  const points = pointsSaid({
    ...{ part: now.part, whole: now.whole },
    ...{ partBefore: then.part, wholeBefore: then.whole },
  });
  const [now2, then2] = [now, then].map(({ part, whole }) => ({
    formula: `${part.formula}/${whole.formula}`,
    value: (part.value ?? 0) / (whole.value ?? 1),
  }));
  return direction(now2, then2, {
    up: joined([said(texts.up), points, said(texts.points)]),
    down: joined([said(texts.down), points, said(texts.points)]),
    same: said(texts.same),
  });
}

function changeOfCount(now: LiveNumber, then: LiveNumber, { words }: Scene): LiveText {
  const { line: texts } = words.review;
  const { decimals = 0 } = now;
  const size = {
    formula: rounded(`ABS(${now.formula}-${then.formula})`, decimals),
    value: Math.abs(minus(now.value ?? 0, then.value ?? 0)),
    decimals,
  };
  return direction(
    { formula: now.formula, value: now.value ?? 0 },
    { formula: then.formula, value: then.value ?? 0 },
    {
      up: joined([said(texts.up), countSaid(size)]),
      down: joined([said(texts.down), countSaid(size)]),
      same: said(texts.same),
    },
  );
}

interface Amount {
  readonly formula: string;
  readonly value: number;
}

/** Up, down or the same, whichever the cells say. */
function direction(
  now: Amount | undefined,
  then: Amount | undefined,
  ways: { readonly up: LiveText; readonly down: LiveText; readonly same: LiveText },
): LiveText {
  if (now === undefined || then === undefined) return ways.same;
  return firstThatHolds(
    [
      [{ formula: `${now.formula}>${then.formula}`, holds: now.value > then.value }, ways.up],
      [{ formula: `${now.formula}<${then.formula}`, holds: now.value < then.value }, ways.down],
    ],
    ways.same,
  );
}
