import fc from "fast-check";
import type { GridRow } from "#core/cell";
import { plainSheet, type CellModel, type CellValue } from "#core/sheet/sheet-model";
import { writableText } from "#core/sheet/writable-text";
import { granted, rowsOf, sheetOf, write, type WorkbookPromise } from "./subject";
import { contentOf } from "./value-promises";

const plain = (value: CellValue): CellModel => ({ value, style: "plain" });

/** Any value that a cell may hold; Excel's numbers end at 9.99E+307 and know no minus zero. */
const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc
    .double({ noNaN: true, min: -9.9e307, max: 9.9e307 })
    .map((value) => (Math.abs(value) < 2.3e-308 ? 0 : value)),
  fc.string({ unit: "binary" }).map(writableText),
  fc.constantFrom("=1+1", "001", "1.692", "1/5", "#REF!", "_x000D_", " a", "a\n", "Ủy ban"),
);

/** The rows that must be read for values written from A1 on. */
const readRows = (values: readonly (readonly CellValue[])[]): readonly GridRow[] =>
  values
    .map((row, index) => ({
      row: index,
      cells: row.flatMap((value, column) =>
        value === null || value === "" ? [] : [{ column, content: contentOf(value) }],
      ),
    }))
    .filter(({ cells }) => cells.length > 0);

/** How cells are shown of which nothing is said. */
const plainly = [undefined, undefined];

/** What holds for whole sheets of cells. */
export const gridPromises: readonly WorkbookPromise[] = [
  {
    title: "a blank stays absent and zero stays zero",
    async run({ create }) {
      const workbook = await create();
      const cells = [plain(null), plain(0), null, plain("a"), plain(null)];
      await write(workbook, sheetOf("S", [[], cells, [plain(null)], [null]]));
      expect(await rowsOf(workbook, "S")).toEqual([
        {
          row: 1,
          cells: [
            { column: 1, content: { kind: "number", value: 0 } },
            { column: 3, content: { kind: "text", value: "a" } },
          ],
        },
      ]);
    },
  },
  {
    title: "an empty text is read as a blank, a computed one too",
    async run({ create }) {
      const workbook = await create();
      const computed = { value: "", formula: '""', style: "plain" } as const;
      await write(workbook, sheetOf("S", [[plain(""), plain("a"), computed]]));
      expect(await rowsOf(workbook, "S")).toEqual(readRows([[null, "a"]]));
    },
  },
  {
    title: "an empty sheet is read without rows",
    async run({ create }) {
      const workbook = await create();
      await write(workbook, sheetOf("S", []));
      expect(await rowsOf(workbook, "S")).toEqual([]);
    },
  },
  {
    title: "columns beyond Z and many rows keep their places",
    async run({ create }) {
      const workbook = await create();
      const values = Array.from({ length: 250 }, (_, row) =>
        Array.from({ length: 60 }, (_unused, column) =>
          (row + column) % 7 === 0 ? null : row * 100 + column,
        ),
      );
      await write(
        workbook,
        sheetOf(
          "S",
          values.map((row) => row.map(plain)),
        ),
      );
      expect(await rowsOf(workbook, "S")).toEqual(readRows(values));
    },
  },
  {
    title: "merged, hidden, protected and bound cells keep their values",
    async run({ create }) {
      const workbook = await create();
      const area = { top: 0, left: 0, bottom: 0, right: 1 };
      await write(workbook, {
        ...plainSheet,
        name: "S",
        columns: [{ width: 9 }, { width: 9, hidden: true }],
        rows: [{ cells: [plain("a")] }, { hidden: true, cells: [null, plain(1)] }],
        merges: [area],
        protected: true,
        freeze: { rows: 1, columns: 0 },
        autoFilter: { top: 0, left: 0, bottom: 1, right: 1 },
        validations: [
          {
            area: { top: 1, left: 1, bottom: 1, right: 1 },
            rule: { kind: "list", values: ["không có"] },
            prompt: null,
            refusal: { title: "Không hợp lệ", text: "Chọn trong danh sách." },
          },
        ],
      });
      expect(await rowsOf(workbook, "S")).toEqual(readRows([["a"], [null, 1]]));
    },
  },
  {
    title: "joined cells are told",
    needs: "merges",
    async run({ create }) {
      const workbook = await create();
      const merges = [{ top: 0, left: 0, bottom: 1, right: 2 }];
      await write(workbook, { ...sheetOf("S", [[plain("a")]]), merges });
      const [grid] = granted(await workbook.readSheets(["S"]));
      expect(grid?.merges).toEqual(merges);
    },
  },
  {
    title:
      "a number that is shown as a percentage is told as one, a text and a plain number are not",
    async run({ create }) {
      const workbook = await create();
      const cells = [
        { value: 0.817, style: "percent" },
        { value: 0.5, formula: "1/2", style: "percent" },
        { value: "không có", style: "percent" },
        plain(0.5),
      ] as const;
      await write(workbook, sheetOf("S", [cells]));
      const [row] = await rowsOf(workbook, "S");
      expect(row?.cells.map(({ shownAs }) => shownAs)).toEqual(["percent", "percent", ...plainly]);
    },
  },
  {
    title: "characters that no file can carry are dropped, their neighbours stay",
    async run({ create }) {
      const workbook = await create();
      await write(workbook, sheetOf("S", [[plain("a\u0001b\uFFFEc\uD83Dd")]]));
      expect(await rowsOf(workbook, "S")).toEqual(readRows([["abcd"]]));
    },
  },
  {
    title: "any grid of values is read as it was written",
    async run({ create }) {
      const rows = fc.array(fc.array(anyValue, { maxLength: 6 }), { maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(rows, async (values) => {
          const workbook = await create();
          await write(
            workbook,
            sheetOf(
              "S",
              values.map((row) => row.map(plain)),
            ),
          );
          expect(await rowsOf(workbook, "S")).toEqual(readRows(values));
        }),
      );
    },
  },
];
