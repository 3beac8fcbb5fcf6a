import { right } from "#core/report/kept/report-columns";
import { typedTooLong } from "#core/report/kept/typed-too-long";
import { readKept } from "#core/report/kept/read-kept";
import { gridOf } from "#core/sheet/grid-of-sheet";
import type { SheetModel } from "#core/sheet/sheet-model";
import type { Area } from "#core/sheet/area";
import { styles } from "#core/sheet/looks/styles";
import { linesOf, splitAfter } from "#core/sheet/text-lines";
import { sheetNames } from "#core/words/names";
import { sheetNamed } from "../../support/sheets";
import { sampleReport, sheetsOf } from "../../support/sample-report";

const report = sampleReport("ha-giang", 4);

const sheetWith = (text: string) =>
  sheetNamed(sheetsOf({ ...report, kept: new Map([["own.strengths", text]]) }), sheetNames.report);

const long = Array.from({ length: 900 }, (_, word) => `chữ${String(word)}`).join(" ");

test.each<readonly [string, string]>([
  ["a sentence", "Nhiều nơi làm tốt."],
  ["ten lines", Array.from({ length: 10 }, (_, line) => `Dòng ${String(line)}.`).join("\n")],
  ["more than the highest row holds", long],
  ["two paragraphs that are both too long", `${long}\n${long}`],
  ["the longest text of a cell", "chữ ".repeat(8_000).trim()],
])("what was typed is printed whole, and comes back as it was: %s", (_, text) => {
  const sheet = sheetWith(text);
  const rows = sheet.rows.filter(({ cells }) =>
    cells.some((cell) => String(cell?.value).startsWith("own.strengths")),
  );
  const { size } = styles.own;
  for (const { cells, height = 0 } of rows) {
    const lines = linesOf(String(cells[0]?.value), { size, width: 6 * 77 - 5 });
    expect(height).toBeLessThanOrEqual(409);
    expect(height).toBeGreaterThanOrEqual(18.75 * lines);
  }
  const printed = rows.map(({ cells }) => String(cells[0]?.value).trim()).join(" ");
  expect(printed).toBe(text.replaceAll("\n", " "));
  expect(readKept(gridOf(sheet)).get("own.strengths")).toBe(text);
});

test("a place where nobody wrote has room for six lines, says what becomes of more, and turns red then", () => {
  const sheet = sheetNamed(sheetsOf(report), sheetNames.report);
  const places = sheet.rows.flatMap(({ cells, height = 0 }, index) =>
    cells.some((cell) => String(cell?.value).startsWith("own.")) ? [{ index, height }] : [],
  );
  expect(places.length).toBe(6);
  for (const { index, height } of places) {
    expect(height).toBeGreaterThanOrEqual(6 * 18.75);
    const here = (each: { readonly area: Area }): boolean => each.area.top === index;
    const [rule] = sheet.conditionalFormats.filter(here);
    expect(rule?.rule).toMatchObject({
      look: "bad",
      formula: expect.stringContaining(`>${String(Math.floor(height / 18.75))})`) as unknown,
    });
    const [prompt] = sheet.validations.filter(here);
    expect(prompt?.prompt?.text.length).toBeLessThanOrEqual(255);
    expect(prompt?.prompt?.title.length).toBeLessThanOrEqual(32);
  }
});

/** The sheet after somebody typed into one of its places for own sentences. */
function typedInto(sheet: SheetModel, text: string): SheetModel {
  const at = sheet.rows.findIndex(({ cells }) =>
    cells.some((cell) => cell?.value === "own.strengths"),
  );
  const rows = sheet.rows.map((row, index) =>
    index === at
      ? { ...row, cells: [{ value: text, style: "own" as const }, ...row.cells.slice(1)] }
      : row,
  );
  return { ...sheet, rows };
}

describe("what was typed and is longer than its row", () => {
  const fresh = sheetNamed(sheetsOf(report), sheetNames.report);
  const foundIn = (sheet: SheetModel) => typedTooLong(gridOf(sheet));
  const linesOfText = (count: number): string =>
    Array.from({ length: count }, (_, line) => `Dòng ${String(line)}.`).join("\n");

  test.each<readonly [string, string, number | null]>([
    ["nothing typed", "", null],
    ["one line", "Nhiều nơi làm tốt.", null],
    ["as many lines as there is room for", linesOfText(6), null],
    ["a line more", linesOfText(7), 7],
    ["one paragraph of many words", long, 98],
  ])("%s", (_, text, lines) => {
    const [found, ...others] = foundIn(text === "" ? fresh : typedInto(fresh, text));
    expect(others).toEqual([]);
    if (lines === null) expect(found).toBeUndefined();
    else
      expect(found).toMatchObject({ cell: expect.stringMatching(/^A\d+$/u) as unknown, room: 6 });
    expect(found?.lines ?? null).toBe(lines);
  });

  test("is printed whole once the report is made again, and nothing is left to say", () => {
    expect(foundIn(sheetWith(long))).toEqual([]);
    expect(foundIn(typedInto(sheetWith(long), `${long} ${long}`))).toHaveLength(1);
  });

  test("a report of a version that did not say what its rows hold is believed", () => {
    const old = typedInto(fresh, long);
    const rows = old.rows.map((row) => ({ ...row, cells: row.cells.slice(0, right + 2) }));
    expect(foundIn({ ...old, rows })).toEqual([]);
  });
});

test("a text is parted between words, and nothing of it is lost", () => {
  const line = { size: 14, width: 400 };
  const pieces = splitAfter(long, 5, line);
  expect(pieces.join(" ")).toBe(long);
  expect(pieces.length).toBeGreaterThan(3);
  for (const piece of pieces) expect(linesOf(piece, line)).toBeLessThanOrEqual(5);
});
