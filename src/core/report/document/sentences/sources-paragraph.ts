import { quotedSheet } from "#core/cell";
import { countReceipts, type ReceiptCounts } from "#core/consolidation/receipt";
import { sheetNames } from "#core/words/names";
import { agreeing } from "./counted-words";
import { countLed, joined, said, type LiveNumber, type LiveText } from "#core/sheet/live-text";
import { receiptCells } from "#core/report/annexes/receipt-list";
import type { ReportLayout } from "#core/report/report-layout";

/**
 * Of how many units the figures are, in one clause, and where they stand in detail. Who was late or sent nothing is no
 * subject of a report: annex 4 lists and counts them.
 */
export function sourcesParagraph({ result, words, receipts: list }: ReportLayout): LiveText {
  const counts = countReceipts(result.ledger.receipts);
  const { sources: text, lead } = words.texts.report;
  const cellOf = receiptCells(list);
  const cell = (status: keyof ReceiptCounts): string =>
    `${quotedSheet(sheetNames.receipts)}!${cellOf(status)}`;
  // Whoever has nothing to report this time is missed by nobody.
  const expected: LiveNumber = {
    formula: `(${cell("expected")}-${cell("notApplicable")})`,
    value: counts.expected - counts.notApplicable,
  };
  const counted: LiveNumber = {
    formula: `(${cell("received")}+${cell("late")})`,
    value: counts.received + counts.late,
  };
  return joined([
    said(text.start),
    countLed(counted, lead),
    said(text.of),
    countLed(expected, lead),
    agreeing(expected, text.units),
    said(text.annexes),
  ]);
}
