import { partsOfWholes } from "#core/catalogue/relations";
import type { IssueCode } from "#core/issue";
import { serialFromIso } from "#core/registry/calendar-day";
import type { WrittenCell } from "#core/sheet/sheet-model";
import {
  countIn,
  isCommune,
  withValue,
  type BookFault,
  type FaultSubject,
  type FormBook,
  type Planted,
} from "./fault";

const anywhere = (): boolean => true;

/** A value that nobody can count, in one cell. */
const wrongContent = (
  kind: IssueCode,
  code: string,
  content: (value: number, year: number) => Partial<WrittenCell>,
): BookFault => ({
  kind,
  suits: anywhere,
  plant: (book, { facts, year }) => withValue(book, code, content(countIn(facts, code), year)),
});

/** What a spreadsheet program makes of `1/5`. */
const firstOfMay = (year: number): number | null => serialFromIso(`${String(year)}-05-01`);

/** What people type, paste and compute in place of a count. */
const contents: readonly BookFault[] = [
  wrongContent("numberAsText", "DV_TOTAL", (value) => ({ value: String(value) })),
  wrongContent("notAWholeNumber", "DV_ADMITTED_YOUTH", (value) => ({ value: value + 0.5 })),
  wrongContent("negativeNumber", "DV_LEFT", () => ({ value: -3 })),
  wrongContent("notANumber", "DV_RELIGIOUS", () => ({ value: "chưa có số" })),
  wrongContent("numberTooLarge", "POPULATION", () => ({ value: 38168053000001 })),
  wrongContent("dateInsteadOfNumber", "DV_UNDER_31", (_, year) => ({
    value: firstOfMay(year),
    style: "date",
  })),
  wrongContent("booleanInsteadOfNumber", "DV_MINORITY", () => ({ value: true })),
  wrongContent("ambiguousNumber", "DV_RELIGIOUS", () => ({ value: "1,692" })),
  wrongContent("percentInsteadOfNumber", "INSPECTIONS_HELD", () => ({ value: "81,7%" })),
  wrongContent("percentInsteadOfNumber", "SUPERVISIONS_HELD", () => ({
    value: 0.85,
    style: "percent",
  })),
  wrongContent("markInsteadOfNumber", "CELL_THEMATIC_QI", () => ({ value: "x" })),
  // `1/5` in a cell that was formatted as a number afterwards.
  wrongContent("numberLikeDate", "INSPECTIONS_HELD", (_, year) => ({ value: firstOfMay(year) })),
  wrongContent("normalised", "DV_TOTAL", (value) => ({ value: `${String(value)} đ/c` })),
  wrongContent("normalised", "DV_STUDIED", (value) => ({ value: `'${String(value)}` })),
  wrongContent("normalised", "ORG_DISCIPLINED", () => ({ value: "k có" })),
  // Typed with its dots it would be 38 million; a row below or above the one that it belongs to.
  wrongContent("codeInsteadOfNumber", "DV_EXEMPT", () => ({ value: "38.168.053" })),
  wrongContent("errorInsteadOfNumber", "DV_DIED", () => ({ value: "#REF!" })),
  wrongContent("formulaNotCalculated", "DV_FEMALE", () => ({
    value: null,
    // Looked up somewhere: nothing that the reader computes by itself.
    formula: 'VLOOKUP("x",H1:I9,2,FALSE)',
  })),
];

/** Sets several values at once; the complaint points at the first. */
function withValues(
  book: FormBook,
  point: string,
  values: Readonly<Record<string, number | string | null>>,
): Planted {
  let planted: Planted = { book, at: null };
  for (const [code, value] of Object.entries(values)) {
    planted = withValue(planted.book, code, { value });
  }
  return withValue(planted.book, point, {});
}

const valuesFault = (
  kind: IssueCode,
  suits: (subject: FaultSubject) => boolean,
  change: (subject: FaultSubject) => {
    readonly point: string;
    readonly values: Readonly<Record<string, number | string | null>>;
  },
): BookFault => ({
  kind,
  suits,
  plant: (book, subject) => {
    const { point, values } = change(subject);
    return withValues(book, point, values);
  },
});

/** A whole that no target needs, of which the unit gave one part: that part has lost its whole. */
const pairOf = ({ facts, needed }: FaultSubject) => {
  const given = partsOfWholes.filter(({ part }) => countIn(facts, part) > 0);
  return given.find(
    ({ whole }) =>
      !needed.has(whole) &&
      countIn(facts, whole) > 0 &&
      given.filter((other) => other.whole === whole).length === 1,
  );
};

/** An item that targets are computed from and that stands in no balance. */
const neededAlone = ({ needed }: FaultSubject): string | undefined =>
  ["DV_STUDIED", "DV_ASSIGNED", "DV_EXEMPLARY", "MEETING_GOOD_PLUS"].find((code) =>
    needed.has(code),
  );

/** Numbers that contradict each other, or last year's. */
const contradictions: readonly BookFault[] = [
  valuesFault("partAboveWhole", anywhere, ({ facts }) => ({
    point: "DV_ADMITTED_FEMALE",
    values: { DV_ADMITTED_FEMALE: countIn(facts, "DV_ADMITTED_YEAR") + 4 },
  })),
  valuesFault("partsDoNotAddUp", anywhere, ({ facts }) => ({
    point: "DV_TOTAL",
    values: { DV_DIED: countIn(facts, "DV_DIED") + 7 },
  })),
  valuesFault("partsDoNotAddUp", anywhere, ({ facts }) => ({
    point: "DV_RATED",
    values: { DV_KHTNV: countIn(facts, "DV_KHTNV") + 2 },
  })),
  valuesFault("partsDoNotAddUp", isCommune, ({ facts }) => ({
    point: "FH_TOTAL",
    values: { FH_NONMEMBER: countIn(facts, "FH_NONMEMBER") + 1 },
  })),
  valuesFault("aboveLimit", isCommune, ({ facts }) => ({
    point: "VH_TOTAL",
    values: { VH_VACANT: countIn(facts, "VILLAGE_TOTAL") + 1 },
  })),
  valuesFault(
    "excellentAboveCap",
    ({ facts }) => countIn(facts, "DV_HTTNV") >= 20,
    ({ facts }) => {
      const both = countIn(facts, "DV_HTTNV") + countIn(facts, "DV_HTXSNV");
      const half = Math.floor(both / 2);
      return { point: "DV_HTXSNV", values: { DV_HTXSNV: half, DV_HTTNV: both - half } };
    },
  ),
  valuesFault(
    "wholeMissing",
    (subject) => pairOf(subject) !== undefined,
    (subject) => {
      const { part = "", whole = "" } = pairOf(subject) ?? {};
      return { point: part, values: { [whole]: null } };
    },
  ),
  valuesFault("openingMembersDiffer", anywhere, ({ facts }) => ({
    point: "DV_BOY",
    values: {
      DV_BOY: countIn(facts, "DV_BOY") + 4,
      DV_DIED: countIn(facts, "DV_DIED") + 4,
    },
  })),
  valuesFault("changeUnusual", hasPeople, ({ before }) => ({
    point: "POPULATION",
    values: { POPULATION: countIn(before, "POPULATION") * 10 },
  })),
  valuesFault("changeToNone", hasPeople, () => ({
    point: "POPULATION",
    values: { POPULATION: "không có" },
  })),
  valuesFault(
    "changeFromNone",
    ({ before }) => before.get("POPULATION")?.state === "declaredNone",
    () => ({ point: "POPULATION", values: { POPULATION: 500 } }),
  ),
  valuesFault(
    "itemBlank",
    (subject) => neededAlone(subject) !== undefined,
    (subject) => {
      const code = neededAlone(subject) ?? "";
      return { point: code, values: { [code]: null } };
    },
  ),
];

function hasPeople({ before, facts }: FaultSubject): boolean {
  return countIn(before, "POPULATION") >= 100 && countIn(facts, "POPULATION") >= 100;
}

/** Faults of single values and between values, one unit each. */
export const valueFaults: readonly BookFault[] = [...contents, ...contradictions];
