import type { Grid, GridCell, GridRow } from "#core/cell";
import { legacyText, type LegacyText } from "#core/encoding/legacy-text";
import { titleLabels } from "#core/words/names";
import { periodInText } from "#core/words/form/form-words";
import { remembered } from "#core/remembered";
import { spellingKey } from "#core/spelling";

/** What the lines above the table say of a form; parts that they do not say are null. */
export interface FormTitle {
  readonly unit: string | null;
  /** The name of the organisation, and of the one above it. */
  readonly name: string | null;
  readonly above: string | null;
  /** Null when the head names none, or two. */
  readonly year: number | null;
  /** Every year that the head names, each once. */
  readonly years: readonly number[];
  /** The part of the year that the head names; null for the whole year. */
  readonly period: ReturnType<typeof periodInText>;
  /** The plan as the form prints it: its name, a colon, its document. */
  readonly plan: string | null;
  /** The name as it was typed, when that was not Unicode. */
  readonly legacyName: (LegacyText & { readonly row: number; readonly column: number }) | null;
}

/** Reads the head of a form: the rows above its headings, by the words before each part. */
export function readTitle(grid: Grid, headingRow: number): FormTitle {
  const rows = grid.rows.filter(({ row }) => row < headingRow);
  const code = behindLabel(rows, titleLabels.unitCode)?.text ?? null;
  const name = behindLabel(rows, titleLabels.unit);
  const plan = behindLabel(rows, titleLabels.plan);
  // The document of a plan may be of a year of its own.
  const years = yearsIn(rows.filter(({ row }) => row !== plan?.row));
  const legacy = name === null ? null : legacyText(name.text, name.cell.legacyFont ?? null);
  return {
    unit: code === null ? null : unitCode(code),
    name: legacy?.after ?? name?.text ?? null,
    above: code === null ? null : aboveIn(code),
    year: years.length === 1 ? (years[0] ?? null) : null,
    years,
    period: periodIn(rows),
    plan: plan === null ? null : inUnicode(plan),
    legacyName:
      legacy === null || name === null
        ? null
        : { ...legacy, row: name.row, column: name.cell.column },
  };
}

const inUnicode = ({ text, cell }: Behind): string =>
  legacyText(text, cell.legacyFont ?? null)?.after ?? text;

const periodIn = (rows: readonly GridRow[]): FormTitle["period"] => {
  for (const { cells } of rows) {
    for (const cell of cells) {
      const found = periodInText(textOf(cell));
      if (found !== null) return found;
    }
  }
  return null;
};

interface Behind {
  readonly text: string;
  readonly row: number;
  readonly cell: GridCell;
}

/** The text in the next filled cell behind a label, or behind the colon in the label's own cell. */
function behindLabel(rows: readonly GridRow[], label: string): Behind | null {
  const wanted = spellingKey(label);
  for (const { row, cells } of rows) {
    for (const [at, cell] of cells.entries()) {
      const text = textOf(cell);
      const [lead = "", ...rest] = text.split(":");
      if (spellingKey(lead) !== wanted) continue;
      const inside = rest.join(":").trim();
      if (inside !== "") return { text: inside, row, cell };
      const next = cells[at + 1];
      const behind = next === undefined ? "" : textOf(next);
      return next === undefined || behind === "" ? null : { text: behind, row, cell: next };
    }
  }
  return null;
}

const longestTitle = 500;

const textOf = ({ content }: GridCell): string =>
  content.kind === "text" && content.value.length < longestTitle
    ? content.value.normalize("NFC").trim()
    : "";

/** `38.168.053` of `38.168.053 (trực thuộc Đảng bộ huyện Bắc Quang)`. */
function unitCode(text: string): string | null {
  const code = text.replace(/\s*\(.*$/u, "").trim();
  return /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,63}$/u.test(code) ? code : null;
}

function aboveIn(text: string): string | null {
  const found = /\(\s*(.*?)\s*\)\s*$/u.exec(text)?.[1] ?? "";
  const lead = spellingKey(titleLabels.above);
  return spellingKey(found).startsWith(`${lead} `)
    ? found.slice(titleLabels.above.length).trim()
    : null;
}

/** Every year that a text, as `spellingKey` gives it, names behind the word for it. */
const yearsOf = remembered((key): readonly number[] => {
  const word = spellingKey(titleLabels.year);
  const found = [...key.matchAll(/(\p{L}+) ((?:19|20|21)\d{2})(?!\d)/gu)];
  return found.flatMap(([, lead, year]) => (lead === word ? [Number(year)] : []));
});

const yearsIn = (rows: readonly GridRow[]): readonly number[] => [
  ...new Set(
    rows.flatMap(({ cells }) => cells.flatMap((cell) => yearsOf(spellingKey(textOf(cell))))),
  ),
];
