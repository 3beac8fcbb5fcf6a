// npm run check: types, and lint, format and tests of what differs from the last commit. A file of src is tested by the
// files that mirror its folder; those that drive a browser are left to `npm test`.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./build/root.mjs";

const git = (...words) => spawnSync("git", words, { cwd: root, encoding: "utf8" }).stdout;
const changed = [
  ...git("diff", "--name-only", "--diff-filter=d", "HEAD").split("\n"),
  ...git("ls-files", "--others", "--exclude-standard").split("\n"),
].filter((file) => file !== "");

const code = changed.filter((file) => /\.(m|c)?(js|tsx?)$/.test(file));

/** The test files beside which `file` would be tested. */
function testsOf(file) {
  if (/^tests\/.*\.test\.tsx?$/.test(file)) return [file];
  const folder = file.replace(/^src\//, "tests/").replace(/\/[^/]*$/, "");
  if (!/^tests\/./.test(folder) || !existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => /\.test\.tsx?$/.test(name) && !drivesBrowser(join(folder, name)))
    .map((name) => `${folder}/${name}`);
}

function drivesBrowser(file) {
  const { stdout } = spawnSync("git", ["grep", "-lE", "playwright|excel-page|chromium", file], {
    cwd: root,
    encoding: "utf8",
  });
  return stdout !== "";
}

const tests = [...new Set(changed.flatMap(testsOf))].filter((file) =>
  statSync(join(root, file)).isFile(),
);
const steps = {
  types: ["node_modules/typescript-native/bin/tsc", "-b"],
  ...(code.length === 0 ? {} : { lint: ["node_modules/oxlint/bin/oxlint", ...code] }),
  ...(changed.length === 0
    ? {}
    : {
        format: [
          "node_modules/oxfmt/bin/oxfmt",
          ...["--check", "--no-error-on-unmatched-pattern", ...changed],
        ],
      }),
  ...(tests.length === 0 ? {} : { tests: ["node_modules/jest/bin/jest.js", ...tests] }),
};

function run([name, line]) {
  const started = performance.now();
  const child = spawn(process.execPath, line, { cwd: root });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  return new Promise((resolve) => {
    child.on("close", (status) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${status === 0 ? "ok" : "FAILED"}  ${name}, ${seconds} s`);
      if (status !== 0) console.log(said);
      resolve(status === 0);
    });
  });
}

const results = await Promise.all(Object.entries(steps).map(run));
process.exitCode = results.every(Boolean) ? 0 : 1;
