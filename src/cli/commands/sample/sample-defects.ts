import path from "node:path";
import {
  defectOf,
  faultPlan,
  strayFiles,
  type Defect,
  type FaultPlan,
  type FileFault,
  type StrayFile,
} from "#core/sample/faults/defects";
import type { BookFault } from "#core/sample/faults/fault";
import type { Facts } from "#core/reading/fact";
import type { Organisation } from "#core/registry/organisation";
import { neededItems } from "#core/catalogue/asked-items";
import { withForeignPart, type ForeignPart } from "#adapters/xlsx/mark/foreign-parts";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { formFileName } from "#app/forms/form-file-name";
import { formWorkbook, type FormsInput } from "#app/forms/make-forms";
import { writeOwn } from "#cli/files/disk";

/** Which unit gets which fault. */
export function faultsFor(units: readonly Organisation[], input: FormsInput): FaultPlan {
  const needed = new Set(neededItems(input.plan, input.catalogue));
  const none: Facts = new Map();
  return faultPlan(
    units.map((unit) => ({
      unit,
      year: input.year,
      facts: input.factsOf(unit.code) ?? none,
      before: input.previousOf(unit.code) ?? none,
      needed,
    })),
  );
}

/** The organisations of the registry, one of which has ended in the middle of the year, and one hands in no form. */
export const asRegistered = (
  organisations: readonly Organisation[],
  faults: FaultPlan,
  year: number,
): readonly Organisation[] =>
  organisations.map((one) => {
    if (one.to !== null) return one;
    const fault = faults.get(one.code);
    if (fault === "unitEnded") return { ...one, to: `${String(year)}-06-30` };
    return fault === "unitNotReporting" ? { ...one, reports: false } : one;
  });

/** Where the forms lie, and what they are made from. */
interface Place {
  readonly folder: string;
  readonly input: FormsInput;
}

/** Writes the forms that have a fault, and the files that belong to nobody; lists what was planted. */
export async function writeFaults(
  units: readonly Organisation[],
  faults: FaultPlan,
  place: Place & { readonly report: Uint8Array },
): Promise<readonly Defect[]> {
  const defects: Defect[] = [];
  for (const unit of units) {
    const fault = faults.get(unit.code);
    if (fault === undefined) continue;
    defects.push(
      typeof fault === "string"
        ? await writeFaultyFile(unit, fault, place)
        : await writeFaultyBook(unit, fault, place),
    );
  }
  for (const stray of strayFiles) defects.push(writeStray(stray, place));
  return defects;
}

async function writeFaultyBook(
  unit: Organisation,
  fault: BookFault,
  { folder, input }: Place,
): Promise<Defect> {
  const workbook = formWorkbook(unit, input);
  const [form, meta] = workbook.sheets;
  if (form === undefined || meta === undefined) throw new Error("a form has two sheets");
  const subject = {
    unit,
    year: input.year,
    facts: input.factsOf(unit.code) ?? new Map(),
    before: input.previousOf(unit.code) ?? new Map(),
    needed: new Set(neededItems(input.plan, input.catalogue)),
  };
  const { book, at, fileName } = fault.plant({ form, meta }, subject);
  const file = fileName ?? formFileName(unit);
  const sheets = [book.form, ...(book.others ?? []), book.meta];
  writeOwn(path.join(folder, file), await writeWorkbook({ ...workbook, sheets }));
  const whose = fileName === undefined ? unit.code : null;
  return defectOf(fault.kind, { unit: whose, file, ...at });
}

async function writeFaultyFile(
  unit: Organisation,
  fault: FileFault,
  { folder, input }: Place,
): Promise<Defect> {
  if (fault === "formNotReceived") return defectOf(fault, { unit: unit.code, file: null });
  const file = formFileName(unit);
  const bytes = await writeWorkbook(formWorkbook(unit, firstBy(fault, input)));
  const files = [{ name: file, bytes }];
  if (fault === "duplicateSubmission") {
    const savedAt = (): string => `${String(input.year)}-12-28T03:00:00Z`;
    const again = await writeWorkbook(formWorkbook(unit, { ...input, savedAt }));
    files.push({ name: copyName(file, 3), bytes: again });
  } else files.splice(0, 1, ...filesWith(fault, { name: file, bytes }));
  for (const each of files) writeOwn(path.join(folder, each.name), each.bytes);
  // Of two files that are the same the first by name counts; of others the fault is in the only one.
  const names = files.map(({ name }) => name).sort();
  const named = fault === "duplicateSubmission" ? file : (names.at(-1) ?? file);
  return defectOf(fault, { unit: unit.code, file: named });
}

/** What the unit sent first: not yet complete where it sends again, by a clock that was wrong. */
function firstBy(fault: FileFault, input: FormsInput): FormsInput {
  if (fault === "duplicateSubmission") {
    const factsOf = (code: string): Facts | null => {
      const facts = new Map(input.factsOf(code) ?? []);
      facts.delete("POPULATION");
      return facts;
    };
    return { ...input, factsOf };
  }
  if (fault !== "savedAfterReport") return input;
  return { ...input, savedAt: () => `${String(input.year + 5)}-03-05T03:00:00Z` };
}

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const copyName = (file: string, number: number): string =>
  file.replace(/\.xlsx$/u, ` (${String(number)}).xlsx`);

/** What becomes of a sound form on its way. */
function filesWith(
  fault: Exclude<FileFault, "formNotReceived" | "duplicateSubmission">,
  sound: NamedBytes,
): readonly NamedBytes[] {
  const { name, bytes } = sound;
  switch (fault) {
    case "fileUnreadable":
      return [{ name, bytes: bytes.slice(0, Math.floor(bytes.length / 2)) }];
    case "sameFileTwice":
      return [sound, { name: copyName(name, 2), bytes }];
    case "macrosIgnored":
      return [{ name: name.replace(/x$/u, "m"), bytes: foreign(bytes, "macros") }];
    case "linksNotFollowed":
      return [{ name, bytes: foreign(bytes, "link") }];
    case "savedAfterReport":
    case "unitEnded":
    case "unitNotReporting":
      return [sound];
  }
}

/** Our own workbook with what another program puts into it. */
function foreign(bytes: Uint8Array, kind: ForeignPart): Uint8Array {
  const made = withForeignPart(bytes, kind);
  if (!made.ok) throw new Error(`a form of ours is ${made.error}`);
  return made.value;
}

const strayNames: Readonly<Record<StrayFile, string>> = {
  ownReport: "bao-cao-nam-truoc.xlsx",
  temporaryFile: "~$bieu-dang-mo.xlsx",
  notAWorkbookName: "cong-van.txt",
};

function writeStray(
  stray: StrayFile,
  { folder, report }: Place & { readonly report: Uint8Array },
): Defect {
  const file = strayNames[stray];
  writeOwn(path.join(folder, file), stray === "ownReport" ? report : Buffer.from("-"));
  return defectOf(stray, { unit: null, file });
}
