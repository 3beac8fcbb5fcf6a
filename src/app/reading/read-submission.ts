import type { FileReading, FileSeen } from "#core/consolidation/file-reading";
import { readConsolidated } from "#core/consolidation/read-consolidated";
import { sheetNames, templates } from "#core/words/names";
import type { UnreadableReason } from "#core/issue";
import type { KnownItems } from "#core/reading/values/known-items";
import type { Meta } from "#core/reading/read-meta";
import { err, ok, type Result } from "#core/result";
import { headlessForm, hiddenSheet, openedForm } from "./opened-form";
import type { CodeOfName } from "./known-names";
import type { OpenBytes, OpenedWorkbook, WorkbookFacts } from "#app/ports";

/** A file with its bytes; what the folder says of it is the fallback for what it does not say itself. */
export interface FileBytes {
  readonly path: string;
  /** Hexadecimal; null in a browser that does not compute it: without it the same bytes twice count as two forms. */
  readonly sha256: string | null;
  readonly bytes: Uint8Array;
  /** ISO date and time of the file system; null in a browser that does not tell. */
  readonly modified: string | null;
}

export interface SubmissionReader extends KnownItems {
  readonly open: OpenBytes;
  /** Finds rows whose code is lost by their names; those of the product when a plan adds no items. */
  readonly codeOfName?: CodeOfName;
}

/** One file read down to its facts; the bytes are not kept. Whatever the file is, this is an answer. */
export function readSubmission(file: FileBytes, reader: SubmissionReader): FileReading {
  const opened = reader.open(file.bytes);
  if (!opened.ok) return { kind: "unreadable", file: seen(file, null), reason: opened.error };
  const facts = opened.value.facts();
  const asSeen = seen(file, facts.ok ? facts.value : null);
  const read = readOpened(opened.value, asSeen, reader);
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
  reader: Omit<SubmissionReader, "open">,
): Result<FileReading, UnreadableReason> {
  const hidden = hiddenSheet(workbook);
  if (!hidden.ok) return hidden;
  const stated = hidden.value?.meta ?? null;
  if (stated?.template === templates.report) {
    return readReport(workbook, { file, meta: stated, known: reader });
  }
  const opened = openedForm({ workbook, path: file.path, hidden: hidden.value, ...reader });
  if (!opened.ok) return opened;
  if (opened.value !== null) {
    const { meta, head, form } = opened.value;
    return ok({ kind: "form", file, meta, head, ...form });
  }
  const sheets = workbook.sheets.map((sheet) => sheet.name);
  const headless = headlessForm({ workbook, hidden: hidden.value });
  return ok({
    kind: "noForm",
    file,
    meta: stated,
    sheets,
    ...(headless == null ? {} : { headless }),
  });
}

/** A report says whose it is; one that does not is nobody's submission. */
function readReport(
  workbook: OpenedWorkbook,
  {
    file,
    meta,
    known,
  }: {
    readonly file: FileSeen;
    readonly meta: Meta;
    readonly known: KnownItems;
  },
): Result<FileReading, UnreadableReason> {
  if (meta.unit === null) return ok({ kind: "ownReport", file });
  const grid = workbook.readGrid(sheetNames.data);
  if (!grid.ok && grid.error !== "sheetMissing") return err(grid.error);
  const data = grid.ok ? readConsolidated(grid.value, known) : null;
  if (data === null) return ok({ kind: "ownReport", file });
  return ok({ kind: "consolidated", file, meta, sheet: sheetNames.data, ...data });
}
