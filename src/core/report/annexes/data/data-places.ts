import { columnLetters, quotedSheet } from "#core/cell";
import type { Target } from "#core/catalogue/plan";
import type { Receipt } from "#core/consolidation/receipt";
import type { Organisation } from "#core/registry/organisation";
import { decimalsAmong, type DecimalsOf } from "#core/words/count-rule";
import { originKeys, sheetNames } from "#core/words/names";
import type { ReportResult } from "#core/result/report-result";

/** Columns of the data sheet before the items, from 0. */
export const dataColumns = {
  code: 0,
  name: 1,
  type: 2,
  armedForces: 3,
  status: 4,
  file: 5,
  sha256: 6,
  firstItem: 7,
} as const;

/** Title, subtitle, note, codes, names; the units follow. */
export const dataHeading = { codes: 3, names: 4, first: 5 } as const;

/** The mark of a yes in a column of marks. */
export const mark = "x";

/** Where everything stands on the data sheet; every formula of the report is built from it. */
export interface DataPlaces {
  readonly receipts: readonly Receipt[];
  readonly first: number;
  readonly last: number;
  /** Targets that name their places; each has a column that marks the units concerned. */
  readonly placed: readonly Target[];
  readonly columnOf: (code: string) => number;
  readonly scopeColumnOf: (target: Target) => number;
  /** The first of the columns that say where the values were read. */
  readonly originColumn: number;
  readonly rowOf: (unit: string) => number;
  /** Those directly above the units, when there are several. */
  readonly superiors: readonly Organisation[];
  /** The hidden column that marks the units whose type has what only communes have, such as villages. */
  readonly communeColumn: number;
  /** The decimals that an item is counted with. */
  readonly decimalsOf: DecimalsOf;
  /** Only communes have such a thing. */
  readonly isOfCommunes: (code: string) => boolean;
  /** The hidden column that says under which of them a unit stands. */
  readonly superiorColumn: number;
}

/** Sign of a superior in that column: letters first, so that no program takes it for a number. */
export const superiorSign = (index: number): string => `C${String(index + 1)}`;

export function dataPlaces({ ledger, catalogue, plan, registry }: ReportResult): DataPlaces {
  const receipts = ledger.receipts.filter(({ status }) => status !== "notApplicable");
  const columns = new Map(
    catalogue.items.map((item, index) => [item.code, dataColumns.firstItem + index]),
  );
  const rows = new Map(receipts.map(({ unit }, index) => [unit.code, dataHeading.first + index]));
  const placed = plan.targets.filter((target) => target.scope.places !== null);
  const above = [...new Set(receipts.map(({ unit }) => unit.parent))].flatMap((code) => {
    const superior = registry.byCode.get(code ?? "");
    return superior === undefined ? [] : [superior];
  });
  const ofCommunes = new Set(
    catalogue.items.flatMap((item) => (item.appliesTo === "communes" ? [item.code] : [])),
  );
  const originColumn = dataColumns.firstItem + catalogue.items.length + placed.length;
  return {
    receipts,
    superiors: above.length > 1 ? above : [],
    communeColumn: originColumn + originKeys.length,
    decimalsOf: decimalsAmong(catalogue.items),
    isOfCommunes: (code) => ofCommunes.has(code),
    superiorColumn: originColumn + originKeys.length + 1,
    first: dataHeading.first,
    last: dataHeading.first + Math.max(receipts.length, 1) - 1,
    placed,
    columnOf: (code) => columns.get(code) ?? dataColumns.firstItem,
    scopeColumnOf: (target) =>
      dataColumns.firstItem + catalogue.items.length + placed.indexOf(target),
    originColumn,
    rowOf: (unit) => rows.get(unit) ?? dataHeading.first,
  };
}

const sheet = quotedSheet(sheetNames.data);

/** One cell of the data sheet as other sheets refer to it. */
export const dataCell = (row: number, column: number): string =>
  dataCellIn(String(row + 1), column);

/** The same in a row that is written out: `12`. */
export const dataCellIn = (row: string, column: number): string =>
  `${sheet}!$${columnLetters(column)}$${row}`;

/** One column of the data sheet over all units. */
export function dataRange(places: DataPlaces, column: number): string {
  const letters = columnLetters(column);
  const rows = `$${letters}$${String(places.first + 1)}:$${letters}$${String(places.last + 1)}`;
  return `${sheet}!${rows}`;
}
