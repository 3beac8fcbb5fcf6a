import { rowLabels } from "#core/catalogue/row-labels";
import type { ItemGroup } from "#core/catalogue/item";
import type { Indicator } from "#core/catalogue/indicator";
import type { Plan, Target } from "#core/catalogue/plan";
import { codesOf } from "#core/evaluation/formulas/item-formulas";
import { operandsOf } from "#core/evaluation/unit-figure";
import { inScope } from "#core/evaluation/scope";
import { targetsInForce } from "#core/evaluation/period";
import type { Organisation } from "#core/registry/organisation";
import type { Catalogue } from "#core/catalogue/catalogue";

/**
 * Columns of the form, from 0. What is printed ends with the note; the check beside it is for the screen, and those after it
 * are hidden: the codes by which programs find the rows, and the parts of each indicator.
 */
export const formColumns = {
  label: 0,
  name: 1,
  unit: 2,
  previous: 3,
  value: 4,
  note: 5,
  check: 6,
  code: 7,
  numerator: 8,
  denominator: 9,
  previousNumerator: 10,
  previousDenominator: 11,
  need: 12,
  verdict: 13,
} as const;

/** In an indicator's line the verdict stands where it is printed, and what its percentage is of beside it. */
export const indicatorColumns = { remark: formColumns.note, whole: formColumns.check } as const;

/**
 * Widths of the columns, in characters. Those that are printed together are 94,5: on A4 upright, between the margins of
 * `formPrint`, they fit at 91 % with some hundredths to spare, and letters of 11 points are printed at 10.
 */
export const widthsOfForm = [5, 37, 13, 9.5, 12, 18, 68, 11, 9, 9, 9, 9, 9, 9] as const;

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

/** Of what is printed, from the labels to the notes. */
export const printedWidth = sum(widthsOfForm.slice(0, formColumns.note + 1));

/** Rows that stay in view: how far the form is filled, and the headings. */
export const rowsInView = 2;

/** The row of the headings of the table, below the head of the printed form. */
export const headingRow = 10;

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
  /** The last row of the indicators; the foot of the printed form stands below it. */
  readonly last: number;
  /** What each row is called, by its code. */
  readonly labels: ReadonlyMap<string, string>;
}

export interface FormSubject {
  readonly unit: Organisation;
  readonly plan: Plan;
  readonly year: number;
  readonly catalogue: Catalogue;
}

/** The rows of a form whose headings stand in that row. */
export function rowsOf(
  { unit, plan, year, catalogue }: FormSubject,
  heading: number = headingRow,
): FormRows {
  let row = heading + 1;
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
    labels: rowLabels(catalogue.groups),
  };
}
