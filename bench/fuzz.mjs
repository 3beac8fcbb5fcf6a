// npm run fuzz -- [--files N] [--seed N]: damages real forms of four producers and reads them. No file may crash the
// reader, hold it for two seconds or cost 256 MB; one that it accepts must hold what an independent reader sees.
import { spawn, spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { explanations } from "./fuzz-witness.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const forms = join(root, "tests/adapters/xlsx/read/fixtures/forms");
const { values } = parseArgs({
  options: { files: { type: "string", default: "1000" }, seed: { type: "string", default: "1" } },
});
const files = Number(values.files);
/** Milliseconds of computing that one file may cost, and of silence after which a reader is given up. */
const longest = 2000;
const silence = 60_000;
const mostMb = 256;

const built = spawnSync(process.execPath, ["bench/bundles.mjs"], { cwd: root, encoding: "utf8" });
if (built.status !== 0) throw new Error(built.stdout + built.stderr);

/** Runs one reader over files until it ends, dies or hangs; the numbers it was not asked for again are skipped. */
function run(reader, { first, only, withValues = false }, take) {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        "--max-old-space-size=192",
        "bench/fuzz-worker.mjs",
        reader,
        forms,
        values.seed,
        String(first),
        String(files),
      ],
      {
        cwd: root,
        env: {
          ...process.env,
          ...(only === null ? {} : { FUZZ_ONLY: only.join(",") }),
          ...(withValues ? { FUZZ_VALUES: "1" } : {}),
        },
      },
    );
    let at = first - 1;
    let ended = false;
    let hung = false;
    let timer = null;
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        hung = true;
        child.kill("SIGKILL");
      }, silence);
    };
    createInterface({ input: child.stdout }).on("line", (line) => {
      const said = JSON.parse(line);
      watch();
      if (said.done === true) {
        ended = true;
        take({ peakMb: said.peakMb });
      } else if (said.kind === undefined) at = said.index;
      else take(said);
    });
    let complaint = "";
    child.stderr.on("data", (data) => (complaint += data));
    child.on("close", () => {
      clearTimeout(timer);
      if (!ended) take({ index: at, [hung ? "hang" : "crash"]: complaint.slice(0, 400) || "died" });
      resolve(ended ? null : Math.max(at, first) + 1);
    });
  });
}

async function runAll(reader, { only, withValues }, take) {
  for (let first = 0; first !== null;) first = await run(reader, { first, only, withValues }, take);
}

/** Reads these files again, by both readers, with their values: what explains that they differ, by file. */
async function explained(indices) {
  const read = { ours: new Map(), sheetjs: new Map() };
  for (const reader of Object.keys(read)) {
    await runAll(reader, { only: indices, withValues: true }, (said) => {
      if (said.sheets !== undefined) read[reader].set(said.index, said.sheets);
    });
  }
  return new Map(
    indices.map((index) => [
      index,
      explanations(read.ours.get(index) ?? [], read.sheetjs.get(index) ?? []),
    ]),
  );
}

const ours = new Map();
const bad = [];
let peakMb = 0;
await runAll("ours", { only: null }, (said) => {
  if (said.peakMb !== undefined) peakMb = Math.max(peakMb, said.peakMb);
  else ours.set(said.index, said);
});
const accepted = [...ours.values()].filter(({ digest }) => digest != null);
const witness = new Map();
await runAll("sheetjs", { only: accepted.map(({ index }) => index) }, (said) => {
  if (said.index !== undefined) witness.set(said.index, said);
});

const counts = { refused: new Map(), same: 0, unwitnessed: 0, different: [] };
let slowest = 0;
for (const said of ours.values()) {
  if (said.crash !== undefined || said.hang !== undefined) bad.push(said);
  else if (said.ms > longest) bad.push({ ...said, hang: "computed for over two seconds" });
  else {
    slowest = Math.max(slowest, said.ms);
    if (said.refused !== null) {
      counts.refused.set(said.refused, (counts.refused.get(said.refused) ?? 0) + 1);
      continue;
    }
    const other = witness.get(said.index);
    if (other?.digest == null) counts.unwitnessed += 1;
    else if (other.digest === said.digest) counts.same += 1;
    else counts.different.push(said);
  }
}
if (peakMb > mostMb) bad.push({ memory: peakMb });

const reasons = await explained(counts.different.map(({ index }) => index));
const oddities = new Map();
for (const { index, kind, producer } of counts.different) {
  const found = reasons.get(index) ?? null;
  if (found === null) bad.push({ index, kind, producer, different: "other values than SheetJS" });
  for (const name of found ?? []) oddities.set(name, (oddities.get(name) ?? 0) + 1);
}

const listed = (counted) =>
  [...counted]
    .sort(([, one], [, other]) => other - one)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
const refused = [...counts.refused.values()].reduce((sum, count) => sum + count, 0);
console.log(
  `${ours.size} files, seed ${values.seed}: ${refused} refused by name (${listed(counts.refused)})`,
);
console.log(
  `${accepted.length} accepted: ${counts.same} with the values that SheetJS reads, ${counts.unwitnessed} that SheetJS cannot read, ${counts.different.length} read differently (${listed(oddities)})`,
);
console.log(
  `slowest ${slowest.toFixed(0)} ms of computing, peak memory ${peakMb.toFixed(0)} MB, ${bad.length} crashed, hung, grew too large or gave other values`,
);
for (const each of bad.slice(0, 20)) console.log(JSON.stringify(each));
process.exitCode = bad.length > 0 || ours.size < files ? 1 : 0;
