import { quotedSheet } from "#core/cell";
import { countReceipts, type ReceiptCounts } from "#core/consolidation/receipt";
import type { Verdict } from "#core/evaluation/verdict";
import { sheetNames } from "#core/words/names";
import { agreeing, counted } from "./counted-words";
import {
  countSaid,
  either,
  joined,
  nothing,
  said,
  type LiveNumber,
  type LiveText,
} from "#core/sheet/live-text";
import { receiptCells } from "#core/report/annexes/receipt-list";
import type { ReportLayout } from "#core/report/report-layout";
import { applying, tallied } from "#core/report/annexes/verdict-tally";

/** How many units reported; what did not happen is not mentioned. */
export function receiptParagraph({ result, words, receipts: list }: ReportLayout): LiveText {
  const { receipts } = result.ledger;
  const counts = countReceipts(receipts);
  const text = words.texts.report.receipts;
  const cellOf = receiptCells(list);
  const number = (status: keyof ReceiptCounts): LiveNumber => ({
    formula: `${quotedSheet(sheetNames.receipts)}!${cellOf(status)}`,
    value: counts[status],
  });
  const some = (status: keyof ReceiptCounts, words: string): LiveText =>
    someOf(number(status), words);
  return joined([
    said(text.expected),
    countSaid(number("expected")),
    agreeing(number("expected"), text.units),
    said(text.received),
    countSaid(number("received")),
    some("late", text.late),
    some("missing", text.missing),
    some("rejected", text.rejected),
    some("notApplicable", text.notApplicable),
    said(text.end),
  ]);
}

/** Words and a count, nothing when there is none. */
function someOf(number: LiveNumber, words: string): LiveText {
  const isSome = { formula: `${number.formula}>0`, holds: (number.value ?? 0) > 0 };
  return either(isSome, joined([said(words), countSaid(number)]), nothing);
}

const told = [
  "met",
  "exceeded",
  "onPath",
  "behindPath",
  "short",
  "overdue",
  "waiting",
  "noData",
] as const satisfies readonly Verdict[];

/** How many targets stand how. */
export function overviewParagraph(layout: ReportLayout): LiveText {
  const { result, words } = layout;
  const text = words.texts.report.overview;
  return joined([
    said(text.start),
    counted(applying(layout), {
      one: text.middle.one(result.year),
      many: text.middle.many(result.year),
    }),
    said(text.met),
    countSaid(tallied(layout, "met")),
    ...told.slice(1).map((verdict) => someOf(tallied(layout, verdict), `, ${text[verdict]}`)),
    said(text.end),
  ]);
}
