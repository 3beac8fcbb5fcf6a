import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { limits } from "#adapters/xlsx/read/limits";
import { inflateWithFflate } from "#adapters/xlsx/read/zip/inflate";
import { inflateWithZlib } from "#cli/files/inflate";

const noise = (length: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state >> 16;
  });
};

const packed = (data: Uint8Array): Uint8Array => new Uint8Array(deflateRawSync(data));

/** Small enough to be inflated at once, and large enough to be streamed. */
const lengths = [0, 1, 1000, limits.wholeInflation.most + 5000, 300_000];

describe.each([
  ["fflate", inflateWithFflate],
  ["zlib", inflateWithZlib],
])("%s", (_, inflate) => {
  test.each(lengths)("%s bytes come out as they went in", (length) => {
    const data = noise(length);
    expect(Buffer.compare(inflate(packed(data), length) ?? Buffer.of(1, 2), data)).toBe(0);
  });

  test.each(lengths.filter((length) => length > 0))("%s bytes do not fit into fewer", (length) => {
    expect(inflate(packed(noise(length)), length - 1)).toBeNull();
  });

  test.each(lengths)("%s bytes cut short are damage", (length) => {
    const whole = packed(noise(length));
    expect(inflate(whole.subarray(0, whole.length - 1), length)).toBeNull();
  });

  test("a bomb is not followed beyond what was declared", () => {
    const bomb = packed(new Uint8Array(80_000_000));
    expect(bomb.length).toBeGreaterThan(limits.wholeInflation.most);
    expect(inflate(bomb, 1000)).toBeNull();
  });

  test("any other bytes are refused or bounded, and nothing is thrown", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(300), (bytes, size) => {
        expect(inflate(bytes, size)?.length ?? 0).toBeLessThanOrEqual(size);
      }),
      { numRuns: 2000 },
    );
  });
});

test("padding behind a stream cannot keep the streamed inflation busy", () => {
  const padded = new Uint8Array(20_000_000);
  padded.set(packed(noise(100)));
  expect(inflateWithFflate(padded, 100)).toBeNull();
});
