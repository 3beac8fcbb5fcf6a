import { guardTargets, jsonTarget, messageFile } from "#cli/files/targets";
import path from "node:path";
import { markWorkbook } from "#adapters/xlsx/mark/mark-workbook";
import { packed, type PackedFile } from "#adapters/xlsx/mark/pack";
import {
  foldersOf,
  messageText,
  returnJson,
  returnPacks,
  type ReturnPack,
} from "#app/report/return-pack";
import type { ReportResult } from "#core/result/report-result";
import { returnWords } from "#text/returned/return";
import type { Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import { filesUnder, readFound, shownPath, writeWhole } from "#cli/files/disk";
import { inflateWithZlib } from "#cli/files/inflate";
import { namesOf } from "#text/names-of-codes";
import { workInPeriod } from "#cli/given/plan-and-registry";
import { keptIn } from "#cli/given/settings-and-kept";
import { reportFrom } from "#cli/given/report-from";

/** Files of the folder that is written. */
const packFiles = {
  archive: "tra-lai.zip",
  messages: "tin-nhan",
} as const;

const encoded = (message: string): Uint8Array => new TextEncoder().encode(messageText(message));

/** Makes a pack for every unit that has something to correct or to explain: marked copies and messages. */
export async function returnPack(
  words: Arguments,
  speaker: Speaker,
  today: string,
): Promise<ExitCode> {
  const folder = words.required("out");
  const archive = path.join(folder, packFiles.archive);
  guardTargets(words, [...jsonTarget(words), { path: archive, kind: "archive" }]);
  const work = workInPeriod(words, speaker.complain);
  const kept = keptIn(words.optional("keep"));
  const result = await reportFrom(words, { speaker, today, work, kept });
  const until = words.day("until") ?? result.dueDate;
  const packs = [...returnPacks(inputOf(result, { words, until }))];
  speaker.json(() => returnJson(result, packs, until));
  if (packs.length === 0) {
    speaker.say(speaker.text.nothingToReturn);
    return 0;
  }
  writePacks(packs, folder);
  for (const { toDo, marked } of packs) {
    if (marked !== "cells") {
      const unit = `${toDo.unit.name} (${toDo.unit.code})`;
      speaker.complain(`  ${speaker.text.markedInPart({ unit, marked })}`);
    }
  }
  const file = shownPath(path.join(folder, packFiles.archive));
  speaker.say(speaker.text.returned({ units: packs.length, file }));
  return 1;
}

function inputOf(
  result: ReportResult,
  { words, until }: { readonly words: Arguments; readonly until: string },
): Parameters<typeof returnPacks>[0] {
  const found = new Map(filesUnder(words.operands).map((file) => [file.shown, file]));
  return {
    result,
    until,
    words: returnWords(words.language, namesOf(result.registry, result)),
    mark: (bytes, order) => markWorkbook(bytes, order, inflateWithZlib),
    bytesOf: (shown) => {
      const file = found.get(shown);
      const read = file === undefined ? "other" : readFound(file);
      return typeof read === "string" ? null : read.bytes;
    },
  };
}

function writePacks(packs: readonly ReturnPack[], folder: string): void {
  const folders = foldersOf(packs);
  const files = packs.flatMap((pack, index): readonly PackedFile[] => {
    const own = folders[index] ?? pack.toDo.unit.code;
    const message = encoded(pack.message);
    writeWhole(path.join(folder, packFiles.messages, `${own}.txt`), message);
    const workbook =
      pack.workbook === null ? [] : [{ path: `${own}/${pack.toDo.file}`, bytes: pack.workbook }];
    return [...workbook, { path: `${own}/${messageFile}`, bytes: message }];
  });
  writeWhole(path.join(folder, packFiles.archive), packed(files));
}
