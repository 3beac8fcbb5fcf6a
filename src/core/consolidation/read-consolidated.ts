import { cellOf, type Grid, type GridRow } from "#core/cell";
import type { Facts } from "#core/reading/fact";
import { readDataSheet } from "#core/reading/read-data-sheet";
import { organisationTypeOf } from "#core/registry/organisation-type";
import type { ConsolidatedUnit } from "./file-reading";

/** Keys of the columns of the data sheet that say who a unit is; they stand in the row of the item codes. */
const keys = { name: "NAME", type: "TYPE", armedForces: "ARMED_FORCES" } as const;

/**
 * Every unit of a consolidated report from its data sheet; null when the sheet is none. A unit that gave nothing but
 * what its type does not have is one from which nothing had come.
 */
export function readConsolidated(
  grid: Grid,
  isItem: (code: string) => boolean,
): readonly ConsolidatedUnit[] | null {
  const facts = readDataSheet(grid, isItem);
  const heading = grid.rows.find((row) => columnOf(row, keys.name) !== null);
  if (facts === null || heading === undefined) return null;
  const textIn = (row: GridRow, key: string): string => {
    const column = columnOf(heading, key);
    const content = column === null ? undefined : cellOf(row, column);
    if (content?.kind === "number") return String(content.value);
    return content?.kind === "text" ? content.value.normalize("NFC").trim() : "";
  };
  const known = new Set<string>();
  return grid.rows.flatMap((row): readonly ConsolidatedUnit[] => {
    const code = codeIn(row);
    const name = textIn(row, keys.name);
    // The row of headings has no name that is a unit's: it stands above the first row of figures.
    if (row.row <= heading.row + 1 || code === null || known.has(code)) return [];
    known.add(code);
    return [
      {
        code,
        name: name === "" ? code : name,
        type: organisationTypeOf(textIn(row, keys.type)),
        armedForces: textIn(row, keys.armedForces) !== "",
        facts: given(facts.get(code)),
      },
    ];
  });
}

const codeIn = (row: GridRow): string | null => {
  const content = cellOf(row, 0);
  const code = content?.kind === "text" ? content.value.normalize("NFC").trim() : "";
  return code === "" ? null : code;
};

const columnOf = (row: GridRow, key: string): number | null =>
  row.cells.find(({ content }) => content.kind === "text" && content.value === key)?.column ?? null;

const given = (facts: Facts | undefined): Facts | null =>
  facts !== undefined && [...facts.values()].some(({ state }) => state !== "notApplicable")
    ? facts
    : null;
