import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runLine, temporaryFolder } from "../support/command-line";

const root = path.join(__dirname, "../..");
const at = temporaryFolder();

/** What README prints under this heading, line by line. */
function commandsUnder(heading: string): readonly string[] {
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  const [, section = ""] = readme.split(`\n## ${heading}\n`);
  const [, block = ""] = section.split("```\n");
  return block.trim().split("\n");
}

/** A folder in which npm knows the scripts of ours that these commands name. */
function scripts(): void {
  const ours = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const known = ["cli", "query"].map((name) => {
    const script = ours.scripts[name] ?? "";
    return [name, script.replace(/^node /u, `node ${root}/`)] as const;
  });
  writeFileSync(at("package.json"), JSON.stringify({ scripts: Object.fromEntries(known) }));
}

const shell = (line: string): ReturnType<typeof spawnSync> =>
  spawnSync("sh", ["-c", line], { cwd: at(), encoding: "utf8" });

beforeAll(async () => {
  scripts();
  await runLine("sample", "--out", at(), "--units", "40", "--year", "2026");
});

test("README's three commands take files to the answer which provinces fall short, and since when", () => {
  const [exporting = "", looking = "", asking = ""] = commandsUnder("From files to a query");
  // 1 says that something of the report has to be looked at, which depends on the day.
  const exported = shell(exporting);
  expect([exported.stderr, exported.status === 0 || exported.status === 1]).toEqual(["", true]);
  expect(shell(looking)).toMatchObject({
    stdout: expect.stringMatching(/^year\tprovince\tunits\n2026\t\d+\t40\n$/u) as string,
    ...{ stderr: "", status: 0 },
  });
  const { stdout, stderr, status } = shell(asking);
  expect([stderr, status]).toEqual(["", 0]);
  const [head, ...rows] = String(stdout).trimEnd().split("\n");
  expect(head).toBe("province\tname\tsince");
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toMatch(/^\d+\t\S.+\t2026$/u);
});

test.each([
  ["a folder that is no dataset", "nop", "select 1", /nop is no dataset/u],
  ["a question that DuckDB does not understand", "bo-du-lieu", "select nothing", /nothing/u],
  ["no question", "bo-du-lieu", "", /FOLDER/u],
])("%s is refused with what is the matter", (_, folder, question, said) => {
  const { stdout, stderr, status } = shell(`npm run -s query -- ${folder} "${question}"`);
  expect([stdout, status]).toEqual(["", 2]);
  expect(stderr).toMatch(said);
});
