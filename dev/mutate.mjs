// npm run mutate [-- FOLDER… --number 100 --seed 1 --minutes 30 --narrow]: breaks one rule at a time, in a copy of the tree,
// and tells which of them nobody notices. The same seed over the same code breaks the same rules. Asked, in this order: the
// test of the file, those of its folder with the fewest imports between, all of its folder, all of the pure rooms; with
// --narrow only the first two. What does not compile is no slip that anybody could make, and another one is taken.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { symlinkSync, writeFileSync } from "node:fs";
import { setPriority, tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compiles, mutantsOf } from "./mutants.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    number: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "30" },
    narrow: { type: "boolean", default: false },
  },
});
const usual = ["src/core/reading", "src/core/consolidation", "src/app", "src/adapters/xlsx/read"];
const folders = positionals.length > 0 ? positionals : usual;
/** What a rule of these folders is held to in the end. */
const rooms = /^tests\/(?:core|app|properties|golden|contract|adapters\/(?:xlsx|officejs))\//u;

// Names between zeros: otherwise git spells out the letters of Vietnamese ones, and files of tests are not found.
const listed = spawnSync("git", ["ls-files", "-coz", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
});
const files = new Set(listed.stdout.split("\0").filter((file) => existsSync(join(root, file))));
files.delete("");
const textOf = (file) => readFileSync(join(root, file), "utf8");
const isTest = (file) => file.endsWith(".test.ts");

/* Who imports whom. */

function importedBy(file) {
  const found = textOf(file).matchAll(
    /(?:from|import)\s*\(?\s*(?:\/\*[^*]*\*\/\s*)?"(#|\.\.?\/)([^"]+)"/gu,
  );
  return [...found].flatMap(([, lead, path]) => {
    const stem = lead === "#" ? `src/${path}` : posix.join(posix.dirname(file), lead + path);
    return [".ts", ".tsx"].map((ending) => stem + ending).filter((each) => files.has(each));
  });
}

const importers = new Map();
for (const file of files) {
  if (!/^(?:src|tests)\/.*\.tsx?$/u.test(file)) continue;
  for (const other of importedBy(file)) {
    importers.set(other, [...(importers.get(other) ?? []), file]);
  }
}

/** The tests that a file can reach, those first that import it directly: `[test, steps]`. */
function testsOf(file) {
  const steps = new Map([[file, 0]]);
  for (const [each, far] of steps) {
    for (const other of importers.get(each) ?? []) {
      if (!steps.has(other)) steps.set(other, far + 1);
    }
  }
  return [...steps].filter(([each]) => isTest(each) && rooms.test(each));
}

const wide = "pure rooms";

/** What is asked about a file, one after the other; nothing is asked twice. */
function stagesOf(file) {
  const own = file.replace(/^src/u, "tests").replace(/\.tsx?$/u, ".test.ts");
  const tests = testsOf(file);
  let folder = posix.dirname(own);
  const inside = () => tests.filter(([each]) => each.startsWith(`${folder}/`));
  while (inside().length === 0 && folder.includes("/")) folder = posix.dirname(folder);
  const nearest = Math.min(...inside().map(([, far]) => far));
  const asked = new Set();
  const stage = (name, list) => {
    const fresh = list.map(([each]) => each).filter((each) => !asked.has(each));
    for (const each of fresh) asked.add(each);
    return fresh.length === 0 ? [] : [{ name, tests: fresh }];
  };
  return [
    ...stage("own test", files.has(own) ? [[own]] : []),
    ...stage(
      "tests beside it",
      inside().filter(([, far]) => far === nearest),
    ),
    ...(values.narrow ? [] : [...stage("folder", inside()), ...stage(wide, tests)]),
  ];
}

/* Which rules. */

/** Numbers from 0 to 1 out of a seed (mulberry32). */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** All mutants, mixed, one from each folder in turn. */
function mixed(seed) {
  const next = numbersFrom(seed);
  const heaps = folders.map((folder) =>
    [...files]
      .filter((file) => file.startsWith(`${folder}/`) && /\.tsx?$/u.test(file))
      .sort()
      .flatMap((file) => mutantsOf(file, textOf(file)))
      .map((mutant) => ({ mutant, rank: next() }))
      .sort((one, other) => one.rank - other.rank),
  );
  const turns = Math.max(...heaps.map(({ length }) => length));
  return Array.from({ length: turns }, (_, turn) =>
    heaps.flatMap((heap) => (heap[turn] === undefined ? [] : [heap[turn].mutant])),
  ).flat();
}

/* The run. */

setPriority(10);
const copy = mkdtempSync(join(tmpdir(), "so-chi-tieu-mutants-"));
let running = null;
let stopped = false;
const stop = () => {
  if (running !== null) process.kill(-running.pid, "SIGKILL");
};
process.on("exit", () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    stopped = true;
    stop();
  });
}

/** Whether these tests went well within that many milliseconds. */
function goesWell(tests, limit) {
  return new Promise((resolve) => {
    // A group of its own, so that what it started ends with it.
    const line = ["jest", "--bail", ...tests];
    running = spawn("npx", line, { cwd: copy, stdio: "ignore", detached: true });
    const clock = setTimeout(stop, limit);
    running.on("close", (code) => {
      clearTimeout(clock);
      running = null;
      resolve(code === 0);
    });
  });
}

const limits = new Map();

/** Milliseconds after which a rule of these counts as noticed: it loops. Where nothing is broken all of them go well. */
async function limitOf(stages) {
  const tests = [...new Set(stages.flatMap((stage) => stage.tests))].sort();
  const start = Date.now();
  const well = await goesWell(tests, 1_800_000);
  if (!well && !stopped)
    throw new Error(`where nothing is broken, a test fails: ${tests.join(" ")}`);
  return 60_000 + (Date.now() - start) / 2;
}

/** The first stage that notices; null when none does. */
async function noticedBy({ file, text }, chosen) {
  const [whole, path] = [textOf(file), join(copy, file)];
  for (const { name, tests } of stagesOf(file)) {
    if (!limits.has(name === wide)) {
      const alike = chosen.flatMap((each) => stagesOf(each.file));
      const asked = alike.filter((each) => (each.name === wide) === (name === wide));
      limits.set(name === wide, await limitOf(asked));
    }
    if (stopped) return "";
    writeFileSync(path, text);
    const well = await goesWell(tests, limits.get(name === wide));
    writeFileSync(path, whole);
    if (stopped) return "";
    if (!well) return name;
  }
  return null;
}

for (const file of files) {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  cpSync(join(root, file), join(copy, file));
}
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");

const all = mixed(Number(values.seed));
const chosen = [];
for (const mutant of all) {
  if (stopped || chosen.length === Number(values.number)) break;
  if (compiles(root, mutant)) chosen.push(mutant);
}
const until = Date.now() + Number(values.minutes) * 60_000;
const survivors = [];
let run = 0;
for (const mutant of chosen) {
  if (stopped || Date.now() > until) break;
  const by = await noticedBy(mutant, chosen);
  if (stopped) break;
  run += 1;
  if (by === null) survivors.push(mutant);
  const missed = stagesOf(mutant.file).length === 0 ? "NO TEST ASKED" : "SURVIVED";
  console.log(`${by ?? missed}: ${mutant.file}:${String(mutant.line)}  ${mutant.change}`);
}
const noticed = run - survivors.length;
console.log(`\n${run} rules broken (of ${all.length} places), ${noticed} noticed, these not:`);
for (const { file, line, change } of survivors) console.log(`${file}:${line}  ${change}`);
process.exitCode = survivors.length > 0 ? 1 : 0;
