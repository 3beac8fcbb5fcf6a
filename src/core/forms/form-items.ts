import type { Catalogue } from "#core/catalogue/catalogue";
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
import { checkOf, type Shortfall } from "./form-checks";
import type { FormResult } from "./form-indicators";
import type { FormInput } from "./form-input";
import { formColumns } from "./form-rows";
import type { CellOfItem } from "#core/evaluation/formulas/item-formulas";
import { stateWords } from "#core/words/names";

/** What the check column says, by item code. */
export type Remarks = ReadonlyMap<string, Computation>;

/** The row of one item: code, name, unit, last year's value, the value to fill, remark, note. */
export function itemCells(input: FormInput, item: Item, remarks: Remarks): readonly CellModel[] {
  const remark = remarks.get(item.code);
  return [
    { value: item.code, style: "formCode" },
    { value: item.name, style: "text" },
    { value: item.unit, style: "textCenter" },
    { value: cellValue(input.previous?.get(item.code)), style: "count" },
    { value: cellValue(input.facts.get(item.code)), style: "input" },
    remark === undefined ? null : { ...remark, style: "remark" },
    { value: null, style: "inputText" },
  ];
}

/** A fact as a cell holds it: the number, one of the two words, or nothing. */
export function cellValue(fact: Fact | undefined): CellValue {
  if (fact === undefined) return null;
  return fact.state === "number" ? fact.value : stateWords[fact.state];
}

export const nameIn = ({ items }: Catalogue, code: string): string =>
  items.find((item) => item.code === code)?.name ?? code;

/** What the check column says of every item now, and the formulas that will say it later. */
export function remarksOf(
  { catalogue, facts }: FormInput,
  results: readonly FormResult[],
  cellOf: CellOfItem,
): Remarks {
  const nameOf = (code: string): string => nameIn(catalogue, code);
  const onForm = new Set(catalogue.items.map(({ code }) => code));
  const isOnForm = (code: string): boolean => onForm.has(code);
  const shares = sharesWithin(catalogue.indicators);
  const sums = [...balances, ...structureBalances(catalogue.indicators)];
  return new Map(
    catalogue.items.map((item) => {
      const shortfalls = shortfallsOf(item.code, results);
      return [
        item.code,
        checkOf({ item, cellOf, facts, nameOf, shortfalls, shares, sums, isOnForm }),
      ];
    }),
  );
}

/** Shortfalls are shown at the last item that the numerator adds up. */
function shortfallsOf(code: string, results: readonly FormResult[]): readonly Shortfall[] {
  return results.flatMap(({ row, indicator, target, evaluation, waits }) => {
    if (target === null || evaluation === null || waits) return [];
    if (operandsOf(target, indicator).numerator.at(-1) !== code) return [];
    const needCell = `${columnLetters(formColumns.need)}${String(row + 1)}`;
    return [{ needCell, need: evaluation.need, better: sideOfTarget(target, indicator) }];
  });
}
