import { cellName } from "#core/cell";
import type { Catalogue } from "#core/catalogue/catalogue";
import type { Indicator } from "#core/catalogue/indicator";
import type { Target } from "#core/catalogue/plan";
import type { Receipt } from "#core/consolidation/receipt";
import { resolveFacts } from "#core/consolidation/resolve-facts";
import { inScope } from "#core/evaluation/scope";
import { operandsOf } from "#core/evaluation/unit-figure";
import type { Facts } from "#core/reading/fact";
import { rawsOf } from "./cells-text";
import type { TracedFigure } from "./chain";
import type { DataUnit } from "./data-units";
import { traceFigure } from "./trace-figure";

/** A figure that was judged, over all units or of one of them. */
export interface JudgedFigure {
  readonly indicator: Indicator;
  readonly target: Target;
  /** Code of the only unit; null for all that the target concerns. */
  readonly unit: string | null;
}

/** What was consolidated. */
export interface Consolidated {
  readonly ledger: { readonly receipts: readonly Receipt[] };
  /** Facts of the units received, resolved, by unit code. */
  readonly facts: ReadonlyMap<string, Facts>;
  readonly catalogue: Pick<Catalogue, "items">;
}

/**
 * The figure with every value that goes into it and the units left out, before there is a report workbook: what a trace
 * of its cell says. `statusOf` words how a unit ended.
 */
export function figureSources(
  result: Consolidated,
  { indicator, target, unit }: JudgedFigure,
  statusOf: (status: Receipt["status"]) => string,
): TracedFigure {
  const concerned = result.ledger.receipts.filter(
    (receipt) =>
      receipt.status !== "notApplicable" &&
      (unit === null ? inScope(target, receipt.unit) : receipt.unit.code === unit),
  );
  const units = concerned.map((receipt, row) => unitOf(receipt, result, { row, statusOf }));
  return traceFigure(
    {
      indicator: indicator.id,
      targets: [target.ref],
      operands: operandsOf(target, indicator),
      ...{ onlyMarked: [], notMarked: [] },
      row: unit === null ? null : 0,
      part: ["numerator", ...(indicator.denominator === null ? [] : (["denominator"] as const))],
    },
    { units, keyOf: () => null },
  );
}

function unitOf(
  { unit, status, file, form }: Receipt,
  { facts: all, catalogue }: Consolidated,
  { row, statusOf }: { readonly row: number; readonly statusOf: (is: typeof status) => string },
): DataUnit {
  const facts = all.get(unit.code) ?? resolveFacts(new Map(), unit, catalogue.items);
  const derived = Array.from(facts).filter(([, { rule }]) => rule === "complement");
  const cellOf = (item: string): string | null => {
    const at = facts.get(item)?.at ?? null;
    return form?.cells?.get(item) ?? (at === null ? null : cellName(at.row, at.column));
  };
  return {
    row,
    code: unit.code,
    name: unit.name,
    status: statusOf(status),
    file: file?.path ?? null,
    sha256: file?.sha256 ?? null,
    sheet: form?.sheet ?? null,
    version: form?.meta?.version ?? null,
    facts,
    derived: new Set(derived.map(([item]) => item)),
    cellOf,
    raws: rawsOf(facts, form?.issues ?? []),
    textOf: () => "",
  };
}
