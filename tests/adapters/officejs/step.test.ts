import * as fc from "fast-check";
import { bytesOf } from "#adapters/officejs/write/step";

const inRequest = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

test("a value is counted for what it takes in a request, letter by letter", () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: "grapheme" }), (value) => {
      expect(bytesOf(value)).toBe(inRequest(value));
    }),
  );
});

test.each(["a~\u007f", "\u0080ä߿", "\u0800Số liệu\uffff", "𝟏😀", 'quote " and \n', ""])(
  "letters of each length are counted for theirs: %j",
  (text) => {
    expect(bytesOf(text)).toBe(inRequest(text));
  },
);
