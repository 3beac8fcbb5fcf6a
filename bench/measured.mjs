// Commands of the program, each in a process of its own, with what it took and what it held at most.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs Node on these arguments and gives what was printed; a failure stops the bench, with its words. */
export function node(...line) {
  const options = { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 };
  const { status, stdout, stderr } = spawnSync(process.execPath, line, options);
  // 1 is said by a command that found something to complain of; one that broke printed nothing.
  if (status !== 0 && (status !== 1 || stdout === ""))
    throw new Error(`${line.slice(0, 6).join(" ")}\n${stderr}`);
  return stdout;
}

/** The same for a script that prints milliseconds, processor milliseconds and peak memory as its last line. */
export const measuredNode = (...line) =>
  JSON.parse(
    node(...line)
      .trim()
      .split("\n")
      .at(-1),
  );

const timed = `
  process.argv = [process.argv[0], "so-chi-tieu", ...process.argv.slice(1)];
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    const peakMb = process.resourceUsage().maxRSS / 1024;
    const ms = performance.now();
    require("node:fs").writeSync(2, "\\n" + JSON.stringify({ ms, cpuMs: (user + system) / 1000, peakMb }));
  });
  require("./dist/cli/main.cjs");
`;

/** The whole command, as a user starts it: start-up, reading, hashing, computing, writing. */
export function command(...line) {
  const options = { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 };
  const { status, stderr } = spawnSync(process.execPath, ["-e", timed, ...line], options);
  if (status !== 0 && status !== 1) throw new Error(`${line.slice(0, 6).join(" ")}\n${stderr}`);
  return JSON.parse(stderr.trim().split("\n").at(-1));
}

export function build() {
  node("dev/build/cli.mjs");
  node("bench/bundles.mjs");
}

export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

/** The sample province of 844 units on the disk, made once by the built program. */
export function sampleProvince() {
  const folder = join(root, "out/bench");
  const forms = join(folder, "nop");
  if (!existsSync(forms)) {
    mkdirSync(folder, { recursive: true });
    node("bin/so-chi-tieu.mjs", "sample", "--out", folder);
  }
  const previous = join(folder, "bao-cao-nam-truoc.xlsx");
  return { folder, forms, registry: join(folder, "so-don-vi.xlsx"), previous };
}
