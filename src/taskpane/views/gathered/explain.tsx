import { formatCount } from "#text/numbers";
import { ok } from "#core/result";
import type { AskedLine } from "#taskpane/protocol/gather-answers";
import { gatherTextOf } from "#taskpane/speech/gather-words";
import type { ViewProps } from "#taskpane/state/state";
import { DraftField } from "#taskpane/views/controls/draft";
import { Folded } from "#taskpane/views/controls/folded";
import { Picker } from "#taskpane/views/controls/picker";
import { foreign } from "#taskpane/views/foreign";
import { Sign } from "#taskpane/views/sign";

/** Fields that are shown at a time: a page of many hundred would be slow to type on. */
const shownAtOnce = 40;

/** Every complaint that asks for an explanation, with a field to write it. */
export function Asked(view: ViewProps) {
  const { state, actions } = view;
  const { explain: text } = gatherTextOf(state.language);
  return (
    <>
      <p class="soft small">{text.hint}</p>
      <Parts {...view} asked={state.gathered?.asked ?? []} />
      <p class="soft small">{text.keptHint}</p>
      <Picker id="keep" label={text.kept} accept=".xlsx" take={actions.keepFrom} />
    </>
  );
}

type AskedProps = ViewProps & { readonly asked: readonly AskedLine[] };

/** The first lines, and the others part by part when they are asked for. */
function Parts({ asked, ...view }: AskedProps) {
  const { explain: text } = gatherTextOf(view.state.language);
  const first = asked.slice(0, shownAtOnce);
  const others = Array.from({ length: Math.ceil(asked.length / shownAtOnce) - 1 }, (_, part) => {
    const from = (part + 1) * shownAtOnce;
    return { from, lines: asked.slice(from, from + shownAtOnce) };
  });
  return (
    <>
      <AskedList {...view} asked={first} />
      {others.map(({ from, lines }) => (
        <Folded
          key={from}
          {...view}
          id={`asked-${String(from)}`}
          label={text.part(formatCount(from + 1), formatCount(from + lines.length))}
          content={() => <AskedList {...view} asked={lines} />}
        />
      ))}
    </>
  );
}

const AskedList = ({ asked, state, actions }: AskedProps) => {
  const typed = new Map(state.explanations);
  return (
    <ul class="lines signed">
      {asked.map((line) => (
        <AskedItem
          key={line.key}
          line={line}
          // What was typed or taken over last is there before the report is computed again.
          given={typed.get(line.key) ?? line.explanation}
          explain={actions.explain}
        />
      ))}
    </ul>
  );
};

interface ItemProps {
  readonly line: AskedLine;
  readonly given: string;
  readonly explain: (key: string, text: string) => void;
}

function AskedItem({ line: { key, unit, words, explanation }, given, explain }: ItemProps) {
  const id = `explain-${encodeURIComponent(key)}`;
  return (
    <li>
      <Sign name={explanation === "" ? "waiting" : "good"} />
      <div>
        <label class="name" for={id}>
          {foreign(unit === "" ? words : unit)}
        </label>
        <p id={`${id}-about`} class="soft small">
          {unit === "" ? "" : words}
        </p>
        <DraftField<string>
          id={id}
          rows={2}
          about={`${id}-about`}
          given={given}
          read={ok}
          take={(text) => {
            explain(key, text);
          }}
        />
      </div>
    </li>
  );
}
