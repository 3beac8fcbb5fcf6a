import { craftedCells, craftedRefusal } from "./reading";

/** Cells of row 1, from the markup of the cells. */
const row = (cells: string, strings?: string): ReturnType<typeof craftedCells> =>
  craftedCells({
    rows: `<row r="1">${cells}</row>`,
    ...(strings === undefined ? {} : { strings }),
  });

const refused = (cells: string, strings?: string): string | null =>
  craftedRefusal({
    rows: `<row r="1">${cells}</row>`,
    ...(strings === undefined ? {} : { strings }),
  });

describe("stored results of formulas", () => {
  test.each([
    ["0", '<c r="A1"><f>1-1</f><v>0</v></c>', { kind: "number", value: 0, formula: "1-1" }],
    [
      "false",
      '<c r="A1" t="b"><f>1&gt;2</f><v>0</v></c>',
      { kind: "boolean", value: false, formula: "1>2" },
    ],
    [
      "an error",
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { kind: "error", value: "#DIV/0!", formula: "1/0" },
    ],
    [
      "a text",
      '<c r="A1" t="str"><f>"x"</f><v>x</v></c>',
      { kind: "text", value: "x", formula: '"x"' },
    ],
  ])("%s is kept", (_, cell, content) => {
    expect(row(cell)).toEqual({ A1: content });
  });

  test.each([
    ["no value", '<c r="A1"><f>SUM(B1:B9)</f></c>'],
    ["an empty value", '<c r="A1"><f>SUM(B1:B9)</f><v></v></c>'],
    ["a closed value", '<c r="A1"><f>SUM(B1:B9)</f><v/></c>'],
  ])("%s is a state of its own, never a zero", (_, cell) => {
    expect(row(cell)).toEqual({ A1: { kind: "formulaWithoutValue", formula: "SUM(B1:B9)" } });
  });

  test("the empty text as a result is a blank, as the sheet shows it", () => {
    expect(row('<c r="A1" t="str"><f>""</f><v></v></c>')).toEqual({});
  });

  test("a cell that shares the formula of another has an empty formula of its own", () => {
    const cells = '<c r="A1"><f t="shared" si="0"/><v>4</v></c>';
    expect(row(cells)).toEqual({ A1: { kind: "number", value: 4, formula: "" } });
  });
});

describe("texts", () => {
  test.each([
    ["an escape", "<t>_x0041_</t>", "A"],
    ["an escaped escape", "<t>_x005F_x0041_</t>", "_x0041_"],
    ["an escape half written", "<t>_x00_ _x004G_ _x0041</t>", "_x00_ _x004G_ _x0041"],
    ["two escapes in a row", "<t>_x0041__x0042_</t>", "AB"],
    ["a carriage return", "<t>a_x000D_\nb</t>", "a\r\nb"],
    ["line ends of other systems", "<t>a\r\nb\rc</t>", "a\nb\nc"],
    ["references", "<t>&lt;&amp;&gt;&quot;&apos;&#273;&#x1EA1;&#x1F44D;</t>", "<&>\"'đạ👍"],
    ["a section of characters", "<t>a<![CDATA[<b>&amp;]]]>c</t>", "a<b>&amp;]c"],
    ["a comment inside", "<t>a<!-- b -->c<?d e?>f</t>", "acf"],
    ["white space, kept", '<t xml:space="preserve">  a  </t>', "  a  "],
    ["white space, not said to be kept", "<t> a\tb\n</t>", " a\tb\n"],
    ["runs", "<r><rPr><b/></rPr><t>Đảng </t></r><r><t>viên</t></r>", "Đảng viên"],
    ["phonetic runs", '<t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr/>', "課"],
    ["composed letters", "<t>Đắk Lắk</t>", "Đắk Lắk"],
    ["decomposed letters", `<t>${"Đắk Lắk".normalize("NFD")}</t>`, "Đắk Lắk".normalize("NFD")],
    ["a name of objects", "<t>__proto__</t>", "__proto__"],
  ])("%s, shared or inline", (_, item, value) => {
    const content = { kind: "text", value };
    expect(row('<c r="A1" t="s"><v>0</v></c>', `<si>${item}</si>`)).toEqual({ A1: content });
    expect(row(`<c r="A1" t="inlineStr"><is>${item}</is></c>`)).toEqual({ A1: content });
  });

  test("the empty text is a blank", () => {
    const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>';
    expect(row(cells, "<si><t/></si><si/>")).toEqual({});
  });

  test("a text of 32,767 characters is read, a longer one refused", () => {
    const inline = (length: number): string =>
      `<c r="A1" t="inlineStr"><is><t>${"ạ".repeat(length)}</t></is></c>`;
    expect(row(inline(32_767))).toEqual({ A1: { kind: "text", value: "ạ".repeat(32_767) } });
    expect(refused(inline(32_768))).toBe("damaged");
  });

  test.each([
    ["an unknown entity", "<t>&lol;</t>"],
    ["a bare ampersand", "<t>a & b</t>"],
    ["a reference to half a pair", "<t>&#xD83D;</t>"],
    ["a reference to a control character", "<t>&#0;</t>"],
    ["a reference beyond Unicode", "<t>&#x110000;</t>"],
    ["a control character", "<t>a\u0001b</t>"],
  ])("%s is refused", (_, item) => {
    expect(refused('<c r="A1" t="s"><v>0</v></c>', `<si>${item}</si>`)).toBe("damaged");
    expect(refused(`<c r="A1" t="inlineStr"><is>${item}</is></c>`)).toBe("damaged");
  });

  test("a malformed string that no cell asks for does no harm", () => {
    const strings = "<si><t>a</t></si><si><t>b\u0001</t></si>";
    expect(row('<c r="A1" t="s"><v>0</v></c>', strings)).toEqual({
      A1: { kind: "text", value: "a" },
    });
  });
});

describe("a cell that says what cannot be is refused, not guessed", () => {
  test.each([
    ["an unknown type", '<c r="A1" t="x"><v>1</v></c>'],
    ["a number that is none", '<c r="A1"><v>1,5</v></c>'],
    ["a boolean that is none", '<c r="A1" t="b"><v>2</v></c>'],
    ["a date that is none", '<c r="A1" t="d"><v>2026-02-30</v></c>'],
    ["a string beyond the table", '<c r="A1" t="s"><v>1</v></c>'],
    ["a string below the table", '<c r="A1" t="s"><v>-1</v></c>'],
    ["half a string", '<c r="A1" t="s"><v>0.5</v></c>'],
    ["two values", '<c r="A1"><v>1</v><v>2</v></c>'],
    ["two formulas", '<c r="A1"><f>1</f><f>2</f><v>1</v></c>'],
    ["the formula behind the value", '<c r="A1"><v>1</v><f>1</f></c>'],
    ["an attribute twice", '<c r="A1" r="B1"><v>1</v></c>'],
    ["a number of letters that look like digits", '<c r="A1"><v>1<!-- -->²</v></c>'],
  ])("%s", (_, cell) => {
    expect(refused(cell, "<si><t>a</t></si>")).toBe("damaged");
  });
});

test("what stands in a cell beside its value is passed over", () => {
  const foreign = '<x:v xmlns:x="urn:other">7</x:v><extLst><ext uri="u"><v>99</v></ext></extLst>';
  expect(row(`<c r="A1"><v>2</v>${foreign}</c>`)).toEqual({ A1: { kind: "number", value: 2 } });
});
