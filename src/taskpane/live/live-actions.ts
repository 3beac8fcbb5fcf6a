import { complain, during } from "#taskpane/work/desk";
import { handText } from "#taskpane/work/hand-text";
import { liveTextOf } from "./words";
import { laterWork } from "./later";
import { liveOf, patchLive, type LiveDesk } from "./live-desk";
import type { LiveActions } from "./live-state";
import { checkNow, selectCell } from "./work/check-work";
import { takePlan } from "./work/plan-work";
import { takeRegistry } from "./work/sheets-work";

/** What each action on the open workbook does. */
export const liveActions = (desk: LiveDesk): LiveActions => ({
  takeRegistry: () => void takeRegistry(desk),
  takePlan: () => void takePlan(desk),
  putForm: () => void later(desk, ({ putForm }) => putForm(desk)),
  replaceForm: () => void later(desk, ({ replaceForm }) => replaceForm(desk)),
  keepForm() {
    patchLive(desk, { asking: false });
  },
  checkNow: () => void checkNow(desk),
  repairForm: () => void later(desk, ({ repairForm }) => repairForm(desk)),
  select: (place, at) => void selectCell(desk, place, at),
  putReport: () => void later(desk, ({ putReport }) => putReport(desk)),
  withTyped: (then) => void later(desk, ({ withTyped }) => withTyped(desk, then)),
  putUnits: () => void later(desk, ({ putUnits }) => putUnits(desk)),
  trace: () => void later(desk, ({ traceSelected }) => traceSelected(desk)),
  setOpensItself: (on) => void setOpensItself(desk, on),
  copyDetails: () => void copyDetails(desk),
  giveUp: () => {
    desk.hearing.giveUp();
  },
  retry() {
    const { again } = desk.refused;
    if (again !== null) void again();
  },
});

/** The page is at work while the file comes. Where it cannot be had, the page says so; the next press asks again. */
async function later(
  desk: LiveDesk,
  act: (work: Awaited<ReturnType<typeof laterWork>>) => Promise<void>,
): Promise<void> {
  const come: Parameters<typeof act>[0][] = [];
  await during(desk, "excel", async () => {
    come.push(await laterWork());
  });
  for (const work of come) await act(work);
}

async function copyDetails(desk: LiveDesk): Promise<void> {
  const details = liveOf(desk).trouble?.details;
  if (details === undefined) return;
  await handText(desk, details, liveTextOf(desk.store.get().language).refusal.copied);
}

async function setOpensItself(desk: LiveDesk, on: boolean): Promise<void> {
  try {
    if (await desk.keeper.setOpensItself(on)) {
      patchLive(desk, { opensItself: on, trouble: null });
      return;
    }
    desk.refused.again = () => setOpensItself(desk, on);
    const words = liveTextOf(desk.store.get().language).opens.failed;
    patchLive(desk, { trouble: { at: "opens", words } });
  } catch {
    complain(desk, "bug");
  }
}
