import { cellName } from "#core/cell";
import type { Receipt } from "#core/consolidation/receipt";
import type { ItemCells } from "#core/provenance/cells-text";
import type { Fact, Facts } from "#core/reading/fact";
import type { ReportResult } from "#core/result/report-result";

/** Where most forms have each item; a unit whose form has it there needs no word about it. */
export function usualCells({ ledger, catalogue }: ReportResult): ReadonlyMap<string, string> {
  // Forms of a plan share one map: tens of thousands of units, and a few maps to look into.
  const layouts = new Map<ReadonlyMap<string, string>, number>();
  for (const { form } of ledger.receipts) {
    if (form?.cells !== undefined) layouts.set(form.cells, (layouts.get(form.cells) ?? 0) + 1);
  }
  const counts = new Map<string, Map<string, number>>();
  for (const [layout, forms] of layouts) {
    for (const [item, cell] of layout) {
      const ofItem = counts.get(item) ?? new Map<string, number>();
      ofItem.set(cell, (ofItem.get(cell) ?? 0) + forms);
      counts.set(item, ofItem);
    }
  }
  return new Map(
    catalogue.items.flatMap(({ code }): readonly (readonly [string, string])[] => {
      const ranked = [...(counts.get(code) ?? [])].sort(([, one], [, other]) => other - one);
      const [usual] = ranked[0] ?? [];
      return usual === undefined ? [] : [[code, usual]];
    }),
  );
}

/** Cells of a unit's form that are not where most forms have them. */
export function unusualCells(
  { form }: Receipt,
  { facts, usual }: { readonly facts: Facts; readonly usual: ReadonlyMap<string, string> },
): ItemCells {
  const cells = new Map<string, string | null>();
  for (const [item, place] of usual) {
    const fact = facts.get(item);
    const own = form?.cells?.get(item) ?? (fact?.at == null ? null : placeOf(fact));
    if (own !== place) cells.set(item, own);
  }
  return cells;
}

const placeOf = ({ at }: Fact): string | null => (at === null ? null : cellName(at.row, at.column));
