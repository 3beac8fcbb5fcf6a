// npm run bench [-- --rounds N] [-- --files N]: reading against other libraries and against bare inflation, `report`
// over the whole sample, forms written, start of the command line, figures of up to 100,000 units.
// Every candidate runs in a process of its own, in turn, several times; medians and ratios are what to quote.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, files: { type: "string", default: "150" } },
});
const rounds = Number(values.rounds);
const sample = join(root, "out/bench");
const forms = join(sample, "nop");

function node(...line) {
  const { status, stdout, stderr } = spawnSync(process.execPath, line, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0 && status !== 1) throw new Error(`${line.join(" ")}\n${stderr}`);
  return stdout;
}

const webpack = join(root, "node_modules/webpack/bin/webpack.js");
node(webpack, "--config-name", "cli");
node(webpack, "--config", "bench/webpack.config.cjs");
if (!existsSync(forms)) {
  mkdirSync(sample, { recursive: true });
  node("bin/so-chi-tieu.mjs", "sample", "--out", sample);
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const names = JSON.parse(node("bench/read.mjs", "names"));
const readings = new Map(names.map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const name of names) {
    readings.get(name).push(JSON.parse(node("bench/read.mjs", name, forms, values.files)));
  }
}

// The whole command, as a user starts it: start-up, reading, hashing, computing, writing.
const timed = `
  const started = performance.now();
  process.argv = [process.argv[0], "so-chi-tieu", ...process.argv.slice(1)];
  process.on("exit", () => {
    const peakMb = process.resourceUsage().maxRSS / 1024;
    require("node:fs").writeSync(2, JSON.stringify({ ms: performance.now() - started, peakMb }));
  });
  require("./dist/cli/main.cjs");
`;

function command(...line) {
  const options = { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 };
  const { stderr } = spawnSync(process.execPath, ["-e", timed, ...line], options);
  return JSON.parse(stderr.slice(stderr.lastIndexOf("{")));
}

const registry = [
  "--registry",
  join(sample, "so-don-vi.xlsx"),
  "--plan",
  "ha-giang",
  "--year",
  "2026",
];
const cache = join(sample, "cache");
const previous = ["--previous", join(sample, "bao-cao-nam-truoc.xlsx")];
const reportLine = [
  "report",
  forms,
  ...registry,
  ...previous,
  "--out",
  join(sample, "bao-cao.xlsx"),
];
const commands = {
  "report, one thread": () => command(...reportLine, "--threads", "1"),
  "report, all threads": () => command(...reportLine),
  "report, warm cache": () => command(...reportLine, "--cache", cache),
  "200 forms": () => {
    const out = join(sample, "forms");
    rmSync(out, { recursive: true, force: true });
    return command("sample", "--out", out, "--units", "200");
  },
};
if (!existsSync(cache)) commands["report, warm cache"]();
const runs = new Map(Object.keys(commands).map((name) => [name, []]));
const starts = { bare: [], ours: [] };
const shell = (line) => {
  const started = performance.now();
  spawnSync(process.execPath, line, { cwd: root });
  return performance.now() - started;
};
for (let round = 0; round < Math.min(rounds, 3); round += 1) {
  for (const [name, run] of Object.entries(commands)) runs.get(name).push(run());
  for (let again = 0; again < 5; again += 1) {
    starts.bare.push(shell(["-e", "0"]));
    starts.ours.push(shell(["dist/cli/main.cjs", "--version"]));
  }
}
const figures = JSON.parse(
  node(
    "-e",
    `const { evaluations, rollUp } = require("./dist/bench/figures.cjs");
     rollUp(1000);
     const evaluated = [1, 2, 3].map(() => evaluations(52_000));
     const rolled = [1_000, 10_000, 100_000].map((units) => [units, rollUp(units)]);
     console.log(JSON.stringify({ evaluated, rolled }));`,
  ),
);

const rows = names.map((name) => {
  const runs = readings.get(name);
  const perFile = median(runs.map(({ ms, files }) => ms / files));
  return {
    name,
    perFile,
    peakMb: median(runs.map(({ peakMb }) => peakMb)),
    cells: runs[0].cells / runs[0].files,
  };
});
const ours = rows[0].perFile;
console.log(
  `${cpus().length} processors, Node ${process.versions.node}; medians of ${rounds} interleaved runs over ${values.files} forms\n`,
);
console.log(
  "reading a form".padEnd(20),
  "ms/file".padStart(9),
  "× ours".padStart(9),
  "peak MB".padStart(9),
  "cells".padStart(8),
);
for (const { name, perFile, peakMb, cells } of rows) {
  console.log(
    name.padEnd(20),
    perFile.toFixed(2).padStart(9),
    (perFile / ours).toFixed(1).padStart(9),
    peakMb.toFixed(0).padStart(9),
    cells.toFixed(0).padStart(8),
  );
}
const timings = [...runs].map(([name, each]) => ({
  name,
  ms: median(each.map(({ ms }) => ms)),
  peakMb: median(each.map(({ peakMb }) => peakMb)),
}));
const rival = rows.find(({ name }) => name === "exceljs").perFile * 844;
console.log("\nwhole commands".padEnd(21), "s".padStart(9), "peak MB".padStart(9));
for (const { name, ms, peakMb } of timings) {
  console.log(name.padEnd(20), (ms / 1000).toFixed(2).padStart(9), peakMb.toFixed(0).padStart(9));
}
const report = timings.find(({ name }) => name === "report, all threads");
console.log(
  `\nan ExcelJS program that only reads the 844 workbooks takes ${(rival / 1000).toFixed(1)} s: ${(rival / report.ms).toFixed(1)} times as long as the whole report`,
);
const start = { bare: median(starts.bare), ours: median(starts.ours) };
console.log(
  `start of the command line: ${start.ours.toFixed(0)} ms, ${(start.ours - start.bare).toFixed(0)} ms over bare Node`,
);
const evaluated = {
  count: figures.evaluated[0].count,
  standing: median(figures.evaluated.map(({ standing }) => standing)),
  whole: median(figures.evaluated.map(({ whole }) => whole)),
};
console.log(
  `\n52,000 units × ${evaluated.count / 520_000} indicators × 10 years: verdict and units missing ${(evaluated.standing / 1000).toFixed(2)} s, with path and borderline ${(evaluated.whole / 1000).toFixed(2)} s`,
);
console.log("\nroll-up, units".padEnd(21), "s".padStart(9), "ms/unit".padStart(9));
for (const [units, ms] of figures.rolled) {
  console.log(
    String(units).padEnd(20),
    (ms / 1000).toFixed(2).padStart(9),
    (ms / units).toFixed(3).padStart(9),
  );
}
const results = {
  node: process.versions.node,
  processors: cpus().length,
  rounds,
  files: Number(values.files),
  reading: rows,
  commands: timings,
  start,
  evaluated,
  rolled: figures.rolled,
};
writeFileSync(join(root, "bench/results.json"), `${JSON.stringify(results, null, 1)}\n`);
