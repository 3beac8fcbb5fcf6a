import { cellName } from "#core/cell";
import { sheetNames } from "#core/words/names";
import { failureSentence } from "#text/issues/failures";
import { live as words } from "#text/vi/pane/live";
import { explain } from "#taskpane/work/gathering/decide-work";
import { chooseUnit } from "#taskpane/work/choose-unit";
import { loadSample } from "#taskpane/work/gathering/sample-work";
import { seen } from "../../adapters/officejs/live";
import { ExcelHost } from "../../excel-host/excel-host";
import { excelWith } from "../../excel-host/file-in-excel";
import { cellsOf, gathered, putReport, type SeenCell } from "./gathered";
import { formBytes, livePane, reporting, type LivePaneOfTest } from "./live-pane";

const reportSheets = [
  sheetNames.report,
  sheetNames.indicators,
  sheetNames.byUnit,
  sheetNames.behind,
  sheetNames.receipts,
  sheetNames.tasks,
  sheetNames.totals,
  sheetNames.data,
  sheetNames.meta,
];

/** Every request stays below this (issue: "each request under 4 MB"). */
const mostBytes = 4_000_000;

const sheetsIn = ({ host }: LivePaneOfTest): readonly string[] =>
  host.book.sheets.map(({ name }) => name);

test("the sheets of the report come into the workbook, in their order, in three requests and one to show them", async () => {
  const pane = await gathered();
  expect(await pane.requests(() => putReport(pane))).toBe(4);
  expect(sheetsIn(pane)).toEqual(["Sheet1", ...reportSheets]);
  expect(pane.store.get().notice?.words).toBe(words.report.done("8"));
});

test("an explanation typed in the pane stands in annex 4, and one typed into the annex survives", async () => {
  // Two forms that have not come ask to be explained.
  const pane = await gathered(new ExcelHost("Sheet1"), reporting.slice(2));
  const [inPane, inAnnex] = pane.store.get().gathered?.asked ?? [];
  if (inPane === undefined || inAnnex === undefined)
    throw new Error("nothing asks to be explained");
  await explain(pane.desk, inPane.key, "Đúng, đã rà soát");
  await putReport(pane);
  const noteOf = (key: string): SeenCell => {
    const cells = cellsOf(pane, sheetNames.receipts);
    const found = cells.find(({ text }) => text === key);
    const note = { row: found?.row ?? -1, column: (found?.column ?? 0) - 1 };
    const at = cells.find(({ row, column }) => row === note.row && column === note.column);
    return { ...note, text: at?.text ?? "" };
  };
  expect(noteOf(inPane.key).text).toBe("Đúng, đã rà soát");
  const { row, column } = noteOf(inAnnex.key);
  pane.host.type(sheetNames.receipts, cellName(row, column), [["Ghi tại phụ lục"]]);
  await putReport(pane);
  expect(noteOf(inAnnex.key).text).toBe("Ghi tại phụ lục");
  expect(noteOf(inPane.key).text).toBe("Đúng, đã rà soát");
});

test("written again it takes one request more, and keeps the sentences that people wrote", async () => {
  const pane = await gathered();
  await putReport(pane);
  // A row that takes own sentences says so in a hidden column.
  const [key] = cellsOf(pane, sheetNames.report).filter(({ text }) => text.startsWith("own."));
  const sheet = pane.host.book.find(sheetNames.report);
  if (key === undefined || sheet === undefined) throw new Error("no place for own sentences");
  sheet.cellAt(key.row, 0).content = "Câu do tôi viết.";
  expect(await pane.requests(() => putReport(pane))).toBe(5);
  const texts = cellsOf(pane, sheetNames.report).map(({ text }) => text.trim());
  expect(texts).toContain("Câu do tôi viết.");
});

test("the report of 844 units is written in slices below four megabytes", async () => {
  const pane = await livePane();
  await loadSample(pane.desk);
  const before = pane.host.exchanges.length;
  await putReport(pane);
  for (let wait = 0; wait < 400 && pane.store.get().job !== null; wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(sheetsIn(pane)).toEqual(["Sheet1", ...reportSheets]);
  const sizes = pane.host.exchanges.slice(before).map(({ requestBytes }) => requestBytes);
  expect(Math.max(...sizes)).toBeLessThan(mostBytes);
  // The first request only looks, and the last one only shows. Contents and looks end in one that need not be full; all
  // others are, but for what the next column would have taken.
  const written = sizes.slice(1, -1);
  expect(written.length).toBeGreaterThan(4);
  expect(written.filter((bytes) => bytes < 0.9 * mostBytes).length).toBeLessThanOrEqual(2);
}, 120_000);

test("a fault at any request leaves the sheets as they were, says so, and one press repeats it", async () => {
  const pane = await gathered();
  await putReport(pane);
  const before = seen(pane.host);
  const requests = 3;
  for (let spared = 0; spared < requests; spared += 1) {
    const first = pane.host.exchanges.length + 1 + spared;
    pane.host.faults.push({ request: first, code: "ServiceNotAvailable" });
    await putReport(pane);
    expect({ spared, ...(seen(pane.host) as object) }).toEqual({ spared, ...(before as object) });
    expect(pane.live().trouble).toEqual({
      at: "report",
      words: failureSentence({ reason: "excelBusy", sheet: null }, "vi"),
    });
    await pane.act((actions) => {
      actions.retry();
    });
    expect(pane.live().trouble).toBeNull();
    expect(seen(pane.host)).toEqual(before);
  }
});

const refusing: readonly (readonly [
  reason: Parameters<typeof failureSentence>[0]["reason"],
  sheet: string | null,
  spoil: (host: ExcelHost) => void,
])[] = [
  ["readOnly", null, ({ book }) => (book.readOnly = true)],
  ["structureProtected", null, ({ book }) => (book.structureProtected = true)],
  ["cellBeingEdited", null, (host) => (host.cellBeingEdited = true)],
  ["sheetNameTaken", sheetNames.tasks, ({ book }) => book.add(sheetNames.tasks)],
];

test.each(refusing)(
  "refused as %s, nothing is written and one sentence says what to do",
  async (reason, sheet, spoil) => {
    const pane = await gathered();
    spoil(pane.host);
    const before = seen(pane.host);
    await putReport(pane);
    expect(seen(pane.host)).toEqual(before);
    expect(pane.live().trouble).toEqual({
      at: "report",
      words: failureSentence({ reason, sheet }, "vi"),
    });
  },
);

describe("the figure that the user is on", () => {
  const trace = async (pane: LivePaneOfTest, sheet: string, cell: string) => {
    pane.host.goTo(sheet, cell);
    const requests = await pane.requests(() =>
      pane.act((actions) => {
        actions.trace();
      }),
    );
    return { requests, found: pane.live().trace };
  };

  /** A cell of annex 1 with a figure over the data sheet. */
  function figureCell(pane: LivePaneOfTest): string {
    const found = cellsOf(pane, sheetNames.indicators).find(
      ({ text }) => text.includes("'Số liệu'!") && text.includes("SUM"),
    );
    if (found === undefined) throw new Error("annex 1 has no figure");
    return cellName(found.row, found.column);
  }

  test("is walked down to the cells of the forms, in two requests", async () => {
    const pane = await gathered();
    await putReport(pane);
    const { requests, found } = await trace(pane, sheetNames.indicators, figureCell(pane));
    expect(requests).toBe(2);
    if (found?.kind !== "traced") throw new Error(JSON.stringify(found));
    expect(found.parts[0]?.count).toBeGreaterThanOrEqual(reporting.length);
    expect(found.parts[0]?.sources.join()).toContain(`${reporting[0]?.code ?? ""}.xlsx`);
  });

  test.each([
    ["a cell that nothing computes", sheetNames.tasks, "A1", "noSource"],
    ["a cell of somebody's sheet", "Sheet1", "A1", "noSource"],
  ] as const)("%s gets an answer that says so", async (_, sheet, cell, because) => {
    const pane = await gathered();
    await putReport(pane);
    expect((await trace(pane, sheet, cell)).found).toMatchObject({ kind: "nothing", because });
  });

  test("without a report in the workbook the answer says what to do", async () => {
    const pane = await gathered();
    const { found } = await trace(pane, "Sheet1", "A1");
    expect(found).toMatchObject({ kind: "nothing", because: "notAReport" });
  });
});

describe("a form and a report in one workbook", () => {
  test("the form is still checked as what it is, and the report still knows its figures", async () => {
    const unit = reporting[1];
    const pane = await gathered(excelWith(await formBytes(unit?.code ?? "")));
    await putReport(pane);
    await pane.act((actions) => {
      actions.checkNow();
    });
    expect(pane.live().check).toMatchObject({ kind: "checked", unit: unit?.name, issues: [] });
    pane.host.goTo(sheetNames.report, "A1");
    await pane.act((actions) => {
      actions.trace();
    });
    expect(pane.live().trace).toMatchObject({ because: "noSource" });
  });

  test("a form that comes after the report leaves the report what it is, in four requests", async () => {
    const pane = await gathered();
    await putReport(pane);
    chooseUnit(pane.desk, reporting[2]?.code ?? "");
    const requests = await pane.requests(() =>
      pane.act((actions) => {
        actions.putForm();
      }),
    );
    expect(requests).toBe(4);
    await pane.act((actions) => {
      actions.checkNow();
    });
    expect(pane.live().check).toMatchObject({ kind: "checked", unit: reporting[2]?.name });
    await pane.act((actions) => {
      actions.trace();
    });
    expect(pane.live().trace).not.toMatchObject({ because: "notAReport" });
  });
});
