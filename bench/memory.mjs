// node bench/memory.mjs [--forms 20000] [--lines 50000] [--keep FOLDER]: peak memory of `report` with a
// registry of so many lines, and over so many forms. Each run is a process of its own. What was made stays in the folder that is named, and is not made again: 20,000 forms take minutes and 600 MB.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, cpSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build, command, node } from "./measured.mjs";

const { values } = parseArgs({
  options: {
    forms: { type: "string", default: "20000" },
    lines: { type: "string", default: "50000" },
    keep: { type: "string" },
  },
});
const folder = values.keep ?? mkdtempSync(join(tmpdir(), "memory-"));
const at = (...parts) => join(folder, ...parts);
build();

const line = (name, { ms, peakMb }, most) =>
  console.log(
    name.padEnd(56),
    `${(ms / 1000).toFixed(1).padStart(7)} s`,
    `${peakMb.toFixed(0).padStart(6)} MB`,
    peakMb > most ? `  more than the ${String(most)} aimed at` : "",
  );

const sample = at("mau");
if (!existsSync(at("mau", "xong"))) {
  command("sample", "--out", sample, "--units", values.forms);
  mkdirSync(at("mau", "xong"));
}
const year = ["--plan", "ha-giang", "--year", "2026", "--as-of", "2026-12-26"];
const forms = ["report", at("mau", "nop"), "--registry", at("mau", "so-don-vi.xlsx"), ...year];

if (!existsSync(at("so.xlsx"))) node("dist/bench/memory.cjs", at("so.xlsx"), values.lines);
if (!existsSync(at("mot"))) {
  const [first] = readdirSync(at("mau", "nop")).sort();
  cpSync(at("mau", "nop", first), at("mot", first));
}
const registry = command(
  ...["report", at("mot"), "--registry", at("so.xlsx"), ...year, "--out", at("mot.xlsx")],
);
line(`a registry of ${values.lines} lines, one form`, registry, 500);
line(`${values.forms} forms`, command(...forms, "--out", at("bc.xlsx")), 600);

// What was written is read back: as the report of a province that is sent to the level above.
node("dist/bench/memory.cjs", at("tren.xlsx"), values.forms, "above");
cpSync(at("bc.xlsx"), at("len", "tinh.xlsx"));
const above = ["report", at("len"), "--registry", at("tren.xlsx"), ...year];
line("the report on them, sent upward", command(...above, "--out", at("tren-bc.xlsx")), 800);
if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
