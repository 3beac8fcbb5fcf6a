import type { CellContent } from "#core/cell";
import { cellName } from "#core/cell";
import { largestCount } from "#core/words/count-rule";
import { inflateWithFflate } from "#adapters/xlsx/read/zip/inflate";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { builtInItems } from "#app/reading/built-in-items";
import { readSubmission } from "#app/reading/read-submission";
import { inflateWithZlib } from "#cli/files/inflate";

/** A value that any reader can be asked for; formulas, and what stands for no value, are left out. */
type Plain = string | number | boolean;

/** What became of one file: why it was refused, or its cells by sheet, each as a plain value. */
export interface FuzzReading {
  readonly refused: string | null;
  readonly sheets: readonly (readonly [
    name: string,
    cells: readonly (readonly [string, Plain])[],
  ])[];
}

const plain = (content: CellContent): Plain | null => {
  if (content.kind === "date") return content.serial;
  return content.kind === "formulaWithoutValue" ? null : content.value;
};

/** Reads all sheets, and the file as a submission; throws only when one of the promises of the reader is broken. */
export function readMutated(bytes: Uint8Array, how: "zlib" | "fflate"): FuzzReading {
  const open = (given: Uint8Array): ReturnType<typeof openXlsx> =>
    openXlsx(given, how === "zlib" ? inflateWithZlib : inflateWithFflate);
  const file = { path: "nop/a.xlsx", sha256: "", bytes, modified: null };
  const submission = readSubmission(file, { open, ...builtInItems });
  if (submission.kind === "form") {
    for (const [item, { value }] of submission.facts) {
      if (
        !Number.isInteger(value) ||
        value < 0 ||
        value > largestCount ||
        !builtInItems.isItem(item)
      ) {
        throw new Error(`no count: ${item} = ${String(value)}`);
      }
    }
  }
  const opened = open(bytes);
  if (!opened.ok) return { refused: opened.error, sheets: [] };
  const sheets: [string, (readonly [string, Plain])[]][] = [];
  for (const { name } of opened.value.sheets) {
    const grid = opened.value.readGrid(name);
    if (!grid.ok) return { refused: grid.error, sheets: [] };
    const cells = grid.value.rows.flatMap(({ row, cells: inRow }) =>
      inRow.flatMap(({ column, content }) => {
        const value = plain(content);
        return value === null ? [] : [[cellName(row, column), value] as const];
      }),
    );
    sheets.push([name, cells]);
  }
  return { refused: null, sheets };
}
