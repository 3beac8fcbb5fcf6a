/** Something that Excel does in another way than a program hopes; what is needed for it is in the objects of the host. */
export type Way =
  | "semicolonAreas"
  | "freezingIsSaidActive"
  | "selectionStaysOnSheet"
  | "newSheetsComeLater"
  | "chartSheetInFront"
  | "manualCalculation"
  | "hugeTablesAreNull"
  | "coveredCellsLose"
  | "locksAreSetOnce"
  | "formulasRespelt"
  | "compatibilityMode"
  | "noTraces";

/** One thing that a real Excel is known to do, or may do at any time. */
export interface Quirk {
  readonly name: string;
  readonly does: string;
  /** Which Excel, as far as it was told. */
  readonly seenIn: string;
  /** Repository and number of the issue, or the page of Microsoft's documentation. */
  readonly source: string;
  /** What is refused, with which code: `WorksheetFreezePanes.FreezeRows`, or all of a type, `PageLayout.*`. */
  readonly refuses?: Readonly<Record<string, string>>;
  readonly ways?: readonly Way[];
}

/** What the quirks of one Excel come to. */
export interface Manners {
  readonly ways: ReadonlySet<Way>;
  /** The code with which a member is refused; null where it is not. */
  readonly refusalOf: (member: string) => string | null;
}

export function mannersOf(quirks: readonly Quirk[]): Manners {
  const refused = new Map(quirks.flatMap(({ refuses = {} }) => Object.entries(refuses)));
  return {
    ways: new Set(quirks.flatMap(({ ways = [] }) => ways)),
    refusalOf: (member) =>
      refused.get(member) ?? refused.get(member.replace(/\..*$/u, ".*")) ?? null,
  };
}
