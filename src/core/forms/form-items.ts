import type { Item } from "#core/catalogue/item";
import { columnLetters } from "#core/cell";
import { operandsOf } from "#core/evaluation/unit-figure";
import type { Fact } from "#core/reading/fact";
import type { Computation } from "#core/sheet/formula";
import type { CellModel, CellValue } from "#core/sheet/sheet-model";
import { checkOf, type Shortfall } from "./form-checks";
import type { FormResult } from "./form-indicators";
import { formColumns } from "./form-rows";
import type { FormInput } from "./form-input";
import type { CellOfItem } from "./item-formulas";
import { stateWords } from "./names";

/** A row of the form: one item to fill. */
export interface ItemLine {
  readonly item: Item;
  readonly results: readonly FormResult[];
  readonly cells: { readonly now: CellOfItem };
}

export function itemCells(input: FormInput, line: ItemLine): readonly CellModel[] {
  const { item } = line;
  return [
    { value: item.code, style: "formCode" },
    { value: item.name, style: "text" },
    { value: item.unit, style: "textCenter" },
    { value: cellValue(input.previous?.get(item.code)), style: "count" },
    { value: cellValue(input.facts.get(item.code)), style: "input" },
    { ...remarkOf(input, line), style: "remark" },
    { value: null, style: "inputText" },
  ];
}

/** A fact as a cell holds it: the number, one of the two words, or nothing. */
export function cellValue(fact: Fact | undefined): CellValue {
  if (fact === undefined) return null;
  return fact.state === "number" ? fact.value : stateWords[fact.state];
}

/** What the check column says of an item now. */
export function remarkOf(input: FormInput, { item, results, cells }: ItemLine): Computation {
  return checkOf({
    item,
    cellOf: cells.now,
    facts: input.facts,
    nameOf: (code) => input.catalogue.items.find((each) => each.code === code)?.name ?? code,
    shortfalls: shortfallsOf(item.code, results),
  });
}

/** Shortfalls are shown at the last item that the numerator adds up. */
function shortfallsOf(code: string, results: readonly FormResult[]): readonly Shortfall[] {
  return results.flatMap(({ row, indicator, target, evaluation }) => {
    if (target === null || evaluation === null) return [];
    if (operandsOf(target, indicator).numerator.at(-1) !== code) return [];
    const needCell = `${columnLetters(formColumns.need)}${String(row + 1)}`;
    return [{ needCell, need: evaluation.need, better: indicator.better }];
  });
}
