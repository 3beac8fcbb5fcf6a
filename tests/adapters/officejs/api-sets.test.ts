import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { apiUses, type ApiUse } from "./api-sets";

const zone = path.resolve(__dirname, "../../../src/adapters/officejs");

/** Excel 2021 and everything newer has it; the manifest asks for less, so that the pane can say so. */
const highest = 9;

const tooNew = ({ set, minor }: ApiUse): boolean => set !== "ExcelApi" || minor > highest;

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(folder, name));

test("the live workbook uses nothing above ExcelApi 1.9", () => {
  const uses = apiUses(filesOf(zone));
  expect(uses.filter(tooNew)).toEqual([]);
  // It looks where it must: these are used, with the sets that Microsoft gives them.
  expect(uses).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ member: "Worksheet.getRanges", minor: 9 }),
      expect.objectContaining({ member: "Workbook.readOnly", minor: 8 }),
      expect.objectContaining({ member: "Worksheet.freezePanes", minor: 7 }),
      expect.objectContaining({ member: "PageLayout.setPrintMargins", minor: 9 }),
      expect.objectContaining({ member: "NamedItem.visible", minor: 1 }),
    ]),
  );
}, 60_000);

describe("the check bites", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "api-"));

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each([
    ["a property", "Worksheet.customProperties", "(s: Excel.Worksheet) => s.customProperties"],
    ["a property taken apart", "Worksheet.comments", "({ comments }: Excel.Worksheet) => comments"],
    ["a method", "Range.getSpillParent", "(r: Excel.Range) => r.getSpillParent()"],
    ["a type", "Excel.Slicer", "(s: Excel.Slicer) => s"],
    [
      "Excel on the web alone",
      "Worksheet.namedSheetViews",
      "(s: Excel.Worksheet) => s.namedSheetViews",
    ],
  ])(
    "on %s",
    (_, member, code) => {
      const file = path.join(folder, `${member}.ts`);
      writeFileSync(file, `export const used = ${code};\n`);
      expect(
        apiUses([file])
          .filter(tooNew)
          .map((use) => use.member),
      ).toContain(member);
    },
    60_000,
  );
});
