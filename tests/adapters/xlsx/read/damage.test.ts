import fc from "fast-check";
import { inflateWithZlib } from "#cli/files/inflate";
import { fixture, readAll } from "./reading";

/**
 * The law: a file that changed under way is refused, or gives exactly what it gave before. Parts are
 * guarded by their checksums, names by standing twice in the zip; what is left unguarded (dates of
 * entries, attributes, padding) says nothing about cells.
 */
interface Whole {
  readonly bytes: Uint8Array;
  /** Each sheet's grid as text. */
  readonly sheets: ReadonlyMap<string, string>;
}

function read(bytes: Uint8Array): ReadonlyMap<string, string> | string {
  const found = readAll(bytes, inflateWithZlib);
  if (typeof found === "string") return found;
  return new Map([...found].map(([sheet, grid]) => [sheet, JSON.stringify(grid)]));
}

function wholeFile(bytes: Uint8Array): Whole {
  const sheets = read(bytes);
  if (typeof sheets === "string") throw new Error(sheets);
  return { bytes, sheets };
}

/** A grid is written in braces, a reason in quotes. */
const isRefusal = (grid: string): boolean => !grid.startsWith("{");

/** Whether the changed file differs from the whole one in any value; false when it is refused. */
function givesOtherValues(changed: Uint8Array, whole: Whole): boolean {
  const found = read(changed);
  if (typeof found === "string") return false;
  if ([...found.keys()].join("\n") !== [...whole.sheets.keys()].join("\n")) return true;
  return [...found].some(([sheet, grid]) => !isRefusal(grid) && grid !== whole.sheets.get(sheet));
}

function withBytes(
  bytes: Uint8Array,
  changes: readonly { at: number; mask: number }[],
): Uint8Array {
  const changed = bytes.slice();
  for (const { at, mask } of changes) changed[at] = (changed[at] ?? 0) ^ mask;
  return changed;
}

const files = [
  ["exceljs", fixture("real", "exceljs")],
  ["libreoffice", fixture("real", "libreoffice")],
  ["strict", fixture("edge", "strict")],
  ["zip64local", fixture("edge", "zip64local")],
  ["prefixjunk", fixture("edge", "prefixjunk")],
] as const;

describe.each(files)("the file of %s", (_, bytes) => {
  const whole = wholeFile(bytes);

  test("cut anywhere, is refused as a whole", () => {
    const lengths = Array.from({ length: bytes.length }, (_, length) => length);
    const readable = lengths.filter(
      (length) => typeof read(bytes.subarray(0, length)) !== "string",
    );
    expect(readable).toEqual([]);
  });

  test("with one to four bytes changed anywhere, never gives another value", () => {
    const change = fc.record({
      at: fc.nat(bytes.length - 1),
      mask: fc.integer({ min: 1, max: 255 }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        expect(givesOtherValues(withBytes(bytes, changes), whole)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test("with a piece taken out, never gives another value", () => {
    const piece = fc.record({
      at: fc.nat(bytes.length - 1),
      length: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(piece, ({ at, length }) => {
        const shorter = new Uint8Array(Math.max(bytes.length - length, at));
        shorter.set(bytes.subarray(0, at));
        shorter.set(bytes.subarray(at + length), at);
        expect(givesOtherValues(shorter, whole)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

test.each(["strict", "stored", "nosst"])(
  "no single byte of %s can be changed to change a value",
  (name) => {
    const whole = wholeFile(fixture("edge", name));
    const places = Array.from(whole.bytes, (_, at) => at);
    const changing = places.filter((at) =>
      [1 << (at % 8), 0x20].some((mask) =>
        givesOtherValues(withBytes(whole.bytes, [{ at, mask }]), whole),
      ),
    );
    expect(changing).toEqual([]);
  },
);

test("any bytes at all get an answer", () => {
  const magic = fc.constantFrom(
    [],
    [0x50, 0x4b, 3, 4],
    [0x50, 0x4b, 5, 6],
    [0xd0, 0xcf, 0x11, 0xe0],
  );
  fc.assert(
    fc.property(magic, fc.uint8Array({ maxLength: 400 }), (start, rest) => {
      expect(typeof readAll(Uint8Array.of(...start, ...rest))).toBe("string");
    }),
    { numRuns: 2000 },
  );
});
