import { cellName, cellOf, type Grid, type GridRow } from "#core/cell";
import { issue, type Issue } from "#core/issue";
import type { Facts } from "#core/reading/fact";
import { codesTwice, readDataLines, type DataLine } from "#core/reading/read-data-sheet";
import { organisationTypeOf } from "#core/registry/organisation-type";
import type { KnownItems } from "#core/reading/values/known-items";
import { lineChecksum } from "#core/words/line-checksum";
import type { ConsolidatedReading, ConsolidatedUnit } from "./file-reading";

/** Keys of the columns of the data sheet that say who a unit is; they stand in the row of the item codes. */
const keys = {
  name: "NAME",
  type: "TYPE",
  armedForces: "ARMED_FORCES",
  saved: "SAVED",
  sum: "CHECKSUM",
} as const;

/** What the data sheet of a report says. */
export type DataOfReport = Pick<ConsolidatedReading, "units" | "items" | "issues">;

/**
 * Every unit of a consolidated report from its data sheet; null when the sheet is none. A unit that gave nothing but
 * what its type does not have is one from which nothing had come. A unit that stands twice counts by neither line.
 */
export function readConsolidated(grid: Grid, known: KnownItems): DataOfReport | null {
  const read = readDataLines(grid, known);
  if (read === null || columnOf(read.heading, keys.name) === null) return null;
  const textIn = (row: GridRow, key: string): string => {
    const column = columnOf(read.heading, key);
    const content = column === null ? undefined : cellOf(row, column);
    if (content?.kind === "number") return String(content.value);
    return content?.kind === "text" ? content.value.normalize("NFC").trim() : "";
  };
  const twice = new Set(codesTwice(read.lines));
  const changed =
    columnOf(read.heading, keys.sum) === null
      ? new Map<string, Issue>()
      : changedLines(read.lines, (line) => textIn(line.row, keys.sum), grid.sheet);
  const firsts = new Map<string, DataLine>();
  for (const line of read.lines) if (!firsts.has(line.code)) firsts.set(line.code, line);
  const units = [...firsts.values()].map((line): ConsolidatedUnit => {
    const { code, row, facts, issues } = line;
    const name = textIn(row, keys.name);
    const isTwice = twice.has(code);
    const byHand = changed.get(code);
    return {
      code,
      name: name === "" ? code : name,
      type: organisationTypeOf(textIn(row, keys.type)),
      armedForces: textIn(row, keys.armedForces) !== "",
      facts: isTwice ? null : given(facts),
      savedAt: stated(textIn(row, keys.saved)),
      cell: cellName(row.row, 0),
      issues: isTwice
        ? [standsTwice(line, read.lines, grid.sheet)]
        : [...(byHand === undefined ? [] : [byHand]), ...issues],
    };
  });
  return { units, items: read.items, issues: read.issues };
}

const stated = (text: string): string | null => (text === "" ? null : text);

function standsTwice({ code, row }: DataLine, lines: readonly DataLine[], sheet: string): Issue {
  const others = lines.filter((each) => each.code === code && each.row !== row);
  const cells = [row, ...others.map((each) => each.row)].map((each) => cellName(each.row, 0));
  return issue("lineTwice", { cells }, { at: { sheet, cell: cells.at(-1) ?? null }, unit: code });
}

/** Lines that no longer say what they said when the report was made; two that changed places name each other. */
function changedLines(
  lines: readonly DataLine[],
  sumOf: (line: DataLine) => string,
  sheet: string,
): ReadonlyMap<string, Issue> {
  const changed = lines.filter((line) => {
    const kept = sumOf(line);
    // From a unit that sent nothing, nothing was noted.
    if (kept === "") return given(line.facts) !== null;
    return kept !== lineChecksum(line.code, line.values);
  });
  return new Map(
    changed.map((line) => {
      // Figures that were copied take the code of the line; a code that was typed over leaves the sum.
      const other = changed.find((each) => {
        const sum = lineChecksum(each.code, line.values);
        return each !== line && (sum === sumOf(each) || sum === sumOf(line));
      });
      const at = { sheet, cell: cellName(line.row.row, 0) };
      const details = { swappedWith: other?.code ?? null };
      return [line.code, issue("lineChanged", details, { at, unit: line.code })];
    }),
  );
}

const columnOf = (row: GridRow, key: string): number | null =>
  row.cells.find(({ content }) => content.kind === "text" && content.value === key)?.column ?? null;

const given = (facts: Facts): Facts | null =>
  [...facts.values()].some(({ state }) => state !== "notApplicable") ? facts : null;
