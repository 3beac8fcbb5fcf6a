import type { Item } from "#core/catalogue/item";
import { cellName } from "#core/cell";
import type { UnreadableReason } from "#core/issue";
import {
  countDifferences,
  differenceOf,
  type DifferenceKind,
  type Entry,
  type ItemDifference,
  type Submission,
} from "#core/provenance/difference";
import { differenceSheet, type DifferenceWords } from "#core/provenance/difference-sheet";
import { err, ok, type Result } from "#core/result";
import type { WorkbookModel } from "#core/sheet/sheet-model";
import { readPrevious } from "#app/reading/read-previous";
import {
  readSubmission,
  type FileBytes,
  type SubmissionReader,
} from "#app/reading/read-submission";
import { startOf, workbookProperties } from "#app/workbook-properties";

/** One side of a comparison. */
export interface Side {
  readonly file: string;
}

/** Two submissions of one unit. */
export interface Difference {
  readonly unit: string;
  readonly before: Side;
  readonly now: Side;
  readonly items: readonly ItemDifference[];
  readonly counts: Readonly<Record<DifferenceKind, number>>;
}

export type DifferenceRefusal =
  | { readonly kind: "unreadable"; readonly file: string; readonly reason: UnreadableReason }
  | { readonly kind: "notAForm"; readonly file: string }
  | { readonly kind: "unitNotInReport"; readonly file: string; readonly unit: string }
  | { readonly kind: "differentUnits"; readonly one: string; readonly other: string };

/**
 * What changed from an earlier submission to this one. The earlier file may be a form of the same unit, or a
 * report in which the unit is looked up.
 */
export function differenceBetween(
  { now, before }: { readonly now: FileBytes; readonly before: FileBytes },
  items: readonly Item[],
  reader: SubmissionReader,
): Result<Difference, DifferenceRefusal> {
  const later = formOf(now, reader);
  if (!later.ok) return later;
  const { unit } = later.value;
  const earlier = earlierOf(before, unit, reader);
  if (!earlier.ok) return earlier;
  const differences = differenceOf(earlier.value, later.value, items);
  return ok({
    unit,
    before: { file: before.path },
    now: { file: now.path },
    items: differences,
    counts: countDifferences(differences),
  });
}

interface UnitForm extends Submission {
  readonly unit: string;
}

function formOf(file: FileBytes, reader: SubmissionReader): Result<UnitForm, DifferenceRefusal> {
  const reading = readSubmission(file, reader);
  if (reading.kind === "unreadable") {
    return err({ kind: "unreadable", file: file.path, reason: reading.reason });
  }
  const unit = reading.kind === "form" ? (reading.meta?.unit ?? null) : null;
  if (reading.kind !== "form" || unit === null) return err({ kind: "notAForm", file: file.path });
  const refused = new Map(
    reading.issues.flatMap((issue): readonly (readonly [string, string])[] =>
      "item" in issue.details && issue.found !== null ? [[issue.details.item, issue.found]] : [],
    ),
  );
  const { blanks } = reading;
  const rows =
    blanks === undefined
      ? {}
      : { rows: new Set([...reading.facts.keys(), ...blanks.keys(), ...refused.keys()]) };
  return ok({ unit, facts: reading.facts, refused, ...rows });
}

function earlierOf(
  file: FileBytes,
  unit: string,
  reader: SubmissionReader,
): Result<Submission, DifferenceRefusal> {
  const { kind } = readSubmission(file, reader);
  if (kind === "ownReport" || kind === "consolidated") {
    const opened = reader.open(file.bytes);
    const report = opened.ok ? readPrevious(opened.value, reader) : opened;
    const facts = report.ok ? report.value.facts.get(unit) : undefined;
    return facts === undefined
      ? err({ kind: "unitNotInReport", file: file.path, unit })
      : ok({ facts, refused: new Map() });
  }
  const form = formOf(file, reader);
  if (!form.ok) return form;
  return form.value.unit === unit
    ? ok(form.value)
    : err({ kind: "differentUnits", one: unit, other: form.value.unit });
}

/** The comparison as a workbook of one sheet. */
export function differenceWorkbook(
  { unit, before, now, items }: Difference,
  words: DifferenceWords,
): WorkbookModel {
  return {
    sheets: [differenceSheet(items, { unit, before: before.file, now: now.file }, words)],
    properties: workbookProperties(words.title(unit), startOf("2000-01-01")),
  };
}

/** The comparison as JSON: every item of the form, with the state and cell of both sides. */
export function differenceJson({ unit, before, now, items, counts }: Difference): object {
  return {
    schema: "so-chi-tieu/difference@1",
    unit,
    before: before.file,
    now: now.file,
    counts,
    items: items.map(({ item, kind, before: earlier, now: later }) => ({
      item: item.code,
      name: item.name,
      kind,
      before: sideJson(earlier),
      now: sideJson(later),
    })),
  };
}

function sideJson(entry: Entry | null): object | null {
  if (entry === null) return null;
  if (entry.state === "refused")
    return { state: "refused", value: null, cell: null, raw: entry.raw };
  const { state, value, at, raw } = entry;
  const cell = at === null ? null : cellName(at.row, at.column);
  return { state, value: state === "notApplicable" ? null : value, cell, raw };
}
