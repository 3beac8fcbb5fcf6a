import type { Issue } from "#core/issue";
import { unknownOrganisation, type Organisation, type Registry } from "#core/registry/organisation";
import { registryOf } from "#core/registry/registry";
import type {
  ConsolidatedReading,
  ConsolidatedUnit,
  FileReading,
  FormReading,
} from "./file-reading";
import { yearOrPlan, type Expectation } from "./match-files";
import { countedLines } from "./report-lines";

/** The files and the units of a report, consolidated reports taken apart. */
export interface Expanded {
  readonly readings: readonly FileReading[];
  readonly expectation: Expectation & { readonly own: string | null };
  /** The reports that were taken apart. */
  readonly reports: readonly ConsolidatedReading[];
  /** Complaints about their lines and columns. */
  readonly issues: readonly Issue[];
}

/**
 * Takes consolidated reports apart into the forms of the units under them, so that a figure is the same whichever
 * way its units were grouped: numerators and denominators meet unit by unit, never as sums of sums. A report counts
 * when it is of a unit under the one whose report this is, of this year and plan. Units that the registry does
 * not know stand under the one that reported them; that one itself is then no longer waited for.
 */
export function expandConsolidated(
  readings: readonly FileReading[],
  whole: Pick<Expectation, "registry" | "plan" | "planTitles" | "year" | "period">,
  unit: string | null,
): Expanded {
  const { registry, own, outside } = sceneOf(whole.registry, unit);
  const counted = readings.filter(
    (reading): reading is ConsolidatedReading =>
      reading.kind === "consolidated" && counts(reading, { ...whole, registry }),
  );
  const expectation = { ...whole, registry, own, outside };
  if (counted.length === 0) return { readings, expectation, reports: [], issues: [] };
  const { reports, issues } = countedLines(counted, whole.registry);
  const apart = new Map<FileReading, ConsolidatedReading>(
    counted.map((each, index) => [each, reports[index] ?? each]),
  );
  const replaced = replacedBy(reports);
  return {
    readings: readings.flatMap((reading): readonly FileReading[] => {
      const report = apart.get(reading);
      const forms = report === undefined ? [] : formsIn(report);
      // A report of which no line counts has its place among the files all the same.
      return forms.length === 0 ? [reading] : forms;
    }),
    expectation: { ...expectation, registry: withUnits(registry, reports, replaced), replaced },
    reports,
    issues,
  };
}

/** The registry under the unit whose report this is, and who is outside of it. */
function sceneOf(
  registry: Registry,
  unit: string | null,
): { readonly registry: Registry; readonly own: string | null; readonly outside: Set<string> } {
  const [root, ...otherRoots] = registry.rootCodes;
  const top = unit === null ? undefined : registry.byCode.get(unit);
  if (top === undefined || top.code === root) {
    const own = otherRoots.length === 0 ? (root ?? null) : null;
    return { registry, own: unit ?? own, outside: new Set() };
  }
  const under = registry.descendants(top.code);
  const kept = new Set([top, ...under]);
  const outside = registry.organisations.filter((one) => !kept.has(one)).map(({ code }) => code);
  const inside = registryOf([{ ...top, parent: null, reports: false }, ...under], others(registry));
  return { registry: inside, own: top.code, outside: new Set(outside) };
}

/** Rows of other periods of the organisations. */
function others({ rows, organisations }: Registry): readonly Organisation[] {
  const today = new Set(organisations);
  return rows.filter((row) => !today.has(row));
}

function counts(
  { meta, file, units }: ConsolidatedReading,
  expected: Pick<Expectation, "registry" | "plan" | "year" | "period">,
): boolean {
  const known = expected.registry.byCode.get(meta.unit ?? "");
  // Nor of the one whose report this is: nothing stands above it here.
  if (known?.parent == null) return false;
  if (!units.some(({ facts }) => facts !== null)) return false;
  return yearOrPlan(meta, expected, { at: { file: file.path }, unit: known.code }) === null;
}

/** Units whose consolidated report counts instead of a form of their own. */
function replacedBy(counted: readonly ConsolidatedReading[]): ReadonlyMap<string, string> {
  const lines = new Set(counted.flatMap(({ units }) => units.map(({ code }) => code)));
  const replaced = new Map<string, string>();
  for (const { meta, file } of counted) {
    if (meta.unit !== null && !lines.has(meta.unit)) replaced.set(meta.unit, file.path);
  }
  return replaced;
}

const formsIn = ({ meta, file, sheet, units }: ConsolidatedReading): readonly FormReading[] =>
  units.flatMap(({ code, facts, issues, savedAt }) =>
    facts === null && issues.length === 0
      ? []
      : [
          {
            kind: "form",
            // What a report says of a unit is as old as the form of the unit.
            file: savedAt === null ? file : { ...file, receivedAt: savedAt },
            meta: { ...meta, unit: code },
            sheet,
            facts: facts ?? new Map<string, never>(),
            issues,
            ...(meta.unit === null ? {} : { within: meta.unit }),
          },
        ],
  );

/** The registry with every line of the consolidated reports as a unit that reports. */
function withUnits(
  registry: Registry,
  counted: readonly ConsolidatedReading[],
  replaced: ReadonlyMap<string, string>,
): Registry {
  const lines = new Set<string>();
  const added = new Map<string, Organisation[]>();
  for (const { meta, units } of counted) {
    for (const line of units) {
      if (lines.has(line.code)) continue;
      lines.add(line.code);
      if (registry.byCode.has(line.code)) continue;
      const above = registry.byCode.get(meta.unit ?? "");
      if (above === undefined) continue;
      const siblings = added.get(above.code) ?? [];
      siblings.push(unitOf(line, above));
      added.set(above.code, siblings);
    }
  }
  return registryOf(
    registry.organisations.flatMap((one) => {
      const reports = lines.has(one.code) || (one.reports && !replaced.has(one.code));
      const same = reports === one.reports ? one : { ...one, reports };
      return [same, ...(added.get(one.code) ?? [])];
    }),
    others(registry),
  );
}

const unitOf = (
  { code, name, type, armedForces }: ConsolidatedUnit,
  above: Organisation,
): Organisation => ({
  ...unknownOrganisation(code, name),
  parent: above.code,
  level: above.level === "grassroots" ? "attached" : "grassroots",
  type,
  armedForces,
  grassroots: above.level !== "grassroots",
  row: above.row,
});
