import { indicators } from "#core/catalogue/indicators/indicators";
import { itemGroups } from "#core/catalogue/items/items";
import { organisationTypes } from "#core/catalogue/organisation-types";
import { plans } from "#core/catalogue/plans/plans";
import { balances, complements, partsOfWholes } from "#core/catalogue/relations";
import { tasks } from "#core/catalogue/tasks/tasks";

/** Everything that the catalogue holds, by kind. */
export const records: readonly (readonly [kind: string, records: unknown])[] = [
  ["items", itemGroups],
  ["indicators", indicators],
  ["plans", plans],
  ["balances", balances],
  ["complements", complements],
  ["parts of wholes", partsOfWholes],
  ["types of organisations", organisationTypes],
  ["tasks", tasks],
];

/** Every text in some records, with the way to it: `3.targets.0.reading`. */
export function textsIn(
  value: unknown,
  way = "",
): readonly (readonly [way: string, text: string])[] {
  if (typeof value === "string") return [[way, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [`${way}.${key} (key)`, key] as const,
    ...textsIn(inner, `${way}.${key}`),
  ]);
}

/** The ways whose text matches; for a list that must be empty. */
export const textsWith = (value: unknown, fault: (text: string) => boolean): readonly string[] =>
  textsIn(value).flatMap(([way, text]) => (fault(text) ? [`${way}: ${text}`] : []));

/** What stands more than once. */
export const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

const files = [
  "000_3cd59491247a27ed",
  "001_0bb5d7836b360056",
  "002_f6b572c9fb711dbe",
  "003_f099411211511c0d",
  "004_fbdb4c1267060c0e",
].join("|");

/** A section of a plan, a footnote, an official form or a guidance of the organisation commission. */
const source = new RegExp(
  [
    String.raw`^(?:${files})\.txt (?:(?:[A-Z]\.)?[IVX]+(?:\.(?:\d+|[a-z]|\(\d+\)))+|chú thích \d)(?:: .+)?$`,
    String.raw`^Biểu \d{1,2}[ABC]?-BTCTW(?:: .+)?$`,
    String.raw`^HD \d+-HD/BTCTW ngày \d{1,2}/\d{1,2}/\d{4}$`,
  ].join("|"),
);

/** Sources that name neither one of the five documents with its section nor an official form. */
export const withoutSource = (given: readonly { readonly source: string }[]): readonly string[] =>
  given
    .map((record) => record.source)
    .filter((text) => !text.split("; ").every((one) => source.test(one)));
