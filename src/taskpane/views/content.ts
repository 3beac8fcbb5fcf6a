import type { PaneText } from "#text/vi/pane";
import { textOf } from "#taskpane/language";
import type { PaneActions, PaneState } from "#taskpane/state";
import { element } from "./element";

/** The three commands of a year's work, in the order in which they are run. */
const commandLines: readonly (readonly ["template" | "check" | "report", string])[] = [
  [
    "template",
    "so-chi-tieu template --registry so-don-vi.xlsx --plan ha-giang --year 2026 --out bieu",
  ],
  ["check", "so-chi-tieu check nop/01.xlsx"],
  [
    "report",
    "so-chi-tieu report nop --registry so-don-vi.xlsx --plan ha-giang --year 2026 --out bao-cao.xlsx",
  ],
];

/** What can be done now, and the help. */
export function content(state: PaneState, actions: PaneActions): readonly Node[] {
  const text = textOf(state.language);
  return [commands(text), help(text, state, actions)];
}

function commands(text: PaneText): HTMLElement {
  return element(
    "section",
    {},
    element("h2", {}, text.commands.heading),
    element("p", { class: "soft" }, text.commands.intro),
    element(
      "ol",
      {},
      ...commandLines.map(([name, line]) => element("li", {}, text.commands[name], command(line))),
    ),
  );
}

/** Broken between words only: a browser would also break inside `--plan`. */
function command(line: string): HTMLElement {
  const words = line.split(" ").flatMap((word) => [" ", element("span", {}, word)]);
  return element("code", {}, ...words.slice(1));
}

function help(text: PaneText, state: PaneState, actions: PaneActions): HTMLElement {
  const folded = element(
    "details",
    { open: state.helpOpen },
    element("summary", { id: "help" }, text.help.heading),
    element("p", {}, text.help.privacy),
    element("p", {}, text.help.noSupport),
    element("p", {}, text.help.copyright),
    element("p", {}, link("licences.txt", text.help.licences)),
    element("p", {}, link("office/LICENSE.md", text.help.officeLicence)),
  );
  folded.addEventListener("toggle", () => {
    actions.setHelpOpen(folded.open);
  });
  return folded;
}

/** Opens beside the pane: inside it there is no way back. */
const link = (href: string, label: string): HTMLElement =>
  element("a", { href, target: "_blank", rel: "noopener" }, label);
