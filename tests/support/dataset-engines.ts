import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { datasetTables } from "#core/dataset/tables";
import { tableNames } from "#app/dataset/views-sql";

/** A row of an answer: whole numbers as numbers, true and false as 1 and 0. */
export type Answer = readonly (string | number | null)[];

/** An engine that has the dataset open, with the views of `views.sql`. */
export interface Engine {
  readonly ask: (sql: string) => Promise<readonly Answer[]>;
  readonly close: () => void;
}

/** DuckDB over the files, as `tables.sql` says. */
export async function duckdb(folder: string): Promise<Engine> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  await connection.run(`set file_search_path = '${folder}'`);
  for (const script of ["tables.sql", "views.sql"])
    await connection.run(readFileSync(join(folder, script), "utf8"));
  return {
    ask: async (sql) =>
      (await connection.runAndReadAll(sql)).getRows().map((row) => row.map(plainValue)),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function plainValue(value: unknown): string | number | null {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "bigint" || typeof value === "boolean") return Number(value);
  throw new TypeError(`no plain value: ${typeof value}`);
}

/**
 * SQLite over the rows of the files, read by a library that did not write them. Each view is a table there, in the order of
 * `views.sql`: it would work out a view anew wherever another one asks for it.
 */
export async function sqlite(folder: string): Promise<Engine> {
  const { default: load } = await import("sql.js");
  const database = new (await load()).Database();
  database.run("pragma temp_store = memory");
  for (const table of tableNames) {
    const columns = ["year", "province", ...Object.keys(datasetTables[table])];
    database.run(`create temp table ${table} (${columns.join(", ")})`);
    const insert = database.prepare(
      `insert into ${table} values (${columns.map(() => "?").join(", ")})`,
    );
    database.run("begin");
    for (const row of await rowsOf(folder, table))
      insert.run(columns.map((name) => plainValue(row[name] ?? null)));
    database.run("commit");
    insert.free();
  }
  const keys: Readonly<Record<string, string>> = { facts: "unit, item", units: "unit" };
  for (const [table, key] of Object.entries(keys))
    database.run(`create index temp.${table}_key on ${table} (year, province, period, ${key})`);
  const views = readFileSync(join(folder, "views.sql"), "utf8");
  database.run(views.replaceAll(/^create view /gmu, "create temp table "));
  return {
    ask: (sql) => {
      const [answer] = database.exec(sql);
      return Promise.resolve((answer?.values ?? []).map((row) => row.map(plainValue)));
    },
    close: () => {
      database.close();
    },
  };
}

/** The rows of a table with the columns that its folders are named by. */
async function rowsOf(
  folder: string,
  table: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { asyncBufferFromFile, parquetReadObjects } = await import("hyparquet");
  const rows: Readonly<Record<string, unknown>>[] = [];
  for (const [file, part] of filesOf(join(folder, table)))
    for (const row of await parquetReadObjects({ file: await asyncBufferFromFile(file) }))
      rows.push({ ...row, ...part });
  return rows;
}

function filesOf(
  folder: string,
): readonly (readonly [
  file: string,
  part: { readonly year: number; readonly province: string },
])[] {
  return readdirSync(folder).flatMap((year) =>
    readdirSync(join(folder, year)).flatMap((province) =>
      readdirSync(join(folder, year, province)).map((file) => {
        const [, code = ""] = province.split("=");
        const part = {
          year: Number(year.split("=")[1]),
          province: decodeURIComponent(code),
        };
        return [join(folder, year, province, file), part] as const;
      }),
    ),
  );
}
