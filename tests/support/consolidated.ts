import { formColumns } from "#core/forms/form-rows";
import { createHash } from "node:crypto";
import { tasks } from "#core/catalogue/tasks/tasks";
import { planOf } from "#core/catalogue/plans/plans";
import type { Plan } from "#core/catalogue/plan";
import type { SheetModel, WorkbookModel } from "#core/sheet/sheet-model";
import { registryOf } from "#core/registry/registry";
import type { Organisation, Registry } from "#core/registry/organisation";
import { buildReport } from "#core/result/build-report";
import type { ReportResult } from "#core/result/report-result";
import { layOutReport } from "#core/report/report-workbook";
import { sampleProvince } from "#core/sample/sample-province";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { formWorkbook } from "#app/forms/make-forms";
import { readSubmission, type FileBytes } from "#app/reading/read-submission";
import { codesAsNames } from "#text/names";
import { reportWords } from "#text/report/report-words";
import { wordsOf } from "#text/words";
import { catalogue, knownItems } from "./built-in";

/** A change of one form before it is handed in; null hands in nothing. */
export type Spoil = (sheet: SheetModel, index: number) => SheetModel | null;

export interface Handed {
  readonly registry: Registry;
  readonly plan: Plan;
  readonly files: readonly FileBytes[];
  readonly result: ReportResult;
  /** The report over the files, as bytes. */
  readonly report: Uint8Array;
}

const year = 2026;

interface Handing {
  readonly planId?: string;
  readonly lastYear?: boolean;
  /** A plan that is not built in. */
  readonly plan?: Plan | undefined;
  /** What the registry says of an organisation. */
  readonly inRegistry?: (one: Organisation) => Organisation;
}

/** A sample province whose units hand in their forms as files, with the report made of them. */
export async function handedIn(
  units: number,
  spoil: Spoil = (sheet) => sheet,
  {
    planId = "ha-giang",
    lastYear = false,
    plan = planOf(planId),
    inRegistry = (one) => one,
  }: Handing = {},
): Promise<Handed> {
  const province = sampleProvince({ seed: 1, units, year });
  const registry = registryOf(
    province.organisations.map((one, row) => inRegistry({ ...one, row: row + 1 })),
  );
  if (plan === undefined) throw new Error("the plan is not there");
  const reporting = registry.organisations.filter(({ reports }) => reports);
  const files: FileBytes[] = [];
  for (const [index, unit] of reporting.entries()) {
    const model = formWorkbook(unit, {
      registry,
      plan,
      year,
      catalogue,
      words: wordsOf("vi"),
      factsOf: (code) => province.facts.get(code) ?? null,
      previousOf: () => null,
      savedAt: () => "2026-12-15T00:00:00Z",
    });
    const spoilt = spoiled(model, spoil, index);
    if (spoilt === null) continue;
    const bytes = await writeWorkbook(spoilt);
    files.push({ path: `${unit.code}.xlsx`, bytes, sha256: hashOf(bytes), modified: null });
  }
  const readings = files.map((file) => readSubmission(file, { open: openXlsx, ...knownItems }));
  const result = buildReport({
    readings,
    registry,
    plan,
    year,
    dates: { asOf: "2026-12-30", dueDate: "2026-12-29" },
    catalogue,
    previous: lastYear ? { year: year - 1, facts: province.previous } : null,
  });
  const report = await writeWorkbook({
    sheets: layOutReport(result, tasks, {
      ...reportWords("vi", codesAsNames),
      linkTo: (file) => `nop/${file}`,
    }),
    properties: { title: "t", creator: "c", modified: "2026-12-30T00:00:00Z", lastModifiedBy: "c" },
  });
  return { registry, plan, files, result, report };
}

export const hashOf = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

function spoiled(model: WorkbookModel, spoil: Spoil, index: number): WorkbookModel | null {
  const [form, ...others] = model.sheets;
  const changed = form === undefined ? null : spoil(form, index);
  return changed === null ? null : { ...model, sheets: [changed, ...others] };
}

/** The form with another value in the cell of an item, or another note. */
export function withValue(
  sheet: SheetModel,
  item: string,
  { value, note = null }: { readonly value: number | string | null; readonly note?: string | null },
): SheetModel {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => {
      if (row.cells[formColumns.code]?.value !== item) return row;
      return {
        ...row,
        cells: row.cells.map((cell, column) => {
          if (column === formColumns.value) return { value, style: "input" as const };
          return column === formColumns.note ? { value: note, style: "inputText" as const } : cell;
        }),
      };
    }),
  };
}

/** Everything one row further down. */
export const pushedDown = (sheet: SheetModel): SheetModel => ({
  ...sheet,
  merges: [],
  validations: [],
  conditionalFormats: [],
  rows: [
    { cells: [] },
    ...sheet.rows.map((row) => ({ ...row, cells: row.cells.map(withoutFormula) })),
  ],
});

const withoutFormula = (cell: SheetModel["rows"][number]["cells"][number]): typeof cell =>
  cell === null ? null : { value: cell.value, style: cell.style };
