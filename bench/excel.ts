import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import { tasks } from "#core/catalogue/tasks/tasks";
import { cellName } from "#core/cell";
import { layOutPlan } from "#core/plans/lay-out/lay-out-plan";
import { plainBook } from "#core/plans/plan-book";
import { catalogue } from "#core/catalogue/built-in";
import { chooseUnit } from "#taskpane/work/choose-unit";
import { loadSample } from "#taskpane/work/gathering/sample-work";
import { sheetNames } from "#core/words/names";
import { excelWith } from "../tests/excel-host/file-in-excel";
import { livePane, type LivePaneOfTest } from "../tests/taskpane/live/live-pane";

/** What one command of the pane sends to Excel. */
export interface Sent {
  readonly command: string;
  readonly requests: number;
  /** Of Excel, the largest. */
  readonly answerBytes: number;
  readonly largestBytes: number;
  readonly bytes: number;
}

const untilFree = async ({ store }: LivePaneOfTest): Promise<void> => {
  while (store.get().job !== null) await new Promise((resolve) => setTimeout(resolve, 20));
};

async function sentBy(
  pane: LivePaneOfTest,
  command: string,
  work: () => Promise<unknown>,
): Promise<Sent> {
  const before = pane.host.exchanges.length;
  await work();
  await untilFree(pane);
  const exchanges = pane.host.exchanges.slice(before);
  const sizes = exchanges.map(({ requestBytes }) => requestBytes);
  // An answer that was too large is refused, and asked for again in slices.
  const given = exchanges.filter(({ refused }) => refused === null);
  const answerBytes = Math.max(0, ...given.map((exchange) => exchange.answerBytes));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return {
    command,
    requests: sizes.length,
    largestBytes: Math.max(0, ...sizes),
    answerBytes,
    bytes,
  };
}

/** Every command over a workbook, with the genuine client library and the sample province of 844 units. */
export async function requestsPerCommand(): Promise<readonly Sent[]> {
  const pane = await livePane();
  pane.store.update((state) => ({ ...state, settings: { ...state.settings, plan: haGiang.id } }));
  await loadSample(pane.desk);
  chooseUnit(pane.desk, pane.store.get().registry?.units[0]?.code ?? "");
  await pane.timer.pass();
  const act = (command: string, name: Command): Promise<Sent> =>
    sentBy(pane, command, () =>
      pane.act((actions) => {
        actions[name]();
      }),
    );
  const form = await act("put a form into the workbook", "putForm");
  const check = await act("check it", "checkNow");
  await typeOver(pane);
  const repair = await act("repair its formulas", "repairForm");
  const first = await act("write the report of 844 units", "putReport");
  const again = await act("write it again", "putReport");
  pane.host.goTo(sheetNames.indicators, "F8");
  const source = await act("where a figure comes from", "trace");
  return [form, check, repair, await planTaken(), first, again, source];
}

type Command = "putForm" | "checkNow" | "repairForm" | "putReport" | "trace";

/** Somebody unlocks the form, types over each remark of it and locks it again. */
async function typeOver({ host, timer }: LivePaneOfTest): Promise<void> {
  const sheet = host.book.find(sheetNames.form);
  if (sheet === undefined) throw new Error("no form");
  const { protection } = sheet;
  sheet.protection = null;
  const computed = [...sheet.filled()].filter(([row, column]) =>
    String(host.book.contentText(sheet, row, column)).startsWith("="),
  );
  for (const [row, column] of computed) host.type(sheet.name, cellName(row, column), [[1]]);
  sheet.protection = protection;
  await timer.pass();
}

/** The plan of a province on sheets of the workbook. */
async function planTaken(): Promise<Sent> {
  const book = plainBook(haGiang, tasks);
  const sheets = layOutPlan(book, catalogue, () => null);
  const properties = { title: "", creator: "", modified: "2026-01-01", lastModifiedBy: "" };
  const pane = await livePane(excelWith(await writeWorkbook({ sheets, properties })));
  return sentBy(pane, "read a plan from the workbook", () =>
    pane.act((actions) => {
      actions.takePlan();
    }),
  );
}
