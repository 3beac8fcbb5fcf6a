import type { Book } from "../book/book";

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

/** A person who works in the same workbook. */
export interface Person {
  readonly book: Book;
  readonly type: (sheet: string, address: string, table: readonly (readonly unknown[])[]) => void;
  readonly remove: (sheet: string) => void;
}

/** What happens to single requests, at growing intervals: whoever asks again comes through. */
export interface Passing {
  /** Nothing of the request is done, and this is its answer. */
  readonly refused?: string;
  /** All of it is done, and this is its answer. */
  readonly lost?: string;
  /** There is no answer, and all of it is done, or none. */
  readonly silent?: "done" | "undone";
  /** Another workbook is in front meanwhile. */
  readonly behindAnother?: true;
  /** What a person does after each request, one after the other and again. */
  readonly acts?: readonly ((person: Person) => void)[];
}

/** The first request, the second, the fourth, the seventh, the eleventh and so on. */
export const isHit = (request: number): boolean =>
  Number.isInteger((Math.sqrt(8 * request - 7) - 1) / 2);

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
  readonly passing?: Passing;
}

/** What the quirks of one Excel come to. */
export interface Manners {
  readonly ways: ReadonlySet<Way>;
  /** The code with which a member is refused; null where it is not. */
  readonly refusalOf: (member: string) => string | null;
  readonly passing: readonly Passing[];
}

export function mannersOf(quirks: readonly Quirk[]): Manners {
  const refused = new Map(quirks.flatMap(({ refuses = {} }) => Object.entries(refuses)));
  return {
    ways: new Set(quirks.flatMap(({ ways = [] }) => ways)),
    refusalOf: (member) =>
      refused.get(member) ?? refused.get(member.replace(/\..*$/u, ".*")) ?? null,
    passing: quirks.flatMap((quirk) => quirk.passing ?? []),
  };
}
