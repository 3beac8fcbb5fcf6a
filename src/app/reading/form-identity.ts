import { cellName } from "#core/cell";
import { issue, type Issue } from "#core/issue";
import type { Meta } from "#core/reading/read-meta";
import type { FormTitle } from "#core/reading/read-title";
import { planOfTitle } from "./known-names";

/** Whose form it is, for which year and plan, and what is to be said about how that was found. */
export interface FormIdentity {
  readonly meta: Meta | null;
  readonly issues: readonly Issue[];
}

const unstated: Meta = { template: null, version: null, unit: null, year: null, plan: null };

/** An official code at the beginning of a file name: `38.168.053 xã Tân Quang.xlsx`. */
const codeInName = /^(\d{2}(?:\.\d{3}){1,4})(?![.\d]*\d)/u;

/**
 * The hidden sheet first; what it does not say is taken from the head of the form, and the code of the unit, as a
 * last resort, from the name of the file.
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
    plan: title.plan === null ? null : planOfTitle(title.plan),
  };
  const parts = (["unit", "year", "plan"] as const).filter(
    (part) => known[part] === null && head[part] !== null,
  );
  const name = (at.path.split("/").at(-1) ?? "").normalize("NFC");
  const unit = known.unit ?? head.unit;
  const fromName = unit === null ? (codeInName.exec(name)?.[1] ?? null) : null;
  const place = { at: { sheet: at.sheet } };
  const issues = [
    ...(parts.length === 0 ? [] : [issue("identityFromTitle", { parts }, place)]),
    ...(fromName === null ? [] : [issue("identityFromFileName", {}, { found: fromName })]),
    ...legacyName(title, at.sheet),
  ];
  if (parts.length === 0 && fromName === null) return { meta, issues };
  const year = known.year ?? head.year;
  const plan = known.plan ?? head.plan;
  return { meta: { ...known, unit: unit ?? fromName, year, plan }, issues };
}

function legacyName({ legacyName: legacy }: FormTitle, sheet: string): readonly Issue[] {
  if (legacy === null) return [];
  const { after, encoding, before, row, column } = legacy;
  const at = { sheet, cell: cellName(row, column) };
  return [issue("legacyLetters", { after, encoding }, { at, found: before })];
}
