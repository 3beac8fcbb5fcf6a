// npm run lint: what passed `lint:all` is not looked at again as long as not one file differs.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { keptBuild } from "./build/kept-build.mjs";
import { root } from "./build/root.mjs";

const made = new Set([".git", "build", "coverage", "dist", "node_modules", "out", "release"]);

function lintInto(folder) {
  const { status } = spawnSync("npm run --silent lint:all", {
    cwd: root,
    stdio: "inherit",
    shell: true,
  });
  if (status !== 0) throw new Error("what lint:all says is to be mended");
  mkdirSync(folder);
}

try {
  await keptBuild(
    "lint",
    lintInto,
    readdirSync(root).filter((name) => !made.has(name)),
  );
} catch (error) {
  console.error(`FAILED: ${error.message}`);
  process.exitCode = 1;
}
