import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

const env = { ...process.env, ...keepingMemory };

const soffice = (words: readonly string[]) =>
  spawnSync("soffice", words, { encoding: "utf8", env, timeout: 110_000 });

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

/** A profile in this folder, in which LibreOffice works in this language. */
function profileIn(folder: string, locale: ProfileLocale): string {
  mkdirSync(join(folder, "profile", "user"), { recursive: true });
  writeFileSync(
    join(folder, "profile", "user", "registrymodifications.xcu"),
    inLocale(alwaysCalculate, locale),
  );
  return `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
}

/** The office is at work as long as what is read from is open: until the process that asked for it ends. */
const untilLeft = [
  `soffice "$1" --headless --norestore >/dev/null 2>&1 &`,
  `cat >/dev/null; trap "" TERM; kill 0; wait; rm -rf "$2"`,
].join(" ");

const profiles = new Map<ProfileLocale, string>();

/**
 * The profile of this process, with a LibreOffice at work in it: whoever is started in the same profile hands on to that
 * one what he was started for, and starts by himself where there is none. It ends with this process, however that ends.
 */
function profileAtWork(locale: ProfileLocale): string {
  const known = profiles.get(locale);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-office-"));
  const profile = profileIn(folder, locale);
  profiles.set(locale, profile);
  const before = meetingPlaces();
  const office = spawn("sh", ["-c", untilLeft, "sh", profile, folder], {
    detached: true,
    env,
    stdio: ["pipe", "ignore", "ignore"],
  });
  office.on("error", () => undefined);
  office.unref();
  for (let waited = 0; waited < mostWaits && meetingPlaces() === before; waited += 1) {
    Atomics.wait(still, 0, 0, 50);
  }
  return profile;
}

const still = new Int32Array(new SharedArrayBuffer(4));
const mostWaits = 100;

/** Where running offices are met by those that are started later. */
const meetingPlaces = (): string =>
  readdirSync(tmpdir())
    .filter((name) => name.startsWith("OSL_PIPE_"))
    .sort()
    .join();

/** The workbook after LibreOffice opened, calculated and saved it. */
export function savedByLibreOffice(bytes: Uint8Array, locale: ProfileLocale = "en-US"): Uint8Array {
  const [saved] = allSavedByLibreOffice([bytes], locale);
  if (saved === undefined) throw new Error("soffice saved nothing");
  return saved;
}

/** The same for many workbooks, in their order. */
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
    const out = join(folder, "out");
    const given = names.map((name) => join(folder, name));
    const order = ["--headless", "--convert-to", "xlsx", "--outdir", out, ...given];
    const { status, stderr } = soffice([profileAtWork(locale), ...order]);
    if (status !== 0) throw new Error(`soffice failed: ${stderr}`);
    return names.map((name) => readFileSync(join(out, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
