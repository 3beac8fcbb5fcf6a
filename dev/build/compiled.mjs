// What Node compiles while the command line makes a report, kept beside it, so that the next start need not compile it anew.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Enough units for every function that a report needs. */
const units = "24";

function node(...line) {
  const { status, stderr } = spawnSync(process.execPath, line, { encoding: "utf8" });
  // 1 says that something of the sample is missing.
  if (status !== 0 && status !== 1) throw new Error(`${line.slice(0, 2).join(" ")}\n${stderr}`);
}

/** Runs a command line, and keeps in the end what was compiled; what was kept of other sources is taken away. */
const keeping = `
  const { readdirSync, renameSync, rmSync, writeFileSync } = require("node:fs");
  const { dirname, join } = require("node:path");
  const [node, main, ...line] = process.argv;
  process.argv = [node, "so-chi-tieu", ...line];
  const { launched: { script, kept } } = require(main);
  process.on("exit", () => {
    const folder = dirname(kept);
    for (const name of readdirSync(folder)) if (name.endsWith(".compiled")) rmSync(join(folder, name));
    writeFileSync(kept + ".tmp", script.createCachedData());
    renameSync(kept + ".tmp", kept);
  });
`;

/** `folder` holds the built command line. */
export function keepCompiled(folder) {
  const main = join(folder, "main.cjs");
  const work = mkdtempSync(join(tmpdir(), "compiled-"));
  try {
    node(main, "sample", "--out", work, "--units", units);
    const report = [
      ...["report", join(work, "nop"), "--registry", join(work, "so-don-vi.xlsx")],
      ...["--plan", "ha-giang", "--year", "2026", "--as-of", "2026-12-26"],
      ...["--previous", join(work, "bao-cao-nam-truoc.xlsx"), "--out", join(work, "bao-cao.xlsx")],
    ];
    node(main, ...report);
    // This one is written over the first, as most are.
    node("-e", keeping, main, ...report);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
