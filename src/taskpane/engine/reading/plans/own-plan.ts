import type { Given } from "#taskpane/protocol/calls";
import type { Grid } from "#core/cell";
import type { FileReading } from "#core/consolidation/file-reading";
import type { Issue } from "#core/issue";
import type { PlanBook } from "#core/plans/plan-book";
import { readPlan, sheetAmong } from "#core/plans/read/read-plan";
import { spellingKey } from "#core/spelling";
import { readPlanFile } from "#app/reading/read-plan-file";
import { workOn } from "#app/work";
import { failureSentence } from "#text/issues/failures";
import { sentenceOf } from "#text/issues/issues";
import type { Language } from "#text/language";
import { bytesOf } from "#taskpane/engine/reading/given/given-bytes";
import type { Memory } from "#taskpane/engine/memory";
import { catalogue } from "#core/catalogue/built-in";
import { namesOf } from "#taskpane/engine/reading/pane-names";
import { openBytes } from "#taskpane/engine/reading/open-bytes";
import type { OwnPlan } from "./plans-at-hand";
import { readGiven } from "#taskpane/engine/reading/given/read-given";
import type { PlanAnswer, PlanMistake } from "#taskpane/protocol/tool-answers";

/** Takes a plan that a clerk wrote, or says every mistake with its cell and keeps the one before. */
export async function ownPlan(
  memory: Memory,
  { file, language }: Given<"ownPlan">,
): Promise<PlanAnswer> {
  if (file === null) {
    await workWith(memory, null);
    return { kind: "read", plan: null };
  }
  const bytes = await bytesOf(file);
  if (typeof bytes === "string") {
    const words = failureSentence({ reason: bytes, sheet: null }, language);
    return { kind: "refused", mistakes: [{ words, place: null }] };
  }
  const read = readPlanFile({ path: file.path, opened: openBytes(bytes) }, catalogue);
  if (read.ok) return taken(memory, read.value);
  const mistakes = read.error.map((each) => ({ words: worded(each, language), place: null }));
  return { kind: "refused", mistakes };
}

/** The same for a plan on sheets of the open workbook: each mistake leads to its cell. */
export async function planSheets(
  memory: Memory,
  { grids, language }: Given<"planSheets">,
): Promise<PlanAnswer> {
  const read = readPlan(sheetAmong(grids), catalogue);
  if (read.ok) return taken(memory, read.value);
  const mistakes = read.error.map((each) => ({
    words: worded(each, language),
    place: placeAmong(grids, each.at),
  }));
  return { kind: "refused", mistakes };
}

async function taken(memory: Memory, book: PlanBook): Promise<PlanAnswer> {
  await workWith(memory, workOn(book, catalogue));
  const { id, name, document, due } = book.plan;
  return { kind: "read", plan: { id, name, document, due } };
}

const worded = (each: Issue, language: Language): string =>
  sentenceOf({ ...each, at: { ...each.at, file: null } }, language, namesOf(null));

/** Under the name that the sheet has in its workbook, which may be spelled otherwise. */
function placeAmong(grids: readonly Grid[], { sheet, cell }: Issue["at"]): PlanMistake["place"] {
  const named = grids.find((grid) => spellingKey(grid.sheet) === spellingKey(sheet ?? ""));
  return named === undefined || cell === null ? null : { sheet: named.sheet, cell };
}

/** Forms are read again when the plan has other items of its own: they were passed over before. */
async function workWith(memory: Memory, own: OwnPlan): Promise<void> {
  const before = itemsOf(memory.own);
  memory.own = own;
  if (itemsOf(own) === before) return;
  const readings: FileReading[] = [];
  for (const reading of memory.readings) {
    const given = memory.given.get(reading.file.path);
    const again = given === undefined ? reading : await readGiven(given, own);
    // Of a file that is at hand no more, what was read of it stays.
    const isGone = again.kind === "unreadable" && again.reason === "notReadable";
    readings.push(isGone ? reading : again);
  }
  const { checkedFile } = memory;
  const checked = checkedFile === null ? null : await readGiven(checkedFile, own);
  Object.assign(memory, { readings, checked });
}

const itemsOf = (own: OwnPlan): string =>
  JSON.stringify(own?.items.map(({ code, decimals }) => [code, decimals]) ?? []);
