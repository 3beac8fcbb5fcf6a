import type { Plan } from "#core/catalogue/plan";
import { organisationTypes, type OrganisationType } from "#core/catalogue/organisation-types";
import { planInYear, planOfUnit } from "#core/evaluation/plan-in-year";
import { changedFormulas } from "#core/forms/changed-formulas";
import { formVersionOf } from "#core/words/form-versions";
import { catalogueOfForm, catalogueOfVersion } from "#core/forms/form-catalogue";
import { earlierForm } from "#core/forms/earlier-form";
import { layOutForm } from "#core/forms/input-form";
import type { SheetWords } from "#core/forms/sheet-words";
import { previousHeading, templates } from "#core/words/names";
import { repairOf, type FormRepair, type RepairRefusal } from "#core/provenance/repair-form";
import type { Facts } from "#core/reading/fact";
import { findForm } from "#core/reading/find-form";
import { readForm } from "#core/reading/read-form";
import { unknownOrganisation } from "#core/registry/organisation";
import { err, ok, type Result } from "#core/result";
import type { SheetModel } from "#core/sheet/sheet-model";
import { codeOfName as builtInNames } from "#app/reading/known-names";
import {
  asRead,
  hiddenSheet,
  openedForm,
  type HiddenSheet,
  type OpenedForm,
} from "#app/reading/opened-form";
import type { OpenedWorkbook } from "#app/ports";
import type { SubmissionReader } from "#app/reading/read-submission";
import type { PlanInUse } from "#app/work";

export interface RepairSetting extends Omit<SubmissionReader, "open"> {
  /** The plan of an id, with the catalogue that belongs to it. */
  readonly sourceOf: (plan: string) => PlanInUse | null;
  /** In every language in which forms are made. */
  readonly words: readonly SheetWords[];
  /** What the hidden sheet says of the form, where it says that of a report too. */
  readonly hidden?: HiddenSheet | null;
}

/** What has to be written into the form of a workbook, wherever the workbook lives. */
export function repairOfWorkbook(
  workbook: OpenedWorkbook,
  path: string,
  setting: RepairSetting,
): Result<FormRepair, RepairRefusal> {
  const hidden = setting.hidden === undefined ? hiddenSheet(workbook) : ok(setting.hidden);
  if (!hidden.ok) return hidden;
  if (hidden.value !== null && hidden.value.meta.template !== templates.form) {
    return err("notAForm");
  }
  const opened = openedForm({ ...setting, workbook, path, hidden: hidden.value });
  if (!opened.ok) return opened;
  if (opened.value === null) return err("notAForm");
  return repairOfForm(opened.value, hidden.value, setting);
}

function repairOfForm(
  opened: OpenedForm,
  hidden: HiddenSheet | null,
  setting: RepairSetting,
): Result<FormRepair, RepairRefusal> {
  const checksums = hidden?.checksums ?? null;
  const { grid, meta } = opened;
  if (checksums === null) return err("checksumsGone");
  const version = formVersionOf(meta?.version ?? null);
  const place = findForm(grid, version);
  if (place === null) return err("notAForm");
  const changed = changedFormulas(asRead(grid, place, opened.form), checksums, version);
  if (changed === null) return err("rowsMoved");
  const source = setting.sourceOf(meta?.plan ?? "");
  if (source === null || meta?.unit == null || meta.year === null) return err("planUnknown");
  const form = { ...source, year: meta.year, unit: meta.unit };
  const descriptions = describedAs(opened, form, setting);
  const { noteColumn } = place;
  const checkColumn = version.columns.check;
  return ok(repairOf({ grid, noteColumn, checkColumn, changed, checksums, version, descriptions }));
}

interface FormNamed extends PlanInUse {
  readonly year: number;
  readonly unit: string;
}

/** The form as it may have been handed out: whether a target concerns the unit depends on what the unit is. */
function describedAs(
  opened: OpenedForm,
  { plan, catalogue: known, year, unit }: FormNamed,
  setting: RepairSetting,
): readonly SheetModel[] {
  const catalogue = catalogueOfVersion(known, opened.meta?.version ?? null);
  const previous = previousFacts(opened, year, setting);
  const version = formVersionOf(opened.meta?.version ?? null);
  const asked = withStanding(plan, opened);
  const kinds = setting.words.flatMap((words) => likely.map((kind) => ({ ...kind, words })));
  return kinds.flatMap(({ type, armedForces, words }) => {
    const input = {
      unit: { ...unknownOrganisation(unit, opened.title.name ?? unit), type, armedForces },
      above: opened.title.above,
      plan: planOfUnit(planInYear(plan, year), unit),
      year,
      catalogue: version.rows === "asked" ? catalogueOfForm(catalogue, asked, { type }) : catalogue,
      words,
      facts: seenByFormulas(opened.form.facts),
      previous,
    };
    return version.labels ? layOutForm(input).slice(0, 1) : [earlierForm(input)];
  });
}

/** Rows that stand in the form were asked for when it was handed out, whatever the plan asks for today. */
function withStanding(plan: Plan, { form }: OpenedForm): Plan {
  const standing = [...form.facts.keys(), ...form.blanks.keys()];
  return { ...plan, chosenItems: [...(plan.chosenItems ?? []), ...standing] };
}

const inOffices = organisationTypes.find(({ isCommune }) => !isCommune) ?? null;

const likely: readonly {
  readonly type: OrganisationType | null;
  readonly armedForces: boolean;
}[] = [
  { type: null, armedForces: false },
  { type: inOffices, armedForces: false },
  { type: null, armedForces: true },
  { type: inOffices, armedForces: true },
];

/** Numbers typed as text and words spelt otherwise are facts for us, and nothing for a formula. */
const seenByFormulas = (facts: Facts): Facts =>
  new Map([...facts].filter(([, { rule }]) => rule === null));

/** The values of the year before, as the form prints them; null when it prints none. */
function previousFacts(
  { grid, meta }: OpenedForm,
  year: number,
  setting: RepairSetting,
): Facts | null {
  const version = formVersionOf(meta?.version ?? null);
  const headings = { ...version.headings, value: previousHeading(year) };
  const { codeOfName = builtInNames } = setting;
  const read = readForm(grid, setting, { codeOfName, version: { ...version, headings } });
  const facts = read === null ? new Map() : seenByFormulas(read.facts);
  return facts.size === 0 ? null : facts;
}
