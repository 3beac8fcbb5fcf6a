// node bench/national.mjs [--units N] [--provinces N] [--keep FOLDER]
// The nation in files: as many small workbooks as there are grassroots organisations, in a temporary folder, one
// province after the other. All are consolidated at once, and province by province; the sums of every indicator
// must be the same, and time and peak memory of each way are printed. Every run is a process of its own.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    units: { type: "string", default: "52000" },
    provinces: { type: "string", default: "34" },
    keep: { type: "string" },
  },
});
const provinces = Number(values.provinces);
const units = Number(values.units);

function node(...line) {
  const { status, stdout, stderr } = spawnSync(process.execPath, line, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${line.slice(0, 4).join(" ")}\n${stderr}`);
  return stdout;
}

node("node_modules/webpack/bin/webpack.js", "--config", "bench/webpack.config.cjs");
const program = "dist/bench/national.cjs";
const folder = values.keep ?? mkdtempSync(join(tmpdir(), "national-"));

const mark = (province) => `P${String(province).padStart(2, "0")}`;
const registry = (province) => join(folder, `${mark(province)}.json`);
const forms = (province) => join(folder, "nop", mark(province));
const all = Array.from({ length: provinces }, (_, index) => index + 1);
const unitsOf = (province) =>
  Math.floor(units / provinces) + (province <= units % provinces ? 1 : 0);

const consolidated = (threads, which) =>
  JSON.parse(node(program, "read", threads, ...which.map(registry), ...which.map(forms)));

const line = (name, { files, read, whole }) =>
  console.log(
    name.padEnd(34),
    String(files).padStart(7),
    (read.ms / 1000).toFixed(1).padStart(9),
    (whole.ms / 1000).toFixed(1).padStart(9),
    read.peakMb.toFixed(0).padStart(9),
    whole.peakMb.toFixed(0).padStart(9),
  );

try {
  const started = performance.now();
  for (const province of all) {
    if (!existsSync(registry(province))) {
      node(program, "make", folder, String(province), String(unitsOf(province)));
    }
  }
  console.log(
    `${units} workbooks of ${provinces} provinces, made in ${((performance.now() - started) / 1000).toFixed(0)} s\n`,
  );
  console.log(
    "".padEnd(34),
    ...["files", "read s", "all s", "read MB", "all MB"].map((head, index) =>
      head.padStart(index === 0 ? 7 : 9),
    ),
  );
  const direct = consolidated("1", all);
  line("all at once, one thread", direct);
  const threaded = consolidated("", all);
  line("all at once, all threads", threaded);
  const runs = all.map((province) => consolidated("1", [province]));
  const [first] = runs;
  line("one province, one thread", first);
  const most = (stage, what) => Math.max(...runs.map((run) => run[stage][what]));
  const total = (stage) => runs.reduce((sum, run) => sum + run[stage].ms, 0);
  line(`${provinces} provinces, one after the other`, {
    files: runs.reduce((sum, run) => sum + run.files, 0),
    read: { ms: total("read"), peakMb: most("read", "peakMb") },
    whole: { ms: total("whole"), peakMb: most("whole", "peakMb") },
  });
  const added = direct.sums.map((sums, indicator) =>
    sums.map((sum, part) =>
      sum === null
        ? null
        : runs.reduce((whole, run) => whole + (run.sums[indicator][part] ?? 0), 0),
    ),
  );
  const same =
    JSON.stringify(added) === JSON.stringify(direct.sums) &&
    JSON.stringify(threaded.sums) === JSON.stringify(direct.sums);
  console.log(
    `\n${direct.sums.length} indicators: ${same ? "the same numerators, denominators and units counted in all ways" : "THE FIGURES DIFFER"}`,
  );
  console.log(
    `memory while reading: ${(direct.read.peakMb / first.read.peakMb).toFixed(2)} times that of one province of ${first.files} files`,
  );
  process.exitCode = same ? 0 : 1;
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}
