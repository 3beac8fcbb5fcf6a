import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { openArchive } from "#adapters/xlsx/read/zip/archive";
import { readKeptTexts } from "#app/reading/read-kept-texts";
import { csvLines } from "#app/report/long-form";
import type { OpenedWorkbook } from "#app/ports";
import { metaPairs, readMeta } from "#core/reading/read-meta";
import type { ReportResult } from "#core/result/report-result";
import type { KeptTexts } from "#core/result/report-settings";
import { metaKeys, sheetNames, templates } from "#core/words/names";
import { productName } from "#core/words/product";
import type { Arguments } from "#cli/arguments";
import { refuse } from "#cli/refused";
import { isFile, readOrRefuse, shownPath } from "./disk";
import { checksumWithZlib, inflateWithZlib } from "./inflate";
import { openBytes } from "./open-bytes";
import { isOurParquet } from "./parquet";

/** A file that a command is going to write, and what may lie there already: an earlier one of its kind. */
export interface Target {
  readonly path: string;
  readonly kind: TargetKind;
}

export type TargetKind =
  | "report"
  | "review"
  | "plan"
  | "difference"
  | "json"
  | "docx"
  | "csv"
  | "parquet"
  | "archive";

/** The message that every pack of a return has. */
export const messageFile = "tin-nhan.txt";

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
  const { kind: found, kept = null } = whatIs(file, kind);
  if (found === kind) return kept;
  const shown = { path: shownPath(file) };
  // What somebody typed into the report would be lost, and nobody would know.
  if (kind === "report" && found === "unreadable") refuse("reportUnreadable", shown);
  return refuse("targetHoldsOther", shown);
}

/**
 * Refuses to write a report over that of another organisation, year, plan or period: one that was handed in, or that
 * of the year before. What somebody typed there would go into this one, and its figures would be lost.
 */
export function guardReport(file: string, { unit, year, plan }: ReportResult): void {
  if (!isFile(file)) return;
  const opened = openBytes(readOrRefuse(file));
  const grid = opened.ok ? opened.value.readGrid(sheetNames.meta) : opened;
  if (!grid.ok) return;
  const found = readMeta(grid.value);
  const isOther =
    (found.unit !== null && found.unit !== unit) ||
    (found.year !== null && found.year !== year) ||
    (found.plan !== null && found.plan !== plan.id) ||
    (found.period ?? null) !== (plan.period ?? null);
  if (isOther) refuse("targetHoldsOther", { path: shownPath(file) });
}

/** What lies in the place of a target; the kind is null for what the product did not write, or somebody changed. */
interface Standing {
  readonly kind: TargetKind | "unreadable" | null;
  /** What a clerk wrote into it, when it is a report. */
  readonly kept?: KeptTexts;
}

function whatIs(file: string, wanted: TargetKind): Standing {
  if (wanted === "parquet") return { kind: isOurParquet(file) ? wanted : null };
  const bytes = readFileSync(file);
  if (wanted === "json") return { kind: isOurJson(bytes) ? wanted : null };
  if (wanted === "csv") return { kind: isOurCsv(bytes) ? wanted : null };
  if (wanted === "archive" || wanted === "docx") {
    return { kind: inPackage(bytes, wanted) ? wanted : null };
  }
  const opened = openBytes(bytes);
  return opened.ok ? whatWorkbookIs(opened.value) : { kind: "unreadable" };
}

const startOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, 256)).toString("utf8").trimStart();

const [csvHead = ""] = csvLines([]);

const isOurCsv = (bytes: Uint8Array): boolean => startOf(bytes).startsWith(csvHead.trimStart());

/** Documents say of which form they are; the catalogue begins with its items, long rows with their unit. */
const ownJson = /^(?:\{\s*"schema":\s*"so-chi-tieu\/|\{\s*"items":|\[\{"unit":|\[\]\s*$)/u;

const isOurJson = (bytes: Uint8Array): boolean => ownJson.test(startOf(bytes));

/** Who made a document, and who saved it last. */
const madeBy = /<dc:creator>([^<]*)<.*<cp:lastModifiedBy>([^<]*)</su;

/** A pack of messages, or a text document that nobody saved since. */
function inPackage(bytes: Uint8Array, wanted: "archive" | "docx"): boolean {
  const found = openArchive(bytes, { inflate: inflateWithZlib, checksum: checksumWithZlib });
  const files = found.ok ? found.value : [];
  if (wanted === "archive") return files.some(({ name }) => name.endsWith(`/${messageFile}`));
  if (!files.some(({ name }) => name === "word/document.xml")) return false;
  const said = files.find(({ name }) => name === "docProps/core.xml")?.read();
  const [, maker = "", saver = ""] =
    said?.ok === true ? (madeBy.exec(Buffer.from(said.value).toString("utf8")) ?? []) : [];
  return maker.startsWith(productName) && saver === maker;
}

function whatWorkbookIs(workbook: OpenedWorkbook): Standing {
  const meta = workbook.readGrid(sheetNames.meta);
  const template = meta.ok ? metaPairs(meta.value).get(metaKeys.template) : undefined;
  if (template === templates.report) {
    const kept = readKeptTexts(workbook);
    // One whose sheets were renamed has sentences that cannot be found.
    return kept === null ? { kind: "unreadable" } : { kind: "report", kept };
  }
  // A clerk's plan, or remarks beside a comparison: nothing of it would go into the new one.
  const facts = workbook.facts();
  if (!facts.ok || facts.value.lastModifiedBy !== productName) return { kind: null };
  if (template === templates.plan) return { kind: "plan" };
  if (template === templates.review) return { kind: "review" };
  if (template !== undefined) return { kind: null };
  const named = new Set(workbook.sheets.map(({ name }) => name));
  const isOther = named.has(sheetNames.registry) || named.has(sheetNames.form);
  return { kind: isOther ? null : "difference" };
}
