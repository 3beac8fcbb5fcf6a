import fc from "fast-check";
import { decodeSingleByte } from "#core/encoding/single-byte";
import { textOfBytes } from "#core/encoding/text-of-bytes";

const words = "Mã;Tên\r\n38.01;Đảng bộ xã Tân Quang 👍";
const utf8 = (text: string): readonly number[] => [...new TextEncoder().encode(text)];
const utf16 = (text: string, order: "little" | "big"): readonly number[] =>
  Array.from({ length: text.length * 2 }, (_, at) => {
    const unit = text.charCodeAt(at >> 1);
    return (at & 1) === (order === "little" ? 0 : 1) ? unit & 0xff : unit >> 8;
  });

test.each<readonly [string, readonly number[]]>([
  ["UTF-8", utf8(words)],
  ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, ...utf8(words)]],
  ["UTF-16 as Excel saves it", [0xff, 0xfe, ...utf16(words, "little")]],
  ["UTF-16, big end first", [0xfe, 0xff, ...utf16(words, "big")]],
  ["UTF-16 without a mark", utf16(`Ma;${words}`, "little").slice(6)],
])("%s is read", (_, bytes) => {
  expect(textOfBytes(Uint8Array.from(bytes))).toBe(words);
});

test("what is no UTF-8 is the code page of Vietnamese Windows, tones put together with their letters", () => {
  // `Đảng bộ xã`: 0xd2 is the hook, 0xf2 the dot below, 0xde the tilde, each behind its letter.
  const bytes = [0xd0, 0x61, 0xd2, 0x6e, 0x67, 0x20, 0x62, 0xf4, 0xf2, 0x20, 0x78, 0x61, 0xde];
  expect(textOfBytes(Uint8Array.from(bytes))).toBe("Đảng bộ xã");
});

test.each([
  [0xd0, "Ð", "Ð", "Đ"],
  [0x80, "\u0080", "€", "€"],
  [0xfe, "þ", "þ", "₫"],
])("the byte %d is another letter in each code page", (byte, ...letters) => {
  const pages = ["iso-8859-1", "windows-1252", "windows-1258"] as const;
  expect(pages.map((page) => decodeSingleByte(Uint8Array.of(byte), page))).toEqual(letters);
});

test("any text survives the way through UTF-8", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
      fc.pre(!text.startsWith("\ufeff") && !text.includes("\u0000"));
      expect(textOfBytes(Uint8Array.from(utf8(text)))).toBe(text);
    }),
  );
});
