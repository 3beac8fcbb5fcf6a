import type { SheetModel } from "#core/sheet/sheet-model";
import { granted, sheetOf, write } from "../../contract/subject";
import { quirks } from "../../excel-host/quirks/quirks";
import { lineSheet } from "./line-sheet";
import { live, seen, type Live } from "./live";

const area = { top: 1, left: 1, bottom: 3, right: 2 };

/** An open sheet and two locked ones, with everything that a second time would be there twice. */
const sheetsOf = (edition: number): readonly SheetModel[] => [
  sheetOf("Số liệu", [[{ value: edition, style: "plain" }]]),
  { ...sheetOf("Biểu nhập", [[{ value: edition, style: "plain" }]]), protected: true },
  {
    ...lineSheet,
    rows: lineSheet.rows.map((row, at) => (at === 2 ? { ...row, pageBreakBefore: true } : row)),
    columns: [{ width: 9 }, { width: 9, pageBreakBefore: true }],
    conditionalFormats: [
      { area, rule: { kind: "formula", formula: "B2>1", look: "good" } },
      { area, rule: { kind: "dataBar", max: 1 } },
    ],
    freeze: { rows: 1, columns: 0 },
    protected: true,
  },
];

const sheets = sheetsOf(2);

const looksIn = ({ host }: Live) =>
  host.book.sheets.map(({ name, charts, conditions, pageBreaks, columnBreaks, ...sheet }) => ({
    name,
    charts: charts.map((chart) => [chart.name, chart.series.length]),
    conditions: conditions.map(({ type }) => type),
    breaks: [...pageBreaks, ...columnBreaks],
    frozen: sheet.frozen,
    protection: sheet.protection,
  }));

async function written(given: typeof quirks, isAgain: boolean): Promise<Live> {
  const excel = live(given);
  await write(excel.workbook, ...sheetsOf(1).slice(0, isAgain ? 3 : 2));
  return excel;
}

const denied = quirks.filter(({ name }) => name === "locks are set once");

/** It was done, or it was not: nobody can know it before he has looked. */
describe.each([
  ["new sheets", [], false],
  ["sheets in place of others", [], true],
  ["sheets, where to unlock what is open is denied", denied, true],
] as const)("when an answer is lost while writing %s", (_, given, isAgain) => {
  test.each(["RequestAborted", "ServiceNotAvailable"])(
    "all is as it was, or all is there once, whichever it is: %s",
    async (code) => {
      const usual = await written(given, isAgain);
      const before = [seen(usual.host), looksIn(usual)];
      const first = usual.host.exchanges.length;
      await write(usual.workbook, ...sheets);
      const done = [seen(usual.host), looksIn(usual)];
      const requests = usual.host.exchanges.length - first;
      expect(requests).toBeGreaterThanOrEqual(3);
      for (let nth = 1; nth <= requests; nth += 1) {
        const excel = await written(given, isAgain);
        excel.host.faults.push({ request: first + nth, code, lost: true });
        const result = await excel.workbook.replaceSheets(sheets);
        const now = [seen(excel.host), looksIn(excel)];
        expect({ nth, now }).toEqual({ nth, now: result.ok ? done : before });
        if (result.ok) expect(result.value.missing).toEqual([]);
        else expect(result.error).toEqual({ reason: "excelBusy", sheet: null });
      }
    },
  );
});

test("when an answer is lost and somebody is in a cell then, all is as it was or there once, as soon as he is out", async () => {
  const usual = await written([], true);
  const before = [seen(usual.host), looksIn(usual)];
  const first = usual.host.exchanges.length;
  await write(usual.workbook, ...sheets);
  const done = [seen(usual.host), looksIn(usual)];
  expect(done).not.toEqual(before);
  const requests = usual.host.exchanges.length - first;
  const outcomes: string[] = [];
  for (let nth = 1; nth <= requests; nth += 1) {
    const excel = await written([], true);
    excel.host.faults.push(
      { request: first + nth, code: "RequestAborted", lost: true },
      { request: first + nth + 1, code: "InvalidOperationInCellEditMode" },
    );
    const result = await excel.workbook.replaceSheets(sheets);
    const isDone = granted(await excel.workbook.settle()) === "finished" || result.ok;
    const now = [seen(excel.host), looksIn(excel)];
    expect({ nth, now }).toEqual({ nth, now: isDone ? done : before });
    if (result.ok) expect(result.value.missing).toEqual([]);
    outcomes.push(result.ok ? "written" : isDone ? "finished" : "as before");
  }
  // Whoever asked for the second is told that it is not done, and later that it is after all.
  expect(outcomes).toEqual(["as before", "finished", "written"]);
});

test("where Excel does not tell how far it came, a refusal on a sheet after a locked one costs its own look", async () => {
  const excel = live(quirks.filter(({ name }) => ["no traces", "no charts"].includes(name)));
  const { missing } = granted(await excel.workbook.replaceSheets(sheets));
  expect(missing).toEqual(["charts"]);
  const whole = live();
  await write(whole.workbook, ...sheets);
  const withoutCharts = looksIn(whole).map((sheet) => ({ ...sheet, charts: [] }));
  expect(looksIn(excel)).toEqual(withoutCharts);
});
