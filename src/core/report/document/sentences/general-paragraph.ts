import { dataCell } from "#core/report/annexes/data/data-places";
import { valueOf } from "#core/report/annexes/data/data-sheet";
import type { ReportLayout } from "#core/report/report-layout";
import {
  countLed,
  either,
  joined,
  nothing,
  said,
  type LiveCondition,
  type LiveNumber,
  type LiveText,
} from "#core/sheet/live-text";

/** How many organisations and members there are: the totals of the data sheet. */
export function generalParagraph({ result, places, words }: ReportLayout): LiveText {
  const { general: text, lead } = words.texts.report;
  const totalOf = (code: string): LiveNumber => {
    const item = result.catalogue.items.find((each) => each.code === code);
    const values = places.receipts.map(({ unit }) =>
      item === undefined ? null : valueOf({ unit, facts: result.facts.get(unit.code) }, item),
    );
    const value = values.reduce<number>(
      (sum, each) => (typeof each === "number" ? sum + each : sum),
      0,
    );
    return { formula: dataCell(places.last + 1, places.columnOf(code)), value };
  };
  const some = (code: string, start: string, end: string): LiveText => {
    const total = totalOf(code);
    return either(isSome(total), joined([said(start), countLed(total, lead), said(end)]), nothing);
  };
  const [organisations, members] = [totalOf("ORG_TOTAL"), totalOf("DV_TOTAL")];
  const known = joined([
    said(text.start),
    countLed(organisations, lead),
    said(text.organisations),
    inBrackets(some("ORG_COMMITTEE", ", ", text.committees), some("ORG_CELL", ", ", text.cells)),
    some("SUBCELL_TOTAL", ", ", text.attached),
    either(
      isSome(members),
      joined([
        said("; "),
        countLed(members, lead),
        said(text.members),
        some("DV_PROBATIONARY", " (", `${text.probationary})`),
      ]),
      nothing,
    ),
  ]);
  return joined([either(isSome(organisations), known, said(text.unknown)), said(text.end)]);
}

const isSome = ({ formula, value }: LiveNumber): LiveCondition => ({
  formula: `${formula}>0`,
  holds: (value ?? 0) > 0,
});

/** Parts that begin with a comma, in brackets without the first of them. */
function inBrackets(...parts: readonly LiveText[]): LiveText {
  const all = joined(parts);
  const comma = ", ".length;
  const inner = {
    formula: `MID(${all.formula},${String(comma + 1)},200)`,
    value: all.value.slice(comma),
  };
  const isEmpty = { formula: `${all.formula}=""`, holds: all.value === "" };
  return either(isEmpty, nothing, joined([said(" ("), inner, said(")")]));
}
