import path from "node:path";
import {
  defectOf,
  faultPlan,
  strayFiles,
  type Defect,
  type FaultPlan,
  type FileFault,
  type StrayFile,
} from "#core/sample/defects";
import type { BookFault } from "#core/sample/fault";
import type { Facts } from "#core/reading/fact";
import type { Organisation } from "#core/registry/organisation";
import { neededItems } from "#core/report/form-issues";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { formFileName, formWorkbook, type FormsInput } from "#app/make-forms";
import { writeWhole } from "#cli/disk";

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

/** The organisations of the registry, one of which has ended in the middle of the year. */
export const withEnded = (
  organisations: readonly Organisation[],
  faults: FaultPlan,
  year: number,
): readonly Organisation[] =>
  organisations.map((one) =>
    faults.get(one.code) === "unitEnded" ? { ...one, to: `${String(year)}-06-30` } : one,
  );

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
  const { book, at } = fault.plant({ form, meta }, subject);
  const file = formFileName(unit);
  const sheets = [book.form, ...(book.others ?? []), book.meta];
  writeWhole(path.join(folder, file), await writeWorkbook({ ...workbook, sheets }));
  return defectOf(fault.kind, { unit: unit.code, file, ...at });
}

async function writeFaultyFile(
  unit: Organisation,
  fault: FileFault,
  { folder, input }: Place,
): Promise<Defect> {
  const file = formFileName(unit);
  const bytes = await writeWorkbook(formWorkbook(unit, input));
  const write = (name: string, content: Uint8Array): void => {
    writeWhole(path.join(folder, name), content);
  };
  switch (fault) {
    case "formNotReceived":
      return defectOf(fault, { unit: unit.code, file: null });
    case "fileUnreadable":
      write(file, bytes.slice(0, Math.floor(bytes.length / 2)));
      break;
    case "sameFileTwice": {
      const copy = file.replace(/\.xlsx$/u, " (2).xlsx");
      write(file, bytes);
      write(copy, bytes);
      // Of two files that are the same the first by name counts.
      return defectOf(fault, { unit: unit.code, file: file < copy ? copy : file });
    }
    case "duplicateSubmission": {
      const savedAt = (): string => `${String(input.year)}-12-28T03:00:00Z`;
      const again = await writeWorkbook(formWorkbook(unit, { ...input, savedAt }));
      write(file, bytes);
      write(file.replace(/\.xlsx$/u, " (3).xlsx"), again);
      break;
    }
    case "unitEnded":
      write(file, bytes);
      break;
  }
  return defectOf(fault, { unit: unit.code, file });
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
  writeWhole(path.join(folder, file), stray === "ownReport" ? report : "-");
  return defectOf(stray, { unit: null, file });
}
