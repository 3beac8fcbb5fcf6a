import { decimalsIn } from "#core/catalogue/indicator";
import type { Catalogue } from "#core/catalogue/catalogue";
import type { Baseline } from "#core/catalogue/plan";
import type { Grid } from "#core/cell";
import { planSheets, type PlanSheetId } from "#core/words/plan-sheet-names";
import {
  baselineColumns,
  formColumnsOfPlan,
  indicatorColumns,
  itemColumns,
  quotaColumns,
  settingColumns,
  targetColumns,
  taskColumns,
  type PlanColumn,
} from "#core/words/plan-sheet-words";
import type { Issue } from "#core/issue";
import { err, ok, type Result } from "#core/result";
import { spellingKey } from "#core/spelling";
import { conditionsMet, conditionsSpeltAlike } from "./conditions";
import { knownIndicator, type Known } from "./known";
import { catalogueWith, type PlanBook } from "#core/plans/plan-book";
import { planComplaints, type PlanComplaints } from "./plan-complaints";
import { complainAboutMissingBase } from "./targets/read-against";
import { readFormRows } from "./read-form-rows";
import { readIndicators, readItems } from "./read-additions";
import { readQuotas } from "./targets/read-quotas";
import { readSettings } from "./read-settings";
import { complainAboutLevels, complainAboutParts } from "./read-structures";
import { readTargets } from "./targets/read-targets";
import { readTasks } from "./read-tasks";
import { neededText, quantityIn, textIn, yearIn } from "./row-values";
import { readTable, type PlanRow } from "./table-reader";

/** Finds a sheet of a workbook by the name of the table that it holds. */
export type SheetOf = (id: PlanSheetId) => Grid | null;

/** The sheet of a table among those of a workbook, whatever its spelling. */
export const sheetAmong =
  (grids: readonly Grid[]): SheetOf =>
  (id) =>
    grids.find(({ sheet }) => spellingKey(sheet) === spellingKey(planSheets[id])) ?? null;

/**
 * The plan of a workbook with its own items, indicators, quotas and tasks; or every mistake, each with its cell.
 * Only the sheets of targets and of settings must be there.
 */
export function readPlan(
  sheetOf: SheetOf,
  catalogue: Catalogue,
): Result<PlanBook, readonly Issue[]> {
  const complaints = planComplaints();
  const sheets: Sheets = { sheetOf, complaints };
  for (const id of ["targets", "settings"] as const) {
    const place = { sheet: planSheets[id], cell: null, found: null };
    if (sheetOf(id) === null) {
      complaints.add("planSheetMissing", { sheet: planSheets[id] }, place);
    }
  }
  if (complaints.issues.length > 0) return err(complaints.issues);
  const settings = readSettings(tableOf(sheets, "settings", settingColumns, ["note"]), {
    sheet: planSheets.settings,
    complaints,
  });
  const additions = readAdditions(sheets, catalogue, settings.document);
  const baselines = tableOf(sheets, "baselines", baselineColumns, []).map((row) =>
    baselineIn(row, additions.known),
  );
  const targets = conditionsSpeltAlike(readTargetsOf(sheets, additions.known, baselines));
  const met = conditionsMet(settings.conditions, targets);
  const { tasks, progress } = readTasks(tableOf(sheets, "tasks", taskColumns, []), settings.id);
  const { items, indicators } = additions;
  const rows = tableOf(sheets, "form", formColumnsOfPlan, ["name", "group", "why"]);
  const chosen = readFormRows(rows, catalogueWith(catalogue, { items, indicators }));
  if (complaints.issues.length > 0) return err(complaints.issues);
  const { conditions: _, ...head } = settings;
  const plan = { ...head, ...chosen, conditionsMet: met, targets, baselines };
  return ok({ plan, items, indicators, tasks, progress });
}

interface Sheets {
  readonly sheetOf: SheetOf;
  readonly complaints: PlanComplaints;
}

function tableOf<Id extends string>(
  { sheetOf, complaints }: Sheets,
  id: PlanSheetId,
  columns: Readonly<Record<Id, PlanColumn>>,
  passive: readonly NoInfer<Id>[],
): readonly PlanRow<Id>[] {
  const grid = sheetOf(id);
  return grid === null ? [] : readTable(grid, { columns, passive }, complaints);
}

function readAdditions(
  sheets: Sheets,
  catalogue: Catalogue,
  source: string,
): Pick<PlanBook, "items" | "indicators"> & { readonly known: Known } {
  const items = readItems(tableOf(sheets, "items", itemColumns, []), catalogue, source);
  const builtIn = new Map(catalogue.indicators.map((each) => [each.id, each]));
  const knownItems = new Map([...catalogue.items, ...items].map((each) => [each.code, each]));
  const rows = tableOf(sheets, "indicators", indicatorColumns, []);
  const indicators = readIndicators(rows, { items: knownItems, indicators: builtIn }, source);
  complainAboutParts(rows, indicators);
  const all = new Map([...builtIn, ...indicators.map((each) => [each.id, each] as const)]);
  return { items, indicators, known: { items: knownItems, indicators: all } };
}

function readTargetsOf(
  sheets: Sheets,
  known: Known,
  baselines: readonly Baseline[],
): PlanBook["plan"]["targets"] {
  const before = sheets.complaints.issues.length;
  const rows = tableOf(sheets, "targets", targetColumns, ["number", "name"]);
  if (rows.length === 0 && sheets.complaints.issues.length === before) {
    const place = { sheet: planSheets.targets, cell: null, found: null };
    sheets.complaints.add("planEmpty", {}, place);
  }
  const targets = readTargets(rows, known);
  for (const target of targets) complainAboutMissingBase(target, baselines);
  complainAboutLevels(targets, [...known.indicators.values()]);
  const quotas = readQuotas(
    tableOf(sheets, "quotas", quotaColumns, ["name"]),
    targets,
    known.indicators,
  );
  return targets.map(({ number, target }) => {
    const given = quotas.get(number);
    return given === undefined ? target : { ...target, quotas: given };
  });
}

function baselineIn(row: PlanRow<keyof typeof baselineColumns>, known: Known): Baseline {
  const indicator = knownIndicator(row, "indicator", known);
  const of = known.indicators.get(indicator);
  const isCount = of?.kind === "count";
  const { part, whole } = decimalsIn(of ?? {});
  for (const id of ["year", "numerator", ...(isCount ? [] : ["denominator" as const])] as const) {
    if (row.content(id) === undefined) neededText(row, id);
  }
  return {
    indicator,
    year: yearIn(row, "year") ?? 0,
    numerator: quantityIn(row, "numerator", part) ?? 0,
    denominator: isCount ? null : (quantityIn(row, "denominator", whole) ?? 0),
    source: textIn(row, "source") ?? "",
  };
}
