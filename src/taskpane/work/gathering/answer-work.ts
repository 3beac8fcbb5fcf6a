import { formatCount } from "#text/numbers";
import type { GivenKind } from "#text/vi/pane/asking";
import type { FileQuestion, TakenFile } from "#taskpane/protocol/given-answers";
import { askingTextOf } from "#taskpane/speech/asking-words";
import { givingTextOf } from "#taskpane/speech/giving-words";
import { stepsOf } from "#taskpane/speech/language";
import { compute } from "#taskpane/work/compute";
import { advance, during, isStopping, orderOf, patch, type Desk } from "#taskpane/work/desk";
import { keepWork } from "#taskpane/work/keep-work";
import { take } from "./give-work";
import { keepPoint, tellUndoable } from "./undo-work";

/** Takes files as what somebody said they are; what one turns out not to be is said, and its question stays. */
export async function answerQuestions(
  desk: Desk,
  questions: readonly FileQuestion[],
  as: readonly GivenKind[],
): Promise<void> {
  await during(desk, questions.length > 1 ? "reading" : "loading", async () => {
    await keepPoint(desk, pointOf(desk, questions, as));
    let [answered, refusal]: [number, string | null] = [0, null];
    for (const question of questions) {
      if (isStopping(desk)) break;
      advance(desk, { done: answered, total: questions.length, name: question.file.path });
      const { used, refused } = await answerOne(desk, question, as);
      refusal ??= refused;
      answered += 1;
      const others = desk.store.get().questions.filter((each) => each.file !== question.file);
      const kept = as.length === 0 ? [] : [{ ...question, answer: used }];
      patch(desk, { questions: [...others, ...kept] });
    }
    advance(desk, { total: null });
    await compute(desk);
    await keepWork(desk);
    if (refusal === null) tellUndoable(desk, saidOf(desk, questions.slice(0, answered), as));
    else patch(desk, { notice: { tone: "bad", words: refusal } });
  });
}

interface Answered {
  readonly used: readonly GivenKind[];
  readonly refused: string | null;
}

async function answerOne(
  desk: Desk,
  question: FileQuestion,
  as: readonly GivenKind[],
): Promise<Answered> {
  const { file, instead } = question;
  const used: GivenKind[] = [];
  let refused: string | null = null;
  for (const kind of as) {
    const order = orderOf(desk.store.get());
    const taken = await desk.engine.ask("read", { file, order, instead, as: kind });
    await take(desk, question, taken);
    if (isUsed(taken)) used.push(kind);
    else refused = refusalOf(taken, stepsOf(desk.store.get().language).notAReport);
  }
  return { used, refused };
}

type Said = (desk: Desk, of: readonly FileQuestion[], as: readonly GivenKind[]) => string;

/** What is done, as it is offered to be undone. */
const pointOf: Said = (desk, questions, as) => {
  const { undo } = givingTextOf(desk.store.get().language);
  const files = formatCount(questions.length);
  if (as.length > 0) return undo.given(files);
  const [only] = questions.length === 1 ? questions : [];
  return only === undefined ? undo.cleared(files) : undo.dropped(only.file.path);
};

const saidOf: Said = (desk, questions, as) => {
  const { language } = desk.store.get();
  const text = askingTextOf(language);
  const files = formatCount(questions.length);
  const [only] = questions.length === 1 ? questions : [];
  if (only === undefined)
    return as.length === 0 ? text.all.dropped(files) : text.all.done(files, as);
  const { path } = only.file;
  return as.length === 0 ? givingTextOf(language).given.dropped(path) : text.done(path, as);
};

const isUsed = (taken: TakenFile): boolean =>
  taken.kind === "form" || (taken.kind !== "unclear" && taken.answer.kind === "read");

/** Mistakes of a registry or a plan stand in lists of their own. */
function refusalOf(taken: TakenFile, notAReport: string): string | null {
  if (taken.kind !== "previous") return null;
  return taken.answer.kind === "refused" ? taken.answer.complaint : notAReport;
}
