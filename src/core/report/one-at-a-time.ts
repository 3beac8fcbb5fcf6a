import type { RowModel, SheetModel } from "#core/sheet/sheet-model";

/**
 * The sheets that these lay out, of which only one has its rows in memory at a time: those of the sheet whose rows were
 * asked for last. They are laid out again whenever another sheet was asked in between.
 */
export function oneAtATime(makers: readonly (() => SheetModel)[]): readonly SheetModel[] {
  let held: { readonly maker: () => SheetModel; readonly rows: readonly RowModel[] } | null = null;
  return makers.map((maker) => {
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
  });
}
