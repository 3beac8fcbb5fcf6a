import { numberIn } from "#core/sheet/formula";
import { cellName } from "#core/cell";
import type { Item } from "#core/catalogue/item";
import { complements } from "#core/catalogue/relations";
import type { Receipt } from "#core/consolidation/receipt";
import { appliesTo, inScope } from "#core/evaluation/scope";
import { cellValue } from "#core/forms/form-items";
import { dataKeys, originKeys, scopeKeyStart, sheetNames, stateWords } from "#core/words/names";
import { lineChecksum, type LineValues } from "#core/words/line-checksum";
import type { Facts } from "#core/reading/fact";
import type { ReportTexts } from "#core/words/report/report-texts";
import {
  plainSheet,
  type CellModel,
  type CellValue,
  type Link,
  type RowModel,
  type SheetModel,
} from "#core/sheet/sheet-model";
import { cellsText, rawsOf, rawsText } from "#core/provenance/cells-text";
import { withDecimals } from "#core/sheet/looks/styles";
import { listHeight } from "#core/report/annex";
import { staleCell, staleLook } from "#core/report/stale";
import { changesOf } from "./data-changed";
import { totalsOf } from "./data-total";
import { unusualCells, usualCells } from "./data-origins";
import { dataColumns, dataHeading, mark, superiorSign, type DataPlaces } from "./data-places";
import { onceAmong, rowAmong } from "#core/report/one-at-a-time";
import type { ReportLayout } from "#core/report/report-layout";
import type { ReportResult } from "#core/result/report-result";
import { spanOf, type ReportWords } from "#core/report/report-words";

const [nameWidth, fileWidth] = [40, 34] as const;

/** Sheet, version, cells, raw texts, saved, checksum. */
const originWidths = [14, 8, 22, 22, 20, 10];

type DataWords = Pick<ReportWords, "receipts" | "texts" | "linkTo" | "day">;

const widthsOf = (items: readonly Item[], places: DataPlaces): readonly number[] => [
  ...[16, nameWidth, 6, 6, 12, fileWidth, 14],
  ...items.map(() => 11),
  ...places.placed.map(() => 9),
  ...originWidths,
];

/**
 * Every value that the report rests on: a row per unit, a column per item, as the forms gave them, and behind
 * them where each value was read.
 */
export function dataSheet({ result, places, words, draft }: ReportLayout): SheetModel {
  const items = result.catalogue.items;
  const titles = words.texts.titles.data;
  const last = places.originColumn + originKeys.length - 1;
  const usual = usualCells(result);
  const units = places.receipts.map((receipt) =>
    unitRow(result, receipt, { places, words, usual }),
  );
  const { changes, totals } = addedUp(units, places);
  const changed = changes.text(titles.changed(words.day(result.asOf)));
  return {
    ...plainSheet,
    name: sheetNames.data,
    columns: [
      ...widthsOf(items, places).map((width) => ({ width })),
      { width: 6, hidden: true },
      ...(places.superiors.length === 0 ? [] : [{ width: 6, hidden: true }]),
    ],
    rows: [
      {
        cells: [
          { value: titles.title, style: "label" },
          { ...changed, style: "label" },
        ],
        height: 20,
      },
      { cells: [{ value: titles.subtitle(spanOf(result, words.texts)), style: "plain" }] },
      { cells: [{ value: titles.note, style: "plain" }] },
      { cells: codes(items, places) },
      { cells: headings(items, places, titles), height: 92 },
      ...units,
      totals.row(items, titles.all),
    ],
    conditionalFormats: [staleLook(staleCell.row, staleCell.column, staleCell.column)],
    freeze: { rows: dataHeading.first, columns: 2 },
    links: linksOf(places, words),
    autoFilter: { top: dataHeading.names, left: 0, bottom: places.last, right: last },
    print: { ...notPrinted(places), footer: draft },
  };
}

/** What follows from all rows; their cells are asked for once. */
function addedUp(units: readonly RowModel[], places: DataPlaces) {
  const [changes, totals] = [changesOf(places), totalsOf(places)];
  for (const { cells } of units) {
    changes.add(cells);
    totals.add(cells);
  }
  return { changes, totals };
}

/** An area of one empty cell below the table: some hundred columns are looked up, not read on paper. */
function notPrinted({ last }: DataPlaces): SheetModel["print"] {
  const row = last + 3;
  const area = { top: row, left: 0, bottom: row, right: 0 };
  return { ...plainSheet.print, area, pageNumbers: "none" };
}

const codes = (items: readonly Item[], places: DataPlaces): readonly CellModel[] => [
  ...dataKeys.map((value) => ({ value, style: "dataKey" as const })),
  ...items.map(({ code }) => ({ value: code, style: "dataKey" as const })),
  ...places.placed.map((_, index) => ({
    value: `${scopeKeyStart}${String.fromCharCode(65 + index)}`,
    style: "dataKey" as const,
  })),
  ...originKeys.map((value) => ({ value, style: "dataKey" as const })),
];

const headings = (
  items: readonly Item[],
  places: DataPlaces,
  titles: ReportTexts["titles"]["data"],
): readonly CellModel[] =>
  [
    ...titles.headings,
    ...items.map(({ name }) => name),
    ...places.placed.map((target) => target.scope.places?.join(", ") ?? ""),
    ...titles.originHeadings,
  ].map((value) => ({ value, style: "dataHead" }));

/** From the name of each file to the file, where it lies near the report. */
const linksOf = ({ receipts, rowOf }: DataPlaces, { linkTo }: DataWords): readonly Link[] =>
  receipts.flatMap(({ unit, file }): readonly Link[] => {
    const path = file === null ? null : (linkTo?.(file.path) ?? null);
    return path === null ? [] : [{ row: rowOf(unit.code), column: dataColumns.file, to: { path } }];
  });

interface RowSetting {
  readonly places: DataPlaces;
  readonly words: DataWords;
  /** Where most forms have each item. */
  readonly usual: ReadonlyMap<string, string>;
}

function unitRow(
  result: ReportResult,
  receipt: Receipt,
  { places, words, usual }: RowSetting,
): RowModel {
  const { unit, status, file } = receipt;
  const row = places.rowOf(unit.code);
  const facts = result.facts.get(unit.code);
  const text = (value: string): CellModel => ({ value, style: "dataText" });
  const height = listHeight([
    [unit.name, nameWidth],
    [file?.path ?? "", fileWidth],
  ]);
  const rows = places.receipts.length;
  const origins = onceAmong(rows, () => originCells(result, receipt, usual));
  return rowAmong(rows, { height }, () => [
    text(unit.code),
    text(unit.name),
    text(unit.type?.number ?? ""),
    text(unit.armedForces ? mark : ""),
    text(words.receipts[status]),
    text(file?.path ?? ""),
    { value: file?.sha256 ?? "", style: "dataKey" },
    ...result.catalogue.items.map((item) => itemCell(item, { unit, facts }, { row, places })),
    ...places.placed.map((target) => text(inScope(target, unit) ? mark : "")),
    ...origins(),
    { value: hasVillages(unit) ? mark : "", style: "dataKey" },
    ...superiorCell(receipt, places),
  ]);
}

/** Whether the type of a unit has what only communes have. */
const hasVillages = (unit: Receipt["unit"]): boolean => appliesTo({ appliesTo: "communes" }, unit);

/** Under which superior the unit stands. */
function superiorCell({ unit }: Receipt, { superiors }: DataPlaces): readonly CellModel[] {
  if (superiors.length === 0) return [];
  const index = superiors.findIndex(({ code }) => code === unit.parent);
  return [{ value: index < 0 ? "" : superiorSign(index), style: "dataKey" }];
}

/** Where the values of a unit were read, and as what; blank for a unit without a form. */
function originCells(
  result: ReportResult,
  receipt: Receipt,
  usual: ReadonlyMap<string, string>,
): readonly CellModel[] {
  const { form, unit } = receipt;
  const facts = result.facts.get(unit.code) ?? new Map<string, never>();
  const version = form?.meta?.version ?? null;
  const texts =
    form === null
      ? originKeys.map(() => "")
      : [
          form.sheet,
          version === null ? "" : String(version),
          cellsText(unusualCells(receipt, { facts, usual })),
          rawsText(rawsOf(facts, form.issues)),
          form.file.receivedAt ?? "",
          lineChecksum(unit.code, valuesOf(result, facts)),
        ];
  return texts.map((value) => ({ value, style: "dataKey" }));
}

/** The values of a unit as its line holds them. */
const valuesOf = ({ catalogue }: ReportResult, facts: Facts): LineValues =>
  catalogue.items.flatMap(({ code }) => {
    const value = cellValue(facts.get(code));
    return typeof value === "number" || typeof value === "string" ? [[code, value] as const] : [];
  });

/** A unit and what it gave; nothing where nothing of it was received. */
export interface UnitFacts extends Pick<Receipt, "unit"> {
  readonly facts: Facts | undefined;
}

/** What the cell of a unit holds of an item. */
export function valueOf({ unit, facts }: UnitFacts, item: Item): CellValue {
  if (facts !== undefined) return cellValue(facts.get(item.code));
  return appliesTo(item, unit) ? null : stateWords.notApplicable;
}

function itemCell(
  item: Item,
  given: UnitFacts,
  { row, places }: { readonly row: number; readonly places: DataPlaces },
): CellModel {
  const value = valueOf(given, item);
  if (value === null) return null;
  const isRemainder = given.facts?.get(item.code)?.rule === "complement";
  const other = isRemainder ? complements.find((each) => each.item === item.code) : undefined;
  if (other === undefined) return { value, style: withDecimals("data", item.decimals ?? 0) };
  const cellAt = (code: string): string => cellName(row, places.columnOf(code));
  return {
    value,
    formula: `${numberIn(cellAt(other.whole))}-${numberIn(cellAt(other.complement))}`,
    style: "data",
  };
}
