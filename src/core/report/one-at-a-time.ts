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

/** A row whose cells are made whenever they are asked for, and kept by nobody, where it is one of very many. */
export function rowAmong(
  rows: number,
  shape: Omit<RowModel, "cells">,
  make: () => readonly CellModel[],
): RowModel {
  if (rows <= mostAtOnce) return { ...shape, cells: make() };
  return {
    ...shape,
    get cells() {
      return make();
    },
  };
}
