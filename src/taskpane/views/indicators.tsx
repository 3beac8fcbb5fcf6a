import type { ComponentChildren, VNode } from "preact";
import type { CellPlace } from "#app/ports";
import type { IndicatorLine } from "#taskpane/protocol/answers";
import type { StepsText } from "#text/vi/pane/steps";
import { steady } from "./controls/steady";
import { Button } from "./controls/button";
import { foreign } from "./foreign";
import { BarPicture, WayPicture } from "./pictures";
import { Sign } from "./sign";

/** The name of a line as something to press, where its cell can be shown. */
export type Jump = (
  id: string,
  place: CellPlace,
  label: ComponentChildren,
  /** Told that somebody goes there. */
  led?: () => void,
) => VNode;

/** Figures that open: where they come from. */
export interface Figures {
  /** Id of the line that is open. */
  readonly opened: string | null;
  /** Null closes it. */
  readonly open: (line: string | null) => void;
  /** What is shown of the line that is open. */
  readonly panel: ComponentChildren;
}

interface ListProps {
  readonly lines: readonly IndicatorLine[];
  readonly text: StepsText;
  readonly jump?: Jump;
  readonly figures?: Figures;
}

/** Indicators one below the other, in the order given: worst first. */
export const IndicatorList = steady<ListProps>(({ lines, text, jump, figures }) => (
  <ul class="indicators">
    {lines.map((line, index) => (
      <li key={line.id}>
        <Sign name={line.tone} />
        <div>
          <div class="name">
            {figures !== undefined ? (
              <FigureButton figures={figures} line={line} index={index} />
            ) : jump === undefined || line.place === null ? (
              foreign(line.name)
            ) : (
              jump(`indicator ${line.id}`, line.place, foreign(line.name))
            )}
          </div>
          <Standing line={line} text={text.report} />
          {figures?.opened === line.id && figures.panel}
        </div>
      </li>
    ))}
  </ul>
));

interface FigureButtonProps {
  readonly figures: Figures;
  readonly line: IndicatorLine;
  readonly index: number;
}

function FigureButton({ figures: { opened, open }, line, index }: FigureButtonProps) {
  const isOpen = opened === line.id;
  return (
    <Button
      id={`figure-${String(index)}`}
      look="jump"
      aria-expanded={isOpen}
      press={() => {
        open(isOpen ? null : line.id);
      }}
    >
      {foreign(line.name)}
    </Button>
  );
}

/** What the pictures show, for eyes. */
export const legendOf = (
  lines: readonly IndicatorLine[],
  { report }: Pick<StepsText, "report">,
): string =>
  lines.some(({ way }) => way !== null) ? `${report.legend} ${report.wayLegend}` : report.legend;

interface LineProps {
  readonly line: IndicatorLine;
  readonly text: StepsText["report"];
}

function Standing({ line, text }: LineProps) {
  const { tone, verdict, need, byYear, bars } = line;
  const said = figures(line, text);
  return (
    <>
      <p>
        <strong class={tone}>{verdict}</strong>
        {need !== null && `: ${need}, ${text.by(String(byYear))}`}
      </p>
      <p class="soft small">{said.join(" · ")}</p>
      {bars.value !== null && <BarPicture bars={bars} alt={said.join("; ")} />}
      <Ahead line={line} text={text} />
    </>
  );
}

/** The way ahead as a picture, and in words what it asks of this year. */
function Ahead({ line: { way, bars, expected }, text }: LineProps) {
  if (way === null || bars.value === null) return null;
  const asks = expected === null ? "" : `: ${text.expected(String(way.year), expected)}`;
  const words = `${text.way(String(way.from), String(way.due))}${asks}`;
  return (
    <>
      <WayPicture way={way} value={bars.value} alt={words} />
      <p class="soft small">{words}</p>
    </>
  );
}

const figures = (line: IndicatorLine, text: StepsText["report"]): readonly string[] => [
  `${text.value}: ${line.value ?? text.noValue}`,
  `${text.target}: ${line.target}`,
  ...(line.previous === null ? [] : [`${text.previous}: ${line.previous}`]),
];
