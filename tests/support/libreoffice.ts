import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The version line of LibreOffice, or null when it is not installed. */
export function libreOfficeVersion(): string | null {
  const { error, status, stdout } = spawnSync("soffice", ["--version"], { encoding: "utf8" });
  return error === undefined && status === 0 ? stdout.trim() : null;
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
    const { status, stderr } = spawnSync("soffice", [profile, ...order], { encoding: "utf8" });
    if (status !== 0) throw new Error(`soffice failed: ${stderr}`);
    return names.map((name) => readFileSync(join(out, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
