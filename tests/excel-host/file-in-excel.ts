import { strFromU8, unzipSync } from "fflate";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import type { CellContent, Grid } from "#core/cell";
import { blockOf } from "./book/block";
import type { Content } from "./book/cell";
import { CellError, type Constant } from "./book/cell-error";
import type { Book } from "./book/book";
import type { Sheet } from "./book/sheet";
import { Formula } from "./calculation/formula";
import { ExcelHost } from "./excel-host";
import type { Quirk } from "./quirks/quirk";

/** An Excel in which this file is open: cells, names and locks, as far as a program can ask for them here. */
export function excelWith(bytes: Uint8Array, quirks: readonly Quirk[] = []): ExcelHost {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.error);
  const grids = opened.value.sheets.map(({ name }) => {
    const grid = opened.value.readGrid(name);
    if (!grid.ok) throw new Error(grid.error);
    return grid.value;
  });
  const host = new ExcelHost("so-chi-tieu-test", quirks);
  const first = host.book.active;
  const sheets = grids.map(({ sheet }) => host.book.add(sheet));
  const parts = unzipSync(bytes);
  const xmlOf = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const open = openStyles(xmlOf("xl/styles.xml"));
  for (const [index, sheet] of sheets.entries()) {
    const xml = xmlOf(`xl/worksheets/sheet${String(index + 1)}.xml`);
    if (xml.includes("<sheetProtection")) sheet.protection = {};
    for (const [, address = "", style = ""] of xml.matchAll(
      /<c r="([A-Z]+\d+)"[^>]*? s="(\d+)"/gu,
    )) {
      const { top, left } = blockOf(address);
      if (open.has(style)) sheet.cellAt(top, left).look.locked = false;
    }
  }
  // Names first: formulas may use them.
  addNames(host.book, sheets, xmlOf("xl/workbook.xml"));
  for (const [index, grid] of grids.entries()) fill(host.book, sheets[index], grid);
  host.book.remove(first);
  for (const [index, { visibility }] of grids.entries()) {
    const sheet = sheets[index];
    if (sheet !== undefined && visibility !== "visible") host.book.show(sheet, shown[visibility]);
  }
  return host;
}

/** Numbers of the cell formats that a lock leaves open. */
function openStyles(xml: string): ReadonlySet<string> {
  const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/su.exec(xml)?.[1] ?? "";
  const found = [...formats.matchAll(/<xf [^>]*\/>|<xf [^>]*>.*?<\/xf>/gsu)].map(
    ([format], index) => (format.includes('locked="0"') ? String(index) : null),
  );
  return new Set(found.filter((index) => index !== null));
}

const shown = { hidden: "Hidden", veryHidden: "VeryHidden" } as const;

const definedName = /<definedName ([^>]*)>([^<]*)<\/definedName>/gu;

function addNames(book: Book, sheets: readonly Sheet[], xml: string): void {
  for (const [, attributes = "", formula = ""] of xml.matchAll(definedName)) {
    const name = /\bname="([^"]*)"/u.exec(attributes)?.[1] ?? "";
    // What is printed, repeated and filtered is no name to the client.
    if (name.startsWith("_xlnm.")) continue;
    const scope = /\blocalSheetId="(\d+)"/u.exec(attributes)?.[1];
    const names = scope === undefined ? book.names : sheets[Number(scope)]?.names;
    const visible = !/\bhidden="1"/u.test(attributes);
    const text = formula
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'")
      .replaceAll("&amp;", "&");
    names?.set(name.toLowerCase(), { name, formula: Formula.of(text, book), visible });
  }
}

const fonts = { tcvn3: ".VnTime", vni: "VNI-Times" } as const;

function fill(book: Book, sheet: Sheet | undefined, { rows, merges = [] }: Grid): void {
  sheet?.merges.push(...merges);
  for (const { row, cells } of rows) {
    for (const { column, content, shownAs, legacyFont } of cells) {
      const cell = sheet?.cellAt(row, column);
      if (cell === undefined) continue;
      cell.content = contentIn(content, book);
      if (content.kind === "date") cell.look.numberFormat = "dd/mm/yyyy";
      if (shownAs === "percent") cell.look.numberFormat = "0%";
      if (legacyFont !== undefined) cell.look.fontName = fonts[legacyFont];
    }
  }
}

function contentIn(content: CellContent, book: Book): Content {
  if (content.formula !== undefined) return Formula.of(content.formula, book);
  if (content.kind === "formulaWithoutValue") throw new Error("a file of ours stores its results");
  return constantIn(content);
}

function constantIn(content: Exclude<CellContent, { kind: "formulaWithoutValue" }>): Constant {
  if (content.kind === "date") return content.serial;
  return content.kind === "error" ? new CellError(content.value) : content.value;
}
