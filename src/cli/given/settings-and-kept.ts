import { readKeptTexts } from "#app/reading/read-kept-texts";
import {
  noSettings,
  readSettings,
  settingNames,
  type KeptTexts,
  type ReportSettings,
} from "#core/result/report-settings";
import type { Arguments } from "#cli/arguments";
import { readOrRefuse, shownPath } from "#cli/files/disk";
import { openBytes } from "#cli/files/open-bytes";
import { refuse } from "#cli/refused";

/** What the office says of itself, from the file behind `--settings`; nothing without one. */
export function settingsFrom(words: Arguments): ReportSettings {
  const file = words.optional("settings");
  if (file === null) return noSettings;
  const path = shownPath(file);
  const read = readSettings(parsedJson(readOrRefuse(file), { path, known: settingNames }));
  return read.ok
    ? read.value
    : refuse("settingsRefused", { path, faults: read.error, known: settingNames });
}

/** A file of settings as JSON; refused with what it may hold when it is none. */
export function parsedJson(
  bytes: Uint8Array,
  file: { readonly path: string; readonly known: readonly string[] },
): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes).replace(/^\uFEFF/u, ""));
  } catch {
    return refuse("settingsRefused", {
      ...file,
      faults: [{ reason: "notJson", what: "" }],
    });
  }
}

/** What a clerk wrote into the report that stands behind `--keep`, or into the one that will be written over. */
export function keptFrom(words: Arguments, writtenOver: KeptTexts): KeptTexts {
  const named = words.optional("keep");
  return named === null ? writtenOver : keptIn(named);
}

/** What a clerk wrote into the report that was named; nothing when none was. */
export function keptIn(file: string | null): KeptTexts {
  if (file === null) return new Map();
  const opened = openBytes(readOrRefuse(file));
  const kept = opened.ok ? readKeptTexts(opened.value) : null;
  return kept ?? refuse("notAReport", { path: shownPath(file) });
}
