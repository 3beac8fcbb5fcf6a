import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { remembered } from "#core/remembered";
import { runLine } from "./command-line";

async function make(options: readonly string[]): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "sample-"));
  process.once("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const { code, err } = await runLine("sample", "--out", path.join(folder, "s"), ...options);
  if (code !== 0) throw new Error(err);
  return path.join(folder, "s");
}

/** Where each sample of this process lies, by how it was asked for. */
const made = remembered((asked) => make(JSON.parse(asked) as string[]));

/**
 * Puts a sample there, as `sample --out` with these options does. It is computed once for the test files of a process, and
 * copied for each, who may do with it what he likes.
 */
export async function sampleInto(folder: string, ...options: readonly string[]): Promise<void> {
  cpSync(await made(JSON.stringify(options)), folder, {
    recursive: true,
    preserveTimestamps: true,
  });
}
