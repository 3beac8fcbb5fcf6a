import fc from "fast-check";
import { parseNumber } from "#adapters/xlsx/read/sheet/number";
import { utf8 } from "./crafted-zip";

function parsed(text: string): number {
  const bytes = utf8(`>${text}<`);
  return parseNumber(bytes, 1, bytes.length - 1);
}

test.each([
  "0",
  "7",
  "-12.5",
  "+3",
  ".5",
  "5.",
  "007",
  "0.1",
  "0.30000000000000004",
  "123456789012345",
  "1234567890123456",
  "9007199254740993",
  "12345678901234567890",
  "0.000000000000001",
  "0.00000000000000000001",
  "1E-7",
  "1e5",
  "1.7976931348623157E+308",
  "5E-324",
])("%s is the number that JavaScript reads", (text) => {
  expect(parsed(text)).toBe(Number(text));
});

test.each(["-0", "-0.0", "-0E5", "-1E-400"])("%s is zero without a sign", (text) => {
  expect(Object.is(parsed(text), 0)).toBe(true);
});

test.each([
  "",
  " ",
  "-",
  ".",
  "1,5",
  "1 2",
  "0x10",
  "1e",
  "1e+",
  "e5",
  "1E400",
  "INF",
  "NaN",
  "1.2.3",
  "١",
])("'%s' is no number", (text) => {
  expect(parsed(text)).toBeNaN();
});

test("white space around a number is allowed", () => {
  expect(parsed(" \n12\t")).toBe(12);
});

test("any number survives being written and read", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(parsed(String(value))).toBe(value === 0 ? 0 : value);
    }),
  );
});

test("any decimal of up to 40 digits is rounded as JavaScript rounds it", () => {
  const digits = fc.string({
    unit: fc.constantFrom(...Array.from("0123456789")),
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(digits, digits, (whole, fraction) => {
      expect(parsed(`${whole}.${fraction}`)).toBe(Number(`${whole}.${fraction}`));
    }),
  );
});
