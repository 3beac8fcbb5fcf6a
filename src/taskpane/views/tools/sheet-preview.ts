import { formatCount } from "#text/numbers";
import type { PreviewCell, SheetPreview } from "#taskpane/protocol/tool-answers";
import type { PaneActions, PaneState } from "#taskpane/state";
import { toolsTextOf } from "#taskpane/tools-words";
import { button, element } from "#taskpane/views/element";
import { choice, field } from "#taskpane/views/fields";

/** The sheets of the report as tables, one at a time: what is in the workbook before it is downloaded. */
export function sheetsToLookAt(state: PaneState, actions: PaneActions): readonly Node[] {
  const { report, looked, job } = state;
  if (report === null) return [];
  const { sheets: text } = toolsTextOf(state.language);
  if (looked?.of !== report) {
    const look = button({ id: "look", disabled: job !== null }, text.look, () => {
      actions.lookAt(null);
    });
    return [element("section", {}, look)];
  }
  const { preview } = looked;
  const options = preview.names.map((name) => ({ value: name, label: name }));
  return [
    element(
      "section",
      {},
      field({ id: "sheet", label: text.sheet }, choice(options, preview.sheet, actions.lookAt)),
      table(preview, text.scroll(preview.sheet)),
      ...(preview.left === 0
        ? []
        : [element("p", { class: "soft small" }, text.more(formatCount(preview.left)))]),
    ),
  ];
}

/** Wider than the page: it scrolls in a box of its own, which the keyboard reaches. */
function table({ rows }: SheetPreview, label: string): HTMLElement {
  const lines = rows.map((cells) => element("tr", {}, ...cells.map(cellOf)));
  return element(
    "div",
    { class: "sheet", role: "region", tabindex: "0", "aria-label": label },
    element("table", {}, element("tbody", {}, ...lines)),
  );
}

/** A cell over so many columns is wider than what is seen of them. */
const manyColumns = 4;

function cellOf({ text, across, down, look }: PreviewCell): HTMLElement {
  return element(
    "td",
    {
      class: look.length === 0 ? false : look.join(" "),
      colspan: across > 1 && String(across),
      rowspan: down > 1 && String(down),
    },
    // In the middle of a table that is wider than its box a title would be out of sight.
    across < manyColumns ? text : element("div", { class: "stay" }, text),
  );
}
