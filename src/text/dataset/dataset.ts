import type { Column } from "#core/dataset/column";
import { datasetTables, partitionColumns } from "#core/dataset/tables";
import { datasetEn } from "#text/en/dataset";
import { datasetVi } from "#text/vi/dataset";
import type { DatasetWords } from "./dataset-words";
import type { Language } from "#text/language";

const words: Readonly<Record<Language, DatasetWords>> = { vi: datasetVi, en: datasetEn };

/** `schema.md` of a dataset: every table with every column, from the description that the files are written by. */
export function datasetPage(language: Language): string {
  const spoken = words[language];
  const tables = Object.entries(datasetTables).flatMap(([table, columns]) =>
    tableLines(table, columns, spoken),
  );
  return [`# ${spoken.title}`, ...spoken.opening.flatMap((each) => ["", each]), ...tables, ""].join(
    "\n",
  );
}

function tableLines(
  table: string,
  columns: Readonly<Record<string, Column>>,
  spoken: DatasetWords,
): readonly string[] {
  const { about, columns: meanings } = wordsOfTable(table, spoken);
  const meaningOf: Readonly<Record<string, string>> = { ...spoken.shared, ...meanings };
  const line = (name: string, type: string): string =>
    `| ${name} | ${type} | ${meaningOf[name] ?? ""} |`;
  return [
    "",
    `## ${table}`,
    "",
    about,
    "",
    `| ${spoken.headings.join(" | ")} |`,
    "| --- | --- | --- |",
    ...partitionColumns.map((name) =>
      line(name, spoken.types[name === "year" ? "integer" : "text"]),
    ),
    ...Object.entries(columns).map(([name, column]) => line(name, typeOf(column, spoken))),
  ];
}

const typeOf = ({ type, nullable }: Column, { types, orNone }: DatasetWords): string =>
  nullable ? `${types[type]}, ${orNone}` : types[type];

function wordsOfTable(
  table: string,
  { tables }: DatasetWords,
): { readonly about: string; readonly columns: Readonly<Record<string, string>> } {
  const all: Readonly<
    Record<string, { readonly about: string; readonly columns: Readonly<Record<string, string>> }>
  > = tables;
  return all[table] ?? { about: "", columns: {} };
}
