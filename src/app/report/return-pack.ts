import { distinctNames } from "#core/distinct-names";
import { countReceipts } from "#core/consolidation/receipt";
import type { Issue } from "#core/issue";
import type { Marked, ReturnWords, ToDo } from "#core/provenance/to-do";
import type { CellMark, ReviewSheet } from "#core/provenance/review";
import type { ReportResult } from "#core/result/report-result";
import type { Result } from "#core/result";
import { wholeYearWord } from "#core/words/form/form-words";
import { unitsToReturn, type ReturnSetting, type UnitToReturn } from "./units-to-return";

/** What a marked copy is, or that there can be none. */
export interface MarkedCopy {
  readonly bytes: Uint8Array;
  readonly withoutColours: readonly string[];
  readonly withoutNotes: readonly string[];
}

export type MarkCopy = (
  bytes: Uint8Array,
  order: { readonly marks: readonly CellMark[]; readonly review: ReviewSheet },
) => Result<MarkedCopy, string>;

/** What goes back to one unit. */
export interface ReturnPack {
  readonly toDo: ToDo;
  readonly marked: Marked;
  /** The marked copy of its own workbook; null when its file cannot be marked. */
  readonly workbook: Uint8Array | null;
  readonly message: string;
}

export interface ReturnInput extends ReturnSetting {
  /** The bytes of a file that was read, by its path in the report; null when it is gone. */
  readonly bytesOf: (file: string) => Uint8Array | null;
  readonly mark: MarkCopy;
  readonly words: ReturnWords;
}

/** A pack for each of them. */
export function* returnPacks(input: ReturnInput): Generator<ReturnPack> {
  for (const each of unitsToReturn(input)) yield packOf(each, input.bytesOf(each.path), input);
}

/** The pack of one unit; without the bytes of its file it is a message only. */
export function packOf(
  { toDo }: UnitToReturn,
  bytes: Uint8Array | null,
  { mark, words }: Pick<ReturnInput, "mark" | "words">,
): ReturnPack {
  const marks = [...toDo.correct, ...toDo.explain].flatMap((issue) => markOf(issue, words));
  const copy = bytes === null ? null : mark(bytes, { marks, review: words.review(toDo) });
  const marked = copy?.ok === true ? howFar(copy.value, marks) : "messageOnly";
  return {
    toDo,
    marked,
    workbook: copy?.ok === true ? copy.value.bytes : null,
    message: words.message(toDo, marked),
  };
}

/** A message as the text of a file that programs for mail and chat open as UTF-8, with line ends of Windows. */
export const messageText = (message: string): string => `\uFEFF${message.replaceAll("\n", "\r\n")}`;

/** Of a number that is shown with all its decimals, since they are what is wrong with it. */
const typedWithDecimals: ReadonlySet<Issue["code"]> = new Set([
  "notAWholeNumber",
  "tooManyDecimals",
]);

function markOf(issue: Issue, words: ReturnWords): readonly CellMark[] {
  const { sheet, cell } = issue.at;
  if (sheet === null || cell === null || issue.severity === "info") return [];
  const asTyped = typedWithDecimals.has(issue.code) ? ({ asTyped: true } as const) : {};
  return [{ sheet, cell, severity: issue.severity, note: words.note(issue), ...asTyped }];
}

function howFar({ withoutColours, withoutNotes }: MarkedCopy, marks: readonly CellMark[]): Marked {
  const coloured = marks.filter(({ sheet }) => !withoutColours.includes(sheet));
  if (coloured.length === 0) return "listOnly";
  return withoutNotes.length > 0 ? "coloursOnly" : "cells";
}

/** A folder name that every file system takes. */
const folderOf = ({ toDo }: Pick<ReturnPack, "toDo">): string =>
  toDo.unit.code.replace(/[^\p{L}\p{N}._-]/gu, "-").replace(/^\.+|\.+$/gu, "_");

/** A folder for each pack, each another one, in the order of the packs. */
export const foldersOf = (packs: readonly Pick<ReturnPack, "toDo">[]): readonly string[] =>
  distinctNames(packs.map(folderOf));

/** What was packed, as JSON. */
export function returnJson(
  result: ReportResult,
  packs: readonly ReturnPack[],
  until: string,
): object {
  const folders = foldersOf(packs);
  return {
    schema: "so-chi-tieu/return@1",
    plan: result.plan.id,
    year: result.year,
    period: result.plan.period ?? wholeYearWord,
    until,
    receipts: countReceipts(result.ledger.receipts),
    units: packs.map((pack, index) => ({
      code: pack.toDo.unit.code,
      name: pack.toDo.unit.name,
      file: pack.toDo.file,
      folder: folders[index],
      marked: pack.marked,
      toCorrect: pack.toDo.correct.length,
      toExplain: pack.toDo.explain.length,
      message: pack.message,
    })),
  };
}
