import { cellName } from "#core/cell";
import type { RegistryColumnId } from "#core/forms/registry-sheet";
import type { Complaints, ComplaintPlace } from "./complaints";
import { cyclesOf, depthsOf, type ParentOf } from "./forest";
import type { RegistryHead } from "./registry-head";
import type { RegistryRow } from "./registry-row";

const mostLevels = 4;
const leastLevels = 2;

type CodedRow = RegistryRow & { readonly code: string };

/** The rows of a registry that can be told apart, the first of each code. */
interface CodedRows {
  readonly byCode: ReadonlyMap<string, CodedRow>;
  readonly parentOf: ParentOf;
}

/**
 * What a registry must be as a whole: every code once, every parent in it, no organisation under itself, two to
 * four levels, and somebody who reports.
 */
export function checkStructure(
  rows: readonly RegistryRow[],
  head: RegistryHead,
  complaints: Complaints,
): void {
  const at = (row: number, id: RegistryColumnId): ComplaintPlace => ({
    row,
    column: head.columns.get(id) ?? 0,
  });
  const sheet = { at, complaints, head };
  const coded = checkCodes(rows, sheet);
  checkParents(rows, coded, sheet);
  checkCycles(coded, sheet);
  checkDepth(coded, sheet);
  if (rows.every((row) => row.reports === false)) {
    complaints.add("registryNoReportingUnit", {}, at(head.row, "reports"));
  }
}

interface Sheet {
  readonly head: RegistryHead;
  readonly complaints: Complaints;
  readonly at: (row: number, id: RegistryColumnId) => ComplaintPlace;
}

function checkCodes(rows: readonly RegistryRow[], { at, complaints }: Sheet): CodedRows {
  const byCode = new Map<string, CodedRow>();
  for (const row of rows) {
    const { code } = row;
    if (code === null) continue;
    const first = byCode.get(code);
    if (first) {
      const place = at(first.row, "code");
      const details = { first: cellName(place.row, place.column) };
      complaints.add("registryCodeTwice", details, {
        ...at(row.row, "code"),
        unit: code,
        found: code,
      });
    } else byCode.set(code, { ...row, code });
  }
  const parentOf = new Map([...byCode].map(([code, row]) => [code, row.parent]));
  return { byCode, parentOf };
}

function checkParents(
  rows: readonly RegistryRow[],
  { byCode }: CodedRows,
  { at, complaints }: Sheet,
): void {
  for (const { row, code, name, parent } of rows) {
    if (parent === null || byCode.has(parent)) continue;
    const unit = code ?? name ?? "";
    complaints.add(
      "registryParentUnknown",
      { unit },
      { ...at(row, "parent"), unit, found: parent },
    );
  }
}

function checkCycles({ byCode, parentOf }: CodedRows, { at, complaints }: Sheet): void {
  for (const path of cyclesOf(parentOf)) {
    const [unit = "", found = null] = path;
    const row = byCode.get(unit)?.row ?? 0;
    complaints.add("registryCycle", { path }, { ...at(row, "parent"), unit, found });
  }
}

function checkDepth({ byCode, parentOf }: CodedRows, { at, complaints, head }: Sheet): void {
  let deepest = 0;
  for (const [code, depth] of depthsOf(parentOf)) {
    deepest = Math.max(deepest, depth ?? 0);
    const row = byCode.get(code);
    if (row === undefined || depth === null || depth <= mostLevels) continue;
    const place = { ...at(row.row, "parent"), unit: code, found: row.parent };
    complaints.add("registryTooDeep", { depth, most: mostLevels }, place);
  }
  // An organisation whose parent is wrong looks like a root: only a sound registry can be called flat.
  if (deepest < leastLevels && complaints.none()) {
    const details = { depth: deepest, least: leastLevels };
    complaints.add("registryTooShallow", details, at(head.row, "parent"));
  }
}
