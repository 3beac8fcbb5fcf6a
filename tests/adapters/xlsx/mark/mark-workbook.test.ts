import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, type CellObject } from "@e965/xlsx";
import { markWorkbook } from "#adapters/xlsx/mark/mark-workbook";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { linesOf, roomIn } from "#core/sheet/text-lines";
import { plainSheet } from "#core/sheet/sheet-model";
import { cellName, type Grid } from "#core/cell";
import { fixture, fixtureNames } from "../read/reading";
import { libreOfficeVersion, savedByLibreOffice } from "../../../support/libreoffice";
import { gridOfSheet, opened } from "../../../support/recalculated";
import { marked, markOf, partsOf, review } from "./marking";

const sheet = "Biểu nhập";

const ours = (): Promise<Uint8Array> =>
  writeWorkbook({
    sheets: [
      {
        ...plainSheet,
        name: sheet,
        protected: true,
        rows: [
          {
            cells: [
              { value: "Mã", style: "columnHead" },
              { value: "Số liệu", style: "columnHead" },
            ],
          },
          {
            cells: [
              { value: "VH_TOTAL", style: "code" },
              { value: -3, style: "input" },
            ],
          },
          { cells: [] },
          {
            cells: [
              { value: "VH_MEMBER", style: "code" },
              { value: 6, formula: "B2+9", style: "count" },
            ],
          },
        ],
      },
      {
        ...plainSheet,
        name: "_meta",
        visibility: "hidden",
        rows: [{ cells: [{ value: "unit", style: "meta" }] }],
      },
    ],
    properties: { title: "t", creator: "c", modified: "2026-12-20T00:00:00Z", lastModifiedBy: "c" },
  });

const python = (script: string, ...words: readonly string[]) =>
  spawnSync("/usr/bin/python3", ["-c", script, ...words], { encoding: "utf8" });

const hasOpenpyxl = python("import openpyxl").status === 0;

function byOpenpyxl(): Promise<Uint8Array> {
  const script = [
    "import openpyxl, sys, io",
    "book = openpyxl.Workbook(); s = book.active; s.title = sys.argv[1]",
    "s.append(['Mã', 'Số liệu']); s.append(['VH_TOTAL', -3]); s['A4'] = 'VH_MEMBER'; s['B4'] = 6",
    "out = io.BytesIO(); book.save(out); print(out.getvalue().hex())",
  ].join("\n");
  const { stdout } = python(script, sheet);
  return Promise.resolve(new Uint8Array(Buffer.from(stdout.trim(), "hex")));
}

const writers: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ["our writer", ours],
  ["ExcelJS", () => Promise.resolve(fixture("exceljs", "marked"))],
  ...(libreOfficeVersion() === null
    ? []
    : [["LibreOffice", async () => savedByLibreOffice(await ours())] as const]),
  ...(hasOpenpyxl ? [["openpyxl", byOpenpyxl] as const] : []),
];

/** Two filled cells, an empty one in a row that is there, one in a row that is not. */
const marks = ["B2", "A4", "C2", "D3", "B9"].map((cell) => markOf(sheet, cell));

const valuesOf = (grid: Grid): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    grid.rows.flatMap(({ row, cells }) =>
      cells.map(({ column, content }) => [cellName(row, column), content] as const),
    ),
  );

describe.each(writers)("a workbook of %s", (_, write) => {
  test("keeps every value and formula, and gains the list as its last sheet", async () => {
    const before = await write();
    const copy = marked(before, marks);
    const [old, now] = [opened(before), opened(copy.bytes)];
    expect(now.sheets.map(({ name }) => name)).toEqual([
      ...old.sheets.map(({ name }) => name),
      review.name,
    ]);
    for (const { name } of old.sheets) {
      expect(valuesOf(gridOfSheet(now, name))).toEqual(valuesOf(gridOfSheet(old, name)));
    }
    expect(copy).toMatchObject({ withoutColours: [], withoutNotes: [] });
  });

  test("every part that carries no mark stays byte for byte", async () => {
    const before = await write();
    const [old, now] = [partsOf(before), partsOf(marked(before, marks).bytes)];
    const touched = [...old.keys()].filter(
      (name) =>
        Buffer.compare(old.get(name) ?? new Uint8Array(), now.get(name) ?? new Uint8Array()) !== 0,
    );
    expect(touched.length).toBeLessThanOrEqual(6);
    for (const name of touched) {
      expect(name).toMatch(
        /^(\[Content_Types\]\.xml|xl\/(styles|workbook|worksheets\/sheet1)\.xml|xl\/(worksheets\/)?_rels\/.*\.rels)$/u,
      );
    }
  });

  test("SheetJS finds the same values, the notes and the links", async () => {
    const before = await write();
    const copy = marked(before, marks).bytes;
    const [old, now] = [before, copy].map((bytes) => read(bytes, { type: "array", WTF: true }));
    const cellsOf = (book: typeof old): Record<string, unknown> =>
      Object.fromEntries(
        Object.entries(book?.Sheets[sheet] ?? {})
          .map(([at, cell]) => [at, (cell as CellObject).v] as const)
          .filter(([at, value]) => !at.startsWith("!") && value !== undefined),
      );
    expect(cellsOf(now)).toEqual(cellsOf(old));
    const noted = now?.Sheets[sheet]?.["B2"] as CellObject | undefined;
    expect(noted?.c?.[0]?.t).toContain("Sửa ô này");
    const link = now?.Sheets[review.name]?.["B4"] as CellObject | undefined;
    expect(link?.l?.Target).toBe(`#'${sheet}'!B2`);
  });

  test("the same marks give the same bytes", async () => {
    const before = await write();
    expect(Buffer.compare(marked(before, marks).bytes, marked(before, marks).bytes)).toBe(0);
  });
});

async function expectOpenpyxlMarks(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
  try {
    const file = join(folder, "a.xlsx");
    writeFileSync(file, marked(await ours(), marks).bytes);
    const script = [
      "import openpyxl, sys",
      "s = openpyxl.load_workbook(sys.argv[1])[sys.argv[2]]",
      "for at in ('B2', 'D3', 'B9', 'A2'):",
      "  c = s[at]; print(at, c.fill.fgColor.rgb, c.value, c.comment.text if c.comment else '-', c.protection.locked)",
    ].join("\n");
    const { stdout, stderr } = python(script, file, sheet);
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n")).toEqual([
      "B2 FFFFC7CE -3 Sửa ô này False",
      "D3 FFFFC7CE None Sửa ô này True",
      "B9 FFFFC7CE None Sửa ô này True",
      "A2 00000000 VH_TOTAL - True",
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (hasOpenpyxl) {
  test(
    "openpyxl finds the fill and the note of a marked cell, and leaves others plain",
    expectOpenpyxlMarks,
  );
} else {
  test("openpyxl is not installed here", () => {
    expect(hasOpenpyxl).toBe(false);
  });
}

async function expectLibreOfficeValues(): Promise<void> {
  const before = await ours();
  const saved = opened(savedByLibreOffice(marked(before, marks).bytes));
  const old = opened(before);
  expect(valuesOf(gridOfSheet(saved, sheet))).toEqual(valuesOf(gridOfSheet(old, sheet)));
  expect(saved.sheets.map(({ name }) => name)).toContain(review.name);
}

if (libreOfficeVersion() !== null) {
  test("LibreOffice opens the marked copy and saves the same values", expectLibreOfficeValues);
} else {
  test("LibreOffice is not installed here", () => {
    expect(libreOfficeVersion()).toBeNull();
  });
}

test("a copy that is marked again keeps its notes and gets a second list", async () => {
  const again = marked(marked(await ours(), marks).bytes, [markOf(sheet, "A1", "Khác")]);
  expect(again.withoutNotes).toEqual([sheet]);
  expect(opened(again.bytes).sheets.map(({ name }) => name)).toEqual([
    sheet,
    "_meta",
    review.name,
    `${review.name} (2)`,
  ]);
});

test("a row that is filled further than it said no longer says how far", () => {
  const rowOf = (bytes: Uint8Array): string => {
    const part = partsOf(bytes).get("xl/worksheets/sheet1.xml") ?? new Uint8Array();
    return /<row r="2"[^>]*>/u.exec(Buffer.from(part).toString())?.[0] ?? "";
  };
  const before = fixture("exceljs", "marked");
  expect(rowOf(before)).toContain("spans");
  expect(rowOf(marked(before, [markOf(sheet, "B2")]).bytes)).toBe(rowOf(before));
  expect(rowOf(marked(before, [markOf(sheet, "F2")]).bytes)).not.toContain("spans");
});

test("a mark on a sheet that is not there leaves the list and says so", async () => {
  const copy = marked(await ours(), [markOf("Trang khác", "A1")]);
  expect(copy.withoutColours).toEqual(["Trang khác"]);
});

test.each(fixtureNames("edge").map((name) => ["edge", name] as const))(
  "%s/%s is marked without losing a value, or refused, and never throws",
  (folder, name) => {
    const before = fixture(folder, name);
    const book = opened(before);
    const first = book.sheets[0]?.name ?? "";
    const result = markWorkbook(before, { marks: [markOf(first, "B2")], review });
    if (!result.ok) {
      expect(result.error).toBe("unusual");
      return;
    }
    const copy = opened(result.value.bytes);
    for (const sheetOf of book.sheets) {
      expect(valuesOf(gridOfSheet(copy, sheetOf.name))).toEqual(
        valuesOf(gridOfSheet(book, sheetOf.name)),
      );
    }
  },
);

test.each(fixtureNames("bad"))("the unreadable file %s is refused and never throws", (name) => {
  const result = markWorkbook(fixture("bad", name), { marks: [markOf("A", "B2")], review });
  if (result.ok) expect(result.value.bytes.length).toBeGreaterThan(0);
  else expect(typeof result.error).toBe("string");
});

const textOf = (bytes: Uint8Array, name: string): string =>
  Buffer.from(partsOf(bytes).get(name) ?? new Uint8Array()).toString();

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
