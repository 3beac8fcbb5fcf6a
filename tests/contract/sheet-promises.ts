import { plainSheet } from "#core/sheet/sheet-model";
import {
  firstCell,
  granted,
  lastSave,
  lastSaver,
  listing,
  rowsOf,
  sheetOf,
  sheetSaying,
  write,
  type WorkbookPromise,
} from "./subject";

const text = (value: string) => ({ kind: "text", value }) as const;

/** How sheets stand in a workbook, are found and are replaced. */
const keeping: readonly WorkbookPromise[] = [
  {
    title: "sheets are listed in the order written, hidden ones as hidden",
    async run({ create }) {
      const workbook = await create();
      const shown = ["visible", "hidden", "veryHidden", "visible"] as const;
      await write(
        workbook,
        ...shown.map((visibility, index) => ({
          ...plainSheet,
          name: `Trang ${String(index)}`,
          visibility,
          rows: [],
        })),
      );
      const ours = (await listing(workbook)).filter(({ name }) => name.startsWith("Trang"));
      expect(ours).toEqual(
        shown.map((visibility, index) => ({ name: `Trang ${String(index)}`, visibility })),
      );
    },
  },
  {
    title: "sheets are read in the order asked, hidden ones too",
    async run({ create }) {
      const workbook = await create();
      const hidden = { ...sheetSaying("B", "hai"), visibility: "veryHidden" } as const;
      await write(workbook, sheetSaying("A", "một"), hidden);
      const grids = granted(await workbook.readSheets(["B", "A"]));
      expect(grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
        ["B", "veryHidden"],
        ["A", "visible"],
      ]);
    },
  },
  {
    title: "a missing sheet is refused by name, even among others that are there",
    async run({ create }) {
      const workbook = await create();
      await write(workbook, sheetSaying("Có", "a"));
      expect(await workbook.readSheets(["Có", "Không có"])).toEqual({
        ok: false,
        error: { reason: "sheetMissing", sheet: "Không có" },
      });
    },
  },
  {
    title: "replacing one sheet keeps the others and its own place",
    async run({ create }) {
      const workbook = await create();
      await write(workbook, sheetSaying("A", "1"), sheetSaying("B", "2"), sheetSaying("C", "3"));
      await write(workbook, sheetSaying("B", "mới"), sheetSaying("D", "4"));
      const names = (await listing(workbook)).map(({ name }) => name);
      expect(names.filter((name) => /^[A-D]$/u.test(name))).toEqual(["A", "B", "C", "D"]);
      expect(await firstCell(workbook, "A")).toEqual(text("1"));
      expect(await firstCell(workbook, "B")).toEqual(text("mới"));
      expect(await firstCell(workbook, "C")).toEqual(text("3"));
      expect(await firstCell(workbook, "D")).toEqual(text("4"));
    },
  },
  {
    title: "a replaced sheet keeps nothing of what stood there",
    async run({ create }) {
      const workbook = await create();
      const cell = { value: 1, style: "plain" } as const;
      await write(workbook, sheetOf("A", [[cell, cell], [cell], [cell, cell, cell]]));
      await write(workbook, sheetOf("A", [[null, cell]]));
      expect(await rowsOf(workbook, "A")).toEqual([
        { row: 0, cells: [{ column: 1, content: { kind: "number", value: 1 } }] },
      ]);
    },
  },
  {
    title: "writing no sheet changes nothing",
    async run({ create }) {
      const workbook = await create();
      await write(workbook, sheetSaying("A", "1"));
      const before = await listing(workbook);
      await write(workbook);
      expect(await listing(workbook)).toEqual(before);
    },
  },
  {
    title: "the time and the author of the last saving are told",
    needs: "facts",
    async run({ create }) {
      const workbook = await create();
      await write(workbook, sheetSaying("A", "1"));
      expect(granted(await workbook.facts())).toEqual({
        modified: lastSave,
        lastModifiedBy: lastSaver,
      });
    },
  },
];

const goodNames: readonly string[] = [
  "Biểu nhập",
  "Phụ lục 1 - Chỉ tiêu",
  "Ủy ban 'A' xã",
  "_meta",
  "2026",
  "A1",
  "Tổng & <chi tiết>",
  "x".repeat(31),
  "constructor",
];

const naming: readonly WorkbookPromise[] = goodNames.map((name) => ({
  title: `a sheet may be called ${name}`,
  async run({ create }) {
    const workbook = await create();
    await write(workbook, sheetSaying(name, "a"));
    expect((await listing(workbook)).map((sheet) => sheet.name)).toContain(name);
    expect(await firstCell(workbook, name)).toEqual(text("a"));
  },
}));

const composing: WorkbookPromise = {
  title: "names are one name whether their letters are composed or not",
  async run({ create }) {
    const workbook = await create();
    await write(workbook, sheetSaying("Biểu nhập".normalize("NFD"), "a"));
    expect((await listing(workbook)).map(({ name }) => name)).toContain("Biểu nhập");
    expect(await firstCell(workbook, "Biểu nhập")).toEqual(text("a"));
    expect(await firstCell(workbook, "Biểu nhập".normalize("NFD"))).toEqual(text("a"));
  },
};

export const sheetPromises: readonly WorkbookPromise[] = [...keeping, ...naming, composing];
