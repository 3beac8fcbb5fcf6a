import {
  wholly,
  type SheetListing,
  type Workbook,
  type WorkbookFacts,
  type WorkbookFailure,
  type Written,
} from "#app/ports";
import type { Grid } from "#core/cell";
import { err, ok, type Result } from "#core/result";
import { gridOf } from "#core/sheet/grid-of-sheet";
import { sheetKey, withSheets } from "#core/sheet/sheet-list";
import type { SheetModel } from "#core/sheet/sheet-model";

/** A workbook that lives in memory: for tests, and for looking at a report before it is written. */
export interface MemoryWorkbook extends Workbook {
  /** The model that was written under this name; null for a sheet that came as a grid or is not there. */
  modelOf(name: string): SheetModel | null;
}

/** What the workbook holds at the start. */
export interface MemoryContents {
  /** Sheets as a reader would find them. */
  readonly grids?: readonly Grid[];
  /** Sheets as they would have been written; they stand after the grids. */
  readonly sheets?: readonly SheetModel[];
  readonly facts?: WorkbookFacts;
  /** Refuses every writing, as a workbook opened from a file does. */
  readonly readOnly?: boolean;
}

interface KeptSheet {
  readonly name: string;
  readonly visibility: Grid["visibility"];
  readonly grid: Grid;
  readonly model: SheetModel | null;
}

/**
 * A workbook with these contents. It promises what the file and the live workbook promise
 * (`tests/contract`): what is written is read back as a spreadsheet program would keep it.
 */
export function memoryWorkbook(contents: MemoryContents = {}): MemoryWorkbook {
  const { grids = [], sheets = [], facts = { modified: null, lastModifiedBy: null } } = contents;
  let kept: readonly KeptSheet[] = [...grids.map(keptGrid), ...sheets.map(keptModel)];
  const find = (name: string): KeptSheet | undefined =>
    kept.find((sheet) => sheetKey(sheet.name) === sheetKey(name));
  return {
    listSheets: () => Promise.resolve(ok(kept.map(listing))),
    readSheets: (names) => Promise.resolve(gridsOf(names, find)),
    replaceSheets(models) {
      if (contents.readOnly === true) return refused({ reason: "readOnly", sheet: null });
      const replaced = withSheets(kept, models.map(keptModel));
      if (!replaced.ok) return refused(replaced.error);
      kept = replaced.value.map(underItsName);
      return Promise.resolve(ok(wholly));
    },
    facts: () => Promise.resolve(ok(facts)),
    modelOf: (name) => find(name)?.model ?? null,
  };
}

const refused = (failure: WorkbookFailure): Promise<Result<Written, WorkbookFailure>> =>
  Promise.resolve(err(failure));

const listing = ({ name, visibility }: KeptSheet): SheetListing => ({ name, visibility });

const keptGrid = (grid: Grid): KeptSheet => ({
  name: grid.sheet,
  visibility: grid.visibility,
  grid,
  model: null,
});

const keptModel = (model: SheetModel): KeptSheet => ({
  name: model.name,
  visibility: model.visibility,
  grid: gridOf(model),
  model,
});

/** The name of the list, which is composed, stands in the grid too. */
const underItsName = (sheet: KeptSheet): KeptSheet => ({
  ...sheet,
  grid: { ...sheet.grid, sheet: sheet.name },
});

function gridsOf(
  names: readonly string[],
  find: (name: string) => KeptSheet | undefined,
): Result<readonly Grid[], WorkbookFailure> {
  const found: Grid[] = [];
  for (const name of names) {
    const sheet = find(name);
    if (sheet === undefined) return err({ reason: "sheetMissing", sheet: name });
    found.push(sheet.grid);
  }
  return ok(found);
}
