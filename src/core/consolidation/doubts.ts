import { formerDocuments } from "#core/catalogue/plans/plan-heads";
import type { PlanHead } from "#core/catalogue/plan";
import { issue, type Issue, type IssueOf } from "#core/issue";
import type { Organisation, Registry } from "#core/registry/organisation";
import { isSameName, nameKey } from "#core/spelling";
import type { FormReading } from "./file-reading";
import { codeInName } from "./registered-code";

/** Where those who say whose form it is contradict each other. */
export type Doubt = IssueOf<"witnessesDisagree">;

/** By what the names in the head of a form are compared. */
interface Known {
  readonly registry: Registry;
  readonly plan: string;
  readonly planTitles?: readonly string[];
  readonly directory: Directory;
}

/**
 * Where hidden sheet, head and file name contradict each other, by what the form itself says; then by what only the
 * registry knows: codes that are not official, and the names of other units; then by how the plan is called.
 */
export function doubtsOf(reading: FormReading, known: Known): readonly Doubt[] {
  const told = reading.issues.filter((each) => each.code === "witnessesDisagree");
  if (reading.within !== undefined) return told;
  const isTold = (part: "unit" | "plan"): boolean =>
    told.some(({ details }) => details.part === part);
  const ofUnit = isTold("unit") ? null : (codeDoubt(reading, known) ?? nameDoubt(reading, known));
  const ofPlan = isTold("plan") ? null : planDoubt(reading, known);
  return [ofUnit, ...told, ofPlan].filter((doubt) => doubt !== null);
}

/** Units that the form may be of; what people see of it goes before what they do not. */
export function claimsOf({ meta }: FormReading, doubts: readonly Doubt[]): readonly string[] {
  const ofUnit = doubts.find(({ details }) => details.part === "unit")?.details;
  const codes = [ofUnit?.head, ofUnit?.fileName, ofUnit?.hidden, meta?.unit];
  return [...new Set(codes.filter((code) => code != null))];
}

/** What is to be said of a form that counts for the unit: its head calls unit or plan by a name that nobody has. */
export function namesTold(
  { head, meta, sheet, file }: FormReading,
  unit: Organisation,
  { directory, plan, planTitles: [title, ...titles] = [] }: Known,
): readonly Issue[] {
  const place = { at: { file: file.path, sheet }, unit: unit.code };
  const name = head?.unit ?? null;
  const ofPlan = head?.plan ?? null;
  const told: Issue[] = [];
  if (name !== null && !directory.namesOf(unit).some((own) => isSameName(own, name))) {
    told.push(issue("unitNameDiffers", { registered: unit.name }, { ...place, found: name }));
  }
  if (ofPlan === null || title === undefined || meta?.plan !== plan) return told;
  if ([title, ...titles].some((each) => isSameName(each, ofPlan))) return told;
  return [...told, issue("planNameDiffers", { known: title }, { ...place, found: ofPlan })];
}

/** What the names in its head say against a form that is looked at by itself. */
export function headIssues(
  reading: FormReading,
  known: Omit<Known, "directory">,
): readonly Issue[] {
  const scene = { ...known, directory: directoryOf(known.registry) };
  const doubts = [nameDoubt(reading, scene), planDoubt(reading, scene)].filter(
    (one) => one !== null,
  );
  const unit = known.registry.byCode.get(reading.meta?.unit ?? "");
  if (doubts.length > 0) return doubts.map((one) => ({ ...one, unit: unit?.code ?? null }));
  return unit === undefined ? [] : namesTold(reading, unit, scene);
}

/** A file that is named after another unit; one named after the unit above says nothing. */
function codeDoubt({ meta, file }: FormReading, { registry }: Known): Doubt | null {
  const stated = meta?.unit ?? null;
  const named = codeInName(file.path, registry);
  if (stated === null || named === null || named === stated || stated.startsWith(`${named}.`)) {
    return null;
  }
  return doubt("unit", { hidden: stated, head: null, fileName: named }, { file: file.path });
}

/** A head that bears the name of another unit. */
function nameDoubt(
  { meta, head, sheet, file }: FormReading,
  { registry, directory }: Known,
): Doubt | null {
  const name = head?.unit ?? null;
  const unit = registry.byCode.get(meta?.unit ?? "");
  if (name === null || unit === undefined) return null;
  const own = directory.namesOf(unit);
  if (own.some((each) => nameKey(each) === nameKey(name))) return null;
  const others = directory.calledSo(name).filter((one) => one !== unit);
  const beside = others.find(({ parent }) => parent === unit.parent);
  // A name may be cut short to one that a unit elsewhere has.
  const other = own.some((each) => isSameName(each, name)) ? beside : (beside ?? others[0]);
  if (other === undefined) return null;
  const said = { hidden: unit.code, head: other.code, fileName: null };
  return doubt("unit", said, { file: file.path, sheet }, name);
}

/**
 * The plan of a form that has lost its hidden sheet, as its head calls it, where that is neither this plan nor one of the
 * product's own.
 */
export function foreignPlan(
  { meta, head }: FormReading,
  { planTitles = [] }: Pick<Known, "planTitles">,
): string | null {
  const name = head?.plan ?? null;
  if (name === null || planTitles.length === 0 || (meta?.plan ?? null) !== null) return null;
  return planTitles.some((title) => isSameName(title, name)) ? null : name;
}

/** A head that calls the plan otherwise than forms of the plan do, where the product has no plan of that name. */
function planDoubt({ meta, head, sheet, file }: FormReading, known: Known): Doubt | null {
  const { plan, planTitles: titles = [] } = known;
  const name = head?.plan ?? null;
  if (name === null || titles.length === 0) return null;
  const stated = meta?.plan ?? null;
  const isThis = titles.some((title) => isSameName(title, name));
  // A form of another plan that calls it by a name of its own contradicts itself in nothing.
  if (stated === null || isThis === (stated === plan)) return null;
  // A document that got its number after the forms were handed out is no other plan: told, and counted.
  if (stated === plan && titles.some((title) => isAlike(title, name))) return null;
  const said = { hidden: stated, head: isThis ? plan : name, fileName: null };
  return doubt("plan", said, { file: file.path, sheet });
}

/** One of `Hà Giang (tỉnh)` and `Chương trình số …` is the same. */
function isAlike(one: string, other: string): boolean {
  const [first, second] = [one, other].map((title) => title.split(":"));
  return [0, 1].some((part) => isSameName(first?.[part] ?? "", second?.[part] ?? ""));
}

/** What the head of a form may call a plan. */
export const planTitlesOf = ({ id, name, document }: PlanHead): readonly string[] =>
  name === "" && document === ""
    ? []
    : [document, ...(formerDocuments[id] ?? [])].map((each) => `${name}: ${each}`);

function doubt(
  part: "unit" | "plan",
  said: Omit<Doubt["details"], "part">,
  at: { readonly file: string; readonly sheet?: string },
  found: string | null = null,
): Doubt {
  const details = { part, ...said };
  return issue("witnessesDisagree", details, { at, found }) as Doubt;
}

/** Units by their names, worked out when the first name is looked for: mostly none is. */
export interface Directory {
  /** What the unit is called, was called in another period, and what those whom it continues were. */
  readonly namesOf: (unit: Organisation) => readonly string[];
  /** Units of that name that hand in a form. */
  readonly calledSo: (name: string) => readonly Organisation[];
}

export function directoryOf({ organisations, rows }: Registry): Directory {
  let byCode: ReadonlyMap<string, readonly Organisation[]> | null = null;
  let byName: ReadonlyMap<string, readonly Organisation[]> | null = null;
  return {
    namesOf: (unit) => {
      byCode ??= groupedBy(rows, ({ code }) => code);
      const earlier = [unit.code, ...unit.predecessors.map(({ code }) => code)];
      const known = earlier.flatMap((code) => byCode?.get(code) ?? []);
      return [unit.name, ...known.map(({ name }) => name)];
    },
    calledSo: (name) => {
      byName ??= groupedBy(
        organisations.filter(({ reports }) => reports),
        (one) => nameKey(one.name),
      );
      return byName.get(nameKey(name)) ?? [];
    },
  };
}

function groupedBy(
  organisations: readonly Organisation[],
  keyOf: (one: Organisation) => string,
): ReadonlyMap<string, readonly Organisation[]> {
  const groups = new Map<string, Organisation[]>();
  for (const one of organisations) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
