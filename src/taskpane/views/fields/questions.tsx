import { formatCount } from "#text/numbers";
import { askingTextOf } from "#taskpane/speech/asking-words";
import { stepsOf } from "#taskpane/speech/language";
import type { FileQuestion } from "#taskpane/protocol/given-answers";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { foreign } from "#taskpane/views/foreign";
import { keyed } from "#taskpane/views/lines";
import { Message } from "#taskpane/views/message";

/** So many are asked at a time. */
const mostAsked = 20;

/** Files that can be more than one thing, each with what it can be taken as. */
export function Questions(view: ViewProps) {
  const { questions, language } = view.state;
  const open = questions.filter(({ answer }) => answer.length === 0);
  const left = open.length - mostAsked;
  return (
    <>
      {keyed(open.slice(0, mostAsked), ({ file }) => file.path).map(([key, question], place) => (
        <Asked key={key} {...view} question={question} place={String(place + 1)} />
      ))}
      {left > 0 && <p class="soft">{stepsOf(language).ledger.more(formatCount(left))}</p>}
    </>
  );
}

interface AskedProps extends ViewProps {
  readonly question: FileQuestion;
  /** Which of the questions it is, from 1. */
  readonly place: string;
}

function Asked({ state, actions, question, place }: AskedProps) {
  const { as, apart, file } = question;
  const text = askingTextOf(state.language);
  const name = foreign(file.path);
  const button = (id: string, words: string, kinds: FileQuestion["as"]) => (
    <Button
      id={`${id}-${place}`}
      resting={state.job !== null}
      press={() => {
        actions.answerQuestion(question, kinds);
      }}
    >
      {words}
    </Button>
  );
  return (
    <Message tone="waiting">
      <p>{apart ? text.holds(name, as) : text.mayBe(name, as)}</p>
      <div class="commands">
        {as.map((kind) => button(`use-${kind}`, text.use(kind), [kind]))}
        {apart && button("use-all", text.useAll(as.length), as)}
        {button("use-nothing", text.remove, [])}
      </div>
    </Message>
  );
}
