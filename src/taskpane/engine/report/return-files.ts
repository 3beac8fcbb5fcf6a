import type { Given } from "#taskpane/protocol/calls";
import { markWorkbook } from "#adapters/xlsx/mark/mark-workbook";
import { fileArchive } from "#adapters/xlsx/write/archive/file-archive";
import { foldersOf, messageText, packOf } from "#app/report/return-pack";
import { unitsToReturn } from "#app/report/units-to-return";
import { returnWords } from "#text/returned/return";
import { gatherTextOf } from "#taskpane/speech/gather-words";
import type { MadeFile, UnitLine } from "#taskpane/protocol/answers";
import type { ReturnedUnit } from "#taskpane/protocol/gather-answers";
import { bytesOf } from "#taskpane/engine/reading/given/given-bytes";
import { reportOn } from "./report-on";
import type { Memory } from "#taskpane/engine/memory";
import { namesOf } from "#taskpane/engine/reading/pane-names";
import type { Returning } from "#taskpane/engine/seldom-memory";

/** Which units get a pack; nothing is packed yet. */
export function startReturn(
  memory: Memory,
  { order, until }: Given<"startReturn">,
): readonly UnitLine[] {
  const result = reportOn(memory, order);
  const { language } = order;
  const toReturn = unitsToReturn({ result, until });
  const folders = foldersOf(toReturn);
  memory.seldom.returning = {
    units: new Map(toReturn.map((each) => [each.toDo.unit.code, each])),
    folders: new Map(toReturn.map(({ toDo }, index) => [toDo.unit.code, folders[index] ?? ""])),
    words: returnWords(language, namesOf(result.registry, result)),
    files: fileArchive(),
    language,
    name: `${gatherTextOf(language).back.archive}-${result.plan.id}-${String(result.year)}.zip`,
  };
  return toReturn.map(({ toDo }) => toDo.unit);
}

/** The pack of one unit into the archive: its own file is read again, marked and let go. */
export async function returnUnit(memory: Memory, code: string): Promise<ReturnedUnit> {
  const { units, folders, words, files, language } = returningIn(memory);
  const each = units.get(code);
  if (each === undefined) throw new Error("the page asked for a pack that was not begun");
  const given = memory.given.get(each.path);
  const bytes = given === undefined ? "notReadable" : await bytesOf(given);
  const pack = packOf(each, typeof bytes === "string" ? null : bytes, {
    words,
    mark: markWorkbook,
  });
  const folder = folders.get(code) ?? code;
  if (pack.workbook !== null) files.add(`${folder}/${pack.toDo.file}`, pack.workbook);
  const message = new TextEncoder().encode(messageText(pack.message));
  files.add(`${folder}/${gatherTextOf(language).back.message}`, message);
  return { ...pack.toDo.unit, marked: pack.marked, message: pack.message };
}

/** The archive with every pack. */
export function finishReturn(memory: Memory): MadeFile {
  const { files, name } = returningIn(memory);
  memory.seldom.returning = null;
  return { name, bytes: files.finish() };
}

export function dropReturn(memory: Memory): void {
  memory.seldom.returning = null;
}

function returningIn({ seldom: { returning } }: Memory): Returning {
  if (returning === null) throw new Error("no packs were begun");
  return returning;
}
