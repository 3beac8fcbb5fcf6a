import { formatCount } from "#text/numbers";
import type { FiguresAnswer } from "#taskpane/protocol/tool-answers";
import type { CheckedFigures, PaneActions, PaneState } from "#taskpane/state";
import { toolsTextOf } from "#taskpane/tools-words";
import { button, element } from "#taskpane/views/element";
import { dropZone, field, folded, picker } from "#taskpane/views/fields";
import { foreign } from "#taskpane/views/foreign";
import { sign } from "#taskpane/views/sign";
import type { ToolsText } from "#text/vi/pane-tools";

type Words = ToolsText["figures"];

/** Percentages that somebody printed, in a text that is pasted here or in a table, recomputed. */
export function printedFigures(state: PaneState, actions: PaneActions): HTMLElement {
  const { figures: text } = toolsTextOf(state.language);
  const { figures: found } = state;
  return folded({ id: "list-figures", label: text.heading, open: state.open }, actions, () => [
    element("p", { class: "soft small" }, text.hint),
    ...pasted(state, actions),
    dropZone(
      "drop-figures",
      (drop) => {
        actions.checkTable(Array.from(drop.files));
      },
      element("p", { class: "soft small" }, text.fileHint),
      picker(
        { id: "figures-file", label: text.file, main: false, accept: ".xlsx,.xlsm", kind: "file" },
        actions.checkTable,
      ),
    ),
    element("div", { id: "figures", role: "status" }, ...(found === null ? [] : said(found, text))),
  ]);
}

function pasted(state: PaneState, actions: PaneActions): readonly Node[] {
  const { figures: text } = toolsTextOf(state.language);
  // What is typed does not show in the markup: the field stays in its place while it is recomputed.
  const typed = element("textarea", { rows: "6" });
  typed.value = state.figures?.text ?? "";
  const check = { id: "check-text", disabled: state.job !== null };
  return [
    field({ id: "figures-text", label: text.field }, typed),
    button(check, text.check, () => {
      // The field that is on the page, which need not be the one made with this button.
      const shown = document.getElementById("figures-text");
      actions.checkText(shown instanceof HTMLTextAreaElement ? shown.value : typed.value);
    }),
  ];
}

const said = ({ file, answer }: CheckedFigures, text: Words): readonly Node[] => [
  ...(file === null ? [] : [element("p", { class: "checked" }, text.ofFile(foreign(file)))]),
  ...outcomeOf(answer, text),
];

function outcomeOf(answer: FiguresAnswer, text: Words): readonly Node[] {
  if (answer.kind === "refused") {
    return [element("div", { class: "message" }, sign("bad"), element("p", {}, answer.complaint))];
  }
  const { counts, lines } = answer;
  const { reproduced, truncated, otherDenominator, notReproduced } = counts;
  const shown = {
    reproduced: formatCount(reproduced),
    truncated: formatCount(truncated),
    otherDenominator: formatCount(otherDenominator),
    notReproduced: formatCount(notReproduced),
  };
  const left = reproduced + truncated + otherDenominator + notReproduced - lines.length;
  return [
    element("p", { class: "checked" }, text.counts(shown)),
    element(
      "ul",
      { class: "lines signed" },
      ...lines.map(({ words, tone }) =>
        element("li", {}, sign(tone), element("p", {}, foreign(words))),
      ),
    ),
    ...(left > 0 ? [element("p", { class: "soft" }, text.more(formatCount(left)))] : []),
  ];
}
