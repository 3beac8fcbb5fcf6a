import type { Given } from "#taskpane/protocol/calls";
import { entryValue } from "#core/provenance/difference-sheet";
import type { Entry, ItemDifference } from "#core/provenance/difference";
import {
  differenceBetween,
  differenceWorkbook,
  type Difference,
  type DifferenceRefusal,
} from "#app/forms/difference";
import type { FileBytes } from "#app/reading/read-submission";
import { differenceWords } from "#text/report/difference";
import { failureSentence } from "#text/issues/failures";
import type { Language } from "#text/language";
import { formatCount } from "#text/numbers";
import { gatherTextOf } from "#taskpane/speech/gather-words";
import type { GivenFile, Line, MadeFile } from "#taskpane/protocol/answers";
import type { ComparedSide, DifferenceAnswer } from "#taskpane/protocol/gather-answers";
import { bytesOf } from "#taskpane/engine/reading/given/given-bytes";
import type { Memory } from "#taskpane/engine/memory";
import { sheetParts } from "#taskpane/engine/parts/sheet-parts";
import { catalogue as builtIn } from "#core/catalogue/built-in";
import { namesOf } from "#taskpane/engine/reading/pane-names";
import { readerOf } from "#taskpane/engine/reading/open-bytes";

/** Lines that the page shows; the workbook has them all. */
const mostShown = 60;

/** What changed from an earlier submission to this one. */
export async function difference(
  memory: Memory,
  { sides: { now, before }, language }: Given<"difference">,
): Promise<DifferenceAnswer> {
  const { own } = memory;
  const { catalogue } = own ?? { catalogue: builtIn };
  const refusals = gatherTextOf(language).compare.refused;
  const [later, earlier] = [sideOf(memory, now), sideOf(memory, before)];
  if (later === null || earlier === null) return refused(refusals.fileGone);
  const [one, other] = [await readSide(later), await readSide(earlier)];
  for (const side of [one, other]) {
    if (typeof side === "string") {
      return refused(failureSentence({ reason: side, sheet: null }, language));
    }
  }
  const files = { now: one as FileBytes, before: other as FileBytes };
  const found = differenceBetween(files, catalogue.items, readerOf(own));
  if (!found.ok) return refused(refusalWords(found.error, language));
  Object.assign(memory.seldom, { difference: found.value });
  return answerOf(found.value, memory, language);
}

const refused = (complaint: string): DifferenceAnswer => ({ kind: "refused", complaint });

function sideOf(memory: Memory, side: ComparedSide): GivenFile | null {
  switch (side.kind) {
    case "read":
      return memory.given.get(side.file) ?? null;
    case "checked":
      return memory.checkedFile;
    case "previous":
      return memory.previousFile;
    case "given":
      return side.file;
  }
}

async function readSide(file: GivenFile): Promise<FileBytes | "notReadable" | "tooLarge"> {
  const bytes = await bytesOf(file);
  const { path, modified } = file;
  return typeof bytes === "string" ? bytes : { path, modified, bytes, sha256: null };
}

function refusalWords(error: DifferenceRefusal, language: Language): string {
  return error.kind === "unreadable"
    ? failureSentence({ reason: error.reason, sheet: null }, language)
    : gatherTextOf(language).compare.refused[error.kind];
}

function answerOf(found: Difference, { registry }: Memory, language: Language): DifferenceAnswer {
  const { unit, before, now, counts, items } = found;
  const changed = items.filter(({ kind }) => kind !== "unchanged");
  const lines = changed.slice(0, mostShown).map((each) => lineOf(each, language));
  const name = namesOf(registry).unit(unit);
  return { kind: "compared", unit: name, before: before.file, now: now.file, counts, lines };
}

/** `Tổng số thôn`, `Thay đổi: 12 → 15` */
function lineOf({ item, kind, before, now }: ItemDifference, language: Language): Line {
  const { kinds, blank } = gatherTextOf(language).compare;
  const shown = (entry: Entry | null): string => {
    const value = entryValue(entry);
    return typeof value === "number" ? formatCount(value) : String(value ?? blank);
  };
  return { name: item.name, words: `${kinds[kind]}: ${shown(before)} → ${shown(now)}` };
}

/** The last comparison as a workbook. */
export async function differenceFile(
  { seldom: { difference: found } }: Memory,
  language: Language,
): Promise<MadeFile> {
  if (found === null) throw new Error("nothing was compared");
  const { writeWorkbook } = await sheetParts.writer();
  const workbook = differenceWorkbook(found, differenceWords(language));
  const name = gatherTextOf(language).compare.fileName(
    found.unit.replace(/[^\p{L}\p{N}._-]/gu, "-"),
  );
  return { name, bytes: await writeWorkbook(workbook) };
}
