import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Script } from "node:vm";
import { growAtOnce } from "#cli/files/little-memory";

/** The program, which lies beside this file. */
const program = path.join(__dirname, "program.cjs");

/** As Node wraps what it loads: `exports`, `require`, `module` and where the file lies. */
type Run = (...given: readonly unknown[]) => void;

/**
 * Runs the program with what Node compiled of it before, where the build kept that; Node itself passes over what another
 * Node kept, and compiles then as it does for every program.
 */
function launch() {
  const source = readFileSync(program);
  const kept = keptFor(source);
  const cachedData = keptIn(kept);
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) { ${source.toString("utf8")}\n})`,
    {
      filename: program,
      ...(cachedData === undefined ? {} : { cachedData }),
    },
  );
  const made = { exports: {} };
  const run = script.runInThisContext() as Run;
  run(made.exports, createRequire(program), made, program, __dirname);
  return { script, kept };
}

/** Where what was compiled of these sources is kept: that of other sources has another name. */
function keptFor(source: Buffer): string {
  const mark = createHash("sha256").update(source).digest("hex").slice(0, 16);
  return path.join(__dirname, `program-${mark}.compiled`);
}

function keptIn(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    // Nothing was kept, or it cannot be read; whatever the reason, the program runs without.
    return undefined;
  }
}

growAtOnce();

/** Node finds the lines of the sources only in what it loads itself. */
const loadsItself = process.sourceMapsEnabled;

/** For the build, which keeps what was compiled. */
export const launched = loadsItself ? null : launch();
if (loadsItself) createRequire(program)(program);
