import { complain } from "#taskpane/work/desk";
import { liveTextOf } from "./words";
import { patchLive, type LiveDesk } from "./live-desk";
import type { LiveActions } from "./live-state";
import { checkNow, selectCell } from "./work/check-work";
import { putForm, replaceForm } from "./work/form-work";
import { takePlan } from "./work/plan-work";
import { repairForm } from "./work/repair-work";
import { putReport, traceSelected } from "./work/report-work";
import { takeRegistry } from "./work/sheets-work";

/** What each action on the open workbook does. */
export const liveActions = (desk: LiveDesk): LiveActions => ({
  takeRegistry: () => void takeRegistry(desk),
  takePlan: () => void takePlan(desk),
  putForm: () => void putForm(desk),
  replaceForm: () => void replaceForm(desk),
  keepForm() {
    patchLive(desk, { asking: false });
  },
  checkNow: () => void checkNow(desk),
  repairForm: () => void repairForm(desk),
  select: (place, at) => void selectCell(desk, place, at),
  putReport: () => void putReport(desk),
  trace: () => void traceSelected(desk),
  setOpensItself: (on) => void setOpensItself(desk, on),
  retry() {
    const { again } = desk.refused;
    if (again !== null) void again();
  },
});

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
