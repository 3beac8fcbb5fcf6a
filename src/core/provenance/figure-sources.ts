import { cellName } from "#core/cell";
import type { Catalogue } from "#core/catalogue/catalogue";
import type { Indicator } from "#core/catalogue/indicator";
import type { Target } from "#core/catalogue/plan";
import type { Receipt } from "#core/consolidation/receipt";
import { resolveFacts } from "#core/consolidation/resolve-facts";
import { inScope } from "#core/evaluation/scope";
import { givenByRegistry } from "#core/evaluation/yardsticks/given-quota";
import { operandsOf } from "#core/evaluation/unit-figure";
import type { Facts } from "#core/reading/fact";
import type { Organisation } from "#core/registry/organisation";
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

/** Who gave a unit the level that it is judged by, and where that stands. */
export interface GivenLevel {
  readonly by: "plan" | "registry" | "form";
  readonly value: number;
  /** The item that says it in a form; null where none does. */
  readonly item: string | null;
  /** Of the form or of the registry; null where the cell is not known. */
  readonly cell: { readonly sheet: string; readonly cell: string } | null;
}

/** Null for a unit that is asked what everybody is asked, or nothing. */
export function givenLevel(
  { ledger, facts }: Consolidated,
  indicator: Indicator,
  {
    unit,
    target,
    shared,
  }: {
    readonly unit: Organisation;
    readonly target: Target | null;
    /** The target of the whole that it is a part of. */
    readonly shared: Target | null;
  },
): GivenLevel | null {
  const item = indicator.quotaItem ?? null;
  const quota = shared?.quotas?.find((each) => each.unit === unit.code);
  if (quota !== undefined) return { by: "plan", value: quota.value, item, cell: null };
  const value = target?.value ?? null;
  if (target?.given !== true || value === null || item === null) return null;
  if (givenByRegistry(indicator, unit) !== null) {
    const cell = unit.quotaCell === undefined ? null : { sheet: "", cell: unit.quotaCell };
    return { by: "registry", value, item, cell };
  }
  const form = ledger.receipts.find((receipt) => receipt.unit.code === unit.code)?.form;
  const at = facts.get(unit.code)?.get(item)?.at ?? null;
  const cell =
    form == null || at === null ? null : { sheet: form.sheet, cell: cellName(at.row, at.column) };
  return { by: "form", value, item, cell };
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
