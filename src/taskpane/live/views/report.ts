import { formatCount } from "#text/numbers";
import { sheetNames } from "#core/words/names";
import type { TraceAnswer, TracedPart } from "#taskpane/protocol/live-answers";
import { stepsOf } from "#taskpane/language";
import { liveTextOf } from "#taskpane/live/words";
import type { PaneActions, PaneState } from "#taskpane/state";
import { element } from "#taskpane/views/element";
import { documentButton, reportPreview } from "#taskpane/views/steps/report";
import type { LiveText } from "#text/vi/pane-live";
import { hasSheet } from "./forms";
import { liveButton, trouble } from "./trouble";

/** The report into this workbook or into a file above its preview, and where its figures come from. */
export const liveReport = (state: PaneState, actions: PaneActions): readonly Node[] => [
  ...reportPreview(state, actions, [
    ...(state.report === null ? [] : commands(state, actions)),
    ...trouble(state, actions, "report"),
  ]),
  ...(hasSheet(state, sheetNames.report) ? [source(state, actions)] : []),
];

function commands(state: PaneState, actions: PaneActions): readonly Node[] {
  const { report } = liveTextOf(state.language);
  const { download } = stepsOf(state.language).report;
  const put = { label: report.put, press: actions.live?.actions.putReport };
  const save = { label: download, press: actions.saveReport };
  const standing = hasSheet(state, sheetNames.report);
  return [
    element(
      "div",
      { class: "commands" },
      ...(standing ? [element("p", { class: "soft small" }, report.ask)] : []),
      liveButton(state, { id: "put-report", main: true }, put),
      liveButton(state, { id: "save-report" }, save),
      ...documentButton(state, actions),
    ),
  ];
}

/** The chain of the figure that the user is on. */
function source(state: PaneState, actions: PaneActions): HTMLElement {
  const { trace: text } = liveTextOf(state.language);
  const found = state.live?.trace ?? null;
  const ask = { label: text.ask, press: actions.live?.actions.trace };
  return element(
    "section",
    {},
    element("h3", {}, text.heading),
    element("p", { class: "soft small" }, text.hint),
    liveButton(state, { id: "trace" }, ask),
    ...trouble(state, actions, "trace"),
    element("div", { id: "traced", role: "status" }, ...(found === null ? [] : chain(found, text))),
  );
}

function chain(found: TraceAnswer, text: LiveText["trace"]): readonly Node[] {
  if (found.kind === "nothing") {
    const words = found.because === "noSource" ? text.noSource : text.notAReport;
    return [element("p", { class: "checked" }, words(found.cell))];
  }
  return [
    element("p", { class: "checked" }, `${found.cell}: ${found.display}`),
    element("ul", { class: "traced" }, ...found.parts.map((part) => partItem(part, text))),
  ];
}

function partItem({ words, sources, count }: TracedPart, text: LiveText["trace"]): HTMLElement {
  const left = count - sources.length;
  return element(
    "li",
    {},
    element("p", {}, words),
    element(
      "ul",
      { class: "soft small" },
      ...sources.map((source) => element("li", {}, source)),
      ...(left > 0 ? [element("li", {}, text.more(formatCount(left)))] : []),
    ),
  );
}
