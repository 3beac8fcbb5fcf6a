import { longColumns, type LongRow } from "#app/report/long-form";

/** The columns of the long form: what kind of value, and whether a row may be without it. */
const kinds = {
  unit: { type: "STRING", nullable: false },
  item: { type: "STRING", nullable: false },
  year: { type: "INT32", nullable: false },
  state: { type: "STRING", nullable: false },
  value: { type: "INT32", nullable: true },
  file: { type: "STRING", nullable: true },
  cell: { type: "STRING", nullable: true },
} as const satisfies Readonly<
  Record<keyof LongRow, { readonly type: "STRING" | "INT32"; readonly nullable: boolean }>
>;

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
    createdBy: "so-chi-tieu",
  });
  return new Uint8Array(written);
}
