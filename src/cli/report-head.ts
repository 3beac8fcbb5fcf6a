import { existsSync } from "node:fs";
import { readKeptTexts } from "#app/read-kept-texts";
import {
  noSettings,
  readSettings,
  type KeptTexts,
  type ReportSettings,
} from "#core/report/report-settings";
import type { Arguments } from "#cli/arguments";
import { readOrRefuse, shownPath } from "#cli/disk";
import { openBytes } from "#cli/product";
import { refuse } from "#cli/refused";

/** What the office says of itself, from the file behind `--settings`; nothing without one. */
export function settingsFrom(words: Arguments): ReportSettings {
  const file = words.optional("settings");
  if (file === null) return noSettings;
  const path = shownPath(file);
  const read = readSettings(parsed(new TextDecoder().decode(readOrRefuse(file)), path));
  return read.ok ? read.value : refuse("settingsRefused", { path, ...read.error });
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return refuse("settingsRefused", { path, reason: "notJson", what: "" });
  }
}

/**
 * What a clerk wrote into the report that stands behind `--keep`, or into the one that will be written over. A file
 * there that is no report of ours is refused when it was named, and is nobody's text otherwise.
 */
export function keptFrom(words: Arguments, out: string): KeptTexts {
  const named = words.optional("keep");
  const file = named ?? out;
  if (named === null && !existsSync(out)) return new Map();
  const kept = readKeptTexts(readOrRefuse(file), openBytes);
  if (kept !== null) return kept;
  return named === null ? new Map() : refuse("notAReport", { path: shownPath(file) });
}
