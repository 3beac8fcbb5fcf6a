import { formatCount } from "#text/numbers";
import type { GivenFile } from "#taskpane/protocol/answers";
import type { ComparedSides } from "#taskpane/protocol/gather-answers";
import { givingTextOf } from "#taskpane/speech/giving-words";
import { gatherTextOf } from "#taskpane/speech/gather-words";
import { during, patch, tell, whenFree, type Desk } from "#taskpane/work/desk";
import { handOut } from "#taskpane/work/hand-out";
import { compute } from "#taskpane/work/compute";
import { onlyOne } from "./gather-work";
import { keepPoint } from "./undo-work";

const wordsOf = (desk: Desk) => gatherTextOf(desk.store.get().language);

/** Everything that was read, counted anew with what was decided meanwhile; no file is opened again. */
export async function recompute(desk: Desk): Promise<void> {
  await whenFree(desk);
  if (desk.store.get().report === null) return;
  await during(desk, "computing", () => compute(desk));
}

/** Of several forms of a unit this one counts. */
export async function chooseForm(desk: Desk, unit: string, file: string): Promise<void> {
  const others = desk.store.get().chosen.filter(([code]) => code !== unit);
  patch(desk, { chosen: [...others, [unit, file]] });
  await recompute(desk);
}

/** Longest text of an explanation, as one cell of annex 4 shows it. */
const longest = 1000;

/** Why an unusual figure is right; a text without letters takes the explanation away. */
export async function explain(desk: Desk, key: string, text: string): Promise<void> {
  const plain = text.normalize("NFC").replace(/\s+/gu, " ").trim().slice(0, longest);
  const { explanations } = desk.store.get();
  if ((explanations.find(([each]) => each === key)?.[1] ?? "") === plain) return;
  const others = explanations.filter(([each]) => each !== key);
  patch(desk, { explanations: [...others, [key, plain]] });
  await recompute(desk);
}

/** Own sentences and explanations out of a report that was made before. */
export async function keepFrom(desk: Desk, files: readonly GivenFile[]): Promise<void> {
  const file = onlyOne(desk, files);
  if (file === null) return;
  await during(desk, "loading", async () => {
    const { language } = desk.store.get();
    const answer = await desk.engine.ask("keepFrom", { file, language });
    if (answer.kind !== "read") {
      const { notAReport } = wordsOf(desk).explain;
      const words = answer.kind === "refused" ? answer.complaint : notAReport;
      patch(desk, { notice: { tone: "bad", words } });
      return;
    }
    const read = new Set(answer.texts.map(([key]) => key));
    const others = desk.store.get().explanations.filter(([key]) => !read.has(key));
    patch(desk, { explanations: [...others, ...answer.texts] });
    await compute(desk);
    tell(desk, wordsOf(desk).explain.taken(formatCount(answer.texts.length)));
  });
}

/** What changed from an earlier submission to this one. */
export async function compare(desk: Desk, sides: ComparedSides, at: string): Promise<void> {
  await during(desk, "loading", async () => {
    const { language } = desk.store.get();
    const answer = await desk.engine.ask("difference", { sides, language });
    patch(desk, { difference: { at, answer } });
  });
}

/** The form that was checked, held against the one file given. */
export async function compareWith(desk: Desk, files: readonly GivenFile[]): Promise<void> {
  const file = onlyOne(desk, files);
  const sides = (earlier: GivenFile): ComparedSides => ({
    now: { kind: "checked" },
    before: { kind: "given", file: earlier },
  });
  if (file !== null) await compare(desk, sides(file), "check");
}

/** The last comparison as a workbook. */
export async function saveDifference(desk: Desk): Promise<void> {
  await during(desk, "computing", async () => {
    const { language } = desk.store.get();
    const file = await desk.engine.ask("differenceFile", language);
    handOut(desk, file);
  });
}

/** A copy of the checked form with its formulas put back. */
export async function repair(desk: Desk): Promise<void> {
  await during(desk, "computing", async () => {
    const { language } = desk.store.get();
    const { file, words } = await desk.engine.ask("repair", language);
    if (file !== null && !handOut(desk, file)) return;
    const saved = file === null ? "" : `. ${wordsOf(desk).repair.saved(file.name)}`;
    patch(desk, { notice: { tone: file === null ? "bad" : "good", words: `${words}${saved}` } });
  });
}

/** Plan, year and its part as most forms state them. */
export async function takeProposal(desk: Desk): Promise<void> {
  const { proposal, settings, language } = desk.store.get();
  if (proposal === null) return;
  await during(desk, "computing", async () => {
    await keepPoint(desk, givingTextOf(language).undo.settings);
    const { plan, year, period } = proposal;
    patch(desk, { settings: { ...settings, plan, year, period } });
    await compute(desk);
  });
}
