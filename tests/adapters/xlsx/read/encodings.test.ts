import { decodeUtf8 } from "#adapters/xlsx/read/xml/utf8";
import { utf8FromUtf16 } from "#adapters/xlsx/read/xml/utf16";
import fc from "fast-check";
import { sheetXml, workbookEntries } from "./crafted-workbook";
import { craftZip, joined, utf8 } from "./crafted-zip";
import { refusal, sheetCells } from "./reading";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function platformDecoding(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

const hasControls = (text: string): boolean =>
  Array.from(text).some((character) => character < " " && !"\t\n\r".includes(character));

test("any text of any length is decoded from UTF-8 as the platform decodes it", () => {
  const text = fc.string({ unit: "binary", maxLength: 300, size: "max" });
  fc.assert(
    fc.property(text, fc.nat(40), (piece, times) => {
      const bytes = utf8(piece.repeat(times));
      const expected = piece.repeat(times);
      expect(decodeUtf8(bytes, 0, bytes.length)).toBe(hasControls(expected) ? null : expected);
    }),
  );
});

test("bytes that are no UTF-8 are refused where the platform refuses them", () => {
  fc.assert(
    fc.property(fc.uint8Array({ min: 0x20, maxLength: 8 }), (bytes) => {
      expect(decodeUtf8(bytes, 0, bytes.length)).toBe(platformDecoding(bytes));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ["a byte alone", [0x80]],
  ["an overlong slash", [0xc0, 0xaf]],
  ["an overlong letter of three bytes", [0xe0, 0x81, 0x81]],
  ["half a pair", [0xed, 0xa0, 0x80]],
  ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80]],
  ["cut in a character", [0xe1, 0xba]],
])("%s is no UTF-8", (_, bytes) => {
  expect(decodeUtf8(Uint8Array.from(bytes), 0, bytes.length)).toBeNull();
});

test("a range that ends inside a character is refused, whatever stands behind it", () => {
  expect(decodeUtf8(utf8("ạ"), 0, 2)).toBeNull();
});

const utf16 = (text: string, order: "little" | "big"): Uint8Array =>
  Uint8Array.from({ length: text.length * 2 }, (_, at) => {
    const unit = text.charCodeAt(at >> 1);
    return (at & 1) === (order === "little" ? 0 : 1) ? unit & 0xff : unit >> 8;
  });

test("any well-formed text survives the way from UTF-16 to UTF-8", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom("little", "big"), (text, order) => {
      expect(utf8FromUtf16(utf16(text, order), order)).toEqual(utf8(text));
    }),
  );
});

test.each(["\ud83d", "\udc4d\ud83d", "a\udc4d"])("half a pair is refused", (text) => {
  expect(utf8FromUtf16(utf16(text, "little"), "little")).toBeNull();
});

const text = sheetXml('<row><c t="inlineStr"><is><t>Tiếng Việt 👍</t></is></c></row>');
const declared = `<?xml version="1.0" encoding="UTF-16"?>${text}`;

const withSheet = (data: Uint8Array): Uint8Array =>
  craftZip([
    ...workbookEntries().filter(({ name }) => !name.includes("sheet1")),
    { name: "xl/worksheets/sheet1.xml", data },
  ]);

test.each([
  ["UTF-8 with a mark", joined(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(text))],
  ["UTF-8 that says so", utf8(`<?xml version='1.0' encoding='utf-8'?>${text}`)],
  ["UTF-16 little endian", joined(Uint8Array.of(0xff, 0xfe), utf16(declared, "little"))],
  ["UTF-16 big endian", joined(Uint8Array.of(0xfe, 0xff), utf16(declared, "big"))],
  ["UTF-16 without a mark, little endian", utf16(declared, "little")],
  ["UTF-16 without a mark, big endian", utf16(declared, "big")],
])("a part in %s is read", (_, data) => {
  expect(sheetCells(withSheet(data), "S1")).toEqual({
    A1: { kind: "text", value: "Tiếng Việt 👍" },
  });
});

test.each([
  ["UTF-16 of an odd length", joined(utf16(declared, "little"), Uint8Array.of(0x3e))],
  ["Latin letters in one byte", Uint8Array.from(text, (unit) => unit.charCodeAt(0) & 0xff)],
])("a part in %s is refused", (_, data) => {
  expect(refusal(withSheet(data))).toBe("damaged");
});
