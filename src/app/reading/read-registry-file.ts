import type { Grid } from "#core/cell";
import { sheetNames } from "#core/words/names";
import { issue, type Issue } from "#core/issue";
import type { Registry } from "#core/registry/organisation";
import { readRegistry } from "#core/registry/read/read-registry";
import { err, ok, type Result } from "#core/result";
import { spellingKey } from "#core/spelling";
import type { Opened } from "#app/ports";

/** A registry file: a workbook, or the table that the text of a .csv holds. */
export type RegistryFile =
  | { readonly kind: "workbook"; readonly path: string; readonly opened: Opened }
  | { readonly kind: "csv"; readonly path: string; readonly grid: Grid };

/** The organisations of a registry file, or every complaint about it, each with its place. */
export function readRegistryFile(file: RegistryFile): Result<Registry, readonly Issue[]> {
  const grid = gridOf(file);
  if (!grid.ok) return grid;
  const read = readRegistry(grid.value);
  return read.ok ? read : err(read.error.map((each) => inFile(each, file.path)));
}

function gridOf(file: RegistryFile): Result<Grid, readonly Issue[]> {
  const at = { file: file.path };
  if (file.kind === "csv") return ok(file.grid);
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
