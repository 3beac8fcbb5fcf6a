import { formatCount } from "#text/numbers";
import type { ReturnedUnit } from "#taskpane/protocol/gather-answers";
import { gatherTextOf } from "#taskpane/gather-words";
import type { PaneActions, PaneState } from "#taskpane/state";
import { button, element } from "#taskpane/views/element";
import { entry, field, folded } from "#taskpane/views/fields";
import { foreign } from "#taskpane/views/foreign";
import { returnDay } from "#taskpane/work/return-work";

/** Packs for the units that have something to correct or to explain, and the messages that go with them. */
export function sendBack(state: PaneState, actions: PaneActions): readonly Node[] {
  const count = state.gathered?.toReturn ?? 0;
  if (count === 0) return [];
  const { back: text } = gatherTextOf(state.language);
  const label = text.heading(formatCount(count));
  const day = returnDay(state);
  const until = entry({ type: "date", "data-day": day }, day, "change", (given) => {
    if (/^\d{4}-\d{2}-\d{2}$/u.test(given)) actions.setReturnUntil(given);
  });
  const disabled = state.job !== null;
  return [
    folded({ id: "list-return", label, open: state.open }, actions, () => [
      element("p", { class: "soft small" }, text.hint),
      field({ id: "return-until", label: text.until }, until),
      button({ id: "save-packs", disabled }, text.make, actions.savePacks),
      ...(state.returned.length === 0 ? [] : messages(state, actions)),
    ]),
  ];
}

function messages(state: PaneState, actions: PaneActions): readonly Node[] {
  const { back: text } = gatherTextOf(state.language);
  const heading = text.messages(formatCount(state.returned.length));
  return [
    element("p", { class: "checked" }, heading),
    ...state.returned.map((unit) =>
      folded(
        { id: `message-${unit.code}`, label: foreign(unit.name), open: state.open },
        actions,
        () => messageTo(unit, state, actions),
      ),
    ),
  ];
}

function messageTo(
  { code, marked, message }: ReturnedUnit,
  state: PaneState,
  actions: PaneActions,
): readonly Node[] {
  const { back: text } = gatherTextOf(state.language);
  return [
    ...(marked === "cells" ? [] : [element("p", { class: "soft small" }, text.inPart[marked])]),
    // Pressed once, all of it is selected: for web views that keep the clipboard to themselves.
    element("p", { class: "letter" }, message),
    button({ id: `copy-${code}`, disabled: state.job !== null }, text.copy, () => {
      actions.copyMessage(code);
    }),
  ];
}
