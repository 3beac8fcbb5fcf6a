import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Console } from "#cli/console";
import { run } from "#cli/run";

/** What one command line did. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The day on which the command lines of the tests are run. */
const testDay = "2026-12-26";

/** Runs one command line in this process and listens to it. */
export async function runLine(...line: readonly string[]): Promise<Outcome> {
  let out = "";
  let err = "";
  const target: Console = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isTerminal: false,
  };
  const code = await run(line, target, testDay);
  return { code, out, err };
}

/** A folder of its own, gone when the tests of the file are over. */
export function temporaryFolder(): (...parts: readonly string[]) => string {
  const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (...parts) => join(folder, ...parts);
}

export const jsonOf = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
