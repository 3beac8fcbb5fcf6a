import type { GivenKind } from "#text/vi/pane/asking";
import type { FileQuestion, TakenFile } from "#taskpane/protocol/given-answers";
import { askingTextOf } from "#taskpane/speech/asking-words";
import { deskTextOf } from "#taskpane/speech/desk-words";
import { stepsOf } from "#taskpane/speech/language";
import { compute } from "#taskpane/work/compute";
import { during, orderOf, patch, type Desk } from "#taskpane/work/desk";
import { keepWork } from "#taskpane/work/keep-work";
import { take } from "./give-work";
import { keepPoint, tellUndoable } from "./undo-work";

/** Takes a file as what somebody said it is; what it turns out not to be is said, and the question stays. */
export async function answerQuestion(
  desk: Desk,
  question: FileQuestion,
  as: readonly GivenKind[],
): Promise<void> {
  await during(desk, "loading", async () => {
    const { language } = desk.store.get();
    const { file, instead } = question;
    const { undo, given } = deskTextOf(language);
    await keepPoint(desk, as.length === 0 ? undo.dropped(file.path) : undo.given("1"));
    const used: GivenKind[] = [];
    let refusal: string | null = null;
    for (const kind of as) {
      const order = orderOf(desk.store.get());
      const taken = await desk.engine.ask("read", { file, order, instead, as: kind });
      await take(desk, question, taken);
      if (isUsed(taken)) used.push(kind);
      else refusal = refusalOf(taken, stepsOf(language).notAReport);
    }
    const others = desk.store.get().questions.filter((each) => each.file !== file);
    const answered = [{ ...question, answer: used }];
    patch(desk, { questions: as.length === 0 ? others : [...others, ...answered] });
    await compute(desk);
    await keepWork(desk);
    if (refusal !== null) patch(desk, { notice: { tone: "bad", words: refusal } });
    else if (as.length === 0) tellUndoable(desk, given.dropped(file.path));
    else tellUndoable(desk, askingTextOf(language).done(file.path, used));
  });
}

const isUsed = (taken: TakenFile): boolean =>
  taken.kind === "form" || (taken.kind !== "unclear" && taken.answer.kind === "read");

/** Mistakes of a registry or a plan stand in lists of their own. */
function refusalOf(taken: TakenFile, notAReport: string): string | null {
  if (taken.kind !== "previous") return null;
  return taken.answer.kind === "refused" ? taken.answer.complaint : notAReport;
}
