import type { Catalogue } from "#core/catalogue/catalogue";
import { quotedSheet } from "#core/cell";
import { planSheets } from "#core/words/plan-sheet-names";
import { planChoices, planLists } from "#core/words/plan-sheet-words";
import {
  plainSheet,
  type CellModel,
  type RowModel,
  type SheetModel,
} from "#core/sheet/sheet-model";
import { linesOf, roomIn } from "#core/sheet/text-lines";
import { firstRow } from "./sheet-table";

/** Rows of the clerk's own indicators that the list of choices shows. */
const ownIndicators = 30;

/** Rows of the list of indicators, the clerk's own last. */
export const listedIndicators = ({
  indicators,
}: Catalogue): { readonly first: number; readonly last: number } => ({
  first: firstRow,
  last: firstRow + indicators.length + ownIndicators - 1,
});

/** Rows of the list of groups. */
export const listedGroups = ({
  groups,
}: Catalogue): { readonly first: number; readonly last: number } => ({
  first: firstRow,
  last: firstRow + groups.length - 1,
});

/** What may be chosen: the codes of indicators and items with their names, and the groups of items. */
export function listsSheet(catalogue: Catalogue): SheetModel {
  const { indicators, items } = catalogue;
  const count = Math.max(indicators.length + ownIndicators, items.length);
  const headings = planLists.headings.map((value): CellModel =>
    value === "" ? null : { value, style: "columnHead" },
  );
  return {
    ...plainSheet,
    name: planSheets.lists,
    columns: [codeWidth, nameWidth, 10, 3, codeWidth, nameWidth, 18, 3, 30].map((width) => ({
      width,
    })),
    rows: [
      { cells: [{ value: planLists.title, style: "sheetTitle" }], height: 24 },
      { cells: [{ value: planLists.note, style: "note" }], height: 20 },
      { cells: headings, height: 20 },
      ...Array.from({ length: count }, (_, index) => listRow(catalogue, index)),
    ],
    merges: [{ top: 1, left: 0, bottom: 1, right: 2 }],
    freeze: { rows: firstRow, columns: 0 },
    print: {
      ...plainSheet.print,
      orientation: "landscape",
      titleRows: [firstRow - 1, firstRow - 1],
      margins: { top: 15, bottom: 15, left: 15, right: 10 },
      pageNumbers: "all",
    },
  };
}

const nameWidth = 58;
const codeWidth = 34;

function listRow(catalogue: Catalogue, index: number): RowModel {
  const item = catalogue.items[index];
  const group = catalogue.groups[index];
  const name = catalogue.indicators[index]?.name ?? "";
  const lines = [name, item?.name ?? ""].map((text) =>
    linesOf(text, { size: 11, width: roomIn(nameWidth) * 0.97 }),
  );
  const itemCells: readonly CellModel[] =
    item === undefined
      ? [null, null, null]
      : [
          { value: item.code, style: "code" },
          { value: item.name, style: "text" },
          { value: item.unit, style: "text" },
        ];
  const groupCell: CellModel = group === undefined ? null : { value: group.name, style: "text" };
  return {
    height: 5 + 14.5 * Math.max(...lines),
    cells: [...indicatorCells(catalogue, index), null, ...itemCells, null, groupCell],
  };
}

function indicatorCells({ indicators }: Catalogue, index: number): readonly CellModel[] {
  const indicator = indicators[index];
  if (indicator !== undefined) {
    return [
      { value: indicator.id, style: "code" },
      { value: indicator.name, style: "text" },
      { value: planChoices.kind[indicator.kind][0], style: "textCenter" },
    ];
  }
  const own = index - indicators.length;
  return own < ownIndicators ? [ownCell(own, "A"), ownCell(own, "B"), null] : [null, null, null];
}

/** A code or name that the clerk adds shows up here, and so among the choices. */
function ownCell(row: number, column: "A" | "B"): CellModel {
  const cell = `${quotedSheet(planSheets.indicators)}!${column}${String(firstRow + row + 1)}`;
  return {
    value: "",
    formula: `IF(${cell}="","",${cell})`,
    style: column === "A" ? "code" : "text",
  };
}
