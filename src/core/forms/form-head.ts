import { columnLetters } from "#core/cell";
import { countText, type Computation } from "#core/sheet/formula";
import type { CellModel, RowModel } from "#core/sheet/sheet-model";
import type { FormResult } from "./form-indicators";
import type { Remarks } from "./form-items";
import { formColumns, type FormRows } from "./form-rows";
import type { FormInput } from "./form-input";
import {
  formGuidance,
  formSubtitle,
  formTitle,
  inputHeadings,
  progressWords as say,
} from "#core/words/form/form-words";
import { signs } from "#core/words/form/remarks";
import {
  formHeadings,
  nameHeading,
  noteHeading,
  previousHeading,
  titleLabels,
} from "#core/words/names";

/** What the form says with the values that it holds. */
export interface Said {
  readonly results: readonly FormResult[];
  readonly remarks: Remarks;
}

/** Title, whose form it is, how to fill it, what it says so far, and the headings. */
export function headRows(input: FormInput, rows: FormRows, said: Said): readonly RowModel[] {
  const { unit, above, plan, year } = input;
  return [
    { height: 24, cells: [{ value: formTitle, style: "title" }] },
    {
      height: 20,
      cells: [{ value: formSubtitle(year, plan.period), style: "subtitle" }],
    },
    identity(titleLabels.unit, unit.name),
    identity(
      titleLabels.unitCode,
      above === null ? unit.code : `${unit.code} (${titleLabels.above} ${above})`,
    ),
    identity(titleLabels.plan, `${plan.name}: ${plan.document}`),
    { height: 32, cells: [{ value: formGuidance, style: "note" }] },
    { height: 18, cells: [{ ...summary(input, rows, said), style: "label" }] },
    { height: 34, cells: headings(year) },
  ];
}

const identity = (label: string, value: string): RowModel => ({
  height: 18,
  cells: [
    { value: label, style: "label" },
    { value, style: "labelValue" },
  ],
});

const headings = (year: number): readonly CellModel[] =>
  [
    formHeadings.code,
    nameHeading,
    inputHeadings.unit,
    previousHeading(year),
    formHeadings.value,
    inputHeadings.check,
    noteHeading,
  ].map((value) => ({ value, style: "columnHead" }));

/** How many inputs are filled, how many rows contradict themselves, how many indicators fall short. */
function summary(input: FormInput, rows: FormRows, { results, remarks }: Said): Computation {
  const items = [...rows.items.values()];
  const [first, last] = [Math.min(...items), Math.max(...items)];
  const range = (column: number, from: number, to: number): string =>
    `${columnLetters(column)}${String(from + 1)}:${columnLetters(column)}${String(to + 1)}`;
  const values = range(formColumns.value, first, last);
  const remarkCells = range(formColumns.check, first, last);
  const needs = range(formColumns.need, rows.indicatorHeading + 1, rows.last);
  const total = String(items.length);
  const filled = [...rows.items.keys()].filter((code) => input.facts.has(code)).length;
  const wrong = [...remarks.values()].filter(({ value }) =>
    String(value).startsWith(signs.wrong),
  ).length;
  const short = results.filter(
    ({ evaluation, waits }) => !waits && (evaluation?.need ?? 0) > 0,
  ).length;
  return {
    formula: `"${say.filled}"&COUNTA(${values})&"/${total}${say.rows}"&COUNTIF(${remarkCells},"${signs.wrong}*")&"${say.wrong}"&COUNTIF(${needs},">0")&"${say.short}"`,
    value: `${say.filled}${countText(filled)}/${total}${say.rows}${countText(wrong)}${say.wrong}${countText(short)}${say.short}`,
  };
}
