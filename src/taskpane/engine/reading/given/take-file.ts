import type { FileReading } from "#core/consolidation/file-reading";
import { spellingKey } from "#core/spelling";
import { sheetNames } from "#core/words/names";
import { freePath, type Memory } from "#taskpane/engine/memory";
import { parts } from "#taskpane/engine/parts/parts";
import type { GivenFile } from "#taskpane/protocol/answers";
import type { Given } from "#taskpane/protocol/calls";
import type { TakenFile } from "#taskpane/protocol/given-answers";
import { keptOnce } from "#taskpane/engine/reading/points";
import { registryIn } from "./given-registry";
import { readGiven } from "./read-given";

/**
 * Tells what a file is by what is in it, never by the field that it was dropped on: a form, a registry, a plan, last
 * year's report. What is none of these is kept as a file that does not count, with the reason.
 */
export async function takeFile(memory: Memory, given: Given<"read">): Promise<TakenFile> {
  const { file, order, instead } = given;
  if (/\.(csv|txt)$/iu.test(file.path)) {
    const taken = await asRegistry(memory, given);
    // A text may be anything; a .csv is nothing else.
    if (isUsed(taken) || /\.csv$/iu.test(file.path)) return taken;
  }
  const path = instead ?? freePath(file.path, memory);
  const reading = await readGiven({ ...file, path }, memory.own);
  // A report that lies among forms takes no place from the one that was chosen.
  const isFree = file.folder === undefined || memory.previous === null;
  if (isFree && isLastYears(reading, order.year)) {
    const { previousIn } = await parts.previous();
    const { previous, answer } = await previousIn(file, order.language, memory.own);
    if (previous !== null && previous.year < order.year) {
      Object.assign(memory, { previous, previousFile: file });
      return { kind: "previous", answer };
    }
  }
  if (hasSheet(reading, sheetNames.registry)) return asRegistry(memory, given);
  const plan = await asPlan(memory, given, reading);
  if (plan !== null) return plan;
  const before = memory.readings.find((each) => each.file.path === path);
  keep(memory, file, keptOnce(memory, reading));
  const { sha256 } = reading.file;
  const isSame = sha256 !== null && before?.file.sha256 === sha256;
  return { kind: "form", name: path, ...(isSame ? { isSame } : {}) };
}

/** A consolidated report of this year is a submission; of a year before, what this year is compared with. */
const isLastYears = (reading: FileReading, year: number): boolean =>
  reading.kind === "ownReport" ||
  (reading.kind === "consolidated" && reading.meta.year !== null && reading.meta.year < year);

const hasSheet = (reading: FileReading, name: string): boolean =>
  reading.kind === "noForm" &&
  reading.sheets.some((sheet) => spellingKey(sheet) === spellingKey(name));

type TakenRegistry = Extract<TakenFile, { kind: "registry" }>;

async function asRegistry(
  memory: Memory,
  { file, order }: Pick<Given<"read">, "file" | "order">,
): Promise<TakenRegistry> {
  const { registry, answer } = await registryIn(file, order.language);
  if (registry !== null) memory.registry = registry;
  return { kind: "registry", answer };
}

/** What a clerk's plan is read with is loaded when a workbook may be one. */
async function asPlan(
  memory: Memory,
  { file, order: { language } }: Given<"read">,
  reading: FileReading,
): Promise<TakenFile | null> {
  if (reading.kind !== "noForm" || reading.headless !== undefined) return null;
  const { ownPlan, hasPlanSheet } = await parts.seldom();
  if (!hasPlanSheet(reading.sheets)) return null;
  return { kind: "plan", answer: await ownPlan(memory, { file, language }) };
}

const isUsed = ({ answer }: TakenRegistry): boolean => answer.kind === "read";

/** In the place of the one before it, so that nothing else moves. */
function keep(memory: Memory, file: GivenFile, reading: FileReading): void {
  const { path } = reading.file;
  memory.readings = memory.given.has(path)
    ? memory.readings.map((each) => (each.file.path === path ? reading : each))
    : [...memory.readings, reading];
  memory.given.set(path, { ...file, path, givenAs: file.path });
}
