import fc from "fast-check";
import { largestCount } from "#core/words/count-rule";
import { readValue } from "#core/reading/values/read-value";

const counts = fc.oneof(fc.nat({ max: 3000 }), fc.nat({ max: largestCount }));

const valueOf = (written: string): number | null => {
  const read = readValue({ kind: "text", value: written });
  return read.kind === "fact" && read.fact.state === "number" ? read.fact.value : null;
};

/** As a Vietnamese report prints it: a dot between thousands. */
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/gu, ".");

/** Tens of millions look like the code of an organisation, and nobody has so many of anything. */
const isLikeCode = (printed: string): boolean => /^\d{2}(\.\d{3}){2,}$/u.test(printed);

test("a count reads back as itself: as a number, as digits, and as a report prints it", () => {
  fc.assert(
    fc.property(counts, (count) => {
      const read = readValue({ kind: "number", value: count });
      expect(read).toEqual({
        kind: "fact",
        fact: { state: "number", value: count, raw: null, rule: null },
      });
      expect(valueOf(String(count))).toBe(count);
      const printed = grouped(count);
      expect(valueOf(printed)).toBe(isLikeCode(printed) ? null : count);
    }),
  );
});

test("blanks around a text change nothing", () => {
  const blanks = fc.string({ unit: fc.constantFrom(" ", "\t", "\n", "\u00a0"), maxLength: 3 });
  fc.assert(
    fc.property(counts, blanks, blanks, (count, before, after) => {
      expect(valueOf(before + String(count) + after)).toBe(count);
    }),
  );
});

/** Text made of what stands in and around numbers, so that near misses are the rule. */
const nearNumbers = fc.string({
  unit: fc.constantFrom("0", "1", "692", "000", ".", ",", " ", "-", "+", "e", "%", "'"),
  maxLength: 5,
});

/** Signs of full width, as some keyboards write them, are the same signs. */
const narrow = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const wide = (text: string): string =>
  text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

test("text becomes a number only when it is that number as people write it", () => {
  fc.assert(
    fc.property(
      fc.oneof(nearNumbers, nearNumbers.map(wide), fc.string({ unit: "binary" })),
      (written) => {
        const count = valueOf(written);
        fc.pre(count !== null);
        // Wide signs, blanks, apostrophe and zero decimals aside, what is left is the count as digits or as a report prints it.
        const bare = narrow(written)
          .trim()
          .replace(/^'/u, "")
          .replace(/,0{1,2}$/u, "");
        const belowTen = count < 10 ? [`0${String(count)}`] : [];
        const nothing = count === 0 ? ["-0", "-00"] : [];
        const spaced = grouped(count).replaceAll(".", " ");
        const commas = count > 999_999 ? [grouped(count).replaceAll(".", ",")] : [];
        const asPrinted = [
          String(count),
          grouped(count),
          spaced,
          ...commas,
          ...belowTen,
          ...nothing,
        ];
        expect(asPrinted).toContain(bare.replace(/\s+/gu, " "));
      },
    ),
    { numRuns: 5000 },
  );
});

test("whatever a cell holds, the answer is a whole number within bounds, a word, a blank or a complaint", () => {
  const contents = fc.oneof(
    fc.record({ kind: fc.constant("number" as const), value: fc.double() }),
    fc.record({ kind: fc.constant("text" as const), value: fc.string({ unit: "binary" }) }),
  );
  fc.assert(
    fc.property(contents, (content) => {
      const read = readValue(content);
      if (read.kind !== "fact") return;
      expect(Number.isInteger(read.fact.value)).toBe(true);
      expect(read.fact.value).toBeGreaterThanOrEqual(0);
      expect(read.fact.value).toBeLessThanOrEqual(largestCount);
    }),
    { numRuns: 2000 },
  );
});
