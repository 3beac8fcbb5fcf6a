import { guardTargets } from "#cli/files/targets";
import path from "node:path";
import { csvLines, longForm, type LongRow } from "#app/report/long-form";
import type { Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import { shownPath, writeWhole } from "#cli/files/disk";
import { parquetBytes } from "#cli/files/parquet";
import { workFrom } from "#cli/given/plan-and-registry";
import { refuse } from "#cli/refused";
import { reportFrom } from "#cli/given/report-from";
import { exitCodeOf } from "./report";

const kinds = [".csv", ".json", ".parquet"] as const;

const targetKinds = { ".csv": "csv", ".json": "json", ".parquet": "parquet" } as const;

/** Writes every value of the consolidated data as one long table. */
export async function exportData(
  words: Arguments,
  speaker: Speaker,
  today: string,
): Promise<ExitCode> {
  const out = words.required("out");
  const extension = path.extname(out).toLowerCase();
  const kind = kinds.find((each) => each === extension);
  if (kind === undefined) refuse("outputKindUnknown", { found: extension, known: kinds });
  guardTargets(words, [{ path: out, kind: targetKinds[kind] }]);
  const work = workFrom(words, speaker.complain);
  const result = await reportFrom(words, { speaker, today, work });
  const rows = [...longForm(result)];
  writeWhole(out, await contentOf(rows, kind));
  speaker.say(speaker.text.exported({ rows: rows.length, file: shownPath(out) }));
  return exitCodeOf(result);
}

async function contentOf(
  rows: readonly LongRow[],
  kind: (typeof kinds)[number],
): Promise<Uint8Array | string> {
  switch (kind) {
    case ".csv":
      return [...csvLines(rows)].join("");
    case ".json":
      return `${JSON.stringify(rows)}\n`;
    case ".parquet":
      return parquetBytes(rows);
  }
}
