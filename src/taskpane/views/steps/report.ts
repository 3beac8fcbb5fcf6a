import { formatDate } from "#text/dates";
import { formatCount } from "#text/numbers";
import { daysBetween, lastDay } from "#taskpane/due-date";
import type { ReportView } from "#taskpane/protocol/answers";
import { stepsOf } from "#taskpane/language";
import type { PaneActions, PaneState } from "#taskpane/state";
import { toolsTextOf } from "#taskpane/tools-words";
import { button, element } from "#taskpane/views/element";
import { entry, field, folded, mainButton } from "#taskpane/views/fields";
import { indicatorList, legendOf } from "#taskpane/views/indicators";
import { lineList } from "#taskpane/views/lines";
import { planFields } from "#taskpane/views/plan-fields";
import { previousField } from "#taskpane/views/registry-field";
import { printedFigures } from "#taskpane/views/tools/printed-figures";
import { sheetsToLookAt } from "#taskpane/views/tools/sheet-preview";
import { sign } from "#taskpane/views/sign";

/** Dates, preview, and the workbook to download. */
export function reportStep(state: PaneState, actions: PaneActions): readonly Node[] {
  const text = stepsOf(state.language);
  const disabled = state.job !== null;
  const press = actions.saveReport;
  const save = mainButton("save-report", text.report.download, { press, disabled });
  const commands = element("div", { class: "commands" }, save, ...documentButton(state, actions));
  return [
    ...reportPreview(state, actions, state.report === null ? [] : [commands]),
    ...sheetsToLookAt(state, actions),
  ];
}

/** The same report as a text. */
export function documentButton(state: PaneState, actions: PaneActions): readonly Node[] {
  const { document } = toolsTextOf(state.language);
  const disabled = state.job !== null;
  return [
    button({ id: "save-document", disabled }, document.download, actions.saveDocument),
    element("p", { class: "soft small" }, document.hint),
  ];
}

/** Plan, dates, what can be done with the report, what it will say, and the year to compare with. */
export function reportPreview(
  state: PaneState,
  actions: PaneActions,
  commands: readonly Node[],
): readonly Node[] {
  const text = stepsOf(state.language);
  const { report } = state;
  const day = entry({ type: "date", "data-day": state.asOf }, state.asOf, "change", (value) => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) actions.setAsOf(value);
  });
  return [
    planFields(state, actions),
    element("section", {}, field({ id: "as-of", label: text.fields.asOf }, day)),
    element("p", { class: "due" }, dueWords(state)),
    ...(report === null ? [nothingYet(state, actions)] : [standingOf(report, state)]),
    // Above what the report will say: that may be very long.
    ...commands,
    ...(report === null ? [] : preview(report, state, actions)),
    previousField(state, actions),
    printedFigures(state, actions),
  ];
}

function dueWords(state: PaneState): string {
  const { report } = stepsOf(state.language);
  const due = lastDay(state);
  const days = daysBetween(state.today, due);
  if (days === null) return "";
  const left =
    days > 0
      ? report.daysLeft(formatCount(days))
      : days === 0
        ? report.dueToday
        : report.daysOver(formatCount(-days));
  return `${report.due(formatDate(due))}. ${left}.`;
}

function nothingYet(state: PaneState, actions: PaneActions): HTMLElement {
  const text = stepsOf(state.language);
  return element(
    "section",
    {},
    element("p", {}, text.report.empty),
    button({ id: "to-consolidate", class: "primary" }, text.steps.consolidate, () => {
      actions.goTo("consolidate");
    }),
  );
}

/** Whether it may be sent as it is. */
function standingOf({ blocking }: ReportView, { language }: PaneState): HTMLElement {
  const { report: text } = stepsOf(language);
  const words = blocking === 0 ? text.ready : text.draft(formatCount(blocking));
  const tone = blocking === 0 ? "good" : "bad";
  return element("div", { class: "message" }, sign(tone), element("p", {}, words));
}

function preview(report: ReportView, state: PaneState, actions: PaneActions): readonly Node[] {
  const text = stepsOf(state.language);
  const { issues } = report;
  const label = `${text.report.issues} (${formatCount(issues.count)})`;
  return [
    ...(issues.count === 0
      ? []
      : [
          folded({ id: "list-issues", label, open: state.open }, actions, () =>
            lineList(issues, text.ledger.more),
          ),
        ]),
    element(
      "section",
      {},
      element("h3", {}, text.report.indicators),
      element("p", { class: "soft small" }, legendOf(report.indicators, text)),
      indicatorList(report.indicators, text),
    ),
  ];
}
