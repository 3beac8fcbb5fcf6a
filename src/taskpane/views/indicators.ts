import type { Bars, IndicatorLine } from "#taskpane/engine/calls";
import type { StepsText } from "#text/vi/pane-steps";
import { drawing, element } from "./element";
import { foreign } from "./foreign";
import { sign } from "./sign";

/** Indicators one below the other, in the order given: worst first. */
export const indicatorList = (lines: readonly IndicatorLine[], text: StepsText): HTMLElement =>
  element(
    "ul",
    { class: "indicators" },
    ...lines.map((line) =>
      element("li", {}, sign(line.tone), element("div", {}, ...parts(line, text))),
    ),
  );

function parts(line: IndicatorLine, { report: text }: StepsText): readonly Node[] {
  const { need } = line;
  return [
    element("p", { class: "name" }, foreign(line.name)),
    element(
      "p",
      {},
      element("strong", { class: line.tone }, line.verdict),
      ...(need === null ? [] : [`: ${need}, ${text.by(String(line.byYear))}`]),
    ),
    element(
      "p",
      { class: "soft small" },
      `${text.value}: ${line.value ?? text.noValue} · ${text.target}: ${line.target}`,
      ...(line.previous === null ? [] : [` · ${text.previous}: ${line.previous}`]),
    ),
    ...(line.bars.value === null ? [] : [picture(line.bars, altOf(line, text))]),
  ];
}

const altOf = (line: IndicatorLine, text: StepsText["report"]): string =>
  [
    `${text.value}: ${line.value ?? text.noValue}`,
    `${text.target}: ${line.target}`,
    ...(line.previous === null ? [] : [`${text.previous}: ${line.previous}`]),
  ].join("; ");

/** Units of the drawing's width. */
const wide = 200;
const at = (share: number): string => (2 + share * (wide - 4)).toFixed(1);

/** This year as a bar, the target as an upright line, last year as a dot. */
function picture({ value, target, previous }: Bars, alt: string): SVGSVGElement {
  const bar = (className: string, share: number) =>
    drawing("rect", { class: className, x: "2", y: "5", height: "6", rx: "1", width: at(share) });
  const marks: Node[] = [
    bar("track", (wide - 4) / (wide - 4) - 0.01),
    bar("bar", (value ?? 0) * 0.99),
  ];
  if (previous !== null)
    marks.push(drawing("circle", { class: "before", cx: at(previous), cy: "8", r: "2.5" }));
  if (target !== null) {
    const x = at(target);
    marks.push(drawing("line", { class: "aim", x1: x, x2: x, y1: "1", y2: "15" }));
  }
  const label = { role: "img", "aria-label": alt };
  return drawing("svg", { class: "bars", viewBox: `0 0 ${String(wide)} 16`, ...label }, ...marks);
}
