import type { Catalogue } from "#core/catalogue/catalogue";
import { columnLetters } from "#core/cell";
import { metaKeys, sheetNames, templates } from "#core/words/names";
import { planSheets } from "#core/words/plan-sheet-names";
import {
  baselineColumns,
  formColumnsOfPlan,
  indicatorColumns,
  itemColumns,
  planChoices,
  quotaColumns,
  settingColumns,
  settingNames,
  targetColumns,
  taskColumns,
  type PlanChoice,
  type SettingId,
} from "#core/words/plan-sheet-words";
import {
  plainSheet,
  type CellValue,
  type RowModel,
  type SheetModel,
} from "#core/sheet/sheet-model";
import { listedGroups, listedIndicators, listsSheet } from "./lists-sheet";
import { catalogueWith, type PlanBook } from "#core/plans/plan-book";
import {
  formRowsOf,
  indicatorRow,
  itemRow,
  quotaRows,
  settingValue,
  targetRow,
  taskRows,
} from "./plan-rows";
import { columnCells, firstRow, tableSheet } from "./sheet-table";

/** The words to choose from, as they are printed. */
const words = (choice: PlanChoice): readonly string[] =>
  Object.values(planChoices[choice]).map((all: readonly string[]) => all[0] ?? "");

/**
 * A plan as a workbook that a clerk can change: targets, settings, starting points, new items and indicators,
 * quotas, tasks, and the list of what may be chosen. Reading it back gives the equal plan.
 */
export function layOutPlan(
  book: PlanBook,
  catalogue: Catalogue,
  unitName: (code: string) => string | null,
): readonly SheetModel[] {
  return [
    targetsSheet(book, catalogue),
    settingsSheet(book),
    tableSheet({
      sheet: "baselines",
      columns: baselineColumns,
      rows: book.plan.baselines.map((base) => ({ ...base })),
      choices: { indicator: indicatorChoice(catalogue) },
    }),
    tableSheet({
      sheet: "form",
      columns: formColumnsOfPlan,
      rows: formRowsOf(book.plan, catalogueWith(catalogue, book)),
      choices: { chosen: ["x"] },
      spare: false,
    }),
    ...additionSheets(book, catalogue),
    tableSheet({
      sheet: "quotas",
      columns: quotaColumns,
      rows: quotaRows(book.plan, unitName),
      choices: {},
    }),
    tableSheet({
      sheet: "tasks",
      columns: taskColumns,
      rows: taskRows(book.tasks, book.progress),
      choices: { kind: words("deadline") },
      leastPrinted: "words",
    }),
    listsSheet(catalogue),
    planMeta(book),
  ];
}

/** The plan's own items and indicators. */
function additionSheets(
  { items, indicators }: PlanBook,
  catalogue: Catalogue,
): readonly SheetModel[] {
  const groups = { cells: columnCells(planSheets.lists, 8, listedGroups(catalogue)) };
  return [
    tableSheet({
      sheet: "items",
      columns: itemColumns,
      rows: items.map((item) => itemRow(item, catalogue)),
      choices: { group: groups, appliesTo: words("appliesTo") },
    }),
    tableSheet({
      sheet: "indicators",
      columns: indicatorColumns,
      rows: indicators.map(indicatorRow),
      choices: { kind: words("kind"), better: words("better"), onlyInTotal: ["x"], over100: ["x"] },
    }),
  ];
}

const indicatorChoice = (catalogue: Catalogue): { readonly cells: string } => ({
  cells: columnCells(planSheets.lists, 0, listedIndicators(catalogue)),
});

function targetsSheet(book: PlanBook, catalogue: Catalogue): SheetModel {
  const known = new Map(
    [...catalogue.indicators, ...book.indicators].map((indicator) => [indicator.id, indicator]),
  );
  const listed = listedIndicators(catalogue);
  const ids = columnCells(planSheets.lists, 0, listed);
  const shown = columnCells(planSheets.lists, 1, listed);
  const code = columnLetters(Object.keys(targetColumns).indexOf("indicator"));
  return tableSheet({
    sheet: "targets",
    columns: targetColumns,
    rows: book.plan.targets.map((target, index) => ({
      ...targetRow(target, known.get(target.indicator)),
      number: index + 1,
      name: known.get(target.indicator)?.name ?? "",
    })),
    choices: {
      indicator: indicatorChoice(catalogue),
      operator: words("operator"),
      horizon: words("horizon"),
      judged: words("judged"),
      armedForces: ["x"],
    },
    leastPrinted: "reading",
    formulas: {
      name: (row) => `IFERROR(INDEX(${shown},MATCH(${code}${String(row + 1)},${ids},0)),"")`,
    },
  });
}

function settingsSheet({ plan }: PlanBook): SheetModel {
  const rows = (Object.keys(settingNames) as SettingId[]).map(
    (id): Partial<Record<keyof typeof settingColumns, CellValue>> => ({
      key: settingNames[id][0],
      value: settingValue(plan, id),
      note: settingNames[id][1],
    }),
  );
  const sheet = tableSheet({
    sheet: "settings",
    columns: settingColumns,
    rows,
    choices: {},
    spare: false,
  });
  const row = firstRow + Object.keys(settingNames).indexOf("sharedYear");
  const text = words("sharedYear");
  return {
    ...sheet,
    rows: sheet.rows.map((each, index) => (index < firstRow ? each : withInput(each))),
    validations: [
      {
        area: { top: row, left: 1, bottom: row, right: 1 },
        rule: { kind: "list", values: text },
        prompt: null,
        refusal: { title: settingNames.sharedYear[0], text: text.join("; ") },
      },
    ],
  };
}

/** The value of a setting is what is typed. */
const withInput = ({ cells, ...row }: RowModel): RowModel => ({
  ...row,
  cells: cells.map((cell, column) =>
    column === 1 && cell !== null ? { ...cell, style: "inputText" } : cell,
  ),
});

function planMeta({ plan }: PlanBook): SheetModel {
  const pairs = [
    [metaKeys.template, templates.plan],
    [metaKeys.plan, plan.id],
  ] as const;
  return {
    ...plainSheet,
    name: sheetNames.meta,
    visibility: "hidden",
    columns: [{ width: 16 }, { width: 60 }],
    rows: pairs.map(([key, value]) => ({
      cells: [
        { value: key, style: "meta" },
        { value, style: "meta" },
      ],
    })),
  };
}
