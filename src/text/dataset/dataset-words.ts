import type { Column } from "#core/dataset/column";
import type { datasetTables, TableName } from "#core/dataset/tables";

type Tables = typeof datasetTables;

/** What the page of a dataset says of each table and of each of its columns. */
export type TableWords = {
  readonly [T in TableName]: {
    readonly about: string;
    readonly columns: Readonly<Record<Exclude<keyof Tables[T], "period">, string>>;
  };
};

/** The page of a dataset but for its tables. */
export interface DatasetWords {
  readonly title: string;
  /** Paragraphs before the tables. */
  readonly opening: readonly string[];
  readonly headings: readonly [column: string, type: string, meaning: string];
  readonly types: Readonly<Record<Column["type"], string>>;
  readonly orNone: string;
  /** The columns that every table has. */
  readonly shared: Readonly<Record<"year" | "province" | "period", string>>;
  readonly tables: TableWords;
}
