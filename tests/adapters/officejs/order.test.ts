import type { SheetModel } from "#core/sheet/sheet-model";
import { granted, sheetOf } from "../../contract/subject";
import { quirks } from "../../excel-host/quirks/quirks";
import { lineSheet } from "./line-sheet";
import { live, type Live } from "./live";

const cell = (formula: string) => ({ value: 3, formula, style: "plain" }) as const;

/** What reads comes before what it reads; both have looks, and the first is locked. */
const sheets: readonly SheetModel[] = [
  {
    ...sheetOf("Phụ lục 1", [[cell("'Số liệu'!A1+1")]]),
    freeze: { rows: 1, columns: 0 },
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    protected: true,
  },
  { ...lineSheet, name: "Số liệu", freeze: { rows: 1, columns: 0 } },
];

/** What a person would see of each sheet: its cells, what of its looks is there, and whether it is locked. */
const stateOf = ({ host }: Live) =>
  host.book.sheets.slice(1).map((sheet) => ({
    name: sheet.name,
    hasCells: [...sheet.filled()].length > 0,
    looks: [sheet.frozen !== null, sheet.charts.length, sheet.merges.length],
    isLocked: sheet.protection !== null,
  }));

test("all contents are in their places when all is computed, once, and only then come looks and locks", async () => {
  const excel = live();
  const { calculator } = excel.host.world;
  const seenThen: unknown[] = [];
  const calculate = calculator.calculate.bind(calculator);
  calculator.calculate = () => {
    seenThen.push(stateOf(excel));
    calculate();
  };
  granted(await excel.workbook.replaceSheets(sheets));
  const content = { hasCells: true, looks: [false, 0, 0], isLocked: false };
  expect(seenThen).toEqual([
    [
      { name: "Phụ lục 1", ...content },
      { name: "Số liệu", ...content },
    ],
  ]);
  expect(stateOf(excel)).toEqual([
    { name: "Phụ lục 1", hasCells: true, looks: [true, 0, 1], isLocked: true },
    { name: "Số liệu", hasCells: true, looks: [true, 1, 0], isLocked: false },
  ]);
});

test("a sheet whose looks are all refused is locked all the same", async () => {
  const excel = live(quirks.filter(({ refuses }) => refuses !== undefined));
  granted(await excel.workbook.replaceSheets(sheets));
  expect(stateOf(excel)[0]).toEqual({
    name: "Phụ lục 1",
    hasCells: true,
    looks: [false, 0, 0],
    isLocked: true,
  });
});

test("screen and calculation stand still in every request that writes, until Excel is said not to know how", async () => {
  const excel = live();
  granted(await excel.workbook.replaceSheets(sheets));
  expect(excel.host.exchanges.map(({ wasStill }) => wasStill)).toEqual([false, true, true]);
  const other = live(quirks.filter(({ name }) => name === "no hints of speed"));
  granted(await other.workbook.replaceSheets(sheets));
  const refused = other.host.exchanges.filter((exchange) => exchange.refused !== null);
  expect(refused).toHaveLength(1);
});
