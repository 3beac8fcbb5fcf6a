// npm run bench [-- --rounds N] [-- --files N]: reading against other libraries and against bare inflation, `report`
// over the whole sample against a program on ExcelJS that only reads it, forms written, start of the command line,
// figures of up to 100,000 units. Every candidate runs in a process of its own, in turn, several times; medians are
// printed, of elapsed time and of processor time: on a machine that does other work too, trust the second.
import { spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build, command, measuredNode, median, node, root, sampleProvince } from "./measured.mjs";
import { paneFigures, showPane } from "./pane.mjs";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, files: { type: "string", default: "844" } },
});
if (!existsSync(join(root, "bench/node_modules/exceljs"))) {
  console.error("The libraries that are measured against are not installed: npm ci --prefix bench");
  process.exit(2);
}
const rounds = Number(values.rounds);
const sample = join(root, "out/bench");
const forms = join(sample, "nop");
const cache = join(sample, "cache");

const reportLine = [
  ...["report", forms, "--registry", join(sample, "so-don-vi.xlsx"), "--plan", "ha-giang"],
  ...["--year", "2026", "--as-of", "2026-12-26"],
  ...["--previous", join(sample, "bao-cao-nam-truoc.xlsx"), "--out", join(sample, "bao-cao.xlsx")],
];
const commands = {
  "ExcelJS, reading only": () => measuredNode("bench/straightforward.mjs", forms),
  "inflating, packing only": () =>
    measuredNode("bench/floor.mjs", forms, join(sample, "bao-cao.xlsx")),
  "report, all threads": () => command(...reportLine),
  "report, one thread": () => command(...reportLine, "--threads", "1"),
  "report, warm cache": () => command(...reportLine, "--cache", cache),
  "844 forms written": () => {
    const out = join(sample, "forms");
    rmSync(out, { recursive: true, force: true });
    return command("sample", "--out", out);
  },
};

function prepare() {
  build();
  sampleProvince();
  rmSync(cache, { recursive: true, force: true });
  command(...reportLine, "--cache", cache);
}

/** Runs of each candidate, one after the other in every round. */
function interleaved(candidates, times) {
  const runs = new Map(Object.keys(candidates).map((name) => [name, []]));
  for (let round = 0; round < times; round += 1) {
    for (const [name, run] of Object.entries(candidates)) runs.get(name).push(run());
  }
  return [...runs].map(([name, each]) => {
    const of = (what) => median(each.map((run) => run[what]));
    const [{ cells, againMs }] = each;
    const again = againMs === undefined ? {} : { againMs: of("againMs") };
    return { name, ms: of("ms"), cpuMs: of("cpuMs"), ...again, peakMb: of("peakMb"), cells };
  });
}

function started(line) {
  const begun = performance.now();
  spawnSync(process.execPath, line, { cwd: root });
  return performance.now() - begun;
}

function starts() {
  const bare = [];
  const ours = [];
  for (let round = 0; round < 15; round += 1) {
    bare.push(started(["-e", "0"]));
    ours.push(started(["dist/cli/main.cjs", "--version"]));
  }
  return { bare: median(bare), ours: median(ours) };
}

const figures = () =>
  JSON.parse(
    node(
      "-e",
      `const { evaluations, rollUp } = require("./dist/bench/figures.cjs");
       rollUp(1000);
       const evaluated = [1, 2, 3].map(() => evaluations(52_000));
       const rolled = [1_000, 10_000, 100_000].map((units) => [units, rollUp(units)]);
       console.log(JSON.stringify({ evaluated, rolled }));`,
    ),
  );

const two = (value) => value.toFixed(2).padStart(9);
const one = (value) => value.toFixed(1).padStart(9);
const head = (first, ...rest) =>
  console.log(`\n${first}`.padEnd(27), ...rest.map((name) => name.padStart(9)));

function showReading(rows, files) {
  const [ours] = rows;
  head(
    "reading a form",
    "ms",
    "× ours",
    "cpu ms",
    "× ours",
    "again ms",
    "× ours",
    "peak MB",
    "cells",
  );
  for (const { name, ms, cpuMs, againMs, peakMb, cells } of rows) {
    console.log(
      name.padEnd(26),
      ...[two(ms / files), one(ms / ours.ms), two(cpuMs / files), one(cpuMs / ours.cpuMs)],
      ...[two(againMs / files), one(againMs / ours.againMs)],
      ...[peakMb.toFixed(0).padStart(9), (cells / files).toFixed(0).padStart(9)],
    );
  }
}

function showCommands(rows) {
  const [rival, floor] = rows;
  head("844 forms, whole commands", "s", "ExcelJS ×", "× floor", "cpu s", "ExcelJS ×", "peak MB");
  for (const { name, ms, cpuMs, peakMb } of rows) {
    console.log(
      name.padEnd(26),
      ...[two(ms / 1000), one(rival.ms / ms), one(ms / floor.ms)],
      ...[two(cpuMs / 1000), one(rival.cpuMs / cpuMs), peakMb.toFixed(0).padStart(9)],
    );
  }
}

function showFigures({ evaluated, rolled }) {
  const [{ count }] = evaluated;
  const seconds = (what) => (median(evaluated.map((run) => run[what])) / 1000).toFixed(2);
  console.log(
    `\n52,000 units × ${count / 520_000} indicators × 10 years: verdict, units missing and path ${seconds("took")} s`,
  );
  head("roll-up, units", "s", "ms/unit");
  for (const [units, ms] of rolled) {
    console.log(String(units).padEnd(26), two(ms / 1000), (ms / units).toFixed(3).padStart(9));
  }
}

prepare();
const readers = JSON.parse(node("bench/read.mjs", "names"));
const read = (name) => () => measuredNode("bench/read.mjs", name, forms, values.files);
const reading = interleaved(Object.fromEntries(readers.map((name) => [name, read(name)])), rounds);
const whole = interleaved(commands, rounds);
const start = starts();
const computed = figures();
const pane = await paneFigures();

console.log(
  `${cpus().length} processors, Node ${process.versions.node}; medians of ${rounds} interleaved runs over ${values.files} forms`,
);
showReading(reading, Number(values.files));
showCommands(whole);
console.log(
  `\nstart of the command line: ${start.ours.toFixed(0)} ms, ${(start.ours - start.bare).toFixed(0)} ms over bare Node`,
);
showFigures(computed);
showPane(pane);
const machine = { node: process.versions.node, processors: cpus().length };
const results = {
  ...machine,
  rounds,
  files: Number(values.files),
  reading,
  commands: whole,
  start,
  pane,
};
writeFileSync(
  join(root, "bench/results.json"),
  `${JSON.stringify({ ...results, ...computed }, null, 1)}\n`,
);
