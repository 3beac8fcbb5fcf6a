import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.join(__dirname, "../..");
const out = mkdtempSync(path.join(tmpdir(), "compiled-"));
const folder = path.join(out, "cli");
const bundle = path.join(folder, "main.cjs");

function node(...line: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, line, {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return stdout;
}

function report(): Buffer {
  const file = path.join(out, "bao-cao.xlsx");
  rmSync(file, { force: true });
  node(
    ...[bundle, "report", path.join(out, "s/nop"), "--threads", "2"],
    ...["--registry", path.join(out, "s/so-don-vi.xlsx"), "--plan", "ha-giang"],
    ...["--year", "2026", "--as-of", "2026-12-26", "--out", file],
  );
  return readFileSync(file);
}

const kept = (): string =>
  path.join(folder, readdirSync(folder).find((name) => name.endsWith(".compiled")) ?? "none");

beforeAll(() => {
  node("dev/build/cli.mjs", out, "--compiled");
  node(bundle, "sample", "--out", path.join(out, "s"), "--units", "24");
}, 120_000);

afterAll(() => {
  rmSync(out, { recursive: true });
});

test("a report is the same bytes with what Node compiled before, with less, with something else in its place and without", () => {
  const file = kept();
  const compiled = readFileSync(file);
  const before = report();
  for (const other of [compiled.subarray(0, compiled.length / 2), Buffer.from("else"), null]) {
    if (other === null) rmSync(file);
    else writeFileSync(file, other);
    expect(report().equals(before)).toBe(true);
  }
  writeFileSync(file, compiled);
}, 120_000);

test("what Node compiled of other sources is not used, however much alike they are", () => {
  const program = path.join(folder, "program.cjs");
  const sources = readFileSync(program, "utf8");
  const version = node(bundle, "--version").trim();
  writeFileSync(program, sources.replaceAll(`"${version}"`, '"9.9.9"'));
  const said = node(bundle, "--version").trim();
  writeFileSync(program, sources);
  expect(said).toBe("9.9.9");
}, 120_000);
