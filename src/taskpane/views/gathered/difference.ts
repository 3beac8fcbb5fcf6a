import { formatCount } from "#text/numbers";
import type { Line } from "#taskpane/protocol/answers";
import type { DifferenceAnswer } from "#taskpane/protocol/gather-answers";
import { gatherTextOf } from "#taskpane/gather-words";
import { stepsOf } from "#taskpane/language";
import type { PaneActions, PaneState } from "#taskpane/state";
import { button, element } from "#taskpane/views/element";
import { dropZone, picker } from "#taskpane/views/fields";
import { foreign } from "#taskpane/views/foreign";
import { sign } from "#taskpane/views/sign";

/** Where the checked form meets an earlier one: a file, or last year's report when there is one. */
export function compareZone(state: PaneState, actions: PaneActions): HTMLElement {
  const { compare: text } = gatherTextOf(state.language);
  const { files } = stepsOf(state.language);
  const { previous, sample, difference } = state;
  const disabled = state.job !== null;
  const sides = { now: { kind: "checked" }, before: { kind: "previous" } } as const;
  const withPrevious =
    previous === null || sample
      ? []
      : [
          button(
            { id: "compare-previous", disabled },
            text.withPrevious(foreign(previous.name)),
            () => {
              actions.compare(sides, "check");
            },
          ),
        ];
  return element(
    "section",
    {},
    dropZone(
      "drop-earlier",
      (drop) => {
        actions.compareWith(Array.from(drop.files));
      },
      element("h3", {}, text.heading),
      element("p", { class: "soft small" }, text.hint),
      picker(
        { id: "earlier", label: files.choose, main: false, accept: ".xlsx,.xlsm", kind: "file" },
        actions.compareWith,
      ),
      ...withPrevious,
    ),
    ...(difference?.at === "check" ? differenceOf(difference.answer, state, actions) : []),
  );
}

/** What is not the same in two submissions. */
export function differenceOf(
  found: DifferenceAnswer,
  state: PaneState,
  actions: PaneActions,
): readonly Node[] {
  if (found.kind === "refused") {
    const words = element("p", {}, found.complaint);
    return [element("div", { class: "message", role: "alert" }, sign("bad"), words)];
  }
  const { compare: text } = gatherTextOf(state.language);
  const { changed, newlyFilled, emptied, unchanged } = found.counts;
  const count = changed + newlyFilled + emptied;
  const shown = {
    changed: formatCount(changed),
    newlyFilled: formatCount(newlyFilled),
    emptied: formatCount(emptied),
    unchanged: formatCount(unchanged),
  };
  const disabled = state.job !== null;
  return [
    element("p", { class: "checked" }, text.of(foreign(found.unit))),
    element("p", { role: "status" }, count === 0 ? text.same : text.counts(shown)),
    element("p", { class: "soft small" }, text.sides(foreign(found.before), foreign(found.now))),
    element("ul", { class: "lines" }, ...found.lines.map(changedItem)),
    ...(count > found.lines.length
      ? [element("p", { class: "soft" }, text.more(formatCount(count - found.lines.length)))]
      : []),
    button({ id: "save-difference", disabled }, text.download, actions.saveDifference),
  ];
}

/** Names of items differ at their ends: none is cut. */
const changedItem = ({ name, words }: Line): HTMLElement =>
  element(
    "li",
    {},
    element("p", {}, foreign(name)),
    element("p", { class: "soft small" }, foreign(words)),
  );
