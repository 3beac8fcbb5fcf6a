import type { FileLine, Line, ListOfLines } from "#taskpane/protocol/answers";
import { formatCount } from "#text/numbers";
import { element } from "./element";
import { foreign, foreignTitle } from "./foreign";
import { sign } from "./sign";

/** Names with what is said of them. */
export const lineList = (
  { lines, count }: ListOfLines,
  more: (left: string) => string,
): readonly Node[] => [
  element("ul", { class: "lines" }, ...lines.map(lineItem)),
  ...(count > lines.length
    ? [element("p", { class: "soft" }, more(formatCount(count - lines.length)))]
    : []),
];

const lineItem = ({ name, words }: Line): HTMLElement =>
  element(
    "li",
    {},
    element("p", { class: "cut", title: foreignTitle(name) }, foreign(name)),
    ...(words === "" ? [] : [element("p", { class: "soft small" }, words)]),
  );

/** The same with a picture that says how each is to be taken. */
export const signedList = (lines: readonly FileLine[]): HTMLElement =>
  element(
    "ul",
    { class: "lines signed" },
    ...lines.map(({ name, words, tone }) =>
      element(
        "li",
        {},
        sign(tone),
        element(
          "div",
          {},
          element("p", { class: "cut", title: foreignTitle(name) }, foreign(name)),
          element("p", { class: "soft small" }, words),
        ),
      ),
    ),
  );
