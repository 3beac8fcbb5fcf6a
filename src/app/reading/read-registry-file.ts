import type { Grid } from "#core/cell";
import { sheetNames } from "#core/words/names";
import { textOfBytes } from "#core/encoding/text-of-bytes";
import { issue, type Issue } from "#core/issue";
import { gridOfCsv } from "#core/reading/csv";
import type { Registry } from "#core/registry/organisation";
import { readRegistry } from "#core/registry/read-registry";
import { err, ok, type Result } from "#core/result";
import { spellingKey } from "#core/spelling";
import type { OpenBytes, Opened } from "#app/ports";

/** A registry file: a workbook, or the text of a .csv. */
export type RegistryFile =
  | { readonly kind: "workbook"; readonly path: string; readonly opened: Opened }
  | { readonly kind: "csv"; readonly path: string; readonly text: string };

/** A registry file of that name: its ending tells a .csv. */
export const registryFileOf = (path: string, bytes: Uint8Array, open: OpenBytes): RegistryFile =>
  /\.(csv|tsv|txt)$/iu.test(path)
    ? { kind: "csv", path, text: textOfBytes(bytes) }
    : { kind: "workbook", path, opened: open(bytes) };

/** The organisations of a registry file, or every complaint about it, each with its place. */
export function readRegistryFile(file: RegistryFile): Result<Registry, readonly Issue[]> {
  const grid = gridOf(file);
  if (!grid.ok) return grid;
  const read = readRegistry(grid.value);
  return read.ok ? read : err(read.error.map((each) => inFile(each, file.path)));
}

function gridOf(file: RegistryFile): Result<Grid, readonly Issue[]> {
  const at = { file: file.path };
  if (file.kind === "csv") return ok(gridOfCsv(file.text, sheetNames.registry));
  const { opened } = file;
  if (!opened.ok) return err([issue("registryUnreadable", { reason: opened.error }, { at })]);
  const wanted = spellingKey(sheetNames.registry);
  const sheet = opened.value.sheets.find(({ name }) => spellingKey(name) === wanted);
  const missing = issue("registrySheetMissing", { sheet: sheetNames.registry }, { at });
  if (sheet === undefined) return err([missing]);
  const grid = opened.value.readGrid(sheet.name);
  if (grid.ok) return grid;
  if (grid.error === "sheetMissing") return err([missing]);
  return err([issue("registryUnreadable", { reason: grid.error }, { at })]);
}

const inFile = (each: Issue, path: string): Issue => ({ ...each, at: { ...each.at, file: path } });
