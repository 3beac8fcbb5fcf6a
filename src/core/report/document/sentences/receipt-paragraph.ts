import { quotedSheet } from "#core/cell";
import { countReceipts, type ReceiptCounts } from "#core/consolidation/receipt";
import { sheetNames } from "#core/words/names";
import { agreeing } from "./counted-words";
import {
  countLed,
  either,
  joined,
  nothing,
  said,
  type LiveNumber,
  type LiveText,
} from "#core/sheet/live-text";
import { receiptCells } from "#core/report/annexes/receipt-list";
import type { ReportLayout } from "#core/report/report-layout";

/** How many units reported; what did not happen is not mentioned. */
export function receiptParagraph({ result, words, receipts: list }: ReportLayout): LiveText {
  const { receipts } = result.ledger;
  const counts = countReceipts(receipts);
  const { receipts: text, lead } = words.texts.report;
  const cellOf = receiptCells(list);
  const number = (status: keyof ReceiptCounts): LiveNumber => ({
    formula: `${quotedSheet(sheetNames.receipts)}!${cellOf(status)}`,
    value: counts[status],
  });
  const some = (status: keyof ReceiptCounts, words: string): LiveText =>
    someOf(number(status), words, lead);
  return joined([
    said(text.expected),
    countLed(number("expected"), lead),
    agreeing(number("expected"), text.units),
    said(text.received),
    countLed(number("received"), lead),
    some("late", text.late),
    some("missing", text.missing),
    some("rejected", text.rejected),
    some("notApplicable", text.notApplicable),
    said(text.end),
  ]);
}

/** Words and a count, nothing when there is none. */
function someOf(number: LiveNumber, words: string, lead: string): LiveText {
  const isSome = { formula: `${number.formula}>0`, holds: (number.value ?? 0) > 0 };
  return either(isSome, joined([said(words), countLed(number, lead)]), nothing);
}
