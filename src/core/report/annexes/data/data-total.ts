import type { Item } from "#core/catalogue/item";
import { columnLetters } from "#core/cell";
import { plus } from "#core/quantity/decimals";
import { columnRange, rounded } from "#core/sheet/formula";
import { withDecimals } from "#core/sheet/looks/styles";
import type { CellModel, RowModel } from "#core/sheet/sheet-model";
import { dataColumns, type DataPlaces } from "./data-places";

/** What adds up a sheet that is laid out row by row. */
export interface Totals {
  /** The cells of the next unit. */
  readonly add: (cells: readonly CellModel[]) => void;
  /** The sum of every item over all units. It has no code, so that nobody takes it for a unit. */
  readonly row: (items: readonly Item[], all: string) => RowModel;
}

export function totalsOf(places: DataPlaces): Totals {
  const sums: number[] = [];
  const sumOf = ({ code, decimals = 0 }: Item): CellModel => {
    const column = places.columnOf(code);
    const range = columnRange(columnLetters(column), places.first, places.last);
    return {
      value: sums[column] ?? 0,
      formula: rounded(`SUM(${range})`, decimals),
      style: withDecimals("dataTotal", decimals),
    };
  };
  return {
    add(cells) {
      for (let column = dataColumns.firstItem; column < places.originColumn; column += 1) {
        const value = cells[column]?.value;
        if (typeof value === "number") sums[column] = plus(sums[column] ?? 0, value);
      }
    },
    row: (items, all) => ({
      cells: [
        { value: "", style: "dataText" },
        { value: all, style: "dataTotalText" },
        ...Array.from({ length: dataColumns.firstItem - 2 }, (): CellModel => ({
          value: "",
          style: "dataText",
        })),
        ...items.map(sumOf),
      ],
    }),
  };
}
