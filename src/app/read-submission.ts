import type { FileReading, FileSeen } from "#core/consolidation/file-reading";
import { readConsolidated } from "#core/consolidation/read-consolidated";
import { sheetNames, templates } from "#core/forms/names";
import type { UnreadableReason } from "#core/issue";
import { findForm, formCandidates } from "#core/reading/find-form";
import { readForm } from "#core/reading/read-form";
import { readMeta, type Meta } from "#core/reading/read-meta";
import { err, ok, type Result } from "#core/result";
import type { OpenBytes, OpenedWorkbook, WorkbookFacts } from "./ports";

/** A file with its bytes; what the folder says of it is the fallback for what it does not say itself. */
export interface FileBytes {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  /** ISO date and time of the file system; null in a browser that does not tell. */
  readonly modified: string | null;
}

export interface SubmissionReader {
  readonly open: OpenBytes;
  readonly isItem: (code: string) => boolean;
}

/** One file read down to its facts; the bytes are not kept. Whatever the file is, this is an answer. */
export function readSubmission(file: FileBytes, reader: SubmissionReader): FileReading {
  const opened = reader.open(file.bytes);
  if (!opened.ok) return { kind: "unreadable", file: seen(file, null), reason: opened.error };
  const facts = opened.value.facts();
  const asSeen = seen(file, facts.ok ? facts.value : null);
  const read = readOpened(opened.value, asSeen, reader.isItem);
  return read.ok ? read.value : { kind: "unreadable", file: asSeen, reason: read.error };
}

/** The file's own date of saving first, then the folder's. */
function seen({ path, sha256, modified }: FileBytes, facts: WorkbookFacts | null): FileSeen {
  const own = facts?.modified ?? null;
  if (own !== null) return { path, sha256, receivedAt: own, receivedFrom: "properties" };
  return {
    path,
    sha256,
    receivedAt: modified,
    receivedFrom: modified === null ? null : "fileSystem",
  };
}

function readOpened(
  workbook: OpenedWorkbook,
  file: FileSeen,
  isItem: SubmissionReader["isItem"],
): Result<FileReading, UnreadableReason> {
  const meta = metaOf(workbook);
  if (!meta.ok) return meta;
  if (meta.value?.template === templates.report) {
    return readReport(workbook, { file, meta: meta.value, isItem });
  }
  for (const name of formCandidates(workbook.sheets)) {
    const grid = workbook.readGrid(name);
    if (!grid.ok) return err(readable(grid.error));
    if (findForm(grid.value) === null) continue;
    const form = readForm(grid.value, isItem);
    if (form !== null) return ok({ kind: "form", file, meta: meta.value, ...form });
  }
  const sheets = workbook.sheets.map((sheet) => sheet.name);
  return ok({ kind: "noForm", file, meta: meta.value, sheets });
}

/** A report says whose it is; one that does not is nobody's submission. */
function readReport(
  workbook: OpenedWorkbook,
  {
    file,
    meta,
    isItem,
  }: {
    readonly file: FileSeen;
    readonly meta: Meta;
    readonly isItem: SubmissionReader["isItem"];
  },
): Result<FileReading, UnreadableReason> {
  if (meta.unit === null) return ok({ kind: "ownReport", file });
  const grid = workbook.readGrid(sheetNames.data);
  if (!grid.ok && grid.error !== "sheetMissing") return err(grid.error);
  const units = grid.ok ? readConsolidated(grid.value, isItem) : null;
  if (units === null) return ok({ kind: "ownReport", file });
  return ok({ kind: "consolidated", file, meta, sheet: sheetNames.data, units });
}

function metaOf(workbook: OpenedWorkbook): Result<Meta | null, UnreadableReason> {
  if (!workbook.sheets.some((sheet) => sheet.name === sheetNames.meta)) return ok(null);
  const grid = workbook.readGrid(sheetNames.meta);
  return grid.ok ? ok(readMeta(grid.value)) : err(readable(grid.error));
}

const readable = (reason: UnreadableReason | "sheetMissing"): UnreadableReason =>
  reason === "sheetMissing" ? "damaged" : reason;
