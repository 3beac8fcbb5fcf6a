import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.join(__dirname, "../..");

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the pane's build as `npm run build` does, into the folder `pane` below `out`. */
export function webpackPane(out: string, ...options: readonly string[]): Run {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const given = [webpack, "--config-name", "pane", "--env", `out=${out}`, ...options];
  return spawnSync(process.execPath, given, { cwd: root, encoding: "utf8" });
}

/** Builds the site; a build that fails fails the tests with its own words. */
export function buildSite(out: string, ...options: readonly string[]): void {
  const { status, stdout, stderr } = webpackPane(out, ...options);
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
}
