import { markWorkbook } from "#adapters/xlsx/mark/mark-workbook";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { plainSheet } from "#core/sheet/sheet-model";
import { linesOf, roomIn } from "#core/sheet/text-lines";
import { libreOfficeVersion, savedByLibreOffice } from "../../../support/libreoffice";
import { opened } from "../../../support/recalculated";
import { fixture } from "../read/reading";
import { marked, markOf, ours, partsOf, review, sheet } from "./marking";

const textOf = (bytes: Uint8Array, name: string): string =>
  Buffer.from(partsOf(bytes).get(name) ?? new Uint8Array()).toString();

const writers: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ["our writer", ours],
  ["ExcelJS", () => Promise.resolve(fixture("exceljs", "marked"))],
  ...(libreOfficeVersion() === null
    ? []
    : [["LibreOffice", async () => savedByLibreOffice(await ours())] as const]),
];

const marks = ["B2", "A4"].map((cell) => markOf(sheet, cell));

describe.each(writers)("the copy of a workbook of %s", (_, write) => {
  test("opens on its list, and no other sheet is chosen with it", async () => {
    const { bytes } = marked(await write(), marks);
    const names = opened(bytes).sheets.map(({ name }) => name);
    const list = textOf(bytes, "xl/workbook.xml");
    expect(/activeTab="(\d+)"/u.exec(list)?.[1]).toBe(String(names.indexOf(review.name)));
    const sheets = [...partsOf(bytes).keys()].filter((part) => /worksheets\/sheet\d+/u.test(part));
    const chosen = sheets.filter((part) => /tabSelected="(?:1|true)"/u.test(textOf(bytes, part)));
    expect(chosen).toHaveLength(1);
    expect(textOf(bytes, chosen[0] ?? "")).toContain("Phải sửa");
  });
});

test("marks of cells that are joined stand on the one that is seen, in one note", async () => {
  const joined = await writeWorkbook({
    sheets: [
      {
        ...plainSheet,
        name: sheet,
        rows: [{ cells: [{ value: 8, style: "input" }] }, { cells: [null] }],
        merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      },
    ],
    properties: { title: "t", creator: "c", modified: "2026-12-20T00:00:00Z", lastModifiedBy: "c" },
  });
  const { bytes } = marked(joined, [
    markOf(sheet, "A1", "Một"),
    markOf(sheet, "B2", "Hai"),
    markOf(sheet, "A3", "Ba"),
  ]);
  const notes = textOf(bytes, "xl/comments1.xml");
  expect([...notes.matchAll(/ref="([A-Z]+\d+)"/gu)].map(([, ref]) => ref)).toEqual(["A1", "A3"]);
  expect(notes).toContain("Một\nHai");
});

test("a number with decimals is shown as it was typed, whatever its format rounded it to", async () => {
  const { bytes } = marked(await ours(), [{ ...markOf(sheet, "B2"), asTyped: true }]);
  const styles = textOf(bytes, "xl/styles.xml");
  const formats = styles.slice(styles.indexOf("<cellXfs"), styles.indexOf("</cellXfs>"));
  const style = /<c r="B2"[^>]* s="(\d+)"/u.exec(textOf(bytes, "xl/worksheets/sheet1.xml"))?.[1];
  const own = [...formats.matchAll(/<xf [^>]*>/gu)][Number(style)]?.[0];
  expect(own).toMatch(/numFmtId="0"/u);
  const plain = marked(await ours(), [markOf(sheet, "B2")]).bytes;
  expect(textOf(plain, "xl/styles.xml")).not.toContain(own);
});

test("no row of the list is lower than its text", async () => {
  const long = "Đảng viên có mặt cuối kỳ là 310, nhưng tính ra bằng 165. ".repeat(8);
  const result = markWorkbook(await ours(), {
    marks: [],
    review: { ...review, rows: [{ texts: ["1", "B2", "Phải sửa", long], link: null }] },
  });
  if (!result.ok) throw new Error(result.error);
  const list = textOf(result.value.bytes, "xl/worksheets/sheet3.xml");
  const height = Number(/<row r="4" ht="([\d.]+)"/u.exec(list)?.[1]);
  const lines = linesOf(long, { size: 12, width: roomIn(review.widths[3] ?? 0) });
  expect(lines).toBeGreaterThan(5);
  expect(height).toBeGreaterThanOrEqual(lines * 16);
});
