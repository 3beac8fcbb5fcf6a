import { formatCount } from "#text/numbers";
import { givingTextOf, planAndPart } from "#taskpane/speech/giving-words";
import { stepsOf } from "#taskpane/speech/language";
import type { GivenFile } from "#taskpane/protocol/answers";
import type { GivenKind } from "#text/vi/pane/asking";
import type { FileQuestion, Sifted, TakenFile } from "#taskpane/protocol/given-answers";
import type { FilesChange } from "#taskpane/state/state";
import {
  advance,
  complain,
  during,
  isStopping,
  orderOf,
  patch,
  type Desk,
} from "#taskpane/work/desk";
import { compute } from "#taskpane/work/compute";
import { keepWork } from "#taskpane/work/keep-work";
import { usePlan } from "./learn-plans";
import { keepPoint, tellUndoable } from "./undo-work";

/**
 * Takes everything that was dropped or chosen, in any order: forms, a registry, last year's report, a plan, a .zip of
 * these. A folder that was given before is brought up to date; a stop keeps what was read until then.
 */
export async function giveForms(desk: Desk, files: readonly GivenFile[]): Promise<void> {
  if (files.length === 0) {
    complain(desk, "nothingDropped");
    return;
  }
  await during(desk, "reading", async () => {
    await leaveSampleFirst(desk);
    const opened = await unpacked(desk, files);
    const sifted = await desk.engine.ask("sift", opened);
    const text = givingTextOf(desk.store.get().language);
    await keepPoint(desk, text.undo.given(formatCount(opened.length)));
    const done = await readAll(desk, opened, sifted);
    const stopped = isStopping(desk);
    if (!stopped) await desk.engine.ask("drop", sifted.gone);
    advance(desk, { kind: "computing", total: null });
    const isChosen = desk.store.get().settings.plan !== "";
    await compute(desk);
    await keepWork(desk);
    sayRead(desk, { done, of: opened.length, stopped, sifted, isChosen });
  });
}

/** Real files do not lie among those of the sample. */
async function leaveSampleFirst(desk: Desk): Promise<void> {
  if (!desk.store.get().sample) return;
  const { language } = desk.store.get();
  await desk.engine.ask("clear", null);
  await desk.engine.ask("previous", { file: null, language });
  patch(desk, { sample: false, registry: null, previous: null, chosen: [] });
}

async function unpacked(desk: Desk, files: readonly GivenFile[]): Promise<readonly GivenFile[]> {
  const all: GivenFile[] = [];
  for (const file of files) {
    const inside = /\.zip$/iu.test(file.path) ? await desk.engine.ask("unpack", file) : [];
    all.push(...(inside.length === 0 ? [file] : inside));
  }
  return all;
}

interface Done {
  readonly change: FilesChange;
  readonly read: number;
  /** So many are not taken as anything before somebody says what they are. */
  readonly asked: number;
}

async function readAll(desk: Desk, files: readonly GivenFile[], sifted: Sifted): Promise<Done> {
  const [added, changed]: [string[], string[]] = [[], []];
  const wanted: (readonly [number, string | null])[] = [
    ...sifted.changed,
    ...sifted.added.map((index): readonly [number, null] => [index, null]),
  ];
  let [read, asked] = [0, 0];
  // What depends on the registry is looked at once more behind the others, among which it may lie.
  const unclear: number[] = [];
  const isRegistryLater = desk.store.get().registry === null;
  for (const [index, instead] of wanted) {
    const file = files[index];
    if (file === undefined || isStopping(desk)) break;
    advance(desk, { done: read, total: wanted.length, name: file.path });
    const order = orderOf(desk.store.get());
    for (const as of answersOf(desk, file)) {
      const taken = await desk.engine.ask("read", { file, order, instead, as });
      if (taken.kind === "unclear" && isRegistryLater && !unclear.includes(index)) {
        unclear.push(index);
        wanted.push([index, instead]);
        continue;
      }
      await take(desk, { file, instead }, taken);
      if (taken.kind === "unclear") asked += 1;
      if (taken.kind === "form" && taken.isSame !== true)
        (instead === null ? added : changed).push(taken.name);
    }
    read += 1;
  }
  const gone = isStopping(desk) ? [] : sifted.gone;
  return { read: read - unclear.length, asked, change: { added, changed, gone } };
}

/** What somebody said the file is when it was given before; null: nobody was asked. */
function answersOf(desk: Desk, file: GivenFile): readonly (GivenKind | null)[] {
  const asked = desk.store.get().questions.find((each) => isSameFile(each.file, file));
  return asked === undefined || asked.answer.length === 0 ? [null] : asked.answer;
}

const isSameFile = (one: GivenFile, other: GivenFile): boolean =>
  one.path === other.path && one.folder === other.folder && one.modified === other.modified;

/** What the page knows of a file that is no form. */
export async function take(
  desk: Desk,
  from: Pick<FileQuestion, "file" | "instead">,
  taken: TakenFile,
): Promise<void> {
  const { file } = from;
  switch (taken.kind) {
    case "form":
      return;
    case "registry":
      if (taken.answer.kind === "refused") {
        patch(desk, { registryComplaints: taken.answer.complaints });
        return;
      }
      patch(desk, { registry: { name: file.path, units: taken.answer.units } });
      patch(desk, { registryComplaints: [], unit: null, unitQuery: "" });
      await desk.computer?.keep("registry", file);
      return;
    case "previous":
      if (taken.answer.kind === "read") {
        const { kind: _, ...known } = taken.answer;
        patch(desk, { previous: { name: file.path, ...known } });
      }
      return;
    case "unclear": {
      const { as, apart } = taken;
      const others = desk.store.get().questions.filter((each) => !isSameFile(each.file, file));
      patch(desk, { questions: [...others, { ...from, as, apart, answer: [] }] });
      return;
    }
    case "plan":
      if (usePlan(desk, file, taken.answer)) await desk.computer?.keep("plan", file);
  }
}

interface Outcome {
  readonly done: Done;
  readonly of: number;
  readonly stopped: boolean;
  readonly sifted: Sifted;
  /** A plan was chosen before the files were looked at. */
  readonly isChosen: boolean;
}

/** `Từ lần trước: thêm 12, sửa 3, mất 1.` where something of it was there before. */
function sayRead(desk: Desk, outcome: Outcome): void {
  const { done, stopped, sifted, isChosen } = outcome;
  const { change, read, asked } = done;
  const { language, registry, files, settings, plans } = desk.store.get();
  const { job } = stepsOf(language);
  const text = givingTextOf(language);
  const isAgain = sifted.same.length + sifted.changed.length + sifted.gone.length > 0;
  patch(desk, { change: isAgain ? change : null });
  const [added, changed, gone] = [change.added, change.changed, change.gone].map((names) =>
    formatCount(names.length),
  );
  const toRead = sifted.added.length + sifted.changed.length;
  const words = stopped
    ? job.cancelled(formatCount(read), formatCount(toRead))
    : isAgain
      ? text.change.sentence(added ?? "", changed ?? "", gone ?? "")
      : read === asked && asked > 0
        ? null
        : job.read(formatCount(read - asked));
  const isWaiting = registry === null && change.added.length > 0;
  const plan = plans.find(({ id }) => id === settings.plan);
  const now = new Set([...change.added, ...change.changed]);
  const bad = files.filter(({ name, tone }) => tone === "bad" && now.has(name)).length;
  const said = [
    words,
    bad > 0 ? text.given.notCounted(formatCount(bad)) : null,
    asked > 0 ? text.given.asked(formatCount(asked)) : null,
    isWaiting ? text.given.registryWanted : null,
    isChosen || plan === undefined
      ? null
      : text.given.taken(planAndPart(plan.name, settings, language)),
  ];
  tellUndoable(desk, said.filter((sentence) => sentence !== null).join(" "));
}
