import type { SheetModel } from "#core/sheet/sheet-model";
import { columnsName, rowsName } from "#adapters/officejs/lines-name";
import { areaLists } from "#adapters/officejs/write/alike";
import type { Separator } from "#adapters/officejs/session";
import { looking, step, type LookStep, type Step } from "#adapters/officejs/write/step";

/** The width of a digit of Times New Roman at 12 points; the API counts widths in points. */
const pointsPerCharacter = 6;

/** Widths, heights and what is hidden. A row without a height gets the one that its contents need. */
export const sizeSteps = (
  { columns, rows }: SheetModel,
  separator: Separator,
): readonly LookStep[] => [
  ...looking(
    "sizes",
    "widths",
    sized(columns, { separator, size: ({ width }) => width, name: columnsName, set: widen }),
  ),
  ...looking(
    "sizes",
    "heights",
    sized(rows, { separator, size: ({ height }) => height, name: rowsName, set: heighten }),
  ),
  ...looking(
    "sizes",
    "hidden",
    hidden(columns, columnsName, (range) => {
      range.columnHidden = true;
    }),
  ),
  ...looking(
    "sizes",
    "hidden",
    hidden(rows, rowsName, (range) => {
      range.rowHidden = true;
    }),
  ),
];

function widen(format: Excel.RangeFormat, width: number): void {
  format.columnWidth = width * pointsPerCharacter;
}

function heighten(format: Excel.RangeFormat, height: number): void {
  format.rowHeight = height;
}

interface Sizing<T> {
  readonly separator: Separator;
  readonly size: (line: T) => number | undefined;
  readonly name: (first: number, last: number) => string;
  readonly set: (format: Excel.RangeFormat, size: number) => void;
}

function sized<T>(lines: readonly T[], { separator, size, name, set }: Sizing<T>): readonly Step[] {
  const sizes = [...new Set(lines.map(size))].filter((each) => each !== undefined);
  return sizes.flatMap((each) => {
    const runs = runsWhere(lines, (line) => size(line) === each);
    return areaLists(
      runs.map(([first, last]) => name(first, last)),
      separator,
    ).map((list) =>
      step(3, list, (sheet) => {
        set(sheet.getRanges(list).format, each);
      }),
    );
  });
}

function hidden(
  lines: readonly { readonly hidden?: boolean }[],
  name: (first: number, last: number) => string,
  hide: (range: Excel.Range) => void,
): readonly Step[] {
  return runsWhere(lines, (line) => line.hidden === true).map(([first, last]) =>
    step(2, null, (sheet) => {
      hide(sheet.getRange(name(first, last)));
    }),
  );
}

/** First and last of each run of lines that meet a condition. */
function runsWhere<T>(
  lines: readonly T[],
  meets: (line: T) => boolean,
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [at, line] of lines.entries()) {
    if (!meets(line)) continue;
    const last = runs[runs.length - 1];
    if (last?.[1] === at - 1) last[1] = at;
    else runs.push([at, at]);
  }
  return runs;
}
