import { DuckDBInstance } from "@duckdb/node-api";
import load from "sql.js";
import { sinceWhenViews } from "#app/dataset/sql/since-when";

const years = [2025, 2026, 2027, 2028, 2029];

/** Verdicts of the whole year by year, and the years that fall short with the first of each run. */
const cases: readonly (readonly [
  law: string,
  verdicts: readonly (string | null)[],
  short: readonly (readonly [year: number, since: number])[],
])[] = [
  ["nothing falls short", ["met", "exceeded", "onPath", "met", "met"], []],
  [
    "every year is its own run between good ones",
    ["short", "met", "overdue", "met", "behindPath"],
    [
      [2025, 2025],
      [2027, 2027],
      [2029, 2029],
    ],
  ],
  [
    "years one after another have the first of them",
    ["met", "short", "behindPath", "overdue", "met"],
    [
      [2026, 2026],
      [2027, 2026],
      [2028, 2026],
    ],
  ],
  [
    "a year that is not judged ends no run",
    ["short", null, "noData", "waiting", "short"],
    [
      [2025, 2025],
      [2029, 2025],
    ],
  ],
  [
    "a good year ends it, whatever came before",
    ["short", "short", "met", "short", "short"],
    [
      [2025, 2025],
      [2026, 2025],
      [2028, 2028],
      [2029, 2028],
    ],
  ],
];

/** Two provinces: the second has what the first has, the other way round; units and a second target do not count. */
const rowsOf = (verdicts: readonly (string | null)[]): readonly string[] =>
  years.flatMap((year, place) => {
    const own = verdicts[place] ?? null;
    const line = (province: string, scope: string, target: number, verdict: string): string =>
      `(${String(year)}, '${province}', 'year', '${scope}', 'I', ${String(target)}, '${verdict}')`;
    return [
      ...(own === null ? [] : [line("P1", "whole", 0, own), line("P1", "whole", 1, "waiting")]),
      line("P1", "unit", 0, "short"),
      line("P2", "whole", 0, "met"),
    ];
  });

const scriptOf = (verdicts: readonly (string | null)[]): readonly string[] => [
  "create table computed_verdicts (year int, province text, period text, scope text, indicator text, target int, verdict text)",
  `insert into computed_verdicts values ${rowsOf(verdicts).join(", ")}`,
  "create table indicators (year int, province text, period text, indicator text, name text)",
  `insert into indicators values ${years.map((year) => `(${String(year)}, 'P1', 'year', 'I', 'of P1'), (${String(year)}, 'P2', 'year', 'I', 'of P2')`).join(", ")}`,
  ...sinceWhenViews.map(({ name, select }) => `create view ${name} as ${select}`),
];

const question = "select year, province, name, since from shortfalls order by year";

describe.each(cases)("%s", (_, verdicts, short) => {
  const expected = short.map(([year, since]) => [year, "P1", "of P1", since]);

  test("in DuckDB", async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    for (const statement of scriptOf(verdicts)) await connection.run(statement);
    expect((await connection.runAndReadAll(question)).getRows()).toEqual(expected);
    connection.closeSync();
  });

  test("in SQLite", async () => {
    const { Database } = await load();
    const database = new Database();
    for (const statement of scriptOf(verdicts)) database.run(statement);
    expect(database.exec(question)[0]?.values ?? []).toEqual(expected);
    database.close();
  });
});
