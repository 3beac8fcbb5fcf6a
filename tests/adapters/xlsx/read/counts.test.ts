import { limits } from "#adapters/xlsx/read/limits";
import {
  type CraftedParts,
  relationshipsXml,
  workbookEntries,
  workbookXml,
} from "./crafted-workbook";
import { craftZip } from "./crafted-zip";
import { refusal } from "./reading";

/** Stored, so that only the count can be what is refused, and not how well it is compressed. */
const storedRefusal = (parts: CraftedParts): string | null =>
  refusal(craftZip(workbookEntries(parts).map((entry) => ({ ...entry, stored: true }))));

const sheet = (number: number): string =>
  `<sheet name="S${String(number)}" sheetId="1" r:id="r1"/>`;

/** Rows of a hundred cells, and one of as many cells as are left. */
function cells(count: number): string {
  const cell = "<c><v>1</v></c>";
  const hundred = `<row>${cell.repeat(100)}</row>`;
  return `${hundred.repeat(Math.floor(count / 100))}<row>${cell.repeat(count % 100)}</row>`;
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

const counted: readonly [string, number, (count: number) => CraftedParts][] = [
  ["cells", limits.cells.most, (count) => ({ rows: cells(count) })],
  ["strings", limits.sharedStrings.most, (count) => ({ strings: "<si/>".repeat(count) })],
  [
    "formats",
    limits.styles.most,
    (count) => ({ styles: `<cellXfs>${"<xf/>".repeat(count)}</cellXfs>` }),
  ],
  [
    "relationships",
    limits.relations.most,
    (count) => ({
      workbookRelationships: relationshipsXml(
        ...numbers(count).map(
          (at) => [`r${String(at + 1)}`, "worksheet", "worksheets/sheet1.xml"] as const,
        ),
      ),
    }),
  ],
  [
    "sheets",
    limits.sheets.most,
    (count) => ({ workbook: workbookXml(numbers(count).map(sheet).join("")) }),
  ],
];

test.each(counted)(
  "as many %s as the limit of %s are read, one more is refused",
  (_, most, parts) => {
    expect(storedRefusal(parts(most))).toBeNull();
    expect(storedRefusal(parts(most + 1))).toBe("tooLarge");
  },
);
