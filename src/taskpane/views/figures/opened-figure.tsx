import { formatCount } from "#text/numbers";
import { unitsTextOf } from "#taskpane/speech/units-words";
import type { Cause, FigureView, SummedItem } from "#taskpane/protocol/figure-answers";
import type { ListOfLines } from "#taskpane/protocol/answers";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { Folded } from "#taskpane/views/controls/folded";
import { foreign } from "#taskpane/views/foreign";
import { LineList } from "#taskpane/views/lines";

type FigureProps = ViewProps & { readonly figure: FigureView };

/** Where a figure comes from: in words, its parts, who causes what is missing, the cells of the forms, who is left out. */
export function OpenedFigure({ figure, ...view }: FigureProps) {
  const text = unitsTextOf(view.state.language).figure;
  const { words, items, causes, sources, leftOut } = figure;
  return (
    <div id="opened-figure">
      <p>{`${text.of} ${foreign(words)}`}</p>
      {items.length > 0 && <Items items={items} text={text} />}
      {causes !== null && causes.count > 0 && <Causes {...view} causes={causes} />}
      {causes === null && figure.unit === null && figure.line.need !== null && (
        <p class="soft small">{text.ofTheWhole}</p>
      )}
      <Lines {...view} id="list-sources" list={sources} label={text.sources} />
      <Lines {...view} id="list-left-out" list={leftOut} label={text.leftOut} />
    </div>
  );
}

type Words = ReturnType<typeof unitsTextOf>["figure"];

const Items = ({
  items,
  text,
}: {
  readonly items: readonly SummedItem[];
  readonly text: Words;
}) => (
  <table class="sums">
    <tbody>
      {items.map(({ side, name, value, cells }) => (
        <tr key={`${side} ${name}`}>
          <td class="soft small">{text[side]}</td>
          <th scope="row">{foreign(name)}</th>
          <td class="number">{value}</td>
          <td class="soft small">{cells.map(({ cell }) => cell).join(", ")}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

type CausesProps = ViewProps & { readonly causes: NonNullable<FigureView["causes"]> };

/** Whoever lacks most comes first; a press opens the unit. */
function Causes({ causes: { count, need, lines }, state, actions }: CausesProps) {
  const text = unitsTextOf(state.language).figure;
  return (
    <>
      <h4>{text.causes(formatCount(count), need)}</h4>
      <ol class="causes">
        {lines.map((cause) => (
          <CauseLine key={cause.code} cause={cause} text={text} open={actions.openUnit} />
        ))}
      </ol>
      {count > lines.length && <p class="soft">{text.more(formatCount(count - lines.length))}</p>}
    </>
  );
}

interface CauseProps {
  readonly cause: Cause;
  readonly text: Words;
  readonly open: (code: string) => void;
}

const CauseLine = ({ cause: { code, name, need, share, value }, text, open }: CauseProps) => (
  <li>
    <Button
      id={`cause-${code}`}
      look="jump"
      press={() => {
        open(code);
      }}
    >
      {foreign(name)}
    </Button>
    <p class="soft small">{need === "" ? value : `${text.share(need, share)}; ${value}`}</p>
  </li>
);

type LinesProps = ViewProps & {
  readonly id: string;
  readonly list: ListOfLines;
  readonly label: (count: string) => string;
};

const Lines = ({ id, list, label, ...view }: LinesProps) =>
  list.count === 0 ? null : (
    <Folded
      {...view}
      id={id}
      label={label(formatCount(list.count))}
      content={() => <LineList list={list} more={unitsTextOf(view.state.language).figure.more} />}
    />
  );
