import { cellName } from "#core/cell";
import type { Item } from "#core/catalogue/item";
import { complements } from "#core/catalogue/relations";
import type { Receipt } from "#core/consolidation/receipt";
import { appliesTo } from "#core/evaluation/applicability";
import { inScope } from "#core/evaluation/scope";
import { cellValue } from "#core/forms/form-items";
import { sheetNames, stateWords } from "#core/forms/names";
import { reportTitles } from "#core/forms/report-titles";
import type { SheetWords } from "#core/forms/sheet-words";
import {
  plainSheet,
  type CellModel,
  type RowModel,
  type SheetModel,
} from "#core/sheet/sheet-model";
import { listHeight } from "./annex";
import { dataColumns, dataHeading, type DataPlaces } from "./data-places";
import type { ReportResult } from "./report-result";

/** The mark of a yes in a column of marks. */
export const mark = "x";

const [nameWidth, fileWidth] = [40, 34] as const;

/** Every value that the report rests on: a row per unit, a column per item, as the forms gave them. */
export function dataSheet(result: ReportResult, places: DataPlaces, words: SheetWords): SheetModel {
  const items = result.catalogue.items;
  const titles = reportTitles.data;
  const last = dataColumns.firstItem + items.length + places.placed.length - 1;
  return {
    ...plainSheet,
    name: sheetNames.data,
    columns: [
      16,
      nameWidth,
      6,
      6,
      12,
      fileWidth,
      14,
      ...items.map(() => 11),
      ...places.placed.map(() => 9),
    ].map((width) => ({ width })),
    rows: [
      { cells: [{ value: titles.title, style: "label" }], height: 20 },
      { cells: [{ value: titles.subtitle(result.year), style: "plain" }] },
      { cells: [{ value: titles.note, style: "plain" }] },
      { cells: codes(items, places) },
      { cells: headings(items, places), height: 92 },
      ...places.receipts.map((receipt) => unitRow(result, receipt, { places, words })),
    ],
    freeze: { rows: dataHeading.first, columns: 2 },
    autoFilter: { top: dataHeading.names, left: 0, bottom: places.last, right: last },
    print: {
      ...plainSheet.print,
      orientation: "landscape",
      fitToWidth: false,
      titleRows: [dataHeading.codes, dataHeading.names],
      margins: { top: 15, bottom: 15, left: 15, right: 10 },
    },
  };
}

const codes = (items: readonly Item[], places: DataPlaces): readonly CellModel[] => [
  ...reportTitles.data.keys.map((value) => ({ value, style: "dataKey" as const })),
  ...items.map(({ code }) => ({ value: code, style: "dataKey" as const })),
  ...places.placed.map((_, index) => ({
    value: `SCOPE_${String.fromCharCode(65 + index)}`,
    style: "dataKey" as const,
  })),
];

const headings = (items: readonly Item[], places: DataPlaces): readonly CellModel[] =>
  [
    ...reportTitles.data.headings,
    ...items.map(({ name }) => name),
    ...places.placed.map((target) => target.scope.places?.join(", ") ?? ""),
  ].map((value) => ({ value, style: "dataHead" }));

function unitRow(
  result: ReportResult,
  receipt: Receipt,
  { places, words }: { readonly places: DataPlaces; readonly words: SheetWords },
): RowModel {
  const { unit, status, file } = receipt;
  const row = places.rowOf(unit.code);
  const text = (value: string): CellModel => ({ value, style: "dataText" });
  return {
    height: listHeight([
      [unit.name, nameWidth],
      [file?.path ?? "", fileWidth],
    ]),
    cells: [
      text(unit.code),
      text(unit.name),
      text(unit.type?.number ?? ""),
      text(unit.armedForces ? mark : ""),
      text(words.receipts[status]),
      text(file?.path ?? ""),
      { value: file?.sha256 ?? "", style: "dataKey" },
      ...result.catalogue.items.map((item) => itemCell(result, receipt, { item, row, places })),
      ...places.placed.map((target) => text(inScope(target, unit) ? mark : "")),
    ],
  };
}

function itemCell(
  result: ReportResult,
  { unit }: Receipt,
  { item, row, places }: { readonly item: Item; readonly row: number; readonly places: DataPlaces },
): CellModel {
  const facts = result.facts.get(unit.code);
  if (facts === undefined) {
    return appliesTo(item, unit) ? null : { value: stateWords.notApplicable, style: "data" };
  }
  const fact = facts.get(item.code);
  const value = cellValue(fact);
  if (value === null) return null;
  const other = complements.find((each) => each.item === item.code);
  if (fact?.rule !== "complement" || other === undefined) return { value, style: "data" };
  const cellAt = (code: string): string => cellName(row, places.columnOf(code));
  return {
    value,
    formula: `N(${cellAt(other.whole)})-N(${cellAt(other.complement)})`,
    style: "data",
  };
}
