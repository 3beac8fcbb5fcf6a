import { items, type ItemCode } from "#core/catalogue/items/items";
import type { Organisation } from "#core/registry/organisation";
import type { Figures } from "#core/sample/figures/figures";
import { valueAt } from "#core/sample/numbers/column";
import {
  firstYearOfTwoLevels,
  organisationsOfToday,
  organisationsThroughTheMerger,
  unitsOfToday,
  type UnitOfToday,
} from "#core/sample/province/after-districts";
import type { Province } from "#core/sample/province/province";
import type { SampleUnit } from "#core/sample/province/sample-units";

/** Who there is in the years of a sample, and what each of them has. */
export interface SampleBoundaries {
  /** All rows of the registry, of those that the province had while there were districts. */
  readonly rowsOf: (before: readonly Organisation[]) => readonly Organisation[];
  readonly unitsIn: (year: number) => readonly SampleUnit[];
  /** The columns in the order of the units of the year: a merged one has what its predecessors have, added up. */
  readonly figuresIn: (year: number, figures: Figures<ItemCode>) => Figures<ItemCode>;
}

/** The boundaries from one year to another: merged in between only where years with districts are among them. */
export function boundariesOf(
  province: Province,
  { from, to }: { readonly from: number; readonly to: number },
): SampleBoundaries {
  const isMerged = from < firstYearOfTwoLevels;
  const today = unitsOfToday(province, isMerged);
  const newUnits = today.map(({ unit }) => unit);
  const hasDistricts = (year: number): boolean => year < firstYearOfTwoLevels;
  return {
    rowsOf: (before) => {
      if (hasDistricts(to)) return before;
      const { units } = province;
      return isMerged
        ? organisationsThroughTheMerger(before, units, today)
        : organisationsOfToday(before, units, today);
    },
    unitsIn: (year) => (hasDistricts(year) ? province.units : newUnits),
    figuresIn: (year, figures) => (hasDistricts(year) ? figures : together(figures, today)),
  };
}

function together(figures: Figures<ItemCode>, today: readonly UnitOfToday[]): Figures<ItemCode> {
  const columns = { ...figures };
  for (const { code } of items) {
    columns[code as ItemCode] = today.map(({ from }) =>
      from.reduce((sum, index) => sum + valueAt(figures[code as ItemCode], index), 0),
    );
  }
  return columns;
}
