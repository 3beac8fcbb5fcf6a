import { organisationTypes, type OrganisationType } from "#core/catalogue/organisation-types";
import { spellingKey } from "#core/spelling";

const byNumber: ReadonlyMap<string, OrganisationType> = new Map(
  organisationTypes.map((type) => [type.number, type]),
);

const byWords: ReadonlyMap<string, OrganisationType> = new Map(
  organisationTypes.flatMap((type) =>
    [type.name, ...type.alsoCalled].map((words) => [spellingKey(words), type] as const),
  ),
);

/** `.0` is how some programs write a whole number to csv; no part has the number 0. */
const numbered = /^0?(\d{1,2})((?:[.,][1-9]\d?)*)(?:\.0?)?$/u;

/**
 * The row of form 5 that a registry means by `9`, `9.2`, `6,1` or the words of the row; null when there is none.
 * A part of a divided row is that row under its own number; communes have no parts.
 */
export function organisationTypeOf(written: string): OrganisationType | null {
  const [, row, parts] = numbered.exec(written.trim()) ?? [];
  if (row === undefined) return byWords.get(spellingKey(written)) ?? null;
  const type = byNumber.get(row);
  if (type === undefined) return null;
  if (parts === undefined || parts === "") return type;
  return type.divided ? { ...type, number: `${row}${parts.replaceAll(",", ".")}` } : null;
}
