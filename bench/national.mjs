// node bench/national.mjs [--units 52000] [--provinces 34] [--keep FOLDER]: forms of the whole nation in a temporary
// folder, one province after the other (30 KB a form). They are consolidated twice: every province into a report, and
// those reports, sent up, into one; and all forms at once. The sums of every indicator, for the nation and for each
// province, must be the same. Time and peak memory of each step are printed; every step is a process of its own.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build, command, measuredNode, node, root } from "./measured.mjs";

const { values } = parseArgs({
  options: {
    units: { type: "string", default: "52000" },
    provinces: { type: "string", default: "34" },
    keep: { type: "string" },
  },
});
const units = Number(values.units);
const provinces = Number(values.provinces);
const program = "dist/bench/national.cjs";
const folder = values.keep ?? mkdtempSync(join(tmpdir(), "national-"));
const marks = Array.from({ length: provinces }, (_, at) => `P${String(at + 1).padStart(2, "0")}`);
const unitsOf = (at) => Math.floor(units / provinces) + (at < units % provinces ? 1 : 0);
const unlimited = "1000000";

/** The report of one province by the command line, into the folder of what is sent up. */
const report = (mark) =>
  command(
    ...["report", join(folder, "nop", mark), "--registry", join(folder, `${mark}.xlsx`)],
    ...["--plan", "ha-giang", "--year", "2026", "--as-of", "2026-12-26"],
    ...["--out", join(folder, "len", `${mark}.xlsx`)],
  );

/** Peak of everything, reading and rolling up. */
const times = (many, few) => (many.whole.peakMb / few.whole.peakMb).toFixed(2);
const seconds = (ms) => (ms / 1000).toFixed(1).padStart(9);
const size = (mb) => mb.toFixed(0).padStart(9);
function line(name, files, { ms, peakMb }, more = "") {
  console.log(name.padEnd(44), String(files).padStart(7), seconds(ms), size(peakMb), more);
}
const inAll = ({ files, read, whole }, name) => {
  line(`${name}: read`, files, read);
  line(`${name}: rolled up as well`, files, whole);
};

function consolidated() {
  const few = measuredNode(program, "direct", folder, "844", "P01");
  inAll(few, "844 forms of one province");
  const fewOfAll = measuredNode(program, "direct", folder, "844", ...marks);
  inAll(fewOfAll, "844 forms under the nation's registry");
  const runs = marks.map((mark) => report(mark));
  const most = Math.max(...runs.map(({ peakMb }) => peakMb));
  const total = runs.reduce((sum, { ms }) => sum + ms, 0);
  line(`${provinces} provinces: reports with their workbooks`, units, { ms: total, peakMb: most });
  const upward = measuredNode(program, "upward", folder, unlimited, ...marks);
  inAll(upward, "the nation from those reports");
  const direct = measuredNode(program, "direct", folder, unlimited, ...marks);
  inAll(direct, "the nation from all forms at once");
  return { few, fewOfAll, runs: { ms: total, peakMb: most }, upward, direct };
}

try {
  build();
  const started = performance.now();
  for (const [at, mark] of marks.entries()) {
    if (!existsSync(join(folder, `${mark}.json`))) {
      node(program, "make", folder, mark, String(unitsOf(at)));
    }
  }
  const made = performance.now() - started;
  console.log(`${units} forms of ${provinces} provinces, made in ${(made / 1000).toFixed(0)} s;`);
  console.log(`${cpus().length} processors, Node ${process.versions.node}\n`);
  console.log(
    "".padEnd(44),
    ...["files", "s", "peak MB"].map((head, at) => head.padStart(at === 0 ? 7 : 9)),
  );
  const measured = consolidated();
  const { few, fewOfAll, upward, direct } = measured;
  const same =
    JSON.stringify(upward.sums) === JSON.stringify(direct.sums) && upward.units === direct.units;
  console.log(
    `\n${direct.units} units, ${direct.sums.length} indicators: ${same ? "the same sums and units counted both ways, for the nation and for every province" : "THE FIGURES DIFFER"}`,
  );
  console.log(
    `${direct.files} forms took ${times(direct, fewOfAll)} times the memory of 844 under the same registry, ${times(direct, few)} times that of 844 of one province`,
  );
  const plain = ({ sums, ...rest }) => ({ ...rest, indicators: sums.length });
  const kept = {
    units,
    provinces,
    same,
    made,
    ...measured,
    few: plain(few),
    fewOfAll: plain(fewOfAll),
    upward: plain(upward),
    direct: plain(direct),
  };
  writeFileSync(join(root, "bench/national.json"), `${JSON.stringify(kept, null, 1)}\n`);
  process.exitCode = same ? 0 : 1;
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}
