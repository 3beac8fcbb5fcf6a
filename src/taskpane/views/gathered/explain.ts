import { formatCount } from "#text/numbers";
import type { AskedLine } from "#taskpane/protocol/gather-answers";
import { gatherTextOf } from "#taskpane/gather-words";
import type { PaneActions, PaneState } from "#taskpane/state";
import { element } from "#taskpane/views/element";
import { folded, picker } from "#taskpane/views/fields";
import { foreign } from "#taskpane/views/foreign";
import { sign } from "#taskpane/views/sign";

/** Fields that are shown at a time: a page of many hundred would be slow to type on. */
const shownAtOnce = 40;

/** Every complaint that asks for an explanation, with a field to write it. */
export function explanations(state: PaneState, actions: PaneActions): readonly Node[] {
  const asked = state.gathered?.asked ?? [];
  if (asked.length === 0) return [];
  const { explain: text } = gatherTextOf(state.language);
  const open = asked.filter(({ explanation }) => explanation === "").length;
  const label = text.heading(formatCount(asked.length), formatCount(open));
  const parts = Array.from({ length: Math.ceil(asked.length / shownAtOnce) }, (_, part) =>
    asked.slice(part * shownAtOnce, (part + 1) * shownAtOnce),
  );
  return [
    folded({ id: "list-asked", label, open: state.open }, actions, () => [
      element("p", { class: "soft small" }, text.hint),
      ...parts.map((lines, part) => {
        const from = part * shownAtOnce;
        const shown = () => [askedList(lines, actions)];
        if (part === 0) return element("div", {}, ...shown());
        const name = text.part(formatCount(from + 1), formatCount(from + lines.length));
        return folded(
          { id: `asked-${String(from)}`, label: name, open: state.open },
          actions,
          shown,
        );
      }),
      element("p", { class: "soft small" }, text.keptHint),
      picker(
        { id: "keep", label: text.kept, main: false, accept: ".xlsx", kind: "file" },
        actions.keepFrom,
      ),
    ]),
  ];
}

const askedList = (lines: readonly AskedLine[], actions: PaneActions): HTMLElement =>
  element("ul", { class: "lines signed" }, ...lines.map((line) => askedItem(line, actions)));

function askedItem(
  { key, unit, words, explanation }: AskedLine,
  actions: PaneActions,
): HTMLElement {
  const id = `explain-${encodeURIComponent(key)}`;
  // What is typed must not show in the markup: the field stays in its place while everything is computed again.
  const field = element("textarea", {
    id,
    rows: "2",
    maxlength: "1000",
    "aria-describedby": `${id}-about`,
  });
  field.value = explanation;
  field.addEventListener("change", () => {
    actions.explain(key, field.value);
  });
  const label = unit === "" ? words : unit;
  return element(
    "li",
    {},
    sign(explanation === "" ? "waiting" : "good"),
    element(
      "div",
      {},
      element("label", { class: "name", for: id }, foreign(label)),
      element("p", { id: `${id}-about`, class: "soft small" }, unit === "" ? "" : words),
      field,
    ),
  );
}
