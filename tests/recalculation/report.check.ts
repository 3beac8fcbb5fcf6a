import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { sheetNames } from "#core/words/names";
import { recalculation, opened } from "../support/recalculated";

const root = resolve(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const program = (...words: readonly string[]): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, [join(root, "bin/so-chi-tieu.mjs"), ...words], {
    cwd: folder,
    encoding: "utf8",
  });

describe("the main job on the sample province", () => {
  const run = program("start", "--once");
  const output = String(run.stdout);
  const report = (): Uint8Array => readFileSync(join(folder, "out/bao-cao-30-12.xlsx"));

  test("ends clean, with all 844 units received", () => {
    // The sample has no office of its own: the head keeps its brackets, and the report says so.
    expect(String(run.stderr).trim().split("\n")).toEqual([
      expect.stringContaining("ngoặc vuông") as string,
    ]);
    expect(output).toContain("844/844");
    expect(run.status).toBe(0);
  });

  test("prints village heads as 81,70% with 379 still needed", () => {
    expect(output).toContain("1.692/2.071 (81,70%)");
    expect(output).toContain("379");
  });

  test("the report holds the sheets of the contract in their order", () => {
    const {
      report: first,
      indicators,
      byUnit,
      behind,
      receipts,
      tasks,
      totals,
      data,
      meta,
    } = sheetNames;
    const names = opened(report()).sheets.map(({ name }) => name);
    expect(names).toEqual([first, indicators, byUnit, behind, receipts, tasks, totals, data, meta]);
  });

  test("LibreOffice calculates every cell of the report to its stored value", () => {
    const { compared, differences } = recalculation(report());
    process.stdout.write(`report: ${String(compared)} formula cells compared\n`);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(10_000);
  });

  test("LibreOffice calculates every cell of filled forms to its stored value", () => {
    const forms = join(folder, "out/tinh-mau/nop");
    const names = readdirSync(forms).sort();
    let cells = 0;
    for (const name of names.filter((_, index) => index % 200 === 0)) {
      const { compared, differences } = recalculation(readFileSync(join(forms, name)));
      cells += compared;
      expect({ name, differences }).toEqual({ name, differences: [] });
    }
    process.stdout.write(`forms: ${String(cells)} formula cells compared\n`);
    expect(cells).toBeGreaterThan(400);
  });
});
