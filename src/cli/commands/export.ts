import path from "node:path";
import { csvLines, longForm } from "#app/long-form";
import type { Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import { shownPath, writeWhole } from "#cli/disk";
import { workFrom } from "#cli/product";
import { refuse } from "#cli/refused";
import { consolidated, exitCodeOf } from "./report";

const kinds = [".csv", ".json"] as const;

/** Writes every value of the consolidated data as one long table. */
export function exportData(words: Arguments, speaker: Speaker, today: string): ExitCode {
  const out = words.required("out");
  const extension = path.extname(out).toLowerCase();
  const kind = kinds.find((each) => each === extension);
  if (kind === undefined) refuse("outputKindUnknown", { found: extension, known: kinds });
  const work = workFrom(words, speaker.complain);
  const result = consolidated(words, { speaker, today, work });
  const rows = [...longForm(result)];
  writeWhole(out, kind === ".csv" ? [...csvLines(rows)].join("") : `${JSON.stringify(rows)}\n`);
  speaker.say(speaker.text.exported({ rows: rows.length, file: shownPath(out) }));
  return exitCodeOf(result);
}
