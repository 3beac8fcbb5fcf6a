import type { CellPlace } from "#app/ports";
import type { IndicatorLine } from "#taskpane/protocol/answers";
import type { StepsText } from "#text/vi/pane-steps";
import { element, type Child } from "./element";
import { foreign } from "./foreign";
import { barPicture, wayPicture } from "./pictures";
import { sign } from "./sign";

/** The name of a line as something to press, where its cell can be shown. */
export type Jump = (id: string, place: CellPlace, label: Child) => HTMLElement;

/** Indicators one below the other, in the order given: worst first. */
export const indicatorList = (
  lines: readonly IndicatorLine[],
  text: StepsText,
  jump?: Jump,
): HTMLElement =>
  element(
    "ul",
    { class: "indicators" },
    ...lines.map((line) =>
      element("li", {}, sign(line.tone), element("div", {}, ...parts(line, text, jump))),
    ),
  );

/** What the pictures show, for eyes. */
export const legendOf = (
  lines: readonly IndicatorLine[],
  { report }: Pick<StepsText, "report">,
): string =>
  lines.some(({ way }) => way !== null) ? `${report.legend} ${report.wayLegend}` : report.legend;

function parts(line: IndicatorLine, { report: text }: StepsText, jump?: Jump): readonly Node[] {
  const { need, place } = line;
  const name =
    jump === undefined || place === null
      ? foreign(line.name)
      : jump(`indicator ${line.id}`, place, foreign(line.name));
  return [
    element("p", { class: "name" }, name),
    element(
      "p",
      {},
      element("strong", { class: line.tone }, line.verdict),
      ...(need === null ? [] : [`: ${need}, ${text.by(String(line.byYear))}`]),
    ),
    element("p", { class: "soft small" }, figures(line, text).join(" · ")),
    ...(line.bars.value === null ? [] : [barPicture(line.bars, figures(line, text).join("; "))]),
    ...ahead(line, text),
  ];
}

/** The way ahead as a picture, and in words what it asks of this year. */
function ahead({ way, bars, expected }: IndicatorLine, text: StepsText["report"]): readonly Node[] {
  if (way === null || bars.value === null) return [];
  const asks = expected === null ? "" : `: ${text.expected(String(way.year), expected)}`;
  const words = `${text.way(String(way.from), String(way.due))}${asks}`;
  return [wayPicture(way, bars.value, words), element("p", { class: "soft small" }, words)];
}

const figures = (line: IndicatorLine, text: StepsText["report"]): readonly string[] => [
  `${text.value}: ${line.value ?? text.noValue}`,
  `${text.target}: ${line.target}`,
  ...(line.previous === null ? [] : [`${text.previous}: ${line.previous}`]),
];
