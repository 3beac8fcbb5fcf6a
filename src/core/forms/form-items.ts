import { decimalsIn } from "#core/catalogue/indicator";
import type { Item } from "#core/catalogue/item";
import { balances } from "#core/catalogue/relations";
import { structureBalances } from "#core/checks/breakdown-sum";
import { sharesWithin } from "#core/checks/share-over-whole";
import { columnLetters } from "#core/cell";
import { sideOfTarget } from "#core/evaluation/operators";
import { operandsOf } from "#core/evaluation/unit-figure";
import type { Fact } from "#core/reading/fact";
import type { Computation } from "#core/sheet/formula";
import type { CellModel, CellValue } from "#core/sheet/sheet-model";
import { withDecimals } from "#core/sheet/looks/styles";
import { checkOf, type RemarkWords, type Shortfall } from "./form-checks";
import type { FormResult } from "./form-indicators";
import type { FormInput } from "./form-input";
import { formColumns, type FormRows } from "./form-rows";
import type { CellOfItem } from "#core/evaluation/formulas/item-formulas";
import { requiredMark } from "#core/words/form/form-words";
import { stateWords } from "#core/words/names";

/** What the check column says, by item code. */
export type Remarks = ReadonlyMap<string, Computation>;

/** The row of one item: label, name, unit, last year's value, the value to fill, note, remark, and the hidden code. */
export function itemCells(
  input: FormInput,
  item: Item,
  {
    remarks,
    labels,
    required,
  }: {
    readonly remarks: Remarks;
    readonly labels: FormRows["labels"];
    readonly required: ReadonlySet<string>;
  },
): readonly CellModel[] {
  const remark = remarks.get(item.code);
  const label = labels.get(item.code) ?? "";
  const { decimals = 0 } = item;
  return [
    { value: required.has(item.code) ? `${label}${requiredMark}` : label, style: "rowLabel" },
    { value: item.name, style: styleOfName(label) },
    { value: item.unit, style: "textCenter" },
    { value: cellValue(input.previous?.get(item.code)), style: withDecimals("count", decimals) },
    { value: cellValue(input.facts.get(item.code)), style: withDecimals("input", decimals) },
    { value: null, style: "inputText" },
    remark === undefined ? null : { ...remark, style: "remark" },
    { value: item.code, style: "formCode" },
  ];
}

/** The name of a row that is a part of the one above is indented. */
export const styleOfName = (label: string): "text" | "textPart" =>
  label.includes(".") ? "textPart" : "text";

/** A fact as a cell holds it: the number, one of the two words, or nothing. */
export function cellValue(fact: Fact | undefined): CellValue {
  if (fact === undefined) return null;
  return fact.state === "number" ? fact.value : stateWords[fact.state];
}

/** What the check column says of every item now, and the formulas that will say it later. */
export function remarksOf(
  { catalogue, facts }: FormInput,
  results: readonly FormResult[],
  { cellOf, say }: { readonly cellOf: CellOfItem; readonly say: RemarkWords },
): Remarks {
  const onForm = new Set(catalogue.items.map(({ code }) => code));
  const isOnForm = (code: string): boolean => onForm.has(code);
  const shares = sharesWithin(catalogue.indicators);
  const sums = [...balances, ...structureBalances(catalogue.indicators)];
  return new Map(
    catalogue.items.map((item) => {
      const shortfalls = shortfallsOf(item.code, results);
      return [item.code, checkOf({ item, cellOf, facts, say, shortfalls, shares, sums, isOnForm })];
    }),
  );
}

/** Shortfalls are shown at the last item that the numerator adds up. */
function shortfallsOf(code: string, results: readonly FormResult[]): readonly Shortfall[] {
  return results.flatMap(({ row, indicator, target, evaluation, waits }) => {
    if (target === null || evaluation === null || waits) return [];
    if (operandsOf(target, indicator).numerator.at(-1) !== code) return [];
    const needCell = `${columnLetters(formColumns.need)}${String(row + 1)}`;
    const better = sideOfTarget(target, indicator);
    return [{ needCell, need: evaluation.need, better, decimals: decimalsIn(indicator).part }];
  });
}
