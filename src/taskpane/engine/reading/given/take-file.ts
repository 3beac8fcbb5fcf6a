import type { FileReading } from "#core/consolidation/file-reading";
import { spellingKey } from "#core/spelling";
import { sheetNames } from "#core/words/names";
import { planSheets } from "#core/words/plan-sheet-names";
import { freePath, type Memory } from "#taskpane/engine/memory";
import { parts } from "#taskpane/engine/parts/parts";
import type { GivenFile } from "#taskpane/protocol/answers";
import type { Given } from "#taskpane/protocol/calls";
import type { GivenKind } from "#text/vi/pane/asking";
import type { TakenFile } from "#taskpane/protocol/given-answers";
import { keptOnce } from "#taskpane/engine/reading/points";
import { registryIn } from "./given-registry";
import { readGiven } from "./read-given";

/**
 * Tells what a file is by what is in it, never by the field that it was dropped on: a form, a registry, a plan, last
 * year's report. What is none of these is kept as a file that does not count, with the reason.
 */
export async function takeFile(memory: Memory, given: Given<"read">): Promise<TakenFile> {
  const { file, as = null } = given;
  if (as !== null) return takeAs(memory, given, as);
  if (/\.(csv|txt)$/iu.test(file.path)) {
    const taken = await asRegistry(memory, given);
    // A text may be anything; a .csv is nothing else.
    if (isUsed(taken) || /\.csv$/iu.test(file.path)) return taken;
  }
  const { reading, sheets } = await readWith(memory, given);
  const { year } = given.order;
  // A report that lies among forms takes no place from the one that was chosen.
  const isFree = file.folder === undefined || memory.previous === null;
  const isEarlier = isFree && isLastYears(reading, year);
  if (isEarlier || sheets.filter(isTelling).length > 1) {
    const { twoReadings } = await parts.twoReadings();
    const several = twoReadings(reading, sheets, { registry: memory.registry, year });
    if (several !== null) return { kind: "unclear", ...several };
  }
  return (
    (isEarlier ? await asPrevious(memory, given, year) : null) ??
    (hasSheet(reading, sheetNames.registry) ? asRegistry(memory, given) : null) ??
    (await asPlan(memory, given, reading)) ??
    keep(memory, file, reading)
  );
}

/** Whoever says what it is is believed. */
async function takeAs(memory: Memory, given: Given<"read">, as: GivenKind): Promise<TakenFile> {
  if (as === "registry") return asRegistry(memory, given);
  if (as === "plan") return planIn(memory, given);
  const previous = as === "previous" ? await asPrevious(memory, given, null) : null;
  if (previous !== null) return previous;
  const { reading } = await readWith(memory, given);
  if (as !== "form" || reading.kind === "form") return keep(memory, given.file, reading);
  const { formBeside } = await parts.twoReadings();
  const { path } = reading.file;
  return keep(memory, given.file, await formBeside({ ...given.file, path }, memory.own));
}

/** The file under the path that it has here, and the names of its sheets. */
async function readWith(memory: Memory, { file, instead }: Given<"read">) {
  const path = instead ?? freePath(file.path, memory);
  const sheets: string[] = [];
  const reading = await readGiven({ ...file, path }, memory.own, (opened) => {
    if (opened.ok) sheets.push(...opened.value.sheets.map(({ name }) => name));
    return opened;
  });
  return { reading, sheets };
}

/** A consolidated report of this year is a submission; of a year before, what this year is compared with. */
const isLastYears = (reading: FileReading, year: number): boolean =>
  reading.kind === "ownReport" ||
  (reading.kind === "consolidated" && reading.meta.year !== null && reading.meta.year < year);

/** Sheets that tell what a workbook is; two of them tell two things. */
const telling = [sheetNames.form, sheetNames.data, sheetNames.registry, planSheets.targets];
const tellingKeys = new Set(telling.map(spellingKey));
const isTelling = (sheet: string): boolean => tellingKeys.has(spellingKey(sheet));

/** Null where it has to be of a year before that one, and is not. */
async function asPrevious(
  memory: Memory,
  { file, order: { language, period } }: Given<"read">,
  before: number | null,
): Promise<TakenFile | null> {
  const { previousIn } = await parts.previous();
  const { taken, answer } = await previousIn(file, language, memory);
  const isMeant =
    answer.kind === "read" && answer.year < (before ?? Infinity) && answer.period === period;
  const isOne = taken !== null && (before === null || isMeant);
  if (isOne) Object.assign(memory, { ...taken, previousFile: file });
  return isOne || before === null ? { kind: "previous", answer } : null;
}

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
  given: Given<"read">,
  reading: FileReading,
): Promise<TakenFile | null> {
  if (reading.kind !== "noForm" || reading.headless !== undefined) return null;
  return hasSheet(reading, planSheets.targets) ? planIn(memory, given) : null;
}

const planIn = async (
  memory: Memory,
  { file, order: { language } }: Given<"read">,
): Promise<TakenFile> => {
  const { ownPlan } = await parts.seldom();
  return { kind: "plan", answer: await ownPlan(memory, { file, language }) };
};

const isUsed = ({ answer }: TakenRegistry): boolean => answer.kind === "read";

/** In the place of the one before it, so that nothing else moves. */
function keep(memory: Memory, file: GivenFile, read: FileReading): TakenFile {
  const reading = keptOnce(memory, read);
  const { path, sha256 } = reading.file;
  const before = memory.readings.find((each) => each.file.path === path);
  memory.readings = memory.given.has(path)
    ? memory.readings.map((each) => (each.file.path === path ? reading : each))
    : [...memory.readings, reading];
  memory.given.set(path, { ...file, path, givenAs: file.path });
  const isSame = sha256 !== null && before?.file.sha256 === sha256;
  return { kind: "form", name: path, ...(isSame ? { isSame } : {}) };
}
