import type { Catalogue } from "#core/catalogue/catalogue";
import { quotedSheet } from "#core/cell";
import { planChoices, planLists, planSheets } from "#core/forms/plan-sheet-words";
import {
  plainSheet,
  type CellModel,
  type RowModel,
  type SheetModel,
} from "#core/sheet/sheet-model";
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

/** What may be chosen: the codes of indicators and items with their names. */
export function listsSheet({ indicators, items, groups }: Catalogue): SheetModel {
  const count = Math.max(indicators.length + ownIndicators, items.length);
  const rows = Array.from({ length: count }, (_, index): RowModel => {
    const indicator = indicators[index];
    const item = items[index];
    const own = index - indicators.length;
    const left: readonly CellModel[] =
      indicator === undefined
        ? own < ownIndicators
          ? [ownCell(own, "A"), ownCell(own, "B"), null]
          : [null, null, null]
        : [
            { value: indicator.id, style: "code" },
            { value: indicator.name, style: "text" },
            { value: planChoices.kind[indicator.kind][0], style: "textCenter" },
          ];
    const right: readonly CellModel[] =
      item === undefined
        ? []
        : [
            null,
            { value: item.code, style: "code" },
            { value: item.name, style: "text" },
            { value: item.unit, style: "text" },
          ];
    const group = groups[index];
    const last: readonly CellModel[] =
      group === undefined ? [] : [null, { value: group.name, style: "text" }];
    const longest = Math.max((indicator?.name ?? "").length / 56, (item?.name ?? "").length / 56);
    return {
      height: 5 + 14.5 * Math.max(1, Math.ceil(longest)),
      cells: [...left, ...right, ...last],
    };
  });
  return {
    ...plainSheet,
    name: planSheets.lists,
    columns: [26, 58, 10, 3, 26, 58, 18, 3, 30].map((width) => ({ width })),
    rows: [
      { cells: [{ value: planLists.title, style: "title" }], height: 22 },
      { cells: [{ value: planLists.note, style: "note" }], height: 20 },
      {
        cells: planLists.headings.map((value) =>
          value === "" ? null : { value, style: "columnHead" },
        ),
        height: 20,
      },
      ...rows,
    ],
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: 8 })),
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

/** A code or name that the clerk adds shows up here, and so among the choices. */
function ownCell(row: number, column: "A" | "B"): CellModel {
  const cell = `${quotedSheet(planSheets.indicators)}!${column}${String(firstRow + row + 1)}`;
  return {
    value: "",
    formula: `IF(${cell}="","",${cell})`,
    style: column === "A" ? "code" : "text",
  };
}
