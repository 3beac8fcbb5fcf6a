import type { Grid } from "#core/cell";
import type { Issue } from "#core/issue";
import { err, ok, type Result } from "#core/result";
import { complaintsAbout, type Complaints } from "./complaints";
import type { Registry } from "#core/registry/organisation";
import { registryOfRows } from "#core/registry/registry";
import { withJoinedCells } from "./joined-cells";
import { findRegistryHead } from "./registry-head";
import { isOrganisation, readRegistryRow, type RegistryRow } from "./registry-row";
import { checkStructure } from "#core/registry/structure";
import { checkSuccession } from "#core/registry/succession";

/**
 * The registry on a sheet or in a csv: heading row among the first 20 rows, columns in any order, a parent before
 * or after its children. Refused as a whole when anything in it is wrong, with every complaint and its cell: a
 * registry read in part would leave organisations out of the sums in silence.
 */
export function readRegistry(grid: Grid): Result<Registry, readonly Issue[]> {
  const complaints = complaintsAbout(grid.sheet);
  const rows = readRows(grid, complaints);
  const organisations = rows.filter(isOrganisation);
  return complaints.none() ? ok(registryOfRows(organisations)) : err(complaints.inSheetOrder());
}

function readRows(grid: Grid, complaints: Complaints): readonly RegistryRow[] {
  if (grid.rows.length === 0) {
    complaints.add("registryEmpty", {}, null);
    return [];
  }
  const head = findRegistryHead(grid, complaints);
  if (head === null) return [];
  const rows = withJoinedCells(grid, head.columns.get("code") ?? 0)
    .filter((row) => row.row > head.row)
    .map((row) => readRegistryRow(row, head, complaints))
    .filter((row) => row !== null);
  if (rows.length === 0) complaints.add("registryEmpty", {}, null);
  else {
    checkStructure(rows, head, complaints);
    checkSuccession(rows, head, complaints);
  }
  return rows;
}
