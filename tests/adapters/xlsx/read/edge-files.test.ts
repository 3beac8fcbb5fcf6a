import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellContent } from "#core/cell";
import { inflateWithFflate } from "#adapters/xlsx/read/zip/inflate";
import { inflateWithZlib } from "#cli/files/inflate";
import { fixture, fixtureNames, sheetCells } from "./reading";

interface Expected {
  readonly name: string;
  /** Kind by the first letter; null for no value, `?` for a value that the file has lost. */
  readonly cells: Readonly<Record<string, string | null>>;
}

const expected = new Map(
  Object.entries(
    JSON.parse(readFileSync(join(__dirname, "fixtures/edge/expect.json"), "utf8")) as Readonly<
      Record<string, Expected>
    >,
  ),
);

function encoded(content: CellContent | undefined): string | null {
  if (content === undefined || content.kind === "formulaWithoutValue") return null;
  const letters = { text: "S", number: "N", boolean: "B", error: "E", date: "D" } as const;
  return letters[content.kind] + String(content.kind === "date" ? content.serial : content.value);
}

test("every file is expected, and every expected file is there", () => {
  expect(fixtureNames("edge").sort()).toEqual([...expected.keys()].sort());
});

describe.each([
  ["zlib", inflateWithZlib],
  ["fflate", inflateWithFflate],
])("inflated by %s", (_, inflate) => {
  test.each([...expected])("%s is read as it should be", (file, { name, cells }) => {
    const found = sheetCells(fixture("edge", file), name, inflate);
    const known = Object.entries(cells).filter(([, value]) => value !== "?");
    expect(Object.fromEntries(known.map(([at]) => [at, encoded(found[at])]))).toEqual(
      Object.fromEntries(known),
    );
  });
});

test("a lost string is an error in its cell, never the number of the string", () => {
  expect(sheetCells(fixture("edge", "nosst"), "S1")).toEqual({
    A1: { kind: "error", value: "#REF!" },
    B1: { kind: "number", value: 2 },
  });
});

test("merged cells and formats put nothing into blank cells", () => {
  expect(Object.keys(sheetCells(fixture("edge", "merged"), "S1"))).toEqual(["A1"]);
});
