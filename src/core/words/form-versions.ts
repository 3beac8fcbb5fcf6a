import { formHeadings, formVersion, nameHeading } from "./names";

/** How a version of the form is read. A version that was ever handed out stays described here. */
export interface FormVersion {
  readonly version: number;
  /** Headings of the code, the name and the value column. */
  readonly headings: { readonly code: string; readonly name: string; readonly value: string };
  /** Codes that this version used for items that have another code now. */
  readonly renamedItems: ReadonlyMap<string, string>;
  /** What a checksum of `_meta` is taken of: the formula to the letter, or without what programs respell. */
  readonly checksums: "exact" | "respelt";
  /** Columns, from 0, in which it was handed out: of the values, of the notes, and of the remarks beside them. */
  readonly columns: { readonly value: number; readonly note: number; readonly check: number };
  /** Whether its rows have labels: `A`, `12`, `1.1`. */
  readonly labels: boolean;
  /** Whether it has a row for every item, or those that its plan asks for and its unit has. */
  readonly rows: "all" | "asked";
}

const headings = { code: formHeadings.code, name: nameHeading, value: formHeadings.value };

const first = { value: 4, note: 6, check: 5 } as const;

/** All versions, oldest first. */
export const formVersions: readonly FormVersion[] = [
  {
    version: 1,
    headings,
    renamedItems: new Map(),
    checksums: "exact",
    columns: first,
    labels: false,
    rows: "all",
  },
  // LibreOffice writes `FALSE()` for `FALSE`: checksums to the letter called such a form tampered with.
  {
    version: 2,
    headings,
    renamedItems: new Map(),
    checksums: "respelt",
    columns: first,
    labels: false,
    rows: "all",
  },
  {
    version: 3,
    headings,
    renamedItems: new Map(),
    checksums: "respelt",
    columns: first,
    labels: false,
    rows: "asked",
  },
  // Rows have labels, their codes are hidden; the notes stand before the remarks, which are not printed.
  {
    version: 4,
    headings,
    renamedItems: new Map(),
    checksums: "respelt",
    columns: { value: 4, note: 5, check: 6 },
    labels: true,
    rows: "asked",
  },
];

/** The description of a version; of the current one for a form that names none or one not known here. */
export function formVersionOf(
  version: number | null,
  versions: readonly FormVersion[] = formVersions,
): FormVersion {
  const found =
    versions.find((each) => each.version === version) ??
    versions.find((each) => each.version === formVersion) ??
    versions.at(-1);
  if (found === undefined) throw new Error("a form needs at least one version");
  return found;
}
