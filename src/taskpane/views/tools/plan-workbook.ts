import { stepsOf } from "#taskpane/language";
import type { OwnPlan, PaneActions, PaneState } from "#taskpane/state";
import { toolsTextOf } from "#taskpane/tools-words";
import { button, element, type Child } from "#taskpane/views/element";
import { dropZone, picker } from "#taskpane/views/fields";
import { foreign } from "#taskpane/views/foreign";
import type { Jump } from "#taskpane/views/indicators";
import { mistakes } from "#taskpane/views/registry-field";

/** What is there besides a file where a workbook is open. */
export interface PlanInExcel {
  /** Takes the plan out of the workbook. */
  readonly take: readonly Node[];
  /** Where the plan in use is from. */
  readonly about: (plan: OwnPlan) => string;
  readonly jump: Jump;
}

/** The plan as a workbook: to be taken away, changed, and given again. */
export function planWorkbook(
  state: PaneState,
  actions: PaneActions,
  inExcel?: PlanInExcel,
): HTMLElement {
  const { plan: text } = toolsTextOf(state.language);
  const { files } = stepsOf(state.language);
  const { ownPlan, planComplaints } = state;
  const disabled = state.job !== null;
  return element(
    "section",
    {},
    dropZone(
      "drop-plan",
      (drop) => {
        actions.givePlan(Array.from(drop.files));
      },
      element("h3", {}, text.heading),
      element("p", { class: "soft small" }, aboutPlan(state, inExcel)),
      picker(
        { id: "own-plan", label: files.choose, main: false, accept: ".xlsx,.xlsm", kind: "file" },
        actions.givePlan,
      ),
      ...(ownPlan === null
        ? []
        : [button({ id: "remove-plan", disabled }, text.remove, actions.removePlan)]),
    ),
    ...(inExcel?.take ?? []),
    ...(planComplaints.length === 0 ? [] : [element("p", { class: "checked" }, text.refused)]),
    ...mistakes(mistakesOf(state, inExcel?.jump)),
    button({ id: "save-plan", disabled }, text.download, actions.savePlan),
    element("p", { class: "soft small" }, text.downloadHint),
  );
}

function aboutPlan({ ownPlan, language }: PaneState, inExcel: PlanInExcel | undefined): string {
  const { plan: text } = toolsTextOf(language);
  if (ownPlan === null) return text.hint;
  return inExcel?.about(ownPlan) ?? text.own(foreign(ownPlan.file?.path ?? ""));
}

const mistakesOf = ({ planComplaints }: PaneState, jump: Jump | undefined): readonly Child[] =>
  planComplaints.map(({ words, place }, index) =>
    place === null || jump === undefined ? words : jump(`plan ${String(index)}`, place, words),
  );
