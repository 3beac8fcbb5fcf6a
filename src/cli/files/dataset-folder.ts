import { randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import path from "node:path";
import { datasetTables, type DatasetRows, type TableName } from "#core/dataset/tables";
import { tableNames } from "#app/dataset/views-sql";
import { refuse } from "#cli/refused";
import { refusedByDisk, shownPath, writeWhole } from "./disk";
import { isOurParquet, writeParquet } from "./parquet";

/** The part of a dataset that one report is: its year, its province and its period. */
export interface DatasetPart {
  readonly year: number;
  readonly province: string;
  readonly period: string;
}

/** What says that a folder is a dataset, and of which form its tables are. */
const marker = { file: "dataset.json", schema: "so-chi-tieu/dataset@1" } as const;

/** Pages that are written anew each time. */
export type DatasetPages = Readonly<Record<"schema.md" | "views.sql" | "tables.sql", string>>;

/**
 * Adds a report to the dataset of a folder, or replaces it there. Everything is written beside first and moved
 * into place at the end; a folder or file that was not written here is refused before anything is touched.
 */
export async function writeDataset(
  folder: string,
  part: DatasetPart,
  { rows, pages }: { readonly rows: DatasetRows; readonly pages: DatasetPages },
): Promise<number> {
  refuseForeign(folder);
  const foreign = foreignInPart(folder, part);
  if (foreign !== null) refuse("notADataset", { path: shownPath(folder), found: foreign });
  const beside = path.join(folder, `.${randomUUID()}.tmp`);
  try {
    mkdirSync(beside, { recursive: true });
    writeWhole(path.join(folder, marker.file), `${JSON.stringify({ schema: marker.schema })}\n`);
    let written = 0;
    for (const table of tableNames) written += await writeTable(beside, table, rows);
    for (const table of tableNames) {
      const place = path.join(folder, ...placeOf(table, part));
      mkdirSync(path.dirname(place), { recursive: true });
      renameSync(path.join(beside, table), place);
    }
    writePages(folder, pages);
    return written;
  } catch (error) {
    return refusedByDisk(folder, error);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

const writeTable = (beside: string, table: TableName, rows: DatasetRows): Promise<number> =>
  writeParquet(path.join(beside, table), datasetTables[table], rows[table]());

function writePages(folder: string, pages: DatasetPages): void {
  for (const [name, content] of Object.entries(pages)) writeWhole(path.join(folder, name), content);
}

/** Where the rows of a part are in the folder of a table, the way Hive names folders. */
const placeOf = (table: TableName, { year, province, period }: DatasetPart): readonly string[] => [
  table,
  `year=${String(year)}`,
  `province=${asFolder(province)}`,
  `${period}.parquet`,
];

/** A code as part of the name of a folder, on every system: other signs by their bytes, as Hive and a URL have them. */
const asFolder = (code: string): string =>
  encodeURIComponent(code).replace(
    /[!'()*~]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Refuses a folder that holds something, and is no dataset of ours. */
export function refuseForeign(folder: string): void {
  const foreign = foreignAtTop(folder);
  if (foreign !== null) refuse("notADataset", { path: shownPath(folder), found: foreign });
}

function foreignAtTop(folder: string): string | null {
  if (!existsSync(folder)) return null;
  if (!statSync(folder).isDirectory()) return path.basename(folder);
  const inside = readdirSync(folder).filter((name) => !isLeftOver(name));
  const [first] = inside;
  if (first === undefined || isMarked(folder)) return null;
  return inside.includes(marker.file) ? marker.file : first;
}

/** The first thing where the files of a part are put that was not written here; null when there is none. */
function foreignInPart(folder: string, part: DatasetPart): string | null {
  for (const table of tableNames) {
    const place = placeOf(table, part);
    const home = path.join(folder, ...place.slice(0, -1));
    const other = existsSync(home) ? readdirSync(home).find((name) => !isOurs(home, name)) : null;
    if (other != null) return [...place.slice(0, -1), other].join("/");
  }
  return null;
}

/** What a run that was ended in the middle has left. */
const isLeftOver = (name: string): boolean => /^\.[\da-f-]{36}\.tmp$/u.test(name);

function isMarked(folder: string): boolean {
  const file = path.join(folder, marker.file);
  return existsSync(file) && readFileSync(file, "utf8").includes(`"${marker.schema}"`);
}

const isOurs = (home: string, name: string): boolean =>
  isLeftOver(name) || (name.endsWith(".parquet") && isOurParquet(path.join(home, name)));
