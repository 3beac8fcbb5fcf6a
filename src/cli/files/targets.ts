import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { readKeptTexts } from "#app/reading/read-kept-texts";
import type { KeptTexts } from "#core/result/report-settings";
import { metaPairs } from "#core/reading/read-meta";
import { metaKeys, sheetNames, templates } from "#core/words/names";
import type { Arguments } from "#cli/arguments";
import { refuse } from "#cli/refused";
import { isFile, shownPath } from "./disk";
import { openBytes } from "./open-bytes";
import type { OpenedWorkbook } from "#app/ports";

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
 * a form, a registry, somebody's letter. Nothing is written before all targets have passed. Gives what a clerk wrote into
 * the report that is written over.
 */
export function guardTargets(
  words: Pick<Arguments, "operands" | "optional" | "all">,
  targets: readonly Target[],
): KeptTexts {
  const inputs = new Set(
    [
      ...words.operands,
      ...words.all("previous"),
      ...inputOptions.map((option) => words.optional(option)),
    ].flatMap((file) => (file === null || !isFile(file) ? [] : [placeOf(file)])),
  );
  const taken = new Set<string>();
  let kept: KeptTexts = new Map();
  for (const { path: file, kind } of targets) {
    const place = placeOf(file);
    if (taken.has(place)) refuse("sameTarget", { path: shownPath(file) });
    taken.add(place);
    if (inputs.has(place)) refuse("targetIsInput", { path: shownPath(file) });
    if (isFile(file) && statSync(file).size > 0) kept = guardKind(file, kind) ?? kept;
  }
  return kept;
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

function guardKind(file: string, kind: TargetKind): KeptTexts | null {
  const { kind: found, kept = null } = whatIs(readFileSync(file));
  if (found === kind) return kept;
  const shown = { path: shownPath(file) };
  // What somebody typed into the report would be lost, and nobody would know.
  if (kind === "report" && found === "unreadable") refuse("reportUnreadable", shown);
  return refuse("targetHoldsOther", shown);
}

/** What lies in the place of a target; the kind is null for what is none of the things that commands write. */
interface Standing {
  readonly kind: TargetKind | "unreadable" | null;
  /** What a clerk wrote into it, when it is a report. */
  readonly kept?: KeptTexts;
}

function whatIs(bytes: Uint8Array): Standing {
  const start = Buffer.from(bytes.subarray(0, 64)).toString("latin1").trimStart();
  if (start.startsWith("PAR1")) return { kind: "parquet" };
  if (start.startsWith("{") || start.startsWith("[")) return { kind: "json" };
  const opened = openBytes(bytes);
  if (opened.ok) return whatWorkbookIs(opened.value);
  if (opened.error === "csv" || opened.error === "archive") return { kind: opened.error };
  const isDocument = opened.error === "otherDocument" && start.startsWith("PK");
  return { kind: isDocument ? "docx" : "unreadable" };
}

function whatWorkbookIs(workbook: OpenedWorkbook): Standing {
  const meta = workbook.readGrid(sheetNames.meta);
  const template = meta.ok ? metaPairs(meta.value).get(metaKeys.template) : undefined;
  if (template === templates.report) {
    const kept = readKeptTexts(workbook);
    // One whose sheets were renamed has sentences that cannot be found.
    return kept === null ? { kind: "unreadable" } : { kind: "report", kept };
  }
  if (template === templates.plan) return { kind: "plan" };
  if (template === templates.review) return { kind: "review" };
  if (template !== undefined) return { kind: null };
  const named = new Set(workbook.sheets.map(({ name }) => name));
  const isOther = named.has(sheetNames.registry) || named.has(sheetNames.form);
  return { kind: isOther ? null : "difference" };
}
