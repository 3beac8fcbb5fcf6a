import { formatCount } from "#text/numbers";
import type { FiguresAnswer } from "#taskpane/protocol/tool-answers";
import type { ViewProps } from "#taskpane/state/state";
import type { CheckedFigures } from "#taskpane/state/tool-state";
import { printedTextOf } from "#taskpane/speech/printed-words";
import { Button } from "#taskpane/views/controls/button";
import { DropHint, DropZone, droppedFiles } from "#taskpane/views/controls/drop-zone";
import { Field } from "#taskpane/views/controls/field";
import { Picker } from "#taskpane/views/controls/picker";
import { foreign } from "#taskpane/views/foreign";
import { keyed } from "#taskpane/views/lines";
import { Message } from "#taskpane/views/message";
import { Sign } from "#taskpane/views/sign";
import type { PrintedText } from "#text/vi/pane/printed";

type Words = PrintedText;

/** Percentages that somebody printed, in a text that is pasted here or in a table, recomputed. */
export function PrintedFigures(view: ViewProps) {
  const { state, actions } = view;
  const text = printedTextOf(state.language);
  return (
    <>
      <p class="soft small">{text.hint}</p>
      <Pasted {...view} />
      <DropZone id="drop-figures" drop={droppedFiles(actions.checkTable)}>
        <DropHint {...view} what={text.fileHint} />
        <Picker
          id="figures-file"
          label={text.file}
          accept=".xlsx,.xlsm"
          take={actions.checkTable}
        />
      </DropZone>
      <div id="figures" role="status">
        {state.figures !== null && <Said found={state.figures} text={text} />}
      </div>
    </>
  );
}

/** A text stays while its writer looks at another step. */
function Pasted({ state, actions }: ViewProps) {
  const text = printedTextOf(state.language);
  const { figuresText, job } = state;
  return (
    <>
      <Field id="figures-text" label={text.field}>
        <textarea
          id="figures-text"
          rows={6}
          value={figuresText}
          onInput={({ currentTarget }) => {
            actions.typeFigures(currentTarget.value);
          }}
        />
      </Field>
      <Button
        id="check-text"
        resting={job !== null}
        press={() => {
          actions.checkText(figuresText);
        }}
      >
        {text.check}
      </Button>
    </>
  );
}

interface SaidProps {
  readonly found: CheckedFigures;
  readonly text: Words;
}

const Said = ({ found: { file, answer }, text }: SaidProps) => (
  <>
    {file !== null && <p class="checked">{text.ofFile(foreign(file))}</p>}
    {answer.kind === "refused" ? (
      <Message tone="bad">
        <p>{answer.complaint}</p>
      </Message>
    ) : (
      <Recomputed answer={answer} text={text} />
    )}
  </>
);

interface RecomputedProps {
  readonly answer: Extract<FiguresAnswer, { kind: "checked" }>;
  readonly text: Words;
}

function Recomputed({ answer: { counts, lines }, text }: RecomputedProps) {
  const { read, notUnderstood, reproduced, truncated, otherDenominator, notReproduced } = counts;
  const shown = {
    read: formatCount(read),
    notUnderstood: formatCount(notUnderstood),
    reproduced: formatCount(reproduced),
    truncated: formatCount(truncated),
    otherDenominator: formatCount(otherDenominator),
    notReproduced: formatCount(notReproduced),
  };
  const left = reproduced + truncated + otherDenominator + notReproduced - lines.length;
  return (
    <>
      <p class="checked">{text.counts(shown)}</p>
      <ul class="lines signed">
        {keyed(lines, ({ words }) => words).map(([key, { words, tone }]) => (
          <li key={key}>
            <Sign name={tone} />
            <p>{foreign(words)}</p>
          </li>
        ))}
      </ul>
      {left > 0 && <p class="soft">{text.more(formatCount(left))}</p>}
    </>
  );
}
