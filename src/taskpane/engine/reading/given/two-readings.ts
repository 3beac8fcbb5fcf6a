import type { FileReading } from "#core/consolidation/file-reading";
import type { Grid } from "#core/cell";
import { pairsOfForm } from "#core/forms/shared-meta";
import { metaPairs } from "#core/reading/read-meta";
import { sheetNames } from "#core/words/names";
import { planSheets } from "#core/words/plan-sheet-names";
import { spellingKey } from "#core/spelling";
import type { Opened, OpenedWorkbook } from "#app/ports";
import type { Memory } from "#taskpane/engine/memory";
import type { GivenFile } from "#taskpane/protocol/answers";
import type { GivenKind } from "#text/vi/pane/asking";
import type { TwoReadings } from "#taskpane/protocol/given-answers";
import { readGiven } from "./read-given";

/** What the file can be taken as, when that is more than one thing; null where it is plain. */
export function twoReadings(
  reading: FileReading,
  sheets: readonly string[],
  { registry, year }: Pick<Memory, "registry"> & { readonly year: number },
): TwoReadings | null {
  const has = holds(sheets);
  const as: GivenKind[] = [];
  if (reading.kind === "form" || has(sheetNames.form)) as.push("form");
  const isSubmission = reading.kind === "consolidated" && isBelow(reading.meta.unit, registry);
  if (isSubmission) as.push("submission");
  const isOfBefore = reading.kind === "consolidated" && (reading.meta.year ?? year) < year;
  const isReport = reading.kind === "ownReport" || isOfBefore;
  if (isReport || (reading.kind === "form" && has(sheetNames.data))) as.push("previous");
  if (has(sheetNames.registry)) as.push("registry");
  if (has(planSheets.targets)) as.push("plan");
  if (as.length < 2) return null;
  // One report cannot be both, whatever else stands beside it.
  return { as, apart: !(as.includes("submission") && as.includes("previous")) };
}

const holds =
  (sheets: readonly string[]) =>
  (name: string): boolean =>
    sheets.some((sheet) => spellingKey(sheet) === spellingKey(name));

/** Of somebody under whoever consolidates; as long as no registry is there, it may be. */
function isBelow(unit: string | null, { byCode }: Memory["registry"]): boolean {
  return byCode.size === 0 || byCode.get(unit ?? "")?.parent != null;
}

/** The form of a workbook in which a report stands too, read as though it stood alone. */
export const formBeside = (given: GivenFile, own: Memory["own"]): Promise<FileReading> =>
  readGiven(given, own, (opened) =>
    opened.ok ? { ...opened, value: alone(opened.value) } : opened,
  );

function alone(workbook: OpenedWorkbook): Extract<Opened, { ok: true }>["value"] {
  const kept = [sheetNames.form, sheetNames.meta].map(spellingKey);
  return {
    ...workbook,
    sheets: workbook.sheets.filter(({ name }) => kept.includes(spellingKey(name))),
    facts: () => workbook.facts(),
    readGrid(sheet) {
      const grid = workbook.readGrid(sheet);
      return grid.ok && sheet === sheetNames.meta ? { ...grid, value: ofForm(grid.value) } : grid;
    },
  };
}

/** The hidden sheet, saying what the form is; of a form that was copied in it says nothing. */
function ofForm(grid: Grid): Grid {
  const stated = metaPairs(grid);
  const pairs = pairsOfForm(stated);
  const text = (column: number, value: string) =>
    ({ column, content: { kind: "text", value } }) as const;
  const rows = [...(pairs === stated ? [] : pairs)].map(([key, value], row) => ({
    row,
    cells: [text(0, key), text(1, value)],
  }));
  return { ...grid, rows };
}
