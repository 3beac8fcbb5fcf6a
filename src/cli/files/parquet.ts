import { closeSync, fsyncSync, openSync, readSync, statSync } from "node:fs";
import { longColumns, type LongRow } from "#app/report/long-form";
import { text, type Column, type Columns, type RowOf } from "#core/dataset/column";

/** The columns of the long form: what kind of value, and whether a row may be without it. */
const kinds = {
  unit: { type: "STRING", nullable: false },
  item: { type: "STRING", nullable: false },
  year: { type: "INT32", nullable: false },
  state: { type: "STRING", nullable: false },
  value: { type: "DOUBLE", nullable: true },
  file: { type: "STRING", nullable: true },
  cell: { type: "STRING", nullable: true },
} as const satisfies Readonly<
  Record<
    keyof LongRow,
    { readonly type: "STRING" | "INT32" | "DOUBLE"; readonly nullable: boolean }
  >
>;

/** What a file of ours says of who wrote it. */
const createdBy = "so-chi-tieu";

/** The long form as a Parquet file, for DuckDB, ClickHouse, Spark and their like. Its library is loaded only here. */
export async function parquetBytes(rows: readonly LongRow[]): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const written = parquetWriteBuffer({
    columnData: longColumns.map((name) => ({
      name,
      data: rows.map((row) => row[name]),
      ...kinds[name],
    })),
    rowGroupSize: 100_000,
    createdBy,
  });
  return new Uint8Array(written);
}

const stored = { text: "STRING", integer: "INT64", decimal: "DOUBLE", flag: "BOOLEAN" } as const;

/** Rows that are in memory at a time: a row group of the file. */
const groupRows = 50_000;

type Value = string | number | boolean | bigint | null;

/** Writes a table group by group, so that memory does not grow with its rows; gives their number. */
export async function writeParquet<C extends Columns>(
  file: string,
  columns: C,
  rows: Iterable<RowOf<C>>,
): Promise<number> {
  const { ParquetWriter, fileWriter, schemaFromColumnData } = await import("hyparquet-writer");
  const names = Object.keys(columns);
  const group = names.map((name) => ({ name, data: [] as Value[], ...shapeOf(columns[name]) }));
  const schema = schemaFromColumnData({ columnData: group });
  const writer = new ParquetWriter({ writer: fileWriter(file), schema, createdBy });
  const flush = async (): Promise<void> => {
    await writer.write({ columnData: group, rowGroupSize: groupRows });
    for (const { data } of group) data.length = 0;
  };
  let written = 0;
  for (const row of rows) {
    for (const { name, data, type } of group) {
      const value = row[name] ?? null;
      data.push(type === "INT64" && typeof value === "number" ? BigInt(value) : value);
    }
    written += 1;
    if (written % groupRows === 0) await flush();
  }
  if (written % groupRows !== 0) await flush();
  await writer.finish();
  keepOnDisk(file);
  return written;
}

const shapeOf = (
  column: Column | undefined,
): { readonly type: (typeof stored)[Column["type"]]; readonly nullable: boolean } => ({
  type: stored[(column ?? text).type],
  nullable: column?.nullable ?? true,
});

/** On the disk before the file gets its name. */
function keepOnDisk(file: string): void {
  const opened = openSync(file, "r+");
  fsyncSync(opened);
  closeSync(opened);
}

/** The end of a Parquet file, in which it says who wrote it. */
const footerBytes = 4096;

/** Whether a file was written here. */
export function isOurParquet(file: string): boolean {
  const { size } = statSync(file);
  const tail = Buffer.alloc(Math.min(size, footerBytes));
  const opened = openSync(file, "r");
  readSync(opened, tail, 0, tail.length, size - tail.length);
  closeSync(opened);
  return tail.toString("latin1").endsWith("PAR1") && tail.includes(createdBy);
}
