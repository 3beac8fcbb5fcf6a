import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.join(__dirname, "../..");
const out = mkdtempSync(path.join(tmpdir(), "threads-"));
const bundle = path.join(out, "cli/main.cjs");
const units = 40;

function node(...line: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, line, { cwd: root, encoding: "utf8" });
  if (status !== 0 && status !== 1) throw new Error(stderr);
}

/** What a report says, as bytes: the workbook and the JSON. */
function report(...options: readonly string[]): readonly Buffer[] {
  const files = [path.join(out, "r.xlsx"), path.join(out, "r.json")];
  node(
    ...[
      bundle,
      "report",
      path.join(out, "s/nop"),
      "--registry",
      path.join(out, "s/so-don-vi.xlsx"),
    ],
    ...["--plan", "ha-giang", "--year", "2026", "--as-of", "2026-12-26"],
    ...["--out", files[0] ?? "", "--json", files[1] ?? "", ...options],
  );
  return files.map((file) => readFileSync(file));
}

beforeAll(() => {
  node("node_modules/webpack/bin/webpack.js", "--config-name", "cli", "--env", `out=${out}`);
  node(bundle, "sample", "--out", path.join(out, "s"), "--units", String(units));
  writeFileSync(path.join(out, "s/nop/hỏng.xlsx"), "not a workbook");
}, 120_000);

afterAll(() => {
  rmSync(out, { recursive: true });
});

test("a report is the same bytes with one thread and with several, with and without a cache", () => {
  const alone = report("--threads", "1");
  const cache = ["--cache", path.join(out, "cache")];
  const others = [
    report(),
    report("--threads", "2"),
    report("--threads", "3"),
    report("--threads", "2", ...cache),
    report("--threads", "3", ...cache),
    report("--threads", "1", ...cache),
  ];
  for (const other of others) {
    expect(other.map((bytes, index) => bytes.equals(alone[index] ?? Buffer.of()))).toEqual([
      true,
      true,
    ]);
  }
}, 120_000);
