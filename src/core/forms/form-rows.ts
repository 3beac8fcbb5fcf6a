import type { ItemGroup } from "#core/catalogue/item";
import type { Indicator } from "#core/catalogue/indicator";
import type { Plan, Target } from "#core/catalogue/plan";
import { codesOf } from "#core/evaluation/formulas/item-formulas";
import { operandsOf } from "#core/evaluation/unit-figure";
import { inScope } from "#core/evaluation/scope";
import { targetsInForce } from "#core/evaluation/period";
import type { Organisation } from "#core/registry/organisation";
import type { Catalogue } from "#core/catalogue/catalogue";

/** Columns of the form, from 0. Those after the note are hidden and hold the parts of each indicator. */
export const formColumns = {
  code: 0,
  name: 1,
  unit: 2,
  previous: 3,
  value: 4,
  check: 5,
  note: 6,
  numerator: 8,
  denominator: 9,
  previousNumerator: 10,
  previousDenominator: 11,
  need: 12,
  verdict: 13,
} as const;

/** Rows above the first group: title, identity, guidance, live summary, headings. */
export const headingRow = 7;

/** An indicator as one unit's form shows it. */
export interface FormIndicator {
  readonly row: number;
  readonly indicator: Indicator;
  /** The target that governs this unit in this year; null when the plan sets none for it. */
  readonly target: Target | null;
}

/** Which row everything stands in; the form is the same for every unit of a plan and year. */
export interface FormRows {
  readonly groups: readonly { readonly row: number; readonly group: ItemGroup }[];
  readonly items: ReadonlyMap<string, number>;
  readonly indicatorHeading: number;
  readonly indicators: readonly FormIndicator[];
  readonly last: number;
}

export interface FormSubject {
  readonly unit: Organisation;
  readonly plan: Plan;
  readonly year: number;
  readonly catalogue: Catalogue;
}

export function rowsOf({ unit, plan, year, catalogue }: FormSubject): FormRows {
  let row = headingRow + 1;
  const groupRows: { row: number; group: ItemGroup }[] = [];
  const items = new Map<string, number>();
  for (const group of catalogue.groups) {
    groupRows.push({ row, group });
    row += 1;
    for (const item of group.items) {
      items.set(item.code, row);
      row += 1;
    }
  }
  const indicatorHeading = row + 1;
  row = indicatorHeading + 1;
  const inForce = targetsInForce(plan, year);
  const targeted = catalogue.indicators.filter(({ id }) =>
    plan.targets.some((target) => target.indicator === id),
  );
  const lines = targeted.flatMap((indicator) => {
    const own = inForce.filter((target) => target.indicator === indicator.id);
    const target = own.find((each) => inScope(each, unit)) ?? null;
    const operands = target === null ? indicator : operandsOf(target, indicator);
    return codesOf(operands).every((code) => items.has(code)) ? [{ indicator, target }] : [];
  });
  const indicators = lines.map((line, index): FormIndicator => ({ row: row + index, ...line }));
  return {
    groups: groupRows,
    items,
    indicatorHeading,
    indicators,
    last: row + indicators.length - 1,
  };
}
