// node bench/dataset.mjs [--units 52000] [--provinces 34] [--years 2025,2026,2030] [--plans ha-giang,…] [--keep FOLDER]: a nation's
// reports as datasets, one for each plan, and DuckDB over them: every figure of provinces and districts, and every verdict
// of provinces and units, must be what the program gave. Every step is a process of its own; time and peak memory are printed.
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

function line(name, { ms, peakMb }, more) {
  console.log(
    name.padEnd(34),
    (ms / 1000).toFixed(1).padStart(8),
    peakMb.toFixed(0).padStart(8),
    more,
  );
}

try {
  await bundleForNode({
    entries: { dataset: "bench/dataset.ts" },
    folder: join(root, "dist/bench"),
  });
  console.log(`${units} units, ${count} provinces, years ${values.years}\n`);
  console.log("".padEnd(34), "s".padStart(8), "peak MB".padStart(8));
  let wrong = 0;
  for (const plan of values.plans.split(",")) {
    const folder = join(top, plan);
    mkdirSync(folder, { recursive: true });
    const made = measuredNode("dist/bench/dataset.cjs", folder, plan, values.years, ...provinces);
    line(
      `${plan}: reports and dataset`,
      made,
      `${made.rows} rows, written in ${(made.writing / 1000).toFixed(1)} s`,
    );
    const asked = measuredNode("bench/dataset-duckdb.mjs", folder);
    const { figures, verdicts, question } = asked;
    line(
      `${plan}: figures in DuckDB`,
      figures,
      `${figures.compared} compared, ${figures.differ} differ`,
    );
    line(
      `${plan}: verdicts in DuckDB`,
      verdicts,
      `${verdicts.compared} compared, ${verdicts.differ} differ`,
    );
    line(`${plan}: who falls short, since when`, question, `${question.rows} rows`);
    wrong += figures.differ + verdicts.differ;
    if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
  console.log(wrong === 0 ? "\nNothing differs." : `\n${wrong} DIFFER`);
  process.exitCode = wrong === 0 ? 0 : 1;
} finally {
  if (values.keep === undefined) rmSync(top, { recursive: true, force: true });
}
