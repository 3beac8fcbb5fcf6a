import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The version line of Gnumeric, or null when it is not installed. */
export function gnumericVersion(): string | null {
  const { error, status, stderr, stdout } = spawnSync("ssconvert", ["--version"], {
    encoding: "utf8",
  });
  return error === undefined && status === 0 ? (stdout + stderr).trim() : null;
}

/** The workbook after Gnumeric opened, calculated and saved it. */
export function savedByGnumeric(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
  try {
    const [given, saved] = [join(folder, "given.xlsx"), join(folder, "saved.xlsx")];
    writeFileSync(given, bytes);
    const { status, stderr } = spawnSync("ssconvert", ["--recalc", given, saved], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`ssconvert failed: ${stderr}`);
    return readFileSync(saved);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
