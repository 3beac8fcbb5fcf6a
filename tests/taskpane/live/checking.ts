import { sheetNames } from "#core/words/names";
import type { CheckAnswer } from "#taskpane/protocol/answers";
import { excelWith } from "../../excel-host/file-in-excel";
import { formBytes, livePane, reporting, settled, type LivePaneOfTest } from "./live-pane";

const unit = reporting[0]?.code ?? "";

/** The filled form of a unit is open, and the step that checks it. */
export async function checking(): Promise<LivePaneOfTest> {
  const pane = await livePane(excelWith(await formBytes(unit)));
  pane.store.update((state) => ({ ...state, step: "check" }));
  await pane.timer.pass();
  return pane;
}

export function checkedIn(pane: LivePaneOfTest): Extract<CheckAnswer, { kind: "checked" }> {
  const { check } = pane.live();
  if (check?.kind !== "checked") throw new Error("nothing was checked");
  return check;
}

export const type = async (pane: LivePaneOfTest, cell: string, value: unknown): Promise<void> => {
  pane.host.type(sheetNames.form, cell, [[value]]);
  await settled();
};
