import { givingTextOf } from "#taskpane/speech/giving-words";
import { stepsOf } from "#taskpane/speech/language";
import type { GivenFile } from "#taskpane/protocol/answers";
import { compute } from "#taskpane/work/compute";
import { complain, during, patch, type Desk } from "#taskpane/work/desk";
import { keepWork } from "#taskpane/work/keep-work";
import { dropPoint, keepPoint } from "./undo-work";

/** Reports of earlier years to compare with, one or several, in any order; each joins those that were given before. */
export async function givePrevious(desk: Desk, files: readonly GivenFile[]): Promise<void> {
  if (files.length === 0) complain(desk, "nothingDropped");
  else await during(desk, "loading", () => takeEach(desk, files));
}

async function takeEach(desk: Desk, files: readonly GivenFile[]): Promise<void> {
  const { language } = desk.store.get();
  await keepPoint(desk, givingTextOf(language).undo.previous);
  const refused: string[] = [];
  for (const file of files) {
    const answer = await desk.engine.ask("previous", { file, language });
    if (answer.kind === "read") {
      const { kind: _, ...known } = answer;
      patch(desk, { previous: { name: file.path, ...known } });
    } else {
      const words = answer.kind === "refused" ? answer.complaint : stepsOf(language).notAReport;
      refused.push(files.length === 1 ? words : `${file.path}: ${words}`);
    }
  }
  if (refused.length === files.length) dropPoint(desk);
  else {
    await compute(desk);
    await keepWork(desk);
  }
  if (refused.length > 0) patch(desk, { notice: { tone: "bad", words: refused.join(" ") } });
}
