import { cellName } from "#core/cell";
import type { RegistryColumnId } from "#core/words/registry-words";
import type { Complaints, ComplaintPlace } from "./read/complaints";
import { printedDay } from "./calendar-day";
import { overlapOf, rowOn, rowsByCode } from "./periods";
import { lookAlikeKey } from "#core/spelling";
import { cyclesOf, depthsOf, type ParentOf } from "./forest";
import type { RegistryHead } from "./read/registry-head";
import type { RegistryRow } from "./read/registry-row";

const mostLevels = 4;
const leastLevels = 2;

type CodedRow = RegistryRow & { readonly code: string };

/** The rows of a registry on one day, one of each code. */
interface CodedRows {
  readonly byCode: ReadonlyMap<string, CodedRow>;
  readonly parentOf: ParentOf;
}

/**
 * What a registry must be as a whole: every code once on each day, every parent in it, no organisation under itself, two to
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
  const byCode = rowsByCode(rows.filter((row): row is CodedRow => row.code !== null));
  for (const own of byCode.values()) checkPeriods(own, sheet);
  checkLookAlikes(byCode, sheet);
  checkParents(rows, new Set(byCode.keys()), sheet);
  const sound = new Map([...byCode].map(([code, own]) => [code, soundRows(own)]));
  const days = changesOf([...sound.values()]).map((day) => codedOn(sound, day));
  checkCycles(days, sheet);
  checkDepth(days, sheet);
  if (rows.every((row) => row.reports === false)) {
    complaints.add("registryNoReportingUnit", {}, at(head.row, "reports"));
  }
}

interface Sheet {
  readonly head: RegistryHead;
  readonly complaints: Complaints;
  readonly at: (row: number, id: RegistryColumnId) => ComplaintPlace;
}

/** Codes that a reader takes for the same are two organisations for the program, and count twice. */
function checkLookAlikes(
  byCode: ReadonlyMap<string, readonly CodedRow[]>,
  { at, complaints }: Sheet,
): void {
  const known = new Map<string, CodedRow>();
  for (const [code, [own]] of byCode) {
    if (own === undefined) continue;
    const key = lookAlikeKey(code);
    const first = known.get(key);
    if (first === undefined) known.set(key, own);
    else {
      const place = at(first.row, "code");
      const details = { like: first.code, first: cellName(place.row, place.column) };
      complaints.add("registryCodeLookAlike", details, {
        ...at(own.row, "code"),
        unit: code,
        found: code,
      });
    }
  }
}

/** Rows of one code must be of different periods; without dates the code simply stands twice. */
function checkPeriods(own: readonly CodedRow[], { at, complaints }: Sheet): void {
  const [one, other] = overlapOf(own) ?? [];
  if (one === undefined || other === undefined) return;
  const [first, second] = one.row < other.row ? [one, other] : [other, one];
  const place = at(first.row, "code");
  const { code: unit } = second;
  const details = { first: cellName(place.row, place.column) };
  const found = { ...at(second.row, "code"), unit, found: unit };
  if (own.every(({ from, to }) => from === null && to === null)) {
    complaints.add("registryCodeTwice", details, found);
    return;
  }
  const days = { from: printed(second.from), to: printed(second.to) };
  const firstDays = { firstFrom: printed(first.from), firstTo: printed(first.to) };
  complaints.add("registryPeriodsOverlap", { unit, ...details, ...days, ...firstDays }, found);
}

/** The rows of a code that can be told apart: only the first where two hold on the same day. */
const soundRows = (own: readonly CodedRow[]): readonly CodedRow[] =>
  overlapOf(own) === null ? own : own.slice(0, 1);

const printed = (day: string | null): string | null => (day === null ? null : printedDay(day));

/** The days on which an organisation with several rows changes; any one day where there is none. */
function changesOf(lists: readonly (readonly CodedRow[])[]): readonly string[] {
  const changing = lists.filter((own) => own.length > 1).flat();
  return [...new Set(changing.map(({ from }) => from ?? "0000-01-01")), "9999-12-31"];
}

function codedOn(rows: ReadonlyMap<string, readonly CodedRow[]>, day: string): CodedRows {
  const byCode = new Map(
    [...rows].flatMap(([code, own]) => {
      const row = rowOn(own, day);
      return row === undefined ? [] : [[code, row] as const];
    }),
  );
  return { byCode, parentOf: new Map([...byCode].map(([code, row]) => [code, row.parent])) };
}

function checkParents(
  rows: readonly RegistryRow[],
  codes: ReadonlySet<string>,
  { at, complaints }: Sheet,
): void {
  for (const { row, code, name, parent } of rows) {
    if (parent === null || codes.has(parent)) continue;
    const unit = code ?? name ?? "";
    complaints.add(
      "registryParentUnknown",
      { unit },
      { ...at(row, "parent"), unit, found: parent },
    );
  }
}

/** A ring that lasts over several days is told once. */
function checkCycles(days: readonly CodedRows[], { at, complaints }: Sheet): void {
  const rings = new Map(
    days.flatMap(({ byCode, parentOf }) =>
      cyclesOf(parentOf).map((path) => [path.join(" "), { path, byCode }] as const),
    ),
  );
  for (const { path, byCode } of rings.values()) {
    const [unit = "", found = null] = path;
    const row = byCode.get(unit)?.row ?? 0;
    complaints.add("registryCycle", { path }, { ...at(row, "parent"), unit, found });
  }
}

function checkDepth(days: readonly CodedRows[], { at, complaints, head }: Sheet): void {
  let deepest = 0;
  const depths = days.flatMap(({ byCode, parentOf }) =>
    [...depthsOf(parentOf)].map(([code, depth]) => ({ code, depth, row: byCode.get(code) })),
  );
  const told = new Set<CodedRow>();
  for (const { code, depth, row } of depths) {
    deepest = Math.max(deepest, depth ?? 0);
    if (row === undefined || depth === null || depth <= mostLevels || told.has(row)) continue;
    told.add(row);
    const place = { ...at(row.row, "parent"), unit: code, found: row.parent };
    complaints.add("registryTooDeep", { depth, most: mostLevels }, place);
  }
  // An organisation whose parent is wrong looks like a root: only a sound registry can be called flat.
  if (deepest < leastLevels && complaints.none()) {
    const details = { depth: deepest, least: leastLevels };
    complaints.add("registryTooShallow", details, at(head.row, "parent"));
  }
}
