import { itemGroups, itemOf, items } from "#core/catalogue/items/items";
import { repeated, withoutSource } from "./records";

/** How a spreadsheet program or a script could take a code for something else; null when it cannot. */
function mistakenFor(code: string): string | null {
  const readings: readonly (readonly [as: string, isRead: boolean])[] = [
    ["a number", !Number.isNaN(Number(code.replaceAll("_", "")))],
    ["a truth value", /^(TRUE|FALSE)$/i.test(code)],
    ["an A1 address", /^\$?[A-Z]{1,3}\$?\d+$/i.test(code)],
    ["an R1C1 address", /^R(\[?-?\d*\]?)?(C(\[?-?\d*\]?)?)?$|^C\[?-?\d*\]?$/i.test(code)],
    ["a date", !Number.isNaN(Date.parse(code)) || !Number.isNaN(Date.parse(`1 ${code} 2026`))],
  ];
  return readings.find(([, isRead]) => isRead)?.[0] ?? null;
}

describe("item codes", () => {
  test("are given once", () => {
    expect(repeated(items.map((item) => item.code))).toEqual([]);
  });

  test.each(items)("$code is ASCII capitals and digits joined by an underscore", ({ code }) => {
    expect(code).toMatch(/^[A-Z][A-Z\d]{3,}(_[A-Z\d]+)*$|^[A-Z][A-Z\d]*(_[A-Z\d]+)+$/);
  });

  test.each(items)("$code is read as nothing but itself", ({ code }) => {
    expect(mistakenFor(code)).toBeNull();
  });

  test.each([
    ["1_000", "a number"],
    ["1E5", "a number"],
    ["TRUE", "a truth value"],
    ["DV1", "an A1 address"],
    ["XFD1048576", "an A1 address"],
    ["R1C1", "an R1C1 address"],
    ["RC", "an R1C1 address"],
    ["C", "an R1C1 address"],
    ["MAR", "a date"],
    ["2026-01-02", "a date"],
    ["DV_TOTAL", null],
  ])("%s would be taken for %p", (code, reading) => {
    expect(mistakenFor(code)).toBe(reading);
  });

  test.each(["", "DV", "dv_total", "DV_TOTAL "])("%p is the code of no item", (code) => {
    expect(itemOf(code)).toBeUndefined();
  });

  test("every item is found by its code", () => {
    expect(items.map((item) => itemOf(item.code))).toEqual(items);
  });
});

describe("items", () => {
  test("no two have the same name", () => {
    expect(repeated(items.map((item) => item.name))).toEqual([]);
  });

  test("each says where it comes from: a section of a plan or an official form", () => {
    expect(withoutSource(items)).toEqual([]);
  });

  test("each lies in the group that it names", () => {
    for (const group of itemGroups) {
      expect(group.items.map((item) => item.group)).toEqual(group.items.map(() => group.id));
    }
  });

  test("no two groups have the same id or name, and none is empty", () => {
    expect(repeated(itemGroups.map((group) => group.id))).toEqual([]);
    expect(repeated(itemGroups.map((group) => group.name))).toEqual([]);
    expect(itemGroups.filter((group) => group.items.length === 0)).toEqual([]);
  });

  // Excel shows at most 255 characters beside a cell.
  test.each(items.filter((item) => item.guidance !== undefined))(
    "$code is explained in one or two whole sentences of at most 250 characters",
    ({ guidance = "" }) => {
      expect(guidance.length).toBeLessThanOrEqual(250);
      expect(guidance).toMatch(/^\p{Lu}.*\.$/u);
    },
  );

  test.each(items)(
    "$code has a name with a capital and no full stop, and a unit without",
    (item) => {
      expect(item.name).toMatch(/^\p{Lu}.*[^.;:,]$/u);
      expect(item.unit).toMatch(/^\p{Ll}[\p{Ll}, ]*$/u);
    },
  );
});
