// npm run bench [-- --rounds N] [-- --files N]: reading against other libraries, and `report` over the whole sample.
// Every candidate runs in a process of its own, in turn, several times; medians and ratios are what to quote.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
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
const reports = [];
for (let round = 0; round < Math.min(rounds, 3); round += 1) {
  const { stderr } = spawnSync(
    process.execPath,
    [
      "-e",
      timed,
      "report",
      forms,
      "--registry",
      join(sample, "so-don-vi.xlsx"),
      "--plan",
      "ha-giang",
      "--year",
      "2026",
      "--previous",
      join(sample, "bao-cao-nam-truoc.xlsx"),
      "--out",
      join(sample, "bao-cao.xlsx"),
    ],
    { cwd: root, encoding: "utf8" },
  );
  reports.push(JSON.parse(stderr.slice(stderr.lastIndexOf("{"))));
}

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
const report = {
  ms: median(reports.map(({ ms }) => ms)),
  peakMb: median(reports.map(({ peakMb }) => peakMb)),
};
const rival = rows.find(({ name }) => name === "exceljs").perFile * 844;
console.log(
  `\nreport over the sample's 844 workbooks: ${(report.ms / 1000).toFixed(2)} s, peak ${report.peakMb.toFixed(0)} MB`,
);
console.log(
  `an ExcelJS program that only reads them would take ${(rival / 1000).toFixed(1)} s: ${(rival / report.ms).toFixed(1)} times as long`,
);
writeFileSync(
  join(root, "bench/results.json"),
  `${JSON.stringify({ node: process.versions.node, rounds, reading: rows, report }, null, 1)}\n`,
);
