// node bench/dataset.mjs [--units 52000] [--provinces 34] [--years 2025,2026,2030] [--plans ha-giang,…] [--keep FOLDER]: a nation's
// reports as datasets, one for each plan, and two engines over them: every figure of provinces, districts and units, and every
// verdict of provinces and units, must be what the program gave, and both engines must answer alike which provinces fall
// short, and since when. The forms are readings (facts of the sample, as they come out of a file), since reading 780,000 files
// is measured by national.mjs; from there on everything is the road of `export --out DIR/`. Every step is a process of its
// own; time, time of processor and peak memory are printed. TMPDIR says where the files go (about 0.7 GB a plan).
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundleForNode } from "../dev/build/for-node.mjs";
import { measuredNode, root } from "./measured.mjs";

const { values } = parseArgs({
  options: {
    units: { type: "string", default: "52000" },
    provinces: { type: "string", default: "34" },
    years: { type: "string", default: "2025,2026,2030" },
    plans: { type: "string", default: "son-dong,di-linh,duc-pho,lac-duong,ha-giang" },
    keep: { type: "string" },
  },
});
const units = Number(values.units);
const count = Number(values.provinces);
const top = values.keep ?? mkdtempSync(join(tmpdir(), "dataset-"));
const provinces = Array.from({ length: count }, (_, at) => {
  const own = Math.floor(units / count) + (at < units % count ? 1 : 0);
  return `P${String(at + 1).padStart(2, "0")}=${own}`;
});

function line(name, { ms, cpuMs, peakMb }, more = "") {
  const numbers = [ms / 1000, cpuMs / 1000].map((seconds) => seconds.toFixed(1).padStart(9));
  console.log(name.padEnd(38), ...numbers, peakMb.toFixed(0).padStart(8), more);
}

const told = ({ rows, differ }) => `${rows} compared, ${differ} differ`;

function askedOf(engine, ...script) {
  const { loaded, computed, figures, verdicts, question } = measuredNode(...script);
  if (loaded !== undefined) line(`  ${engine}: tables filled`, loaded);
  line(`  ${engine}: all views computed`, computed);
  line(`  ${engine}: figures`, figures, told(figures));
  line(`  ${engine}: verdicts`, verdicts, told(verdicts));
  line(`  ${engine}: who falls short, since when`, question, `${question.rows.length} rows`);
  return { differ: figures.differ + verdicts.differ, answer: JSON.stringify(question.rows) };
}

/** One plan from its reports to both engines; how much differs. */
function proved(plan, folder) {
  mkdirSync(folder, { recursive: true });
  const made = measuredNode("dist/bench/dataset.cjs", folder, plan, values.years, ...provinces);
  const writing = (made.writing / 1000).toFixed(1);
  line(`${plan}: reports and dataset`, made, `${made.rows} rows, written in ${writing} s`);
  const one = askedOf("DuckDB", "bench/dataset-duckdb.mjs", folder);
  const byViews = measuredNode("bench/dataset-duckdb.mjs", folder, "alone");
  line("  DuckDB: the same, by the views alone", byViews);
  const other = askedOf("SQLite", "bench/dataset-sqlite.mjs", folder);
  const alike = [other.answer, JSON.stringify(byViews.rows)].every((each) => each === one.answer);
  if (!alike) console.log("  THE ANSWERS DIFFER");
  return one.differ + other.differ + (alike ? 0 : 1);
}

try {
  await bundleForNode({
    entries: { dataset: "bench/dataset.ts" },
    folder: join(root, "dist/bench"),
  });
  console.log(`${units} units, ${count} provinces, years ${values.years}\n`);
  const heads = ["s", "s of CPU"].map((head) => head.padStart(9));
  console.log("".padEnd(38), ...heads, "peak MB".padStart(8));
  let wrong = 0;
  for (const plan of values.plans.split(",")) {
    const folder = join(top, plan);
    wrong += proved(plan, folder);
    if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
  console.log(wrong === 0 ? "\nNothing differs." : `\n${wrong} DIFFER`);
  process.exitCode = wrong === 0 ? 0 : 1;
} finally {
  if (values.keep === undefined) rmSync(top, { recursive: true, force: true });
}
