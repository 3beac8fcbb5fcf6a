import { guardTargets } from "#cli/files/targets";
import path from "node:path";
import { datasetRows } from "#app/dataset/dataset-rows";
import { duckdbTablesSql, viewsSql } from "#app/dataset/views-sql";
import { csvLines, longForm, type LongRow } from "#app/report/long-form";
import type { Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import { wholeYear } from "#core/dataset/tables";
import type { ReportResult } from "#core/result/report-result";
import { refuseForeign, writeDataset } from "#cli/files/dataset-folder";
import { isFolder, shownPath, writeWhole } from "#cli/files/disk";
import { parquetBytes } from "#cli/files/parquet";
import { workInPeriod } from "#cli/given/plan-and-registry";
import { refuse } from "#cli/refused";
import { reportFrom } from "#cli/given/report-from";
import { datasetPage } from "#text/dataset/dataset";
import { exitCodeOf } from "./report";

const kinds = [".csv", ".json", ".parquet"] as const;

const targetKinds = { ".csv": "csv", ".json": "json", ".parquet": "parquet" } as const;

/** Writes every value of the consolidated data as one long table, or the whole report into a dataset. */
export async function exportData(
  words: Arguments,
  speaker: Speaker,
  today: string,
): Promise<ExitCode> {
  const out = words.required("out");
  const kind = kindOf(out);
  if (kind === "folder") refuseForeign(out);
  else guardTargets(words, [{ path: out, kind: targetKinds[kind] }]);
  const work = workInPeriod(words, speaker.complain);
  const result = await reportFrom(words, { speaker, today, work });
  const rows =
    kind === "folder" ? await addedTo(out, result, words) : await writtenTo(out, result, kind);
  speaker.say(speaker.text.exported({ rows, file: shownPath(out) }));
  return exitCodeOf(result);
}

type Kind = (typeof kinds)[number];

/** What is written, by the ending of the name; a name that ends as folders do, or of a folder that is there, is one. */
function kindOf(out: string): Kind | "folder" {
  if (/[\\/]$/u.test(out) || isFolder(out)) return "folder";
  const extension = path.extname(out).toLowerCase();
  const kind = kinds.find((each) => each === extension);
  return kind ?? refuse("outputKindUnknown", { found: extension, known: [...kinds, "/"] });
}

async function writtenTo(out: string, result: ReportResult, kind: Kind): Promise<number> {
  const rows = [...longForm(result)];
  writeWhole(out, await contentOf(rows, kind));
  return rows.length;
}

/** Adds the report to the dataset in the folder, under its year and the organisation whose report it is. */
function addedTo(out: string, result: ReportResult, words: Arguments): Promise<number> {
  const { year, unit } = result;
  if (unit === null) refuse("provinceUnclear", { registry: shownPath(words.required("registry")) });
  return writeDataset(
    out,
    { year, province: unit, period: result.plan.period ?? wholeYear },
    {
      rows: datasetRows(result),
      pages: {
        "schema.md": datasetPage(words.language),
        "views.sql": viewsSql(),
        "tables.sql": duckdbTablesSql(),
      },
    },
  );
}

async function contentOf(rows: readonly LongRow[], kind: Kind): Promise<Uint8Array | string> {
  switch (kind) {
    case ".csv":
      return [...csvLines(rows)].join("");
    case ".json":
      return `${JSON.stringify(rows)}\n`;
    case ".parquet":
      return parquetBytes(rows);
  }
}
