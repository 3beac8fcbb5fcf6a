import fc from "fast-check";
import { items } from "#core/catalogue/items/items";
import {
  countDifferences,
  differenceOf,
  type DifferenceKind,
  type Submission,
} from "#core/provenance/difference";
import { differenceSheet } from "#core/provenance/difference-sheet";
import { differenceWords } from "#text/report/difference";
import { factsOf, type Declarations, type Declared } from "../../support/facts";

const codes = ["VH_TOTAL", "VH_MEMBER", "DV_BOY", "DV_TOTAL"] as const;
const few = items.filter(({ code }) => codes.some((each) => each === code));

const submissionOf = (
  declared: Declarations,
  refused: Readonly<Record<string, string>> = {},
): Submission => ({
  facts: factsOf(declared),
  refused: new Map(Object.entries(refused)),
});

const declared: fc.Arbitrary<Declared> = fc.oneof(
  fc.nat({ max: 3 }),
  fc.constantFrom<Declared>("không có", "không áp dụng"),
);

const submissions: fc.Arbitrary<Submission> = fc
  .dictionary(fc.constantFrom(...codes), declared)
  .map((each) => submissionOf(each));

const kinds = (before: Submission, now: Submission): readonly DifferenceKind[] =>
  differenceOf(before, now, few).map(({ kind }) => kind);

test("a submission does not differ from itself", () => {
  fc.assert(
    fc.property(submissions, (one) => {
      expect(new Set(kinds(one, one))).toEqual(new Set(["unchanged"]));
    }),
  );
});

test("read the other way round, what was filled is emptied, and the rest stays as it is", () => {
  const turned = {
    changed: "changed",
    newlyFilled: "emptied",
    emptied: "newlyFilled",
    unchanged: "unchanged",
  };
  fc.assert(
    fc.property(submissions, submissions, (one, other) => {
      expect(kinds(other, one)).toEqual(kinds(one, other).map((kind) => turned[kind]));
    }),
  );
});

test("every item is counted once", () => {
  fc.assert(
    fc.property(submissions, submissions, (one, other) => {
      const counts = countDifferences(differenceOf(one, other, few));
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(few.length);
    }),
  );
});

test.each<readonly [Declared | null, Declared | null, DifferenceKind]>([
  [6, 6, "unchanged"],
  [6, 7, "changed"],
  [0, "không có", "changed"],
  ["không có", "không áp dụng", "changed"],
  ["không có", "không có", "unchanged"],
  [null, 0, "newlyFilled"],
  [null, "không áp dụng", "newlyFilled"],
  [0, null, "emptied"],
  [null, null, "unchanged"],
])("from %p to %p is %s", (before, now, kind) => {
  const side = (value: Declared | null): Submission =>
    submissionOf(value === null ? {} : { VH_TOTAL: value });
  const found = differenceOf(side(before), side(now), items).find(
    ({ item }) => item.code === "VH_TOTAL",
  );
  expect(found?.kind).toBe(kind);
});

test("a text that is no count is a change, not an emptied cell", () => {
  const [before, now] = [submissionOf({ VH_TOTAL: 6 }), submissionOf({}, { VH_TOTAL: "-3" })];
  const found = differenceOf(before, now, items).find(({ item }) => item.code === "VH_TOTAL");
  expect(found).toMatchObject({ kind: "changed", now: { state: "refused", raw: "-3" } });
});

test("the sheet puts what changed first and subtracts only numbers", () => {
  const before = submissionOf({ VH_TOTAL: 6, DV_BOY: 4, DV_TOTAL: "không có" });
  const now = submissionOf({ VH_TOTAL: 8, DV_TOTAL: 1, VH_MEMBER: 2 });
  const compared = { unit: "38.01", before: "a.xlsx", now: "b.xlsx" };
  const sheet = differenceSheet(differenceOf(before, now, few), compared, differenceWords("vi"));
  const lines = sheet.rows.slice(4).map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  expect(
    lines.map(([code, , earlier, later, change, kind]) => [code, earlier, later, change, kind]),
  ).toEqual(
    [
      ["DV_TOTAL", "không có", 1, "", "Thay đổi"],
      ["VH_TOTAL", 6, 8, 2, "Thay đổi"],
      ["VH_MEMBER", null, 2, "", "Mới ghi"],
      ["DV_BOY", 4, null, "", "Bị xóa"],
    ].sort((one, other) => order(one) - order(other)),
  );
});

/** In the order of the form within each kind. */
const order = ([code, , , , kind]: readonly unknown[]): number =>
  ["Thay đổi", "Mới ghi", "Bị xóa"].indexOf(String(kind)) * 1000 +
  few.findIndex((item) => item.code === code);
