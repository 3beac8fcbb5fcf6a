import { itemOf, items } from "#core/catalogue/items/items";
import { balances, complements, partsOfWholes } from "#core/catalogue/relations";
import { repeated, withoutSource } from "./records";

const unknown = (codes: readonly string[]): readonly string[] =>
  codes.filter((code) => itemOf(code) === undefined);

/** Đảng bộ and chi bộ are two kinds of organisation, and add up to organisations. */
const kindOf = (code: string): string | undefined =>
  itemOf(code)?.unit.replace(/^(đảng bộ|chi bộ)$/, "tổ chức");

describe("a part and its whole", () => {
  test("are items, and no pair stands twice", () => {
    expect(unknown(partsOfWholes.flatMap(({ part, whole }) => [part, whole]))).toEqual([]);
    expect(repeated(partsOfWholes.map(({ part, whole }) => `${part} of ${whole}`))).toEqual([]);
  });

  test("nothing is a part of itself, by way of others either", () => {
    const wholesOf = (code: string, way: readonly string[]): readonly string[] =>
      partsOfWholes
        .filter(({ part }) => part === code)
        .flatMap(({ whole }) =>
          way.includes(whole) ? [[...way, whole].join(" of ")] : wholesOf(whole, [...way, whole]),
        );
    expect(items.flatMap(({ code }) => wholesOf(code, [code]))).toEqual([]);
  });
});

describe.each(balances)("the balance of $whole", ({ whole, plus, minus }) => {
  test("is made of items, each on one side and once", () => {
    const codes = [whole, ...plus, ...minus];
    expect(unknown(codes)).toEqual([]);
    expect(repeated(codes)).toEqual([]);
    expect(plus.length).toBeGreaterThanOrEqual(2);
  });

  test("adds up things of one kind", () => {
    const others = [...plus, ...minus].filter((code) => kindOf(code) !== kindOf(whole));
    expect(others).toEqual([]);
  });
});

test("every balance says which form or document asks for it", () => {
  expect(withoutSource(balances)).toEqual([]);
});

test.each(complements)("$item may be given as $whole without $complement", (given) => {
  expect(unknown([given.item, given.whole, given.complement])).toEqual([]);
  const made = balances.filter(({ whole }) => whole === given.whole).map(({ plus }) => plus);
  expect(made).toContainEqual([given.item, given.complement]);
});

test.each(items.filter((item) => item.name.startsWith("Trong đó")))(
  "$code is called a part, so a relation holds it under its whole",
  ({ code }) => {
    const wholes = [
      ...partsOfWholes.filter(({ part }) => part === code).map(({ whole }) => whole),
      ...balances
        .filter(({ plus }) => plus.some((added) => added === code))
        .map(({ whole }) => whole),
    ];
    expect(wholes).not.toEqual([]);
  },
);
