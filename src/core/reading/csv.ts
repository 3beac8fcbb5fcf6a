import type { Grid, GridCell, GridRow } from "#core/cell";

/** Excel separates with `;` where the comma is the decimal sign, as in Vietnam, and with tabs in "Unicode text". */
type Separator = "," | ";" | "\t";

/** Titles may stand above the heading line; the heading line has more separators than they have. */
const linesSearched = 20;

/**
 * The separator of a csv: the one that stands most often in one line, outside quotes, among the first lines that
 * have any; the earlier line decides between equals. A comma when there is none at all.
 */
function separatorOf(text: string): Separator {
  let separator: Separator = ",";
  let most = 0;
  let inLine = { ",": 0, ";": 0, "\t": 0 };
  let lines = 0;
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === "," || sign === ";" || sign === "\t") {
      inLine[sign] += 1;
      if (inLine[sign] > most) [separator, most] = [sign, inLine[sign]];
    } else if (sign === "\n" || sign === "\r") {
      if (inLine[","] + inLine[";"] + inLine["\t"] > 0) lines += 1;
      if (lines === linesSearched) break;
      inLine = { ",": 0, ";": 0, "\t": 0 };
    }
  }
  return separator;
}

/** A field and where the text goes on behind it. */
interface Field {
  readonly value: string;
  readonly end: number;
}

/** The end of a bare field: the next separator, line end or end of text. */
function bareEnd(text: string, start: number, separator: Separator): number {
  let end = start;
  while (!isEnd(text.charAt(end), separator)) end += 1;
  return end;
}

/** Behind the last sign there is none. */
const isEnd = (sign: string, separator: Separator): boolean =>
  sign === "" || sign === separator || sign === "\n" || sign === "\r";

/** The quote that closes the field opened before `start`; doubled quotes belong to the field. Null if none does. */
function closingQuote(text: string, start: number): number | null {
  let at = text.indexOf('"', start);
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? null : at;
}

/**
 * The field that starts here. Text behind a closing quote is kept, and a quote that nothing closes is an ordinary
 * sign: otherwise one stray quote would swallow the rest of the file.
 */
function fieldAt(text: string, start: number, separator: Separator): Field {
  const close = text.charAt(start) === '"' ? closingQuote(text, start + 1) : null;
  const end = bareEnd(text, close === null ? start : close + 1, separator);
  if (close === null) return { value: text.slice(start, end), end };
  const quoted = text.slice(start + 1, close).replaceAll('""', '"');
  return { value: quoted + text.slice(close + 1, end), end };
}

/** The position behind a line end; CR LF is one. */
const behindLineEnd = (text: string, at: number): number =>
  text.startsWith("\r\n", at) ? at + 2 : at + 1;

/**
 * The cells of a csv text (RFC 4180), with `,`, `;` or tabs, with or without byte-order mark, any line ends. All cells
 * are text, exactly as written; empty fields are absent, as blank cells are in a sheet. A line break inside quotes
 * stays in its cell and starts no row.
 */
export function gridOfCsv(text: string, sheet: string): Grid {
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  const separator = separatorOf(body);
  const rows: GridRow[] = [];
  let at = 0;
  for (let row = 0; at < body.length; row += 1) {
    const record = recordAt(body, at, separator);
    if (record.cells.length > 0) rows.push({ row, cells: record.cells });
    at = record.end;
  }
  return { sheet, visibility: "visible", rows };
}

function recordAt(
  text: string,
  start: number,
  separator: Separator,
): { readonly cells: readonly GridCell[]; readonly end: number } {
  const cells: GridCell[] = [];
  let at = start;
  for (let column = 0; ; column += 1) {
    const field = fieldAt(text, at, separator);
    if (field.value !== "") cells.push({ column, content: { kind: "text", value: field.value } });
    if (text.charAt(field.end) !== separator) {
      return { cells, end: behindLineEnd(text, field.end) };
    }
    at = field.end + 1;
  }
}
