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
  const rows = grid.rows.filter(({ row }) => row < headingRow).map(saidInRow);
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

/** What a text of the head says by itself. */
interface Said {
  readonly text: string;
  /** As `spellingKey` gives it, up to its colon. */
  readonly lead: string;
  /** Behind the colon. */
  readonly inside: string;
  /** Every year that it names behind the word for it. */
  readonly years: readonly number[];
  readonly period: FormTitle["period"];
}

/** Asked once for all forms that say the same. */
const saidBy = remembered((typed): Said => {
  const text = typed.normalize("NFC").trim();
  const [lead = "", ...rest] = text.split(":");
  const inside = rest.join(":").trim();
  const years = yearsOf(spellingKey(text));
  return { text, lead: spellingKey(lead), inside, years, period: periodInText(text) };
});

interface SaidCell {
  readonly cell: GridCell;
  readonly said: Said;
}

interface SaidRow {
  readonly row: number;
  readonly cells: readonly SaidCell[];
}

const longestTitle = 500;

const saidInRow = ({ row, cells }: GridRow): SaidRow => ({
  row,
  cells: cells.map((cell) => {
    const { content } = cell;
    const isTitle = content.kind === "text" && content.value.length < longestTitle;
    return { cell, said: saidBy(isTitle ? content.value : "") };
  }),
});

const periodIn = (rows: readonly SaidRow[]): FormTitle["period"] => {
  for (const { cells } of rows) {
    for (const { said } of cells) if (said.period !== null) return said.period;
  }
  return null;
};

interface Behind {
  readonly text: string;
  readonly row: number;
  readonly cell: GridCell;
}

/** The text in the next filled cell behind a label, or behind the colon in the label's own cell. */
function behindLabel(rows: readonly SaidRow[], label: string): Behind | null {
  const wanted = spellingKey(label);
  for (const { row, cells } of rows) {
    for (const [at, { cell, said }] of cells.entries()) {
      if (said.lead !== wanted) continue;
      if (said.inside !== "") return { text: said.inside, row, cell };
      const next = cells[at + 1];
      return next === undefined || next.said.text === ""
        ? null
        : { text: next.said.text, row, cell: next.cell };
    }
  }
  return null;
}

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
function yearsOf(key: string): readonly number[] {
  const word = spellingKey(titleLabels.year);
  const found = [...key.matchAll(/(\p{L}+) ((?:19|20|21)\d{2})(?!\d)/gu)];
  return found.flatMap(([, lead, year]) => (lead === word ? [Number(year)] : []));
}

const yearsIn = (rows: readonly SaidRow[]): readonly number[] => [
  ...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ said }) => said.years))),
];
