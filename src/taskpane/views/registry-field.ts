import { formatCount } from "#text/numbers";
import { gatherTextOf } from "#taskpane/gather-words";
import { stepsOf } from "#taskpane/language";
import type { PaneActions, PaneState } from "#taskpane/state";
import { element, type Child } from "./element";
import { dropZone, picker } from "./fields";
import { foreign, foreignTitle } from "./foreign";
import { sign } from "./sign";

/** The registry in use, its mistakes when it was refused, and a way to give another one. */
export function registryField(state: PaneState, actions: PaneActions): HTMLElement {
  const { files } = stepsOf(state.language);
  const { registry, registryComplaints } = state;
  const about =
    registry === null
      ? element("p", { class: "soft small" }, files.registryHint)
      : element(
          "p",
          { class: "cut", title: foreignTitle(registry.name) },
          `${foreign(registry.name)}: ${files.units(formatCount(registry.units.length))}`,
        );
  const main = registry === null && state.step === "consolidate";
  return element(
    "section",
    {},
    dropZone(
      "drop-registry",
      (drop) => {
        actions.giveRegistry(Array.from(drop.files));
      },
      element("h3", {}, files.registry),
      about,
      ...(registry?.recalled === true
        ? [element("p", { class: "soft small" }, gatherTextOf(state.language).computer.recalled)]
        : []),
      picker(
        {
          id: "registry",
          label: files.choose,
          main,
          accept: ".xlsx,.xlsm,.csv,.txt",
          kind: "file",
        },
        actions.giveRegistry,
      ),
    ),
    ...mistakes(registryComplaints),
  );
}

/** Why a file was refused, each mistake with its cell. */
export const mistakes = (complaints: readonly Child[]): readonly Node[] =>
  complaints.length === 0
    ? []
    : [
        element(
          "div",
          { role: "alert" },
          element(
            "ul",
            { class: "lines signed" },
            ...complaints.map((words) => element("li", {}, sign("bad"), element("p", {}, words))),
          ),
        ),
      ];

/** Last year's report, when there is one to compare with. */
export function previousField(state: PaneState, actions: PaneActions): HTMLElement {
  const { files } = stepsOf(state.language);
  const { previous } = state;
  const about =
    previous === null
      ? files.previousHint
      : `${files.previousYear(String(previous.year))}: ${foreign(previous.name)}`;
  const control = picker(
    { id: "previous", label: files.choose, main: false, accept: ".xlsx", kind: "file" },
    actions.givePrevious,
  );
  return element(
    "section",
    {},
    dropZone(
      "drop-previous",
      (drop) => {
        actions.givePrevious(Array.from(drop.files));
      },
      element("h3", {}, files.previous),
      element("p", { class: "soft small" }, about),
      control,
    ),
  );
}
