import { haGiang } from "#core/catalogue/plans/ha-giang";
import { chooseUnit } from "#taskpane/work/forms-work";
import { loadSample } from "#taskpane/work/sample-work";
import { sheetNames } from "#core/forms/names";
import { livePane, type LivePaneOfTest } from "../tests/taskpane/live/live-pane";

/** What one command of the pane sends to Excel. */
export interface Sent {
  readonly command: string;
  readonly requests: number;
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
  const sizes = pane.host.exchanges.slice(before).map(({ requestBytes }) => requestBytes);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { command, requests: sizes.length, largestBytes: Math.max(0, ...sizes), bytes };
}

/** Every command over a workbook, with the genuine client library and the sample province of 844 units. */
export async function requestsPerCommand(): Promise<readonly Sent[]> {
  const pane = await livePane();
  pane.store.update((state) => ({ ...state, settings: { ...state.settings, plan: haGiang.id } }));
  await loadSample(pane.desk);
  chooseUnit(pane.desk, pane.store.get().registry?.units[0]?.code ?? "");
  await pane.timer.pass();
  const act = (command: string, name: "putForm" | "checkNow" | "putReport" | "trace") =>
    sentBy(pane, command, () =>
      pane.act((actions) => {
        actions[name]();
      }),
    );
  const form = await act("put a form into the workbook", "putForm");
  const check = await act("check it", "checkNow");
  const first = await act("write the report of 844 units", "putReport");
  const again = await act("write it again", "putReport");
  pane.host.goTo(sheetNames.indicators, "F8");
  return [form, check, first, again, await act("where a figure comes from", "trace")];
}
