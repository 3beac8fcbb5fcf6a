import { documentSheet } from "#core/report/document/report-sheet";
import type { SheetModel } from "#core/sheet/sheet-model";
import { metaOf } from "#core/forms/form-meta";
import { formVersion, metaKeys, templates } from "#core/words/names";
import { superiorSheet, unitSheet } from "./change-sheets";
import { chartSheet } from "./chart-sheet";
import { dataSheet, lineSheet } from "./line-sheets";
import type { ReviewResult } from "./review";
import { reviewDocument } from "./review-document";
import type { ReviewWords } from "./review-words";

/** The review as sheets: the document, the targets year by year, charts, who is above, units, and the numbers. */
export function layOutReview(result: ReviewResult, words: ReviewWords): readonly SheetModel[] {
  const { sheets } = words.review;
  const document = reviewDocument(result, words);
  return [
    documentSheet(document, words.texts.report, { name: sheets.document, rests: false }),
    lineSheet(result, words),
    chartSheet(result, words),
    ...(result.superiors.length === 0 ? [] : [superiorSheet(result, words)]),
    unitSheet(result, words),
    dataSheet(result, words),
    metaOf([
      [metaKeys.template, templates.review],
      [metaKeys.version, String(formVersion)],
      [metaKeys.year, String(result.to)],
      [metaKeys.plan, result.plan.id],
      ["from", String(result.from)],
    ]),
  ];
}
