// What no report can be faster than: node bench/floor.mjs FOLDER REPORT
// Inflates of every form what is read of it and packs the parts of the written report again, at the level at which they
// are packed, and does nothing with either. The report is unpacked before, which does not count.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";

const { inflateParts, inflatedParts, packingLevel } = createRequire(import.meta.url)(
  "../dist/bench/reader.cjs",
);
const [folder, report] = process.argv.slice(2);
const took = () => {
  const { user, system } = process.cpuUsage();
  return { ms: performance.now(), cpuMs: (user + system) / 1000 };
};

const before = took();
const parts = inflatedParts(readFileSync(report));
const unpacked = took();
let inflated = 0;
for (const file of readdirSync(folder)) inflated += inflateParts(readFileSync(join(folder, file)));
let packed = 0;
for (const part of parts) packed += deflateRawSync(part, { level: packingLevel }).length;
const after = took();
const without = (what) => after[what] - (unpacked[what] - before[what]);
const peakMb = process.resourceUsage().maxRSS / 1024;
console.log(
  JSON.stringify({ ms: without("ms"), cpuMs: without("cpuMs"), peakMb, inflated, packed }),
);
