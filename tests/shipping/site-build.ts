import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.join(__dirname, "../..");

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the pane's build as `npm run build` does, into the folder `pane` below `out`. What is bundled is kept for the next
 * one who asks while the sources are the same.
 */
export function builtPane(out: string, ...options: readonly string[]): Run {
  const given = ["dev/build/pane.mjs", "--env", `out=${out}`, ...options];
  return spawnSync(process.execPath, given, { cwd: root, encoding: "utf8" });
}

/** Builds the site; a build that fails fails the tests with its own words. */
export function buildSite(out: string, ...options: readonly string[]): void {
  const { status, stdout, stderr } = builtPane(out, ...options);
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
}
