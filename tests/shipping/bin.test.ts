import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const installed = mkdtempSync(path.join(tmpdir(), "bin-"));
const bin = path.join(installed, "bin/so-chi-tieu.mjs");
const bundle = path.join(installed, "dist/cli/main.cjs");
const build = path.join(installed, "dev/build/cli.mjs");

const run = (...args: string[]): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, [bin, ...args], { encoding: "utf8" });

beforeEach(() => {
  mkdirSync(path.dirname(bin), { recursive: true });
  copyFileSync(path.join(__dirname, "../../bin/so-chi-tieu.mjs"), bin);
  mkdirSync(path.dirname(bundle), { recursive: true });
});

afterEach(() => {
  rmSync(installed, { recursive: true });
});

test("arguments reach the bundle, and its exit code comes back", () => {
  const code = "console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 1;";
  writeFileSync(bundle, code);
  const { stdout, status } = run("report", "nộp/đơn vị 01.xlsx", "--json", "-");
  expect(JSON.parse(String(stdout))).toEqual(["report", "nộp/đơn vị 01.xlsx", "--json", "-"]);
  expect(status).toBe(1);
});

test("without bundle and sources it says what to do, on standard error only", () => {
  const { stdout, stderr, status } = run("check");
  expect(stdout).toBe("");
  expect(stderr).toMatch(/npm ci/);
  expect(status).toBe(2);
});

test("a checkout that was not built is built once, with the build's own words on standard error", () => {
  mkdirSync(path.dirname(build), { recursive: true });
  const built = `console.log(["building", ...process.argv.slice(2)].join(" "));
    (await import("node:fs")).writeFileSync("dist/cli/main.cjs", "console.log('ran')");`;
  writeFileSync(build, built);
  const first = run();
  expect(first.stdout).toBe("ran\n");
  expect(first.stderr).toBe("building\n");
  const second = run();
  expect(second.stdout).toBe("ran\n");
  expect(second.stderr).toBe("");
});

test("a build that fails ends with 2", () => {
  mkdirSync(path.dirname(build), { recursive: true });
  writeFileSync(build, "process.exit(1)");
  expect(run().status).toBe(2);
});
