import { guardTargets, jsonTarget } from "#cli/files/targets";
import { entryValue } from "#core/provenance/difference-sheet";
import type { Entry, ItemDifference } from "#core/provenance/difference";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import {
  differenceBetween,
  differenceJson,
  differenceWorkbook,
  type Difference,
  type DifferenceRefusal,
} from "#app/forms/difference";
import type { FileBytes } from "#app/reading/read-submission";
import { differenceWords } from "#text/report/difference";
import { formatCount } from "#text/numbers";
import type { Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import {
  isFileReason,
  readFound,
  readOrRefuse,
  shownAlone,
  shownPath,
  writeWhole,
} from "#cli/files/disk";
import { catalogue } from "#core/catalogue/built-in";
import { builtInItems } from "#app/reading/built-in-items";
import { openBytes } from "#cli/files/open-bytes";
import { workFrom } from "#cli/given/plan-and-registry";
import { refuse } from "#cli/refused";

/** Lines that are printed; the JSON and the sheet have them all. */
const shownLines = 40;

/** Compares two submissions of a unit, or a submission with the copy in a report. */
export async function difference(words: Arguments, speaker: Speaker): Promise<ExitCode> {
  const [now, before, extra] = words.operands;
  if (now === undefined || before === undefined) {
    return refuse("argumentMissing", { command: "difference", what: "twoFiles" });
  }
  if (extra !== undefined) {
    refuse("argumentUnexpected", { command: "difference", argument: extra });
  }
  const out = words.optional("out");
  if (out !== null && !out.toLowerCase().endsWith(".xlsx")) {
    refuse("outputKindUnknown", { found: out.slice(out.lastIndexOf(".")), known: [".xlsx"] });
  }
  guardTargets(words, [
    ...(out === null ? [] : [{ path: out, kind: "difference" } as const]),
    ...jsonTarget(words),
  ]);
  const files = { now: fileAt(now), before: fileAt(before) };
  const work = words.optional("plan") === null ? null : workFrom(words, speaker.complain);
  const { items } = work?.catalogue ?? catalogue;
  const reader = { open: openBytes, ...(work ?? builtInItems) };
  const found = differenceBetween(files, items, reader);
  if (!found.ok) return refused(found.error);
  speaker.json(() => differenceJson(found.value));
  sayDifferences(found.value, speaker);
  if (out !== null) {
    const workbook = differenceWorkbook(found.value, differenceWords(words.language));
    writeWhole(out, await writeWorkbook(workbook));
    speaker.say(speaker.text.written(shownPath(out)));
  }
  return 0;
}

function fileAt(location: string): FileBytes {
  readOrRefuse(location);
  const shown = shownPath(location);
  const file = readFound({ location, shown: shownAlone(location) });
  if (typeof file !== "string") return file;
  return isFileReason(file)
    ? refuse("workbookRefused", { path: shown, reason: file })
    : refuse("cannotRead", { path: shown, reason: file });
}

function refused(error: DifferenceRefusal): never {
  switch (error.kind) {
    case "unreadable":
      return refuse("workbookRefused", { path: error.file, reason: error.reason });
    case "notAForm":
      return refuse("notAForm", { path: error.file });
    case "unitNotInReport":
      return refuse("unitNotInReport", { path: error.file, unit: error.unit });
    case "differentUnits":
      return refuse("differentUnits", error);
  }
}

function sayDifferences({ items, counts }: Difference, { say, text }: Speaker): void {
  const changed = items.filter(({ kind }) => kind !== "unchanged");
  for (const each of changed.slice(0, shownLines)) say(`  ${text.change(lineOf(each))}`);
  if (changed.length > shownLines) say(`  ${text.moreLines(changed.length - shownLines)}`);
  say(text.differs(counts));
}

const lineOf = ({ item, kind, before, now }: ItemDifference) => ({
  item: `${item.name} (${item.code})`,
  kind,
  before: shown(before),
  now: shown(now),
});

function shown(entry: Entry | null): string {
  const value = entryValue(entry);
  return typeof value === "number" ? formatCount(value) : String(value ?? "–");
}
