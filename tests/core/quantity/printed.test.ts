import fc from "fast-check";
import { percentHundredths } from "#core/quantity/round";
import { comparePrinted } from "#core/quantity/printed";

describe("a printed percentage is recomputed", () => {
  test.each([
    [1692, 2071, "81,69", "truncated"],
    [1692, 2071, "81,70", "reproduced"],
    [1692, 2071, "81,7%", "reproduced"],
    [1692, 2071, "81.69 %", "truncated"],
    [1692, 2071, "82", "reproduced"],
    [1692, 2071, "81", "truncated"],
    [1692, 2071, "81,71", "notReproduced"],
    [1692, 2071, "81,68", "notReproduced"],
    [414, 417, "99,28", "reproduced"],
    [1744, 2071, "84,21", "reproduced"],
    [1744, 2071, "84,22", "reproduced"],
    [193, 193, "100", "reproduced"],
    [193, 193, "100,00%", "reproduced"],
    [97, 182, "53", "reproduced"],
    [97, 183, "53", "reproduced"],
    [97, 184, "53", "reproduced"],
    [97, 186, "53", "reproduced"],
    [97, 187, "53", "notReproduced"],
    [806, 10000, "8,06", "reproduced"],
    [12345, 1000, "1.234,5", "reproduced"],
    [-79, 66, "-119,69", "truncated"],
    [1, 0, "100", "notReproduced"],
    [1, 1, "một trăm", "notReproduced"],
  ])("%i of %i printed %p: %s", (part, whole, printed, expected) => {
    expect(comparePrinted(part, whole, printed)).toBe(expected);
  });

  test("what the product prints is always reproduced", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99999 }),
        fc.integer({ min: 1, max: 99999 }),
        (part, whole) => {
          const digits = String(percentHundredths(part, whole)).padStart(3, "0");
          const printed = `${digits.slice(0, -2)},${digits.slice(-2)}%`;
          expect(comparePrinted(part, whole, printed)).toBe("reproduced");
        },
      ),
    );
  });
});
