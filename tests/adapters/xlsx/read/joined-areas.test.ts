import { craftWorkbook } from "./crafted-workbook";
import { readAll } from "./reading";

const read = (...areas: readonly string[]): unknown => {
  const behind = `<mergeCells>${areas.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
  const read = readAll(craftWorkbook({ rows: "<row><c><v>1</v></c></row>", behind }));
  const grid = typeof read === "string" ? read : (read.get("S1") ?? "no sheet");
  return typeof grid === "string" ? grid : grid.merges;
};

describe("a joined area goes from its first cell to its last, in rows and in columns", () => {
  test.each([
    ["A1:B2", { top: 0, left: 0, bottom: 1, right: 1 }],
    ["B1:B3", { top: 0, left: 1, bottom: 2, right: 1 }],
    ["B2:D2", { top: 1, left: 1, bottom: 1, right: 3 }],
    ["C7", { top: 6, left: 2, bottom: 6, right: 2 }],
    ["XFD1048576", { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 }],
  ])("%s", (ref, area) => {
    expect(read(ref)).toEqual([area]);
  });
});

test.each([
  ["rows backward", "A2:B1"],
  ["columns backward", "B1:A2"],
  ["columns backward in one row", "B1:A1"],
  ["both", "B2:A1"],
  ["no first cell", ":B2"],
  ["no last cell", "A1:"],
  ["three cells", "A1:B2:C3"],
  ["no cells", "x"],
  ["nothing", ""],
])("a joined area with %s is refused, also behind one that is right", (_, ref) => {
  expect(read(ref)).toBe("damaged");
  expect(read("A1:B2", ref)).toBe("damaged");
});
