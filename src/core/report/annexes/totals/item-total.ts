import type { Item } from "#core/catalogue/item";
import { complementOf } from "#core/evaluation/formulas/item-formulas";
import {
  dataColumns,
  dataRange,
  mark,
  superiorSign,
  type DataPlaces,
} from "#core/report/annexes/data/data-places";
import { valueOf, type UnitFacts } from "#core/report/annexes/data/data-sheet";
import { allUnits, itemMasks } from "#core/report/annexes/data/item-masks";
import type { Facts } from "#core/reading/fact";
import { plus } from "#core/quantity/decimals";
import { rounded, textLiteral } from "#core/sheet/formula";
import { stateWords } from "#core/words/names";

/** An item over the units under one superior, or over all. */
export interface ItemTotal {
  readonly total: number | null;
  readonly before: number | null;
  readonly counted: number;
  readonly leftOut: number;
}

/** A unit of a total, with what it gave this year and the year before. */
export interface UnitYears extends UnitFacts {
  readonly before: Facts | undefined;
}

/** Blank, zero and the two words stay apart: a sum nobody gave anything to is none. */
export function totalOf(item: Item, units: readonly UnitYears[]): ItemTotal {
  const now = { sum: 0, counted: 0, outside: 0 };
  const earlier = { sum: 0, counted: 0 };
  for (const unit of units) {
    const value = valueOf(unit, item);
    if (typeof value === "number") now.sum = plus(now.sum, value);
    if (typeof value === "number" || value === stateWords.declaredNone) now.counted += 1;
    if (value === stateWords.notApplicable) now.outside += 1;
    const fact = unit.before?.get(item.code);
    if (fact === undefined || fact.state === "notApplicable") continue;
    earlier.counted += 1;
    if (fact.state === "number") earlier.sum = plus(earlier.sum, fact.value);
  }
  return {
    total: now.counted === 0 ? null : now.sum,
    before: earlier.counted === 0 ? null : earlier.sum,
    counted: now.counted,
    leftOut: units.length - now.counted - now.outside,
  };
}

/** Formulas of a line; no cell of its own line stands in them, so that lines may move from page to page. */
export interface ItemFormulas {
  readonly total: string;
  readonly change: string;
  readonly counted: string;
  readonly leftOut: string;
}

/** The same over the data sheet, over all units or those under one superior. */
export function formulasOf(
  places: DataPlaces,
  item: Item,
  { superior, before }: { readonly superior: number | null; readonly before: number | null },
): ItemFormulas {
  const { sum, counted, leftOut } = partsOf(places, item, superior);
  const none = `(${counted})=0`;
  const { decimals = 0 } = item;
  const change = before === null ? "" : rounded(`${sum}-${String(before)}`, decimals);
  return {
    total: `IF(${none},"",${rounded(sum, decimals)})`,
    change: before === null ? '""' : `IF(${none},"",${change})`,
    counted,
    // Whoever has no such thing by its type is not left out, whatever stands in its cell.
    leftOut: item.appliesTo === "whole" ? "0" : leftOut,
  };
}

const words = {
  none: textLiteral(stateWords.declaredNone),
  outside: textLiteral(stateWords.notApplicable),
};

interface Parts {
  readonly sum: string;
  readonly counted: string;
  readonly leftOut: string;
}

/** Plain counts where one item is looked at; masks where it may follow from others. */
function partsOf(places: DataPlaces, { code }: Item, superior: number | null): Parts {
  const under =
    superior === null
      ? null
      : {
          range: dataRange(places, places.superiorColumn),
          sign: textLiteral(superiorSign(superior)),
        };
  if (complementOf(code) !== undefined) return throughOthers(places, code, under);
  const values = dataRange(places, places.columnOf(code));
  const own = under === null ? [] : [`${under.range},${under.sign}`];
  const concerned = places.isOfCommunes(code)
    ? [`${dataRange(places, places.communeColumn)},${textLiteral(mark)}`]
    : [];
  const count = (...criteria: readonly string[]): string => `COUNTIFS(${criteria.join(",")})`;
  const counted = (...where: readonly string[]): readonly string[] => [
    count(...where, `${values},">=0"`),
    count(...where, `${values},${words.none}`),
  ];
  const all = [...own, ...concerned];
  const units = all.length === 0 ? `COUNTA(${dataRange(places, dataColumns.code)})` : count(...all);
  const outside = count(...all, `${values},${words.outside}`);
  return {
    sum: under === null ? `SUM(${values})` : `SUMIF(${under.range},${under.sign},${values})`,
    counted: counted(...own).join("+"),
    leftOut: [units, ...counted(...all), outside].join("-"),
  };
}

function throughOthers(
  places: DataPlaces,
  code: string,
  under: { readonly range: string; readonly sign: string } | null,
): Parts {
  const { given, applies, sumOver } = itemMasks(places, code);
  const units = under === null ? allUnits(places) : `(${under.range}=${under.sign})`;
  const counted = `SUMPRODUCT(${units}*${given})`;
  return {
    sum: sumOver(`${units}*${given}`),
    counted,
    leftOut: `SUMPRODUCT(${units}*${applies})-${counted}`,
  };
}
