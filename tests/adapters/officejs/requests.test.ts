import { openLiveWorkbook } from "#adapters/officejs/live-workbook";
import { layOutForm } from "#core/forms/input-form";
import { gridOf } from "#core/sheet/grid-of-sheet";
import { plainSheet, type SheetModel } from "#core/sheet/sheet-model";
import { formInput } from "../../support/forms";
import { granted, sheetOf, write } from "../../contract/subject";
import type { Exchange } from "../../excel-host/excel-host";
import { gridInExcel, live, seen } from "./live";
import { provinceReport } from "./province-report";

/** Every request stays below this (issue: "each request under 4 MB"). */
const mostBytes = 4_000_000;

const largest = (exchanges: readonly Exchange[]): number =>
  Math.max(...exchanges.map(({ requestBytes }) => requestBytes));

const form = layOutForm(formInput());

test("loading a form, checking it and writing the sheets anew takes four requests", async () => {
  const { host, workbook } = live();
  await write(workbook, ...form);
  host.exchanges.length = 0;
  granted(await workbook.readSheets(form.map(({ name }) => name)));
  await write(workbook, ...form);
  expect(host.exchanges).toHaveLength(4);
  expect(largest(host.exchanges)).toBeLessThan(mostBytes);
});

test("a form is read as it was laid out, every formula computed to its stored value", async () => {
  const { workbook } = live();
  await write(workbook, ...form);
  expect(granted(await workbook.readSheets(form.map(({ name }) => name)))).toEqual(
    form.map(gridInExcel),
  );
});

test("a report is read as it was laid out, every formula over its sheets computed", async () => {
  const report = provinceReport(40);
  const { host, workbook } = live();
  await write(workbook, ...report);
  expect(host.exchanges).toHaveLength(3);
  const grids = granted(await workbook.readSheets(report.map(({ name }) => name)));
  for (const [index, sheet] of report.entries()) {
    expect(grids[index]?.rows.map(rounded)).toEqual(gridOf(sheet).rows.map(rounded));
  }
});

/** Shares within the last digits of a double. */
const rounded = (row: unknown): unknown =>
  JSON.parse(JSON.stringify(row), (_, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(12)) : value,
  );

test("a long writing lets the page be painted before and between its requests, and writes the same", async () => {
  const report = provinceReport(40);
  const atOnce = live();
  await write(atOnce.workbook, ...report);
  const { host, newContext } = live();
  const requestsBefore: number[] = [];
  const workbook = openLiveWorkbook(newContext, {
    async breathe() {
      requestsBefore.push(host.exchanges.length);
      await new Promise((resolve) => setImmediate(resolve));
    },
  });
  await write(workbook, ...report);
  // The first request only looks; the steps of the second, the contents, and of the third, the looks, are made one by one.
  const whileMaking = (nth: number) => requestsBefore.filter((sent) => sent === nth - 1).length;
  expect(whileMaking(2)).toBeGreaterThan(20);
  expect(whileMaking(3)).toBeGreaterThan(100);
  expect(host.exchanges).toEqual(atOnce.host.exchanges);
  expect(seen(host)).toEqual(seen(atOnce.host));
});

const heavy: readonly (readonly [of: string, sheet: SheetModel])[] = [
  [
    "calls",
    {
      ...plainSheet,
      name: "S",
      rows: [],
      merges: Array.from({ length: 15_000 }, (_, row) => ({
        top: row,
        left: 0,
        bottom: row,
        right: 1,
      })),
    },
  ],
  [
    "long texts",
    sheetOf(
      "S",
      Array.from({ length: 100 }, () => [{ value: "ờ".repeat(30_000), style: "text" }]),
    ),
  ],
];

test.each(heavy)(
  "no request is too large, whatever fills it: %s",
  async (_, sheet) => {
    const { host, workbook } = live();
    await write(workbook, sheet);
    expect(host.exchanges.length).toBeGreaterThan(2);
    expect(largest(host.exchanges)).toBeLessThan(mostBytes);
  },
  60_000,
);
