import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, type CellObject } from "@e965/xlsx";
import { markWorkbook } from "#adapters/xlsx/mark/mark-workbook";
import { cellName, type Grid } from "#core/cell";
import { fixture, fixtureNames } from "../read/reading";
import { libreOfficeVersion, savedByLibreOffice } from "../../../support/libreoffice";
import { gridOfSheet, opened } from "../../../support/recalculated";
import { marked, markOf, ours, partsOf, review, sheet } from "./marking";

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

/** As the program leaves it, for every test that asks: a start of it takes its time. */
const byLibreOffice = once(async () => savedByLibreOffice(await ours()));

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

const writers: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ["our writer", ours],
  ["ExcelJS", () => Promise.resolve(fixture("exceljs", "marked"))],
  ...(libreOfficeVersion() === null ? [] : [["LibreOffice", byLibreOffice] as const]),
  ...(hasOpenpyxl ? [["openpyxl", once(byOpenpyxl)] as const] : []),
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
    expect(touched.length).toBeLessThanOrEqual(7);
    for (const name of touched) {
      expect(name).toMatch(
        /^(\[Content_Types\]\.xml|docProps\/app\.xml|xl\/(styles|workbook|worksheets\/sheet1)\.xml|xl\/(worksheets\/)?_rels\/.*\.rels)$/u,
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
