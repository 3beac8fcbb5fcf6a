import type { CellModel, RowModel, SheetModel } from "#core/sheet/sheet-model";

/** Units up to which all sheets are laid out at once; the formulas of more would take hundreds of megabytes. */
export const mostAtOnce = 5000;

/**
 * The sheets that are given to it one after the other, of which only one has its rows in memory at a time: those of the
 * sheet whose rows were asked for last. They are laid out again whenever another sheet was asked in between.
 */
export function oneAtATime(): (maker: () => SheetModel) => SheetModel {
  let held: { readonly maker: () => SheetModel; readonly rows: readonly RowModel[] } | null = null;
  return (maker) => {
    const { rows: _, ...rest } = maker();
    return {
      ...rest,
      get rows() {
        if (held?.maker !== maker) {
          held = null;
          held = { maker, rows: maker().rows };
        }
        return held.rows;
      },
    };
  };
}

/** How high a row is, and whether it is seen or begins a page. */
type RowShape = Omit<RowModel, "cells">;

/** A row whose cells are made whenever they are asked for, and kept by nobody. A copy by spreading has none. */
export class RowOnRequest implements RowModel {
  declare readonly height?: number;
  declare readonly hidden?: boolean;
  declare readonly pageBreakBefore?: boolean;
  readonly #make: () => readonly CellModel[];

  constructor(shape: RowShape, make: () => readonly CellModel[]) {
    Object.assign(this, shape);
    this.#make = make;
  }

  get cells(): readonly CellModel[] {
    return this.#make();
  }

  /** The same cells in another shape. */
  shaped(shape: RowShape): RowOnRequest {
    return new RowOnRequest(shape, this.#make);
  }
}

/** Rows of a sheet that have their cells from the beginning; to collect and copy those of more takes longer than to make them twice. */
export const mostKept = 100;

/** A row that makes its cells on request where it is one of many. */
export const rowAmong = (
  rows: number,
  shape: RowShape,
  make: () => readonly CellModel[],
): RowModel => (rows <= mostKept ? { ...shape, cells: make() } : new RowOnRequest(shape, make));

/** What each of so many rows is asked for several times: made once where they are not very many, and nobody has to hold it for all. */
export function onceAmong<Made>(rows: number, make: () => Made): () => Made {
  if (rows > mostAtOnce) return make;
  let made: { readonly value: Made } | null = null;
  return () => (made ??= { value: make() }).value;
}
