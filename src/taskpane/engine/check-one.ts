import type { Facts } from "#core/reading/fact";
import type { FileReading, FormReading } from "#core/consolidation/file-reading";
import { matchFiles } from "#core/consolidation/match-files";
import type { Organisation, Registry } from "#core/registry/organisation";
import { registryOf } from "#core/registry/registry";
import { buildReport } from "#core/result/build-report";
import type { PreviousYear } from "#core/result/report-result";
import { sentenceOf } from "#text/issues";
import type { CheckAnswer, Order } from "#taskpane/protocol/answers";
import type { Memory } from "./memory";
import { linesOfUnit } from "./unit-lines";
import { havePlan } from "./plan-books";
import { namesOf, workGiven, workNamed } from "./product";
import { issueLines } from "./report-view";

/** One form by itself, as that of the unit, year and plan that it names; another file is refused with its reason. */
export async function checkOne(
  reading: FileReading,
  memory: Memory,
  order: Order,
): Promise<CheckAnswer> {
  const { registry } = memory;
  const file = reading.file.path;
  if (reading.kind === "form") {
    const { meta } = reading;
    const previous = earlierFacts(memory.previous, meta?.unit ?? "", meta?.year ?? order.year);
    return checkForm(reading, { registry, order, previous, memory });
  }
  const nobody = { registry: registryOf([]), plan: "", year: 0 };
  const cause = matchFiles([reading], nobody).ignored[0]?.cause;
  const complaint = cause === undefined ? "" : sentenceOf(cause, order.language, namesOf(registry));
  return { kind: "refused", file, complaint };
}

export interface CheckSetting {
  readonly registry: Registry | null;
  readonly order: Order;
  /** Where the plans are kept. */
  readonly memory: Memory;
  /** The unit's values of last year, or of the nearest year before it that is known. */
  readonly previous?: { readonly year: number; readonly facts: Facts } | null;
  /** What the form calls its unit, for one that the registry does not know. */
  readonly name?: string | null;
}

/** A form by itself, as that of the unit, year and plan that it names. */
export async function checkForm(form: FormReading, setting: CheckSetting): Promise<CheckAnswer> {
  const { registry: known, order, memory, previous = null, name = null } = setting;
  const code = form.meta?.unit ?? "?";
  const unit = known?.byCode.get(code) ?? { ...strangerOf(code), name: name ?? code };
  const alone = { parent: null, reports: true, from: null, to: null, predecessors: [] };
  const registry = registryOf([{ ...unit, ...alone }]);
  const named = form.meta?.plan ?? "";
  await havePlan(memory, named);
  const { plan, catalogue } = workNamed(named, memory) ?? workGiven(order.plan, memory);
  const year = form.meta?.year ?? order.year;
  const meta = { template: null, version: null, unit: code, year, plan: plan.id };
  const result = buildReport({
    readings: [{ ...form, meta }],
    registry,
    plan,
    year,
    dates: { asOf: order.asOf, dueDate: order.dueDate },
    catalogue,
    previous:
      previous === null ? null : { year: previous.year, facts: new Map([[code, previous.facts]]) },
  });
  const cellOf = (item: string) => {
    const cell = form.cells?.get(item);
    return cell === undefined ? null : { sheet: form.sheet, cell };
  };
  return {
    kind: "checked",
    file: form.file.path,
    unit: unit.name,
    issues: issueLines(result.issues, order.language, {
      registry,
      plan,
      catalogue,
      inOneSheet: true,
    }),
    indicators: linesOfUnit(result, order.language, cellOf),
    canRepair: form.issues.some((issue) => issue.code === "formulaChanged"),
  };
}

/** The unit in a report that was given, when that is of an earlier year. */
export function earlierFacts(
  previous: PreviousYear | null,
  unit: string,
  year: number,
): NonNullable<CheckSetting["previous"]> | null {
  const facts = previous?.facts.get(unit);
  if (previous === null || facts === undefined || previous.year >= year) return null;
  return { year: previous.year, facts };
}

/** A unit of which only the code is known: nothing is taken for not applying to it. */
const strangerOf = (code: string): Organisation => ({
  code,
  name: code,
  parent: null,
  level: "grassroots",
  type: null,
  armedForces: false,
  grassroots: true,
  reports: true,
  from: null,
  to: null,
  predecessors: [],
  admissionQuota: null,
  row: 0,
});
