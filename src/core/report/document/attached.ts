import { cellName, quotedSheet } from "#core/cell";
import type { ReportResult } from "#core/result/report-result";
import type { ReportWords } from "#core/report/report-words";
import { textLiteral } from "#core/sheet/formula";
import { joined, said, type LiveText } from "#core/sheet/live-text";
import { sheetNames } from "#core/words/names";
import { headOf } from "./report-head";

/** Where the number of the report stands on its first sheet: typed there, it is right under every annex. */
const numberCell = { row: 3, column: 0 } as const;

/** `(Kèm theo Báo cáo số 07-BC/TU)` */
export function attachedTo(
  result: ReportResult,
  words: Pick<ReportWords, "longDay" | "texts">,
): LiveText {
  const { start, end, written, inside } = words.texts.titles.attached;
  const cell = `${quotedSheet(sheetNames.report)}!${cellName(numberCell.row, numberCell.column)}`;
  const number: LiveText = {
    formula: `SUBSTITUTE(${cell},${textLiteral(written)},${textLiteral(inside)})`,
    value: headOf(result, words).number.replaceAll(written, inside),
  };
  return joined([said(start), number, said(end)]);
}
