import type { Item } from "#core/catalogue/item";
import { columnLetters } from "#core/cell";
import { columnRange } from "#core/sheet/formula";
import type { CellModel, RowModel } from "#core/sheet/sheet-model";
import { dataColumns, type DataPlaces } from "./data-places";

/** The sum of every item over all units. It has no code, so that nobody takes it for a unit. */
export function totalRow(
  units: readonly RowModel[],
  items: readonly Item[],
  { places, all }: { readonly places: DataPlaces; readonly all: string },
): RowModel {
  const sumOf = (column: number): CellModel => {
    const values = units.map(({ cells }) => cells[column]?.value);
    const value = values.reduce<number>(
      (sum, each) => (typeof each === "number" ? sum + each : sum),
      0,
    );
    const range = columnRange(columnLetters(column), places.first, places.last);
    return { value, formula: `SUM(${range})`, style: "dataTotal" };
  };
  return {
    cells: [
      { value: "", style: "dataText" },
      { value: all, style: "dataTotalText" },
      ...Array.from({ length: dataColumns.firstItem - 2 }, (): CellModel => ({
        value: "",
        style: "dataText",
      })),
      ...items.map(({ code }) => sumOf(places.columnOf(code))),
    ],
  };
}
