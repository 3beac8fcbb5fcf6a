import { indicators } from "#core/catalogue/indicators/indicators";
import { itemGroups, items } from "#core/catalogue/items/items";
import type { Plan } from "#core/catalogue/plan";
import { planOf } from "#core/catalogue/plans/plans";
import type { Task } from "#core/catalogue/task";
import { tasks } from "#core/catalogue/tasks/tasks";
import type { FormReading } from "#core/consolidation/file-reading";
import type { Facts } from "#core/reading/fact";
import { registryOf } from "#core/registry/registry";
import { dueDateOf } from "#core/catalogue/periods/due-date";
import { buildReport } from "#core/result/build-report";
import type { ReportResult } from "#core/result/report-result";
import type { ReportWords } from "#core/report/report-words";
import { layOutReport } from "#core/report/report-workbook";
import { sampleProvince } from "#core/sample/sample-province";
import type { SheetModel } from "#core/sheet/sheet-model";
import type { Language } from "#text/language";
import { codesAsNames } from "#text/names";
import { reportWords } from "#text/report/report-words";

export const year = 2026;

/** The words of a Vietnamese report. */
export const words = reportWords("vi", codesAsNames);

export function builtInPlan(id: string): Plan {
  const plan = planOf(id);
  if (plan === undefined) throw new Error(`no plan ${id}`);
  return plan;
}

/** The report of a small sample province, all units received, with last year beside it. */
export function sampleReport(
  id: string,
  units = 24,
  given?: ReadonlyMap<string, Facts>,
  inYear = year,
): ReportResult {
  const plan = builtInPlan(id);
  const province = sampleProvince({ seed: 1, units, year: inYear });
  const registry = registryOf(province.organisations.map((one, row) => ({ ...one, row: row + 1 })));
  const readings = [...(given ?? province.facts)].map(([unit, facts]): FormReading => {
    const file = {
      path: `${unit}.xlsx`,
      sha256: null,
      receivedAt: `${String(inYear)}-12-15T00:00:00Z`,
      receivedFrom: "properties",
    } as const;
    const meta = { template: null, version: null, unit, year: inYear, plan: plan.id };
    return { kind: "form", file, meta, sheet: "Biểu nhập", facts, issues: [] };
  });
  return buildReport({
    readings,
    registry,
    plan,
    year: inYear,
    dates: { asOf: `${String(inYear)}-12-20`, dueDate: dueDateOf(plan, inYear) },
    catalogue: { groups: itemGroups, items, indicators },
    previous: { year: inYear - 1, facts: province.previous },
  });
}

/** The words of a report in any language. */
export const wordsIn = (language: Language): ReportWords => reportWords(language, codesAsNames);

export const sheetsOf = (result: ReportResult, language: Language = "vi"): readonly SheetModel[] =>
  layOutReport(result, tasks, wordsIn(language));

/** The tasks of the plan of a report. */
export const tasksOf = ({ plan }: ReportResult): readonly Task[] =>
  tasks.filter((task) => task.plan === plan.id);
