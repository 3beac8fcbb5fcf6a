import type { PaneText } from "#text/vi/pane";
import { textOf } from "#taskpane/language";
import type { PaneState } from "#taskpane/state";
import { element } from "#taskpane/views/element";

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

/** Privacy, support, licences, and the same work on the command line. */
export function helpStep(state: PaneState): readonly Node[] {
  const text = textOf(state.language);
  const { help } = text;
  return [
    element(
      "section",
      { class: "prose" },
      element("p", {}, help.privacy),
      element("p", {}, help.noSupport),
      element("p", {}, help.copyright),
      element("p", {}, link("licences.txt", help.licences)),
      element("p", {}, link("office/LICENSE.md", help.officeLicence)),
    ),
    commands(text),
  ];
}

function commands({ commands: text }: PaneText): HTMLElement {
  return element(
    "section",
    {},
    element("h3", {}, text.heading),
    element("p", { class: "soft" }, text.intro),
    element(
      "ol",
      { class: "numbered" },
      ...commandLines.map(([name, line]) => element("li", {}, text[name], command(line))),
    ),
  );
}

/** Broken between words only: a browser would also break inside `--plan`. */
function command(line: string): HTMLElement {
  const words = line.split(" ").flatMap((word) => [" ", element("span", {}, word)]);
  return element("code", {}, ...words.slice(1));
}

/** Opens beside the pane: inside it there is no way back. */
const link = (href: string, label: string): HTMLElement =>
  element("a", { href, target: "_blank", rel: "noopener" }, label);
