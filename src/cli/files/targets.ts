import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { readKeptTexts } from "#app/reading/read-kept-texts";
import { metaPairs } from "#core/reading/read-meta";
import { metaKeys, sheetNames, templates } from "#core/words/names";
import type { Arguments } from "#cli/arguments";
import { refuse } from "#cli/refused";
import { isFile, shownPath } from "./disk";
import { openBytes } from "./open-bytes";

/** A file that a command is going to write, and what may lie there already: an earlier one of its kind. */
export interface Target {
  readonly path: string;
  readonly kind: TargetKind;
}

export type TargetKind =
  "report" | "review" | "plan" | "difference" | "json" | "docx" | "csv" | "parquet" | "archive";

/** Files that a command reads by name; the report that is written over anew is no such file. */
const inputOptions = ["registry", "settings", "checks", "tasks"] as const;

/**
 * Refuses to write two things into one file, over anything that is read in the same run, and over a file of another kind:
 * a form, a registry, somebody's letter. Nothing is written before all targets have passed.
 */
export function guardTargets(
  words: Pick<Arguments, "operands" | "optional" | "all">,
  targets: readonly Target[],
): void {
  const inputs = new Set(
    [
      ...words.operands,
      ...words.all("previous"),
      ...inputOptions.map((option) => words.optional(option)),
    ].flatMap((file) => (file === null || !isFile(file) ? [] : [placeOf(file)])),
  );
  const taken = new Set<string>();
  for (const { path: file, kind } of targets) {
    const place = placeOf(file);
    if (taken.has(place)) refuse("sameTarget", { path: shownPath(file) });
    taken.add(place);
    if (inputs.has(place)) refuse("targetIsInput", { path: shownPath(file) });
    if (isFile(file) && statSync(file).size > 0) guardKind(file, kind);
  }
}

/** The file for JSON, where one is asked for and it is no stream. */
export function jsonTarget(words: Pick<Arguments, "optional">): readonly Target[] {
  const file = words.optional("json");
  return file === null || file === "-" ? [] : [{ path: file, kind: "json" }];
}

/** Which file it is, whatever it is called. */
function placeOf(file: string): string {
  const resolved = path.resolve(file);
  const known = existsSync(resolved) ? realpathSync(resolved) : resolved;
  return known.normalize("NFC").toLowerCase();
}

function guardKind(file: string, kind: TargetKind): void {
  const found = kindOf(readFileSync(file));
  if (found === kind) return;
  const shown = { path: shownPath(file) };
  // What somebody typed into the report would be lost, and nobody would know.
  if (kind === "report" && found === "unreadable") refuse("reportUnreadable", shown);
  refuse("targetHoldsOther", shown);
}

/** What a file is; null for what is none of the things that commands write. */
function kindOf(bytes: Uint8Array): TargetKind | "unreadable" | null {
  const start = Buffer.from(bytes.subarray(0, 64)).toString("latin1").trimStart();
  if (start.startsWith("PAR1")) return "parquet";
  if (start.startsWith("{") || start.startsWith("[")) return "json";
  const opened = openBytes(bytes);
  if (!opened.ok) {
    if (opened.error === "csv" || opened.error === "archive") return opened.error;
    return opened.error === "otherDocument" && start.startsWith("PK") ? "docx" : "unreadable";
  }
  const meta = opened.value.readGrid(sheetNames.meta);
  const template = meta.ok ? metaPairs(meta.value).get(metaKeys.template) : undefined;
  // One whose sheets were renamed has sentences that cannot be found.
  if (template === templates.report)
    return readKeptTexts(opened.value) === null ? "unreadable" : "report";
  if (template === templates.plan) return "plan";
  if (template === templates.review) return "review";
  if (template !== undefined) return null;
  const named = new Set(opened.value.sheets.map(({ name }) => name));
  return named.has(sheetNames.registry) || named.has(sheetNames.form) ? null : "difference";
}
