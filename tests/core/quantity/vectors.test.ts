import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fraction, fractionOfDecimal, product, quotient, sum } from "#core/quantity/fraction";
import type { Fraction } from "#core/quantity/fraction";
import { roundHalfUp } from "#core/quantity/round";

/*
 * Published numbers: expectations of the analytics tests of dhis2/dhis2-core at 3f8c14a0 (BSD-3-Clause),
 * numerator · multiplier / (denominator · divisor), half up, two decimals.
 */
type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): readonly Row[] {
  const [head = "", ...lines] = readFileSync(join(__dirname, file), "utf8").trim().split(/\r?\n/);
  const names = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]));
  });
}

function decimal(row: Row, name: string): Fraction {
  const value = fractionOfDecimal(row[name] ?? "");
  if (value === null) throw new Error(`${name} is no decimal`);
  return value;
}

function computed(row: Row): Fraction | null {
  return quotient(
    product(decimal(row, "numerator"), decimal(row, "multiplier")),
    product(decimal(row, "denominator"), decimal(row, "divisor")),
  );
}

const inHundredths = (value: Fraction | null): bigint | null =>
  value === null ? null : roundHalfUp(value, 2);

describe.each([
  ["ratios.csv", 600],
  ["hierarchy.csv", 28],
])("published numbers of %s", (file, expectedRows) => {
  const rows = rowsOf(file);

  test("all rows are there", () => {
    expect(rows).toHaveLength(expectedRows);
  });

  test("every row is reproduced to the last digit", () => {
    const wrong = rows.filter(
      (row) => inHundredths(computed(row)) !== inHundredths(decimal(row, "value")),
    );
    expect(wrong).toEqual([]);
  });
});

test("a national value is the sum over the sum, not the mean of the districts", () => {
  const rows = rowsOf("hierarchy.csv").filter(({ indicator }) => indicator === "Uvn6LCg7dVU");
  const nation = rows.find(({ unit }) => unit === "ImspTQPwCqd") ?? {};
  const districts = rows.filter((row) => row !== nation);
  const total = (name: string): Fraction =>
    districts.reduce((subtotal, row) => sum(subtotal, decimal(row, name)), fraction(0));
  const ratio = quotient(product(total("numerator"), fraction(100)), total("denominator"));
  expect(inHundredths(ratio)).toBe(BigInt(10147));
  expect(inHundredths(decimal(nation, "value"))).toBe(BigInt(10147));
  const mean = districts.reduce(
    (subtotal, row) => sum(subtotal, decimal(row, "value")),
    fraction(0),
  );
  expect(inHundredths(quotient(mean, fraction(districts.length)))).toBe(BigInt(9761));
});
