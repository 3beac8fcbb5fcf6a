// Reads mutated files in a process of its own: node bench/fuzz-worker.mjs READER FIXTURES SEED FIRST LAST
// One line of JSON per file; a line with only its number goes before, so that a hang has a name.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { kinds } from "./fuzz-mutations.mjs";
import { randomFrom } from "./fuzz-random.mjs";

const [readerName, folder, seed, first, last] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const forms = readdirSync(folder)
  .filter((name) => name.endsWith(".xlsx"))
  .sort()
  .map((name) => [name.replace(".xlsx", ""), readFileSync(join(folder, name))]);

/** Errors as SheetJS numbers them ([MS-XLS] 2.5.10). */
const errors = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

const readers = {
  ours: () => {
    const { readMutated } = require("../dist/bench/fuzz-reader.cjs");
    return (bytes, index) => readMutated(bytes, index % 2 === 0 ? "zlib" : "fflate");
  },
  /** SheetJS as an independent witness: what it reads in a file that ours accepted. */
  sheetjs: () => {
    const { read } = require("@e965/xlsx");
    return (bytes) => {
      const { SheetNames, Sheets } = read(bytes, { cellHTML: false, cellText: false, WTF: true });
      const plain = ({ t, v }) => (t === "e" ? (errors[v] ?? String(v)) : v);
      const filled = ([, { t, v, f }]) =>
        t !== "z" &&
        v !== undefined &&
        v !== "" &&
        !(t === "e" && v === undefined) &&
        !(f !== undefined && v === undefined);
      return {
        refused: null,
        sheets: SheetNames.map((name) => [
          name,
          Object.entries(Sheets[name] ?? {})
            .filter(([key]) => !key.startsWith("!"))
            .filter(filled)
            .map(([key, cell]) => [key, plain(cell)]),
        ]),
      };
    };
  },
};

const read = readers[readerName]();
const say = (line) => writeSync(1, `${JSON.stringify(line)}\n`);

/** Milliseconds that this process has computed: what else runs on the machine does not make a reader slow. */
function computedSince(started) {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** The values of a file as one checksum: numbers as numbers, line ends as one sign. */
function digest(sheets) {
  const hash = createHash("sha256");
  for (const [name, cells] of sheets) {
    hash.update(`${name}\0`);
    const sorted = cells
      .map(([at, value]) => `${at}=${typeof value}:${String(value).replace(/\r\n?/gu, "\n")}`)
      .sort();
    hash.update(sorted.join("\0"));
  }
  return hash.digest("hex").slice(0, 16);
}

const wanted =
  process.env.FUZZ_ONLY === undefined
    ? null
    : new Set(process.env.FUZZ_ONLY.split(",").map(Number));
for (let index = Number(first); index < Number(last); index += 1) {
  if (wanted !== null && !wanted.has(index)) continue;
  const random = randomFrom(Number(seed) * 1_000_003 + index);
  const [producer, form] = random.oneOf(forms);
  const kind = random.oneOf(Object.keys(kinds));
  const bytes = new Uint8Array(kinds[kind](form, random));
  say({ index });
  const started = process.cpuUsage();
  const line = { index, producer, kind };
  try {
    const { refused, sheets } = read(bytes, index);
    const ms = computedSince(started);
    const values = process.env.FUZZ_VALUES === undefined ? {} : { sheets };
    say({ ...line, ...values, ms, refused, digest: refused === null ? digest(sheets) : null });
  } catch (error) {
    const crash = String(error?.stack ?? error).slice(0, 400);
    say({ ...line, ms: computedSince(started), crash });
  }
}
say({ done: true, peakMb: process.resourceUsage().maxRSS / 1024 });
