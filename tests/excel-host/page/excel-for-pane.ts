import { cellName } from "#core/cell";
import { CellError, type Constant } from "../book/cell-error";
import { ExcelHost } from "../excel-host";
import { excelWith } from "../file-in-excel";
import { allQuirks } from "../quirks/quirks";
import { putIntoPage } from "./excel-in-page";

/** What a browser test does to the Excel behind the page, and what it sees there. */
export interface ExcelOfPage {
  /** The sheets as people see them: names, and what stands in their cells. */
  readonly seen: () => readonly (readonly [
    sheet: string,
    cells: Readonly<Record<string, string>>,
  ])[];
  readonly type: (sheet: string, cell: string, value: unknown) => void;
  /** The same in a locked sheet: unlocked for it, and locked again. */
  readonly typeOver: (sheet: string, cell: string, value: unknown) => void;
  readonly isLocked: (sheet: string) => boolean;
  /** A person deletes a sheet. */
  readonly remove: (sheet: string) => void;
  readonly goTo: (sheet: string, cell: string) => void;
  readonly at: () => readonly [sheet: string, cell: string];
  readonly requests: () => number;
  /** The largest request in bytes. */
  readonly largest: () => number;
  /** Every request from now on fails so, the first `spared` of them not; null lets all pass. */
  readonly failWith: (code: string | null, spared?: number) => void;
  /** What is kept in the workbook for the pane, to be opened with it on another computer. */
  readonly kept: () => readonly (readonly [key: string, value: unknown])[];
  readonly opensItself: () => boolean;
}

declare global {
  interface Window {
    excelOfPage: ExcelOfPage;
    /** The workbook that is open, as base64 of an .xlsx; absent for a new one. */
    workbookToOpen?: string;
    /** How this Excel behaves: every quirk that can stand together with the others, or none. */
    withAllQuirks?: boolean;
    /** What was kept in it before. */
    keptToOpen?: ReturnType<ExcelOfPage["kept"]>;
  }
}

function hostToOpen(): ExcelHost {
  const { workbookToOpen, withAllQuirks } = window;
  const quirks = withAllQuirks === true ? allQuirks : [];
  if (workbookToOpen === undefined) return new ExcelHost("Sheet1", quirks);
  const bytes = Uint8Array.from(atob(workbookToOpen), (letter) => letter.charCodeAt(0));
  return excelWith(bytes, quirks);
}

const written = (content: Constant | null): string =>
  content instanceof CellError ? content.name : String(content);

const host = hostToOpen();
for (const [key, value] of window.keptToOpen ?? []) host.book.settings.set(key, value);
putIntoPage(host);

window.excelOfPage = {
  seen: () =>
    host.book.sheets.map((sheet) => [
      sheet.name,
      Object.fromEntries(
        [...sheet.filled()].map(([row, column]) => [
          cellName(row, column),
          written(host.book.contentText(sheet, row, column)),
        ]),
      ),
    ]),
  type: (sheet, cell, value) => {
    host.type(sheet, cell, [[value]]);
  },
  typeOver: (sheet, cell, value) => {
    const typedOn = host.book.find(sheet);
    if (typedOn === undefined) throw new Error(sheet);
    const { protection } = typedOn;
    typedOn.protection = null;
    host.type(sheet, cell, [[value]]);
    typedOn.protection = protection;
  },
  isLocked: (sheet) => host.book.find(sheet)?.protection !== null,
  remove: (sheet) => {
    host.remove(sheet);
  },
  goTo: (sheet, cell) => {
    host.goTo(sheet, cell);
  },
  at: () => [host.book.active.name, host.book.selection],
  requests: () => host.exchanges.length,
  largest: () => Math.max(0, ...host.exchanges.map(({ requestBytes }) => requestBytes)),
  failWith(code, spared = 0) {
    host.faults.length = 0;
    if (code === null) return;
    const first = host.exchanges.length + 1 + spared;
    for (let request = first; request < first + 40; request += 1)
      host.faults.push({ request, code });
  },
  kept: () => [...host.book.settings],
  opensItself: () => host.book.settings.has("Office.AutoShowTaskpaneWithDocument"),
};
