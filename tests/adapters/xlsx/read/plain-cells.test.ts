import fc from "fast-check";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { inflateWithFflate } from "#adapters/xlsx/read/zip/inflate";
import { KnownTexts } from "#adapters/xlsx/read/xml/known-texts";
import { decodeText } from "#adapters/xlsx/read/xml/text";
import { craftWorkbook, workbookEntries } from "./crafted-workbook";
import { craftZip, utf8 } from "./crafted-zip";
import { readAll, refusal } from "./reading";

const attribute = {
  r: fc.constantFrom("", "A1", "b1", "Z1", "A2", "1", "XFE1", "AAAA1", "A0", "A1 "),
  s: fc.constantFrom("", "0", "1", "2", "9", "x"),
  t: fc.constantFrom("", "n", "s", "str", "b", "e", "d", "inlineStr", "q"),
};
const text = fc.constantFrom(
  ...["", "1", "0", "-2.5", "1e3", "x", "2026-03-05", "#REF!", "ạ&amp;b", "&#49;", "a\r\nb"],
  ...["_x0031_", "&", "\u0001", "<v>1</v>", "<!-- 1 -->", "]]>"],
);
const cell = fc.record({
  attributes: fc.shuffledSubarray(["r", "s", "t"] as const),
  values: fc.record(attribute),
  formula: fc.option(text),
  value: fc.option(text),
  isShort: fc.boolean(),
});
type Cell = typeof cell extends fc.Arbitrary<infer T> ? T : never;

/** The same cell as nearly all programs write it, and dressed so that only the reader of tokens takes it. */
function written({ attributes, values, formula, value, isShort }: Cell, space: string): string {
  const named = attributes.filter((name) => values[name] !== "");
  const head = `<c${named.map((name) => ` ${name}="${values[name]}"`).join("")}${space}`;
  const child = (name: string, content: string | null): string => {
    if (content === null) return "";
    const isEmpty = content === "" && isShort;
    return isEmpty ? `<${name}${space}/>` : `<${name}${space}>${content}</${name}${space}>`;
  };
  const inside = child("f", formula) + child("v", value);
  return inside === "" && isShort ? `${head}/>` : `${head}>${inside}</c${space}>`;
}

const strings = "<si><t>không</t></si><si><t></t></si><si><r><t>a</t></r><r><t>b</t></r></si>";
const styles =
  '<fonts><font><name val=".VnTime"/></font></fonts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs>';

test("a cell that is written plainly is read as the same cell in any other dress", () => {
  const accepted = { count: 0 };
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 3 }), (cells) => {
      const [plain, dressed] = ["", " "].map((space) => {
        const rows = `<row r="1">${cells.map((each) => written(each, space)).join("")}</row>`;
        return readAll(craftWorkbook({ rows, strings, styles }));
      });
      expect(plain).toEqual(dressed);
      if (typeof plain !== "string" && typeof plain?.get("S1") !== "string") accepted.count += 1;
    }),
    { numRuns: 3000 },
  );
  expect(accepted.count).toBeGreaterThan(100);
});

test("a text met before is made once, and is never another's", () => {
  const asked: string[] = [];
  const known = new KnownTexts((bytes, range) => {
    const made = decodeText(bytes, range);
    asked.push(String(made));
    return made;
  });
  const read = (of: string): string | null => {
    const bytes = utf8(`..${of}`);
    return known.textOf(bytes, { start: 2, end: bytes.length });
  };
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 12 })), (texts) => {
      for (const each of texts) expect(read(each)).toBe(decodeText(utf8(each), whole(each)));
    }),
  );
  // More texts than are kept at once, in two rounds.
  const many = Array.from({ length: 20_000 }, (_, at) => `text ${String(at % 10_000)}`);
  expect(many.map(read)).toEqual(many);
  asked.length = 0;
  expect(["a label", "a label", "another label", "a label"].map(read)).toHaveLength(4);
  expect(asked).toEqual(["a label", "another label"]);
});

const whole = (text: string): { start: number; end: number } => ({
  start: 0,
  end: utf8(text).length,
});

describe("parts of a form that are the same as those of one before", () => {
  const entries = workbookEntries({ rows: "<row><c><v>1</v></c></row>", styles });

  test("are not inflated again", () => {
    const inflated: number[] = [];
    const inflate = (packed: Uint8Array, size: number): Uint8Array | null => {
      inflated.push(size);
      return inflateWithFflate(packed, size);
    };
    const read = (): number => {
      inflated.length = 0;
      const opened = openXlsx(craftZip(entries), inflate);
      expect(opened.ok && opened.value.readGrid("S1").ok).toBe(true);
      return inflated.length;
    };
    expect([read(), read()]).toEqual([5, 1]);
  });

  test.each(entries.map(({ name }) => name))("are refused when %s is damaged", (name) => {
    expect(refusal(craftZip(entries))).toBeNull();
    const damaged = entries.map((entry) =>
      entry.name === name ? { ...entry, declaredChecksum: 1 } : entry,
    );
    expect(refusal(craftZip(damaged))).toBe("damaged");
  });
});
