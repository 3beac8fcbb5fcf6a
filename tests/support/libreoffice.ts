import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * At each start LibreOffice draws test pictures into large buffers, and glibc gives each of them back to the system at
 * once: kept instead (mallopt(3)), a start costs a third.
 */
const keepingMemory = {
  MALLOC_MMAP_THRESHOLD_: "2000000000",
  MALLOC_TRIM_THRESHOLD_: "2000000000",
};

const soffice = (words: readonly string[]) =>
  spawnSync("soffice", words, { encoding: "utf8", env: { ...process.env, ...keepingMemory } });

let asked: string | null | undefined;

/** The version line of LibreOffice, or null when it is not installed. */
export function libreOfficeVersion(): string | null {
  if (asked === undefined) {
    const { error, status, stdout } = soffice(["--version"]);
    asked = error === undefined && status === 0 ? stdout.trim() : null;
  }
  return asked;
}

/** Calculate every formula on opening: by default LibreOffice shows the stored values of such files. */
const alwaysCalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The language that a profile works in: its separators, and with them what FIXED and TEXT give. */
export type ProfileLocale = "vi-VN" | "en-US";

const inLocale = (profile: string, locale: ProfileLocale): string =>
  profile.replace(
    "</oor:items>",
    `<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>`,
  );

/** The workbook after LibreOffice opened, calculated and saved it, with a profile of its own. */
export function savedByLibreOffice(bytes: Uint8Array, locale: ProfileLocale = "en-US"): Uint8Array {
  const [saved] = allSavedByLibreOffice([bytes], locale);
  if (saved === undefined) throw new Error("soffice saved nothing");
  return saved;
}

/** The same for many workbooks in one start of the program, in their order. */
export function allSavedByLibreOffice(
  workbooks: readonly Uint8Array[],
  locale: ProfileLocale = "en-US",
): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
  try {
    const names = workbooks.map((_, at) => `${String(at)}.xlsx`);
    workbooks.forEach((bytes, at) => {
      writeFileSync(join(folder, names[at] ?? ""), bytes);
    });
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(
      join(folder, "profile", "user", "registrymodifications.xcu"),
      inLocale(alwaysCalculate, locale),
    );
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const out = join(folder, "out");
    const given = names.map((name) => join(folder, name));
    const order = ["--headless", "--convert-to", "xlsx", "--outdir", out, ...given];
    const { status, stderr } = soffice([profile, ...order]);
    if (status !== 0) throw new Error(`soffice failed: ${stderr}`);
    return names.map((name) => readFileSync(join(out, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
