import type { Verdict } from "#core/evaluation/verdict";
import { printedDay } from "#core/registry/calendar-day";
import { footOf, headOf } from "#core/report/document/report-head";
import type {
  DocumentBlock,
  DocumentCell,
  DocumentRun,
  DocumentTable,
  ReportDocument,
} from "#core/report/document/report-document";
import { countText } from "#core/sheet/formula";
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
import type { WrittenCell } from "#core/sheet/sheet-model";
import { figureValue } from "#core/evaluation/formulas/formula-cells";
import { forecastSentence } from "./forecast-words";
import {
  dataCell,
  dataColumns,
  isShare,
  lastOf,
  lineCell,
  lineColumns,
  placedLines,
  type PlacedLine,
} from "./line-cells";
import { placesParagraphs } from "./places-paragraphs";
import type { ReviewCell, ReviewResult } from "./review";
import type { ReviewWords } from "./review-words";

/** Counts below ten with a leading zero, as official texts write them. */
const led = (count: number): string => (count < 10 ? `0${String(count)}` : countText(count));

/** The review as a document in the genre: its figures are formulas over the other sheets. */
export function reviewDocument(result: ReviewResult, words: ReviewWords): ReportDocument {
  const { plan, from, to, registry } = result;
  const { review, texts } = words;
  const last = result.reports.at(-1);
  if (last === undefined) throw new Error("a review has reports");
  const years = led(to - from + 1);
  const isLast = to >= plan.term.to;
  const [root] = registry.rootCodes;
  const reporter = registry.byCode.get(root ?? "")?.name ?? texts.report.reporter;
  const dated = { ...last, asOf: `${String(to)}-12-31` };
  return {
    language: texts.language,
    draft: null,
    head: headOf(dated, words),
    title: texts.report.title,
    subject: review.subject(isLast, years, plan.document, `${String(from)} - ${String(to)}`),
    opening: review.opening(plan.document, plan.issuer, reporter, years),
    sections: [
      {
        heading: review.sections.situation,
        blocks: [
          heading(review.sections.general),
          text(generalText(result, words)),
          heading(review.sections.guidance),
          own("situation", words),
        ],
      },
      { heading: review.sections.results, blocks: resultBlocks(result, words) },
      { heading: review.sections.assessment, blocks: [own("assessment", words)] },
      { heading: review.sections.directions, blocks: [own("directions", words)] },
      { heading: review.sections.proposals, blocks: [own("proposals", words)] },
    ],
    foot: footOf(dated, words),
    annexes: [],
  };
}

const heading = (words: string): DocumentBlock => ({ kind: "heading", text: words });
const text = (words: string): DocumentBlock => ({
  kind: "paragraph",
  runs: [{ kind: "text", text: words }],
});
const own = (part: keyof ReviewWords["review"]["own"], { review }: ReviewWords): DocumentBlock => ({
  kind: "own",
  key: `own.review.${part}`,
  prompt: review.own[part],
  text: null,
});

/** On which years and units it rests, on which boundaries, and how many members there are. */
function generalText(result: ReviewResult, { review }: ReviewWords): string {
  const { reports, missing, redrawn, from, to } = result;
  const inPeriod = reports.filter(({ year }) => year >= from);
  const [first] = inPeriod;
  const last = inPeriod.at(-1);
  if (first === undefined || last === undefined) return "";
  const members = [...last.facts.values()].flatMap((facts) => {
    const fact = facts.get("DV_TOTAL");
    return fact?.state === "number" ? [fact.value] : [];
  });
  const count = (units: { readonly size: number }): string => countText(units.size);
  return [
    review.based(first.year, count(first.facts), last.year, count(last.facts)),
    missing.length === 0 ? "" : review.missing(missing.join(", ")),
    redrawn === 0 ? "" : review.redrawn(countText(redrawn), printedDay(`${String(to)}-12-31`)),
    members.length === 0
      ? ""
      : review.members(countText(members.reduce((sum, each) => sum + each, 0))),
  ].join("");
}

function resultBlocks(result: ReviewResult, words: ReviewWords): readonly DocumentBlock[] {
  const { review, texts } = words;
  const lines = placedLines(result);
  const groups = result.catalogue.groups.flatMap((group) => {
    const codes = new Set(group.items.map(({ code }) => code));
    const inGroup = lines.filter(({ line }) => codes.has(line.indicator.numerator[0] ?? ""));
    return inGroup.length === 0 ? [] : [{ name: group.name, lines: inGroup }];
  });
  const places = placesParagraphs(result, words);
  const next = groups.length + 1;
  return [
    text(overview(result, words)),
    ...groups.flatMap((group, index) => [
      heading(texts.report.group(index + 1, group.name)),
      ...group.lines.map((each) => sentence(each, result, words)),
    ]),
    ...(places.length === 0
      ? []
      : [heading(review.sections.places(next)), ...places.map(text), text(review.places.details)]),
    heading(review.sections.summary(places.length === 0 ? next : next + 1)),
    summary(result, words),
  ];
}

const order: readonly Verdict[] = [
  ...(["met", "exceeded", "onPath", "behindPath", "short", "overdue"] as const),
  ...(["waiting", "noData"] as const),
];

/** How many of the targets ended how: `Chương trình có 12 chỉ tiêu …: 05 chỉ tiêu đạt, …` */
function overview({ lines, plan, to }: ReviewResult, { review, texts }: ReviewWords): string {
  const kinds = texts.report.kinds;
  const kind = kinds.find((each) => plan.document.startsWith(each)) ?? kinds[0] ?? "";
  const counts = order.flatMap((verdict) => {
    const count = lines.filter(
      ({ cells }) => cells.at(-1)?.judged.evaluation.verdict === verdict,
    ).length;
    return count === 0 ? [] : [`${led(count)} ${review.counted[verdict]}`];
  });
  return `${review.overview(kind, led(lines.length), to)}${counts.join(", ")}.`;
}

/** First and last year, the change, the level and the verdict, in how many years it was met, and the estimate. */
function sentence(
  { line, place }: PlacedLine,
  result: ReviewResult,
  words: ReviewWords,
): DocumentBlock {
  const { review } = words;
  const { indicator, ends, forecast } = line;
  const last = lastOf(line.cells);
  const target = last?.judged.target;
  const tail: LiveText[] = [];
  if (target !== undefined && target.value !== null) {
    const level = words.targetWords(target, indicator);
    tail.push(said(review.line.target(level, words.horizonWords(target.horizon))));
  }
  if (last !== null) {
    const index = result.years.indexOf(last.year);
    const verdict = {
      formula: lineCell(words, place, lineColumns.verdict(index)),
      value: words.verdicts[last.judged.evaluation.verdict],
    };
    tail.push(said(review.line.verdict("")), verdict);
  }
  if (line.judged > 1) tail.push(said(review.line.held(String(line.met), String(line.judged))));
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
  return {
    part: { formula: at(dataColumns.numerator(index)), value: judged.figure.numerator },
    whole: {
      formula: at(dataColumns.denominator(index)),
      value: share ? judged.figure.denominator : 1,
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
  const size = {
    formula: `ABS(${now.formula}-${then.formula})`,
    value: Math.abs((now.value ?? 0) - (then.value ?? 0)),
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

/** Shares of the width of the page, as the sheet has them. */
const widths = [4.5, 24, 13.5, 9.5, 10, 9.5, 6];

function summary(result: ReviewResult, words: ReviewWords): DocumentTable {
  const { years, firstYear, lastYear } = result;
  const plain = (value: string | number, style: WrittenCell["style"]): DocumentCell => ({
    cell: { value, style },
    text: String(value),
  });
  return {
    kind: "table",
    widths,
    headings: words.review.tableHeadings(firstYear, lastYear),
    rows: placedLines(result).map(({ line, place }): readonly DocumentCell[] => {
      const target = lastOf(line.cells)?.judged.target;
      const at = (year: number, column: (index: number) => number): string =>
        lineCell(words, place, column(years.indexOf(year)));
      const value = (year: number): DocumentCell => {
        const cell = line.cells[years.indexOf(year)] ?? null;
        const shown = cell === null ? "" : figureValue(line.indicator.kind, cell.judged.figure);
        const share = isShare(line.indicator);
        const printed =
          shown === "" || cell === null
            ? ""
            : share
              ? percentSaid(
                  { formula: "", value: cell.judged.figure.numerator },
                  { formula: "", value: cell.judged.figure.denominator },
                ).value
              : countText(shown);
        const style = share ? "percent" : "count";
        return {
          cell:
            cell === null
              ? { value: "", style }
              : { value: shown, formula: at(year, lineColumns.value), style },
          text: printed,
        };
      };
      const last = line.cells[years.indexOf(lastYear)] ?? null;
      const verdict = last === null ? "" : words.verdicts[last.judged.evaluation.verdict];
      return [
        plain(place + 1, "textCenter"),
        plain(line.indicator.name, "text"),
        plain(target === undefined ? "" : words.targetWords(target, line.indicator), "textCenter"),
        value(firstYear),
        value(lastYear),
        {
          cell:
            last === null
              ? { value: "", style: "verdict" }
              : { value: verdict, formula: at(lastYear, lineColumns.verdict), style: "verdict" },
          text: verdict,
        },
        {
          cell: {
            value: line.judged === 0 ? "" : `${String(line.met)}/${String(line.judged)}`,
            formula: lineCell(words, place, lineColumns.after(years.length) + 2),
            style: "textCenter",
          },
          text: line.judged === 0 ? "" : `${String(line.met)}/${String(line.judged)}`,
        },
      ];
    }),
  };
}
