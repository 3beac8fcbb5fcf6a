import { type TableName, datasetTables } from "#core/dataset/tables";
import { figureViews } from "./sql/figures";
import { sinceWhenViews } from "./sql/since-when";
import { verdictViews } from "./sql/verdicts";
import type { View } from "./sql/view";

const views: readonly View[] = [...figureViews, ...verdictViews, ...sinceWhenViews];

/** Names of the tables, in the order in which they are described. */
export const tableNames: readonly TableName[] = Object.keys(datasetTables).filter(isTable);

function isTable(name: string): name is TableName {
  return name in datasetTables;
}

/** `views.sql`: plain SQL over the tables of the dataset, for any engine that has them under their names. */
export const viewsSql = (): string =>
  [
    `-- Figures and verdicts from the facts alone. Plain SQL over the tables ${tableNames.join(", ")}:`,
    "-- each is the folder of its name, with the columns year (a number) and province (a text) from its path.",
    "-- tables.sql says so to DuckDB. schema.md says every column.",
    ...views.map(({ name, about, select }) => `\n-- ${about}\ncreate view ${name} as\n${select};`),
    "",
  ].join("\n");

/** `tables.sql`: the tables for DuckDB, read from the folder in which it is started. */
export const duckdbTablesSql = (): string =>
  [
    "-- DuckDB, started in this folder: every table is the files of its folder, however many there are.",
    ...tableNames.map(
      (table) =>
        `create or replace view ${table} as select * from read_parquet('${table}/*/*/*.parquet', hive_partitioning = true, union_by_name = true, hive_types = {'year': integer, 'province': varchar});`,
    ),
    "",
  ].join("\n");
