import type { Plan } from "#core/catalogue/plan";
import { quotedSheet } from "#core/cell";
import { countReceipts, type ReceiptCounts } from "#core/consolidation/receipt";
import type { Verdict } from "#core/evaluation/verdict";
import { sheetNames } from "#core/words/names";
import { agreeing } from "./counted-words";
import { reportTextsVi } from "#core/words/report/report-texts";
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
import { applying, tallied } from "#core/report/annexes/verdict-tally";

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

const told = [
  "met",
  "exceeded",
  "onPath",
  "behindPath",
  "short",
  "overdue",
  "ongoing",
  "waiting",
  "noData",
] as const satisfies readonly Verdict[];

/** All but the first; on the way to the year is only what a part of it is. */
const toldIn = ({ period }: Pick<Plan, "period">): readonly (typeof told)[number][] =>
  told.slice(1).filter((verdict) => verdict !== "ongoing" || period !== undefined);

/** How many targets stand how. */
export function overviewParagraph(layout: ReportLayout): LiveText {
  const { result, words } = layout;
  const { overview: text, lead } = words.texts.report;
  const all = applying(layout);
  const middle = { one: text.middle.one(result.year), many: text.middle.many(result.year) };
  const standing = (verdict: (typeof told)[number]): LiveText =>
    joined([countLed(tallied(layout, verdict), lead), said(text[verdict])]);
  return joined([
    said(
      text.start(
        kindOf(result.plan.document, reportTextsVi.report.kinds, words.texts.report.kinds),
      ),
    ),
    countLed(all, lead),
    agreeing(all, middle),
    standing("met"),
    ...toldIn(result.plan).map((verdict) => {
      const number = tallied(layout, verdict);
      const isSome = { formula: `${number.formula}>0`, holds: (number.value ?? 0) > 0 };
      return either(isSome, joined([said(", "), standing(verdict)]), nothing);
    }),
    said(text.end),
  ]);
}

/** What kind of document a plan is, in the words of the report. */
function kindOf(document: string, kinds: readonly string[], said: readonly string[]): string {
  const words = document.toLowerCase();
  const places = kinds.map((kind) => words.indexOf(kind.toLowerCase()));
  const first = Math.min(...places.filter((place) => place >= 0));
  return said[Math.max(0, places.indexOf(first))] ?? "";
}
