import fc from "fast-check";
import { distinctNames } from "#core/distinct-names";

test.each<[readonly string[], readonly string[]]>([
  [[], []],
  [
    ["a.xlsx", "b.xlsx"],
    ["a.xlsx", "b.xlsx"],
  ],
  [
    ["a.xlsx", "a.xlsx", "a.xlsx"],
    ["a.xlsx", "a (2).xlsx", "a (3).xlsx"],
  ],
  [
    ["a.xlsx", "A.XLSX"],
    ["a.xlsx", "A (2).XLSX"],
  ],
  [
    ["xã.xlsx".normalize("NFC"), "xã.xlsx".normalize("NFD")],
    ["xã.xlsx".normalize("NFC"), "xã (2).xlsx".normalize("NFD")],
  ],
  [
    ["38.01", "38.01"],
    ["38.01", "38.01 (2)"],
  ],
  [
    ["a.xlsx", "a.xlsx", "a (2).xlsx"],
    ["a.xlsx", "a (3).xlsx", "a (2).xlsx"],
  ],
])("%j become %j", (names, expected) => {
  expect(distinctNames(names)).toEqual(expected);
});

test("no two names are left that one folder of Windows cannot hold, and the first of equals keeps its own", () => {
  const name = fc.constantFrom("a", "A", "a (2)", "b.xlsx", "B.xlsx", "b (2).xlsx", "b (3).xlsx");
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const distinct = distinctNames(names);
      expect(new Set(distinct.map((each) => each.toLowerCase())).size).toBe(names.length);
      names.forEach((each, index) => {
        const isFirst =
          names.findIndex((one) => one.toLowerCase() === each.toLowerCase()) === index;
        if (isFirst) expect(distinct[index]).toBe(each);
      });
    }),
  );
});
