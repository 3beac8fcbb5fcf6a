import { formatCount } from "#text/numbers";
import type { FileLine, ReportView } from "#taskpane/protocol/answers";
import { stepsOf } from "#taskpane/language";
import type { PaneActions, PaneState } from "#taskpane/state";
import { button, element } from "#taskpane/views/element";
import { dropZone, folded, mainButton, picker } from "#taskpane/views/fields";
import { explanations } from "#taskpane/views/gathered/explain";
import { repeatedUnits } from "#taskpane/views/gathered/repeated";
import { sendBack } from "#taskpane/views/gathered/send-back";
import { lineList, signedList } from "#taskpane/views/lines";
import { planFields } from "#taskpane/views/plan-fields";
import { registryField } from "#taskpane/views/registry-field";

/** Registry and forms in, ledger out. */
export function consolidateStep(state: PaneState, actions: PaneActions): readonly Node[] {
  const { report, files } = state;
  return [
    registryField(state, actions),
    planFields(state, actions),
    ...(state.sample ? [] : [formsField(state, actions)]),
    ...(report === null ? [] : [ledger(report, state, actions)]),
    ...(files.length === 0 ? [] : [fileResults(files, state, actions)]),
  ];
}

function formsField(state: PaneState, actions: PaneActions): HTMLElement {
  const { files } = stepsOf(state.language);
  const main = state.registry !== null && state.report === null;
  const take = actions.giveForms;
  return element(
    "section",
    {},
    dropZone(
      "drop-forms",
      actions.giveDropped,
      element("h3", {}, files.forms),
      element("p", { class: "soft small" }, files.formsHint),
      picker(
        { id: "forms", label: files.choose, main, accept: ".xlsx,.xlsm", kind: "files" },
        take,
      ),
      picker({ id: "folder", label: files.folder, main: false, kind: "folder" }, take),
    ),
  );
}

const order = ["missing", "rejected", "late", "ignored", "received"] as const;

/** Every expected unit with its ending, as numbers and as lists. */
function ledger(report: ReportView, state: PaneState, actions: PaneActions): HTMLElement {
  const { ledger: text } = stepsOf(state.language);
  const { counts, lists } = report;
  const numbers = [
    [text.counts.expected, counts.expected - counts.notApplicable],
    [text.counts.received, counts.received],
    [text.counts.late, counts.late],
    [text.counts.missing, counts.missing],
    [text.counts.rejected, counts.rejected],
    [text.counts.ignored, lists.ignored.count],
  ] as const;
  const disabled = state.job !== null;
  const press = (): void => {
    actions.goTo("report");
  };
  return element(
    "section",
    {},
    element("h3", {}, text.heading),
    element(
      "dl",
      { class: "counts" },
      ...numbers.map(([name, count]) =>
        element("div", {}, element("dt", {}, name), element("dd", {}, formatCount(count))),
      ),
    ),
    ...ledgerLists(report, state, actions),
    ...repeatedUnits(state, actions),
    ...explanations(state, actions),
    ...sendBack(state, actions),
    element(
      "div",
      { class: "commands" },
      mainButton("to-report", text.toReport, { press, disabled }),
    ),
  );
}

/** The units and files of each ending, as lists that open. */
function ledgerLists(
  { lists }: ReportView,
  state: PaneState,
  actions: PaneActions,
): readonly Node[] {
  const { ledger: text } = stepsOf(state.language);
  return order
    .filter((name) => lists[name].count > 0)
    .map((name) => {
      const label = `${text.counts[name]} (${formatCount(lists[name].count)})`;
      const fold = { id: `list-${name}`, label, open: state.open };
      return folded(fold, actions, () => lineList(lists[name], text.more));
    });
}

const mostFiles = 200;

/** What became of each file, those that failed first. */
function fileResults(
  files: readonly FileLine[],
  state: PaneState,
  actions: PaneActions,
): HTMLElement {
  const { ledger: text } = stepsOf(state.language);
  const sorted = [
    ...files.filter(({ tone }) => tone !== "good"),
    ...files.filter(({ tone }) => tone === "good"),
  ];
  const left = files.length - mostFiles;
  const label = `${text.files} (${formatCount(files.length)})`;
  const disabled = state.job !== null;
  return element(
    "section",
    {},
    folded({ id: "list-files", label, open: state.open }, actions, () => [
      signedList(sorted.slice(0, mostFiles)),
      ...(left > 0 ? [element("p", { class: "soft" }, text.more(formatCount(left)))] : []),
    ]),
    button({ id: "clear-forms", disabled }, text.clear, actions.clearForms),
  );
}
