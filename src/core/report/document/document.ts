import { decimalsIn } from "#core/catalogue/indicator";
import type { ItemGroup } from "#core/catalogue/item";
import { operandsOf } from "#core/evaluation/unit-figure";
import type { ReportTexts } from "#core/words/report/report-texts";
import { behindTotals } from "#core/report/behind-lines";
import {
  indicatorCell,
  indicatorColumns,
  isShare,
  type IndicatorColumn,
  type JudgedLine,
} from "#core/report/indicator-lines";
import type { ReportLayout } from "#core/report/report-layout";
import type { LiveNumber, LiveText } from "#core/sheet/live-text";
import type { ParagraphCells } from "./sentences/paragraph-case";
import { paragraphOf } from "./sentences/paragraphs";
import { pathFigures } from "#core/report/annexes/paths/path-table";
import { generalParagraph } from "./sentences/general-paragraph";
import { kindOf, overviewParagraph, standingParagraphs } from "./sentences/overview";
import { sourcesParagraph } from "./sentences/sources-paragraph";
import type { DocumentBlock, DocumentSection, ReportDocument } from "./report-document";
import { footOf, headOf, openingOf, subjectOf } from "./report-head";
import type { ReportResult } from "#core/result/report-result";
import type { ReportWords } from "#core/report/report-words";
import { summaryTable } from "./summary-table";
import { taskParagraph } from "./sentences/task-paragraph";

/** The report of the year as a document; every figure in it is a formula over the annexes. */
export function documentOf(layout: ReportLayout): ReportDocument {
  const { result, words } = layout;
  return {
    language: words.texts.language,
    draft: layout.draft,
    head: headOf(result, words),
    title: words.texts.report.title,
    subject: subjectOf(result, words),
    opening: openingOf(result, words),
    sections: [situation(layout), results(layout), ...ownSections(result, words)],
    foot: footOf(result, words),
  };
}

const heading = (text: string): DocumentBlock => ({ kind: "heading", text });

const sentence = (text: LiveText): DocumentBlock => ({
  kind: "paragraph",
  runs: [{ kind: "figure", ...text }],
});

type OwnPart = keyof ReportTexts["report"]["own"];

/** A place for the clerk's own sentences; what was written there before stands there again. */
const own = (result: ReportResult, part: OwnPart, words: ReportWords): DocumentBlock => ({
  kind: "own",
  key: `own.${part}`,
  prompt: words.texts.report.own[part],
  text: result.kept?.get(`own.${part}`) ?? null,
});

function situation(layout: ReportLayout): DocumentSection {
  const { result, words } = layout;
  const { sections } = words.texts.report;
  return {
    heading: sections.situation,
    blocks: [
      heading(sections.general),
      sentence(generalParagraph(layout)),
      heading(sections.guidance),
      own(result, "situation", words),
    ],
  };
}

function results(layout: ReportLayout): DocumentSection {
  const { words } = layout;
  const { sections, group } = words.texts.report;
  const groups = groupsOf(layout);
  return {
    heading: sections.results,
    blocks: [
      sentence(overviewParagraph(layout)),
      ...standingParagraphs(layout).map(sentence),
      ...groups.flatMap(({ name, lines }, index) => [
        heading(group(index + 1, name)),
        ...lines.map((line) => paragraph(layout, line)),
      ]),
      heading(group(groups.length + 1, sections.tasks)),
      sentence(taskParagraph(layout.tasks, kindOf(layout.result, words), words)),
      heading(group(groups.length + 2, sections.summary)),
      summaryTable(layout),
      sentence(sourcesParagraph(layout)),
    ],
  };
}

function ownSections(result: ReportResult, words: ReportWords): readonly DocumentSection[] {
  const { sections } = words.texts.report;
  return [
    {
      heading: sections.assessment,
      blocks: [
        heading(sections.strengths),
        own(result, "strengths", words),
        heading(sections.limits),
        own(result, "limits", words),
        heading(sections.causes),
        own(result, "causes", words),
      ],
    },
    { heading: sections.directions(result.year + 1), blocks: [own(result, "directions", words)] },
    { heading: sections.proposals, blocks: [own(result, "proposals", words)] },
  ];
}

interface LineGroup {
  readonly name: string;
  readonly lines: readonly JudgedLine[];
}

/** The targets that hold this year by subject, as the form groups what they count. */
function groupsOf({ result, inForce: lines }: ReportLayout): readonly LineGroup[] {
  const groupOf = ({ indicator, judged }: JudgedLine): ItemGroup | undefined => {
    const [code] = operandsOf(judged.target, indicator).numerator;
    return result.catalogue.groups.find(({ items }) => items.some((item) => item.code === code));
  };
  return result.catalogue.groups.flatMap((each) => {
    const own = lines.filter((line) => groupOf(line) === each);
    return own.length === 0 ? [] : [{ name: each.name, lines: own }];
  });
}

function paragraph(layout: ReportLayout, line: JudgedLine): DocumentBlock {
  const { result, words } = layout;
  const paragraphCase = {
    line,
    cells: cellsOf(line, words),
    behind: behindTotals(layout, line),
    path: pathFigures(layout, line),
  };
  const runs = paragraphOf(result, paragraphCase, words);
  return { kind: "paragraph", runs: [{ kind: "text", text: words.texts.report.item }, ...runs] };
}

/** The cells of annex 1 that hold the figures of a line. */
function cellsOf(
  { row, indicator, figure, previous, judged }: JudgedLine,
  words: ReportWords,
): ParagraphCells {
  const cell = (column: IndicatorColumn): string => indicatorCell(row, indicatorColumns[column]);
  const number = (column: IndicatorColumn, value: number | null, decimals = 0): LiveNumber => ({
    formula: cell(column),
    value,
    decimals,
  });
  const share = isShare(indicator);
  const before = previous?.kind === "value" ? previous : null;
  const { part, whole } = decimalsIn(indicator);
  return {
    numerator: number("numerator", figure.numerator, part),
    denominator: share ? number("denominator", figure.denominator, whole) : null,
    previousNumerator: number("previousNumerator", before?.numerator ?? null, part),
    previousDenominator: share
      ? number("previousDenominator", before?.denominator ?? null, whole)
      : null,
    verdict: { formula: cell("verdict"), value: words.verdicts[judged.evaluation.verdict] },
    need: number("need", judged.evaluation.need, part),
    counted: number("counted", figure.unitsCounted),
    leftOut: number("leftOut", figure.leftOut.length),
  };
}
