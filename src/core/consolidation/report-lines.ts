import { issue, type Issue } from "#core/issue";
import { isWhole, successionsOf, type Successions } from "#core/registry/inheritance";
import { momentOf } from "#core/registry/moment";
import type { Organisation, Registry } from "#core/registry/organisation";
import { lookingLike, type LookingLike } from "./registered-code";
import type { ConsolidatedReading, ConsolidatedUnit } from "./file-reading";

/** Reports with the lines that count, and what is to be said of the others. */
export interface CountedLines {
  readonly reports: readonly ConsolidatedReading[];
  readonly issues: readonly Issue[];
}

/**
 * Which lines of the reports count: those of units under the organisation that reports. A unit that is called otherwise
 * in the registry is recognised by its predecessors, so that its form and its line are never both counted. Where
 * the registry lists the units of the organisation, the list is theirs: a line of nobody on it counts for nobody. What
 * a newer report of the same organisation lacks is not taken from the older one.
 */
export function countedLines(
  reports: readonly ConsolidatedReading[],
  whole: Registry,
): CountedLines {
  const issues: Issue[] = [];
  const successions = successionsOf(whole);
  const like = lookingLike(whole);
  const counted = reports.map((report) => {
    const newer = newerOf(report, reports);
    const above = whole.byCode.get(report.meta.unit ?? "");
    const under = new Map(
      above === undefined ? [] : whole.descendants(above.code).map((one) => [one.code, one]),
    );
    const isListed = [...under.values()].some(({ reports }) => reports);
    if (above !== undefined) under.set(above.code, above);
    const scene: Scene = { whole, like, under, isListed, successions };
    for (const each of report.issues) issues.push(placed(each, report, report.meta.unit));
    const units = report.units.flatMap((line): readonly ConsolidatedUnit[] => {
      const found = lineIn(line, scene);
      if (found.told !== null) issues.push(placed(found.told, report, found.told.unit));
      if (found.line === null) return [];
      const gone = newer === null || line.facts === null ? null : goneIn(newer, line);
      if (gone === null) return [found.line];
      issues.push(placed(gone, report, found.line.code));
      return [];
    });
    return { ...report, units };
  });
  return { reports: counted, issues };
}

interface Scene {
  readonly like: LookingLike;
  readonly whole: Registry;
  /** The organisation that reports, and everybody under it. */
  readonly under: ReadonlyMap<string, Organisation>;
  /** Somebody under it hands in figures by the registry. */
  readonly isListed: boolean;
  readonly successions: Successions;
}

interface FoundLine {
  readonly line: ConsolidatedUnit | null;
  readonly told: Issue | null;
}

function lineIn(
  line: ConsolidatedUnit,
  { whole, like, under, isListed, successions }: Scene,
): FoundLine {
  if (under.has(line.code)) return { line, told: null };
  const at = { cell: line.cell ?? null };
  const elsewhere = whole.byCode.get(line.code);
  if (elsewhere !== undefined) {
    const of = elsewhere.parent ?? elsewhere.code;
    return { line: null, told: issue("lineOfAnother", { of }, { at, unit: line.code }) };
  }
  const [only, another] = successions.get(line.code) ?? [];
  const continues = only !== undefined && another === undefined && isWhole(only.from);
  if (continues && under.has(only.successor.code)) {
    const to = only.successor.code;
    const told = issue("lineRenamed", { to }, { at, unit: to, found: line.code });
    return { line: { ...line, code: to }, told };
  }
  const meant = like(line.code);
  if (meant !== null && under.has(meant.code)) {
    const place = { at, unit: meant.code, found: line.code };
    const told = issue("unitCodeLookAlike", { like: meant.code }, place);
    return { line: { ...line, code: meant.code }, told };
  }
  if (!isListed) return { line, told: null };
  return { line: null, told: issue("lineUnknown", {}, { at, found: line.code }) };
}

/** The newest report of the same organisation, where this one is older. */
function newerOf(
  { file, meta }: ConsolidatedReading,
  reports: readonly ConsolidatedReading[],
): ConsolidatedReading | null {
  const instant = (receivedAt: string | null): number =>
    (receivedAt === null ? null : momentOf(receivedAt))?.instant ?? -Infinity;
  let newest: ConsolidatedReading | null = null;
  for (const each of reports) {
    if (each.meta.unit !== meta.unit) continue;
    const known = newest === null ? file.receivedAt : newest.file.receivedAt;
    if (instant(each.file.receivedAt) > instant(known)) newest = each;
  }
  return newest;
}

/** The complaint that a newer report no longer has what this line says. */
function goneIn(newer: ConsolidatedReading, { code, cell }: ConsolidatedUnit): Issue | null {
  const same = newer.units.find((each) => each.code === code);
  if (same !== undefined && (same.facts !== null || same.issues.length > 0)) return null;
  const details = { newer: newer.file.path };
  return issue("lineGone", details, { at: { cell: cell ?? null }, unit: code });
}

const placed = (each: Issue, { file, sheet }: ConsolidatedReading, unit: string | null): Issue => ({
  ...each,
  unit,
  at: { sheet, cell: each.at.cell, file: file.path },
});
