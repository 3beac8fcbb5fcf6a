import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Column } from "#core/dataset/column";
import { datasetTables } from "#core/dataset/tables";
import { tableNames } from "#app/dataset/views-sql";
import { jsonOf, runLine, temporaryFolder, type Outcome } from "../support/command-line";
import { duckdb } from "../support/dataset-engines";

const at = temporaryFolder();

const exported = (out: string, ...more: readonly string[]): Promise<Outcome> =>
  runLine(
    ...["export", at("s", "nop"), "--registry", at("s", "so-don-vi.xlsx"), "--plan", "ha-giang"],
    ...["--year", "2026", "--previous", at("s", "bao-cao-nam-truoc.xlsx"), "--out", out, ...more],
  );

/** Every file under a folder with what it weighs and when it was written. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => `${name} ${String(statSync(join(folder, name)).mtimeMs)}`)
    .sort();

beforeAll(async () => {
  await runLine("sample", "--out", at("s"), "--units", "20");
  await runLine("sample", "--out", at("s25"), "--units", "20", "--year", "2025");
  expect(await exported(`${at("d")}/`)).toMatchObject({ code: 0, err: "" });
});

test("from files to a query: the dataset answers what report says", async () => {
  await runLine(
    ...["report", at("s", "nop"), "--registry", at("s", "so-don-vi.xlsx"), "--plan", "ha-giang"],
    ...["--year", "2026", "--previous", at("s", "bao-cao-nam-truoc.xlsx")],
    ...["--out", at("r.xlsx"), "--json", at("r.json")],
  );
  const report = jsonOf(at("r.json")) as {
    readonly indicators: readonly {
      readonly id: string;
      readonly numerator: number | null;
      readonly denominator: number | null;
      readonly targets: readonly { readonly verdict: string }[];
    }[];
  };
  const engine = await duckdb(at("d"));
  const figures = await engine.ask(
    "select indicator, numerator, denominator from indicator_figures where scope = 'whole' order by indicator",
  );
  expect(figures).toEqual(
    report.indicators
      .map(({ id, numerator, denominator }) => [id, numerator, denominator])
      .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  );
  const verdicts = await engine.ask(
    "select indicator, verdict from computed_verdicts where scope = 'whole'",
  );
  expect(verdicts.map(String).sort()).toEqual(
    report.indicators
      .flatMap(({ id, targets }) => targets.map(({ verdict }) => `${id},${verdict}`))
      .sort(),
  );
  engine.close();
});

test("every table has the columns of its description, and schema.md says each of them", async () => {
  const engine = await duckdb(at("d"));
  const page = readFileSync(at("d", "schema.md"), "utf8");
  const kinds = { text: "VARCHAR", integer: "BIGINT", decimal: "DOUBLE", flag: "BOOLEAN" };
  for (const table of tableNames) {
    const columns = Object.entries<Column>(datasetTables[table]);
    const found = await engine.ask(
      `select column_name, column_type from (describe select * from ${table})`,
    );
    expect(found).toEqual([
      ...columns.map(([name, { type }]) => [name, kinds[type]]),
      ["province", "VARCHAR"],
      ["year", "INTEGER"],
    ]);
    const [, section = ""] = page.split(`\n## ${table}\n`);
    const [own = ""] = section.split("\n## ");
    const said = [...own.matchAll(/^\| (\w+) \| .+? \| (.+) \|$/gmu)].map(([, name]) => name);
    expect(said).toEqual(["year", "province", ...columns.map(([name]) => name)]);
  }
  engine.close();
});

test("another year is added beside, the same one is replaced and nothing else is touched", async () => {
  const inputs = [at("s25", "nop"), "--registry", at("s25", "so-don-vi.xlsx")];
  const year25 = ["--plan", "ha-giang", "--year", "2025", "--out", at("d")];
  const before = filesIn(at("d", "facts"));
  expect(await runLine("export", ...inputs, ...year25)).toMatchObject({ err: "" });
  const both = filesIn(at("d", "facts"));
  expect(both).toHaveLength(2);
  expect(both).toEqual(expect.arrayContaining([...before]));
  await runLine("export", ...inputs, ...year25);
  const again = filesIn(at("d", "facts"));
  expect(again).toHaveLength(2);
  expect(again).toEqual(expect.arrayContaining([...before]));
  const engine = await duckdb(at("d"));
  expect(
    await engine.ask("select year, count(*) from reports group by year order by year"),
  ).toEqual([
    [2025, 1],
    [2026, 1],
  ]);
  expect(await engine.ask("select * from shortfalls where since > year")).toEqual([]);
  engine.close();
  expect(readdirSync(at("d")).filter((name) => name.startsWith("."))).toEqual([]);
});

test.each([
  ["a folder with other files", "report.xlsx"],
  ["a marker of another version", "dataset.json"],
])("%s is refused and left as it was", async (_, name) => {
  const folder = at(`foreign-${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, name), "mine");
  const { code, err } = await exported(`${folder}/`);
  expect([code, err.includes(name)]).toEqual([2, true]);
  expect(readdirSync(folder)).toEqual([name]);
});

test.each(["mine.parquet", "note.txt"])(
  "a partition in which %s of somebody else lies is refused, and the dataset stays as it was",
  async (name) => {
    const folder = at(`part-${name}`);
    await exported(`${folder}/`);
    const [province = ""] = readdirSync(join(folder, "facts", "year=2026"));
    writeFileSync(join(folder, "facts", "year=2026", province, name), "PAR1mine");
    const before = filesIn(folder);
    const { code, err } = await exported(`${folder}/`);
    expect([code, err.includes(name)]).toEqual([2, true]);
    expect(filesIn(folder)).toEqual(before);
  },
);

test("a folder with other files is refused before a form is read", async () => {
  const folder = at("foreign-at-once");
  mkdirSync(folder);
  writeFileSync(join(folder, "mine.txt"), "mine");
  const line = ["export", at("no-such-folder"), "--plan", "ha-giang", "--year", "2026"];
  const registry = ["--registry", at("s", "so-don-vi.xlsx")];
  const { err } = await runLine(...line, ...registry, "--out", `${folder}/`);
  expect(err).toContain("mine.txt");
});

test("a name without an ending is no folder unless it ends as one", async () => {
  expect(await exported(at("so-lieu"))).toMatchObject({ code: 2 });
  expect(existsSync(at("so-lieu"))).toBe(false);
});
