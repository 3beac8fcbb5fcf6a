import { limits } from "#adapters/xlsx/read/limits";
import { sheetXml } from "./crafted-workbook";
import { craftedCells, craftedRefusal } from "./reading";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const one = { A1: { kind: "number", value: 1 } };

describe("well-formed parts in unusual dress are read", () => {
  test.each([
    [
      "a prefix",
      `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    ],
    [
      "single quotes",
      `<worksheet xmlns='${main}'><sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData></worksheet>`,
    ],
    [
      "the strict namespace",
      `<worksheet xmlns="${strict}"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`,
    ],
    [
      "a namespace declared anew inside",
      `<worksheet xmlns="${main}"><sheetData><row><y:c xmlns:y="${main}"><y:v>1</y:v></y:c></row></sheetData></worksheet>`,
    ],
    [
      "elements of others around",
      `<worksheet xmlns="${main}" xmlns:o="urn:o"><o:sheetData><o:row/></o:sheetData><sheetData><o:row><c><v>9</v></c></o:row><row><o:c><v>9</v></o:c><c><v>1</v></c></row></sheetData></worksheet>`,
    ],
    [
      "the default namespace changed inside",
      `<worksheet xmlns="${main}"><a xmlns="urn:o"><b/></a><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`,
    ],
    [
      "comments, instructions and a declaration",
      `<?xml version="1.0"?><!-- a > b --><?x y?>${sheetXml("<!-- <row/> --><row><c><v>1<!-- 2 --></v></c></row>")}<!-- end -->\n`,
    ],
    [
      "spaces inside tags",
      `<worksheet\n xmlns = "${main}" ><sheetData ><row\t><c\r\n><v >1</v ></c ></row></sheetData ></worksheet >`,
    ],
    ["a section of characters", sheetXml("<row><c><v><![CDATA[1]]></v></c></row>")],
    ["a greater-than sign in an attribute", sheetXml('<row spans="a>b"><c><v>1</v></c></row>')],
  ])("%s", (_, sheet) => {
    expect(craftedCells({ sheet })).toEqual(one);
  });
});

describe("parts that are not well-formed are refused, however much of them could be read", () => {
  const whole = sheetXml("<row><c><v>1</v></c></row>");
  test.each([
    ["nothing", ""],
    ["only white space", " \n"],
    ["text alone", "abc"],
    ["cut in a value", whole.slice(0, whole.indexOf("</v>"))],
    ["cut in a tag", whole.slice(0, whole.indexOf("</row>") + 3)],
    ["cut behind the cells", whole.slice(0, -"</worksheet>".length)],
    ["an end without a start", `${whole}</worksheet>`],
    ["a second root", whole + whole],
    ["text behind the root", `${whole}x`],
    ["ends crossed", sheetXml("<row><c></row></c>")],
    ["an end misspelt", sheetXml("<row></rowx>")],
    ["an attribute without quotes", sheetXml("<row r=1/>")],
    ["an attribute without a value", sheetXml("<row r/>")],
    ["an attribute not closed", sheetXml('<row r="1/>')],
    ["attributes that touch", sheetXml('<row r="1"spans="1"/>')],
    ["a tag inside an attribute", sheetXml('<row r="<1>"/>')],
    ["a name that is none", sheetXml("<1/><row/>").replace("<1/>", "< row/>")],
    ["a prefix that nothing declares", sheetXml("<x:row/>")],
    ["a name that begins with a colon", sheetXml("<:row/>")],
    ["a comment not closed", sheetXml("<!-- ")],
    ["a section not closed", sheetXml("<![CDATA[ ")],
    ["an instruction not closed", sheetXml("<?x ")],
    ["a declaration of another kind", sheetXml("<!ELEMENT a>")],
    ["no namespace", "<worksheet><sheetData/></worksheet>"],
    ["another namespace", '<worksheet xmlns="urn:other"><sheetData/></worksheet>'],
    ["another root", `<chart xmlns="${main}"><sheetData/></chart>`],
    ["no cells part", `<worksheet xmlns="${main}"/>`],
    ["two cells parts", `<worksheet xmlns="${main}"><sheetData/><sheetData/></worksheet>`],
    ["an encoding that is not read", `<?xml version="1.0" encoding="koi8-r"?>${whole}`],
  ])("%s", (_, sheet) => {
    expect(craftedRefusal({ sheet })).toBe("damaged");
  });
});

test("a document type is refused before anything of it is looked at", () => {
  const entities = Array.from(
    { length: 9 },
    (_, level) => `<!ENTITY l${String(level + 1)} "${`&l${String(level)};`.repeat(10)}">`,
  );
  const type = `<!DOCTYPE x [<!ENTITY l0 "lol">${entities.join("")}]>`;
  const cell = '<row><c t="inlineStr"><is><t>&l9;</t></is></c></row>';
  expect(craftedRefusal({ sheet: type + sheetXml(cell) })).toBe("suspicious");
});

test("elements nest as deep as the limit, and no deeper", () => {
  const nested = (depth: number): string => "<a>".repeat(depth) + "</a>".repeat(depth);
  const around = 2;
  expect(craftedRefusal({ rows: nested(limits.depth.most - around) })).toBeNull();
  expect(craftedRefusal({ rows: nested(limits.depth.most - around + 1) })).toBe("suspicious");
  expect(craftedRefusal({ rows: nested(100_000) })).toBe("suspicious");
});

test("an element has as many attributes as the limit, and no more", () => {
  const row = (count: number): string =>
    `<row ${Array.from({ length: count }, (_, at) => `a${String(at)}=""`).join(" ")}/>`;
  expect(craftedRefusal({ rows: row(limits.attributes.most) })).toBeNull();
  expect(craftedRefusal({ rows: row(limits.attributes.most + 1) })).toBe("damaged");
});

test.each(["a".repeat(1_000_000), `a="${"b".repeat(1_000_000)}`, "a ".repeat(500_000)])(
  "a tag of a million characters that never ends is refused",
  (tag) => {
    expect(craftedRefusal({ sheet: `<worksheet ${tag}` })).toBe("damaged");
  },
);
