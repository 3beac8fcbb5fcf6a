import { formatCount } from "#text/numbers";
import { askingTextOf } from "#taskpane/speech/asking-words";
import { stepsOf } from "#taskpane/speech/language";
import type { GivenKind } from "#text/vi/pane/asking";
import type { FileQuestion } from "#taskpane/protocol/given-answers";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { Folded } from "#taskpane/views/controls/folded";
import { foreign } from "#taskpane/views/foreign";
import { keyed } from "#taskpane/views/lines";
import { Message } from "#taskpane/views/message";

/** So many are asked one by one; more of one kind are asked at once. */
const mostAsked = 20;

/** What can be used of many files; of these one takes the place of the one before. */
const oneOnly: ReadonlySet<GivenKind> = new Set(["registry", "plan", "previous"]);

/** Files that can be more than one thing, each with what it can be taken as. */
export function Questions(view: ViewProps) {
  const open = view.state.questions.filter(({ answer }) => answer.length === 0);
  const kinds = new Map<string, FileQuestion[]>();
  for (const question of open) {
    const kind = [...question.as, question.apart ? "apart" : ""].join(" ");
    kinds.set(kind, [...(kinds.get(kind) ?? []), question]);
  }
  const many = [...kinds].filter(([, questions]) => questions.length > mostAsked);
  const few = [...kinds.values()].filter(({ length }) => length <= mostAsked).flat();
  return (
    <>
      {many.map(([kind, questions]) => (
        <Alike key={kind} {...view} questions={questions} kind={kind.trim().replaceAll(" ", "-")} />
      ))}
      <OneByOne {...view} questions={few} />
    </>
  );
}

interface ManyProps extends ViewProps {
  readonly questions: readonly FileQuestion[];
}

function OneByOne({ questions, ...view }: ManyProps) {
  const left = questions.length - mostAsked;
  return (
    <>
      {keyed(questions.slice(0, mostAsked), ({ file }) => file.path).map(
        ([key, question], place) => (
          <Asked key={key} {...view} question={question} place={String(place + 1)} />
        ),
      )}
      {left > 0 && (
        <p class="soft">{stepsOf(view.state.language).ledger.more(formatCount(left))}</p>
      )}
    </>
  );
}

/** Many files of which the same is asked: one answer for all, or each by itself. */
function Alike({ questions, kind, ...view }: ManyProps & { readonly kind: string }) {
  const [first] = questions;
  if (first === undefined) return null;
  const { all } = askingTextOf(view.state.language);
  const { as, apart } = first;
  const files = formatCount(questions.length);
  return (
    <Message tone="waiting">
      <p>{apart ? all.hold(files, as) : all.mayBe(files, as)}</p>
      <Uses
        {...view}
        of={questions}
        place={kind}
        kinds={as.filter((each) => !oneOnly.has(each))}
        remove={all.remove}
      />
      <Folded
        {...view}
        id={`each-${kind}`}
        label={all.each}
        content={() => <OneByOne {...view} questions={questions} />}
      />
    </Message>
  );
}

interface AskedProps extends ViewProps {
  readonly question: FileQuestion;
  /** Which of the questions it is, from 1. */
  readonly place: string;
}

function Asked({ question, place, ...view }: AskedProps) {
  const { as, apart, file } = question;
  const text = askingTextOf(view.state.language);
  const name = foreign(file.path);
  return (
    <Message tone="waiting">
      <p>{apart ? text.holds(name, as) : text.mayBe(name, as)}</p>
      <Uses {...view} of={[question]} place={place} kinds={as} both={apart} remove={text.remove} />
    </Message>
  );
}

interface UsesProps extends ViewProps {
  readonly of: readonly FileQuestion[];
  readonly place: string;
  readonly kinds: FileQuestion["as"];
  /** All of them at once can be said too. */
  readonly both?: boolean;
  readonly remove: string;
}

function Uses({ state, actions, of, place, kinds, both = false, remove }: UsesProps) {
  const text = askingTextOf(state.language);
  const button = (id: string, words: string, as: FileQuestion["as"]) => (
    <Button
      id={`${id}-${place}`}
      resting={state.job !== null}
      press={() => {
        actions.answerQuestions(of, as);
      }}
    >
      {words}
    </Button>
  );
  return (
    <div class="commands">
      {kinds.map((kind) => button(`use-${kind}`, text.use(kind), [kind]))}
      {both && button("use-all", text.useAll(kinds.length), kinds)}
      {button("use-nothing", remove, [])}
    </div>
  );
}
