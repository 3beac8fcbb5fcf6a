import { dueDateOf } from "#core/catalogue/periods/due-date";
import { daysOf } from "#core/catalogue/periods/report-period";
import type { Item } from "#core/catalogue/item";
import { neededItems } from "#core/catalogue/asked-items";
import { complements } from "#core/catalogue/relations";
import { cellName, columnLetters } from "#core/cell";
import { printedDay } from "#core/registry/calendar-day";
import { countText, type Computation } from "#core/sheet/formula";
import type { CellModel, RowModel, WrittenCell } from "#core/sheet/sheet-model";
import { linesOf, roomIn } from "#core/sheet/text-lines";
import { styles, type StyleName } from "#core/sheet/looks/styles";
import type { FormResult } from "./form-indicators";
import type { Remarks } from "./form-items";
import { formColumns, printedWidth, widthsOfForm, type FormRows } from "./form-rows";
import type { FormInput } from "./form-input";
import {
  countedFromTo,
  formGuidance,
  formInView,
  formSubtitle,
  formTitle,
  headingsInView,
  inputHeadings,
  paperWords,
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

/** Points of a row of one line of 11 points, and of each further line: 20 and 18 pixels. */
export const lineHeight = 15;
export const furtherLine = 13.5;

/** What stays in view, the head of the printed form, whose form it is, how to fill it, and the headings. */
export function headRows(input: FormInput, rows: FormRows, said: Said): readonly RowModel[] {
  const { unit, above, plan, year } = input;
  const code = above === null ? unit.code : `${unit.code} (${titleLabels.above} ${above})`;
  return [
    inView(input, rows, said),
    { height: 18, cells: heads(headingsInView) },
    pair([upper(above ?? ""), "headLeft"], [paperWords.party, "headRight"]),
    pair([upper(unit.name), "headLeftBold"], [paperWords.placeAndDay, "placeOwn"]),
    { height: 20, cells: [{ value: formTitle, style: "title" }] },
    { height: 17, cells: [{ value: formSubtitle(year, plan.period), style: "subtitle" }] },
    pair(
      [`${titleLabels.unit}: ${unit.name}`, "wrapped"],
      [`${titleLabels.unitCode}: ${code}`, "wrapped"],
    ),
    line(`${titleLabels.plan}: ${plan.name}: ${plan.document}`),
    line(whenAndWhere(input)),
    spread(guidance(input), "note"),
    { height: 18, cells: headings(year) },
  ];
}

/** How to fill it; of a part of the year besides from which day to which it counts. */
function guidance({ catalogue, plan: { period }, year }: FormInput): string {
  const how = formGuidance(catalogue.items.some(({ decimals = 0 }) => decimals > 0));
  if (period === undefined) return how;
  const [first, last] = daysOf(period, year);
  return `${how} ${countedFromTo(printedDay(first), printedDay(last))}`;
}

const upper = (text: string): string => text.toUpperCase();

/** The last day in time as the plan has it, and where the form goes. */
function whenAndWhere({ plan, year, above }: FormInput): string {
  const due = paperWords.due(printedDay(dueDateOf(plan, year)));
  return above === null ? `${due}.` : `${due}. ${paperWords.sendTo(above)}.`;
}

function inView(input: FormInput, rows: FormRows, said: Said): RowModel {
  const { unit, year } = input;
  const whose = formInView(unit.name, unit.code, year);
  const cells = Array.from({ length: formColumns.check + 1 }, (_, column): CellModel => {
    if (column === 0) return { ...summary(input, rows, said), style: "label" };
    return column === formColumns.check ? { value: whose, style: "label" } : null;
  });
  return { height: 18, cells };
}

/** Two texts side by side: over the columns of labels and names, and over the rest of what is printed. */
function pair(left: readonly [string, StyleName], right: readonly [string, StyleName]): RowModel {
  const [leftRoom, rightRoom] = [
    widthsOfForm.slice(0, 2),
    widthsOfForm.slice(2, formColumns.note + 1),
  ];
  const lines = Math.max(
    linesIn(left[0], left[1], sum(leftRoom)),
    linesIn(right[0], right[1], sum(rightRoom)),
  );
  const at = (column: number): CellModel => {
    if (column === 0) return { value: left[0], style: left[1] };
    return column === formColumns.unit ? { value: right[0], style: right[1] } : null;
  };
  const size = Math.max(styles[left[1]].size, styles[right[1]].size);
  return {
    height: 2 + (size + 2.5) * lines,
    cells: Array.from({ length: formColumns.unit + 1 }, (_, column) => at(column)),
  };
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

const linesIn = (text: string, style: StyleName, width: number): number => {
  const { size, bold = false } = styles[style];
  return linesOf(text, { size, bold, width: roomIn(width) });
};

/** A text over the whole printed width, as high as it needs. */
export const spread = (text: string, style: StyleName): RowModel => ({
  height: 2 + (styles[style].size + 2) * linesIn(text, style, printedWidth),
  cells: [{ value: text, style }],
});

const line = (text: string): RowModel => spread(text, "wrapped");

const heads = (texts: readonly string[]): readonly WrittenCell[] =>
  texts.map((value) => ({ value, style: "columnHead" }));

const headings = (year: number): readonly CellModel[] =>
  heads([
    inputHeadings.label,
    nameHeading,
    inputHeadings.unit,
    previousHeading(year),
    formHeadings.value,
    noteHeading,
    inputHeadings.check,
    formHeadings.code,
  ]);

/** The rows of this form that its plan needs, in their order. */
export function requiredItems({ plan, catalogue }: FormInput): readonly Item[] {
  const needed = new Set(neededItems(plan, catalogue));
  return catalogue.items.filter(({ code }) => needed.has(code));
}

/** How many rows that must be filled are, how many contradict themselves, how many indicators fall short. */
function summary(input: FormInput, rows: FormRows, { results, remarks }: Said): Computation {
  const items = [...rows.items.values()];
  const [first, last] = [Math.min(...items), Math.max(...items)];
  const range = (column: number, from: number, to: number): string =>
    `${columnLetters(column)}${String(from + 1)}:${columnLetters(column)}${String(to + 1)}`;
  const remarkCells = range(formColumns.check, first, last);
  const needs = range(formColumns.need, rows.indicatorHeading + 1, rows.last);
  const required = requiredItems(input).map(({ code }) => code);
  const total = String(required.length);
  const filled = required.filter((code) =>
    codesFor(code, rows).some((each) => input.facts.has(each)),
  );
  const wrong = [...remarks.values()].filter(({ value }) =>
    String(value).startsWith(signs.wrong),
  ).length;
  const short = results.filter(
    ({ evaluation, waits }) => !waits && (evaluation?.need ?? 0) > 0,
  ).length;
  return {
    formula: `"${say.filled}"&${filledFormula(required, rows)}&"/${total}${say.rows}"&COUNTIF(${remarkCells},"${signs.wrong}*")&"${say.wrong}"&COUNTIF(${needs},">0")&"${say.short}"`,
    value: `${say.filled}${countText(filled.length)}/${total}${say.rows}${countText(wrong)}${say.wrong}${countText(short)}${say.short}`,
  };
}

/** A row, and the one that may be filled in its place. */
const codesFor = (code: string, { items }: FormRows): readonly string[] => [
  code,
  ...complements
    .filter(({ item, complement }) => item === code && items.has(complement))
    .map(({ complement }) => complement),
];

/** `COUNTA(E14:E17,E19)+MIN(1,COUNTA(E30,E31))` */
function filledFormula(required: readonly string[], rows: FormRows): string {
  const cell = (code: string): string => cellName(rows.items.get(code) ?? 0, formColumns.value);
  const alone = required.filter((code) => codesFor(code, rows).length === 1);
  const either = required
    .map((code) => codesFor(code, rows))
    .filter(({ length }) => length > 1)
    .map((codes) => `MIN(1,COUNTA(${codes.map(cell).join(",")}))`);
  const areas = runsOf(alone.map((code) => rows.items.get(code) ?? 0)).map(([from, to]) =>
    from === to
      ? cellName(from, formColumns.value)
      : `${cellName(from, formColumns.value)}:${cellName(to, formColumns.value)}`,
  );
  const counted = areas.length === 0 ? [] : [`COUNTA(${areas.join(",")})`];
  const parts = [...counted, ...either];
  return parts.length === 0 ? "0" : `(${parts.join("+")})`;
}

/** First and last of each run of rows that follow each other. */
function runsOf(sorted: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of sorted) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
