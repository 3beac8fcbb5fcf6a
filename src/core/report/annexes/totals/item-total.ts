import type { Item } from "#core/catalogue/item";
import { organisationTypes } from "#core/catalogue/organisation-types";
import type { Receipt } from "#core/consolidation/receipt";
import {
  dataColumns,
  dataRange,
  superiorSign,
  type DataPlaces,
} from "#core/report/annexes/data/data-places";
import { valueOf } from "#core/report/annexes/data/data-sheet";
import type { ReportResult } from "#core/result/report-result";
import { textLiteral } from "#core/sheet/formula";
import { stateWords } from "#core/words/names";

/** An item over the units under one superior, or over all. */
export interface ItemTotal {
  readonly total: number | null;
  readonly before: number | null;
  readonly counted: number;
  readonly leftOut: number;
}

/** Blank, zero and the two words stay apart: a sum nobody gave anything to is none. */
export function totalOf(result: ReportResult, item: Item, receipts: readonly Receipt[]): ItemTotal {
  const values = receipts.map((receipt) => valueOf(result, receipt, item));
  const numbers = values.flatMap((value) => (typeof value === "number" ? [value] : []));
  const none = values.filter((value) => value === stateWords.declaredNone).length;
  const outside = values.filter((value) => value === stateWords.notApplicable).length;
  const earlier = receipts.flatMap(({ unit }) => {
    const fact = result.previous?.facts.get(unit.code)?.get(item.code);
    if (fact === undefined || fact.state === "notApplicable") return [];
    return [fact.state === "number" ? fact.value : 0];
  });
  const counted = numbers.length + none;
  return {
    total: counted === 0 ? null : sumOf(numbers),
    before: earlier.length === 0 ? null : sumOf(earlier),
    counted,
    leftOut: receipts.length - counted - outside,
  };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

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
  const { sum, counted, outside, units } =
    superior === null ? overAll(places, item) : underSuperior(places, item, superior);
  const none = `(${counted})=0`;
  return {
    total: `IF(${none},"",${sum})`,
    change: before === null ? '""' : `IF(${none},"",${sum}-${String(before)})`,
    counted,
    leftOut:
      item.appliesTo === "all"
        ? `${units}-(${counted})-${outside}`
        : leftOutAmongThoseWhoHaveIt(places, item, superior),
  };
}

/** Whoever has no such thing by its type is not left out, whatever stands in its cell. */
function leftOutAmongThoseWhoHaveIt(
  places: DataPlaces,
  item: Item,
  superior: number | null,
): string {
  if (item.appliesTo === "whole") return "0";
  const values = dataRange(places, places.columnOf(item.code));
  const types = dataRange(places, dataColumns.type);
  const has = ["", ...communeTypes].map((type) => `(${types}=${textLiteral(type)})`).join("+");
  const under =
    superior === null
      ? []
      : [`(${dataRange(places, places.superiorColumn)}=${textLiteral(superiorSign(superior))})`];
  const masks = [
    `(${dataRange(places, dataColumns.code)}<>"")`,
    ...under,
    `(${has})`,
    `(1-ISNUMBER(${values}))`,
    `(${values}<>${words.none})`,
    `(${values}<>${words.outside})`,
  ];
  return `SUMPRODUCT(${masks.join("*")})`;
}

const communeTypes = organisationTypes.flatMap(({ isCommune, number }) =>
  isCommune ? [number] : [],
);

const words = {
  none: textLiteral(stateWords.declaredNone),
  outside: textLiteral(stateWords.notApplicable),
};

interface Parts {
  readonly sum: string;
  readonly counted: string;
  readonly outside: string;
  readonly units: string;
}

function overAll(places: DataPlaces, item: Item): Parts {
  const values = dataRange(places, places.columnOf(item.code));
  return {
    sum: `SUM(${values})`,
    counted: `COUNT(${values})+COUNTIF(${values},${words.none})`,
    outside: `COUNTIF(${values},${words.outside})`,
    units: `COUNTA(${dataRange(places, dataColumns.code)})`,
  };
}

function underSuperior(places: DataPlaces, item: Item, superior: number): Parts {
  const values = dataRange(places, places.columnOf(item.code));
  const under = `${dataRange(places, places.superiorColumn)},${textLiteral(superiorSign(superior))}`;
  return {
    sum: `SUMIF(${under},${values})`,
    counted: `COUNTIFS(${under},${values},">=0")+COUNTIFS(${under},${values},${words.none})`,
    outside: `COUNTIFS(${under},${values},${words.outside})`,
    units: `COUNTIF(${under})`,
  };
}
