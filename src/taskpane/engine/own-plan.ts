import type { FileReading } from "#core/consolidation/file-reading";
import { readPlanFile } from "#app/read-plan-file";
import { workOn } from "#app/work";
import { failureSentence } from "#text/failures";
import { sentenceOf } from "#text/issues";
import { bytesOf } from "./given-bytes";
import type { Memory } from "./memory";
import { catalogue, namesOf, openBytes, type OwnPlan } from "./product";
import { readGiven } from "./reading";
import type { PlanAnswer, ToolCalls } from "./tool-calls";

/** Takes a plan that a clerk wrote, or says every mistake with its cell and keeps the one before. */
export async function ownPlan(
  memory: Memory,
  { file, language }: ToolCalls["ownPlan"]["given"],
): Promise<PlanAnswer> {
  if (file === null) {
    await workWith(memory, null);
    return { kind: "read", plan: null };
  }
  const bytes = await bytesOf(file);
  if (typeof bytes === "string") {
    return {
      kind: "refused",
      complaints: [failureSentence({ reason: bytes, sheet: null }, language)],
    };
  }
  const read = readPlanFile({ path: file.path, bytes }, { open: openBytes, catalogue });
  if (!read.ok) {
    const names = namesOf(null);
    const complaints = read.error.map((each) =>
      sentenceOf({ ...each, at: { ...each.at, file: null } }, language, names),
    );
    return { kind: "refused", complaints };
  }
  await workWith(memory, workOn(read.value, catalogue));
  const { id, name, document, due } = read.value.plan;
  return { kind: "read", plan: { id, name, document, due } };
}

/** Forms are read again when the plan has other items of its own: they were passed over before. */
async function workWith(memory: Memory, own: OwnPlan): Promise<void> {
  const before = itemsOf(memory.own);
  memory.own = own;
  if (itemsOf(own) === before) return;
  const readings: FileReading[] = [];
  for (const reading of memory.readings) {
    const given = memory.given.get(reading.file.path);
    readings.push(given === undefined ? reading : await readGiven(given, own));
  }
  const { checkedFile } = memory;
  const checked = checkedFile === null ? null : await readGiven(checkedFile, own);
  Object.assign(memory, { readings, checked });
}

const itemsOf = (own: OwnPlan): string => JSON.stringify(own?.items.map(({ code }) => code) ?? []);
