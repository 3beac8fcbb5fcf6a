import type { GivenFile, MadeFile, Order } from "#taskpane/protocol/answers";
import { complain, during, isPlanChosen, orderOf, patch, type Desk } from "#taskpane/work/desk";
import { handOut } from "#taskpane/work/hand-out";
import { onlyOne } from "#taskpane/work/gathering/gather-work";

/** Makes a file and hands it to the user. */
async function saveMade(desk: Desk, make: (order: Order) => Promise<MadeFile>): Promise<void> {
  await during(desk, "computing", async () => {
    const state = desk.store.get();
    const file = await make(orderOf(state));
    handOut(desk, file);
  });
}

/** The plan as a workbook. */
export async function savePlan(desk: Desk): Promise<void> {
  if (isPlanChosen(desk)) await saveMade(desk, (order) => desk.engine.ask("planFile", order));
}

/** Percentages in a text that was pasted. */
export async function checkText(desk: Desk, text: string): Promise<void> {
  await during(desk, "computing", async () => {
    const { language } = desk.store.get();
    const printed = { kind: "text", text } as const;
    const answer = await desk.engine.ask("figures", { printed, language });
    patch(desk, { figures: { file: null, answer } });
  });
}

/** Percentages in the tables of a workbook. */
export async function checkTable(desk: Desk, files: readonly GivenFile[]): Promise<void> {
  const file = onlyOne(desk, files);
  if (file === null) return;
  await during(desk, "loading", async () => {
    const { language } = desk.store.get();
    const printed = { kind: "file", file } as const;
    const answer = await desk.engine.ask("figures", { printed, language });
    patch(desk, { figures: { file: file.path, answer } });
  });
}

/** The report as a text document. */
export async function saveDocument(desk: Desk): Promise<void> {
  if (desk.store.get().report === null) complain(desk, "filesNeeded");
  else await saveMade(desk, (order) => desk.engine.ask("reportDocument", order));
}

/** A sheet of the report that is shown. */
export async function lookAt(desk: Desk, sheet: string | null): Promise<void> {
  await during(desk, "computing", async () => {
    const state = desk.store.get();
    const { report } = state;
    if (report === null) return;
    const preview = await desk.engine.ask("sheetPreview", { order: orderOf(state), sheet });
    patch(desk, { looked: { of: report, preview } });
  });
}

/** One form, checked by itself. */
export async function giveForm(desk: Desk, files: readonly GivenFile[]): Promise<void> {
  const file = onlyOne(desk, files);
  if (file === null) return;
  await during(desk, "loading", async () => {
    const check = await desk.engine.ask("check", { file, order: orderOf(desk.store.get()) });
    const { difference } = desk.store.get();
    patch(desk, { check, difference: difference?.at === "check" ? null : difference });
  });
}
