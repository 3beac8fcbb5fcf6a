import { DuckDBInstance } from "@duckdb/node-api";
import { jsonOf, runLine, temporaryFolder } from "../support/command-line";

interface ReportJson {
  readonly indicators: readonly {
    readonly id: string;
    readonly numerator: number | null;
    readonly denominator: number | null;
  }[];
}

interface CatalogueJson {
  readonly indicators: readonly {
    readonly id: string;
    readonly numerator: readonly string[];
    readonly denominator: readonly string[] | null;
  }[];
}

const at = temporaryFolder();
const units = 30;

async function query(sql: string): Promise<readonly (readonly unknown[])[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  const answer = await connection.runAndReadAll(sql.replace("DATA", `'${at("data.parquet")}'`));
  connection.closeSync();
  return answer.getRowsJson();
}

beforeAll(async () => {
  await runLine("sample", "--out", at("s"), "--units", String(units));
  const inputs = [
    at("s", "nop"),
    "--registry",
    at("s", "so-don-vi.xlsx"),
    "--plan",
    "ha-giang",
    "--year",
    "2026",
  ];
  await runLine("report", ...inputs, "--out", at("r.xlsx"), "--json", at("r.json"));
  await runLine("catalogue", "--json", at("catalogue.json"));
  const exported = await runLine("export", ...inputs, "--out", at("data.parquet"));
  expect(exported).toMatchObject({ code: 0, err: "" });
  await runLine("export", ...inputs, "--out", at("data.json"));
});

test("the columns are those of the long form, blanks are nulls", async () => {
  expect(await query("select column_name, column_type from (describe select * from DATA)")).toEqual(
    [
      ["unit", "VARCHAR"],
      ["item", "VARCHAR"],
      ["year", "INTEGER"],
      ["state", "VARCHAR"],
      ["value", "DOUBLE"],
      ["file", "VARCHAR"],
      ["cell", "VARCHAR"],
    ],
  );
});

test("every row of the long form is there, in its order", async () => {
  const rows = jsonOf(at("data.json")) as readonly Readonly<Record<string, unknown>>[];
  const read = await query("select unit, item, year, state, value, file, cell from DATA");
  expect(read).toEqual(
    rows.map((row) =>
      ["unit", "item", "year", "state", "value", "file", "cell"].map((name) => row[name]),
    ),
  );
});

test("DuckDB's sums over units that gave every input are the report's", async () => {
  const { indicators } = jsonOf(at("r.json")) as ReportJson;
  const { indicators: sums } = jsonOf(at("catalogue.json")) as CatalogueJson;
  for (const { id, numerator, denominator } of sums) {
    const inputs = [...new Set([...numerator, ...(denominator ?? [])])];
    const list = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(",");
    const given = `select unit from DATA where item in (${list(inputs)}) and value is not null
      group by unit having count(*) = ${String(inputs.length)}`;
    const sumOf = async (codes: readonly string[] | null): Promise<number | null> => {
      if (codes === null) return null;
      const parquet = `'${at("data.parquet")}'`;
      const [row = []] = await query(
        `select cast(sum(value) as integer) from DATA
         where item in (${list(codes)}) and unit in (${given.replace("DATA", parquet)})`,
      );
      return row[0] as number | null;
    };
    const reported = indicators.find((each) => each.id === id);
    expect([id, await sumOf(numerator), await sumOf(denominator)]).toEqual([
      id,
      reported?.numerator,
      reported?.denominator,
    ]);
  }
});
