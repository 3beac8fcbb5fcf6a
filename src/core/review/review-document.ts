import type { Verdict } from "#core/evaluation/verdict";
import { printedDay } from "#core/registry/calendar-day";
import { footOf, headOf } from "#core/report/document/report-head";
import type { DocumentBlock, WholeDocument } from "#core/report/document/report-document";
import { countText } from "#core/sheet/formula";
import { lastOf, placedLines } from "./line-cells";
import { lineSentence } from "./line-sentence";
import { placesParagraphs } from "./places-paragraphs";
import type { ReviewResult } from "./review";
import type { ReviewWords } from "./review-words";
import { summaryTable } from "./summary-table";

/** Counts below ten with a leading zero, as official texts write them. */
const led = (count: number): string => (count < 10 ? `0${String(count)}` : countText(count));

/** The review as a document in the genre: its figures are formulas over the other sheets. */
export function reviewDocument(result: ReviewResult, words: ReviewWords): WholeDocument {
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
      ...group.lines.map((each) => lineSentence(each, result, words)),
    ]),
    ...(places.length === 0
      ? []
      : [heading(review.sections.places(next)), ...places.map(text), text(review.places.details)]),
    heading(review.sections.summary(places.length === 0 ? next : next + 1)),
    summaryTable(result, words),
  ];
}

const order: readonly Verdict[] = [
  ...(["met", "exceeded", "onPath", "behindPath", "short", "overdue"] as const),
  ...(["waiting", "noData"] as const),
];

/** How many of the targets ended how: `Chương trình có 12 chỉ tiêu …: 05 chỉ tiêu đạt, …` */
function overview({ lines, plan, to }: ReviewResult, { review, texts }: ReviewWords): string {
  const kinds = texts.report.kinds;
  const kind = kinds.find((each) => plan.document.startsWith(each)) ?? kinds[0];
  const counts = order.flatMap((verdict) => {
    const count = lines.filter(
      ({ cells }) => lastOf(cells)?.judged.evaluation.verdict === verdict,
    ).length;
    return count === 0 ? [] : [`${led(count)} ${review.counted[verdict]}`];
  });
  return `${review.overview(kind, led(lines.length), to)}${counts.join(", ")}.`;
}
