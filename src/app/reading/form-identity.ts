import { cellName } from "#core/cell";
import { issue, type Issue } from "#core/issue";
import { isPlanId } from "#core/catalogue/plans/plan-heads";
import type { HeadNames } from "#core/consolidation/file-reading";
import type { Meta } from "#core/reading/read-meta";
import type { FormTitle } from "#core/reading/read-title";
import { codeInFileName } from "#core/reading/file-name";
import { disagreements } from "#core/reading/witnesses";
import { planOfTitle } from "./known-names";

/** Whose form it is, for which year and plan, and what is to be said about how that was found. */
export interface FormIdentity {
  readonly meta: Meta | null;
  /** What only registry and plan can compare. */
  readonly head: HeadNames;
  readonly issues: readonly Issue[];
}

const unstated: Meta = { template: null, version: null, unit: null, year: null, plan: null };

/**
 * A clerk's own plan: he made it of a built-in one, whose name and document may still be its own, so that the head of its
 * forms says nothing against the hidden sheet.
 */
const isOwn = (plan: string | null): boolean => plan !== null && !isPlanId(plan);

/**
 * The hidden sheet first; what it does not say is taken from the head of the form, and the code of the unit, as a
 * last resort, from the name of the file. Where they contradict each other, that is said.
 */
export function formIdentity(
  meta: Meta | null,
  title: FormTitle,
  at: { readonly sheet: string; readonly path: string },
): FormIdentity {
  const known = meta ?? unstated;
  const head = {
    unit: title.unit,
    year: title.year,
    plan: title.plan === null || isOwn(known.plan) ? null : planOfTitle(title.plan),
  };
  const named = { unit: title.name, plan: head.plan === null ? title.plan : null };
  const parts = (["unit", "year", "plan"] as const).filter(
    (part) => known[part] === null && head[part] !== null,
  );
  const unit = known.unit ?? head.unit;
  // A form that has lost its hidden sheet must say in its head whose it is.
  const fromName = unit === null && meta !== null ? codeInFileName(at.path) : null;
  const place = { at: { sheet: at.sheet } };
  const issues = [
    ...(parts.length === 0 ? [] : [issue("identityFromTitle", { parts }, place)]),
    ...(fromName === null ? [] : [issue("identityFromFileName", {}, { found: fromName })]),
    ...legacyName(title, at.sheet),
    ...disagreements({ hidden: meta, title, titlePlan: head.plan, path: at.path }, place.at),
  ];
  // A form of a part of the year is never taken for one of the year, whatever else it has lost.
  const period = known.period ?? title.period;
  const whole = meta === null || period === null ? meta : { ...meta, period };
  if (parts.length === 0 && fromName === null) return { meta: whole, head: named, issues };
  const year = known.year ?? head.year;
  const plan = known.plan ?? head.plan;
  const found = { ...known, unit: unit ?? fromName, year, plan };
  return { meta: period === null ? found : { ...found, period }, head: named, issues };
}

function legacyName({ legacyName: legacy }: FormTitle, sheet: string): readonly Issue[] {
  if (legacy === null) return [];
  const { after, encoding, before, row, column } = legacy;
  const at = { sheet, cell: cellName(row, column) };
  return [issue("legacyLetters", { after, encoding }, { at, found: before })];
}
