import { decimalsIn } from "#core/catalogue/indicator";
import { cellName } from "#core/cell";
import { textLiteral } from "#core/sheet/formula";
import { withDecimals } from "#core/sheet/looks/styles";
import type { ConditionalFormat, RowModel, SheetModel } from "#core/sheet/sheet-model";
import { sheetNames } from "#core/words/names";
import { spanOf } from "#core/report/report-words";
import { annex, annexFirst, listHeight } from "#core/report/annex";
import { listRoom } from "#core/report/annex-page";
import { rowAmong } from "#core/report/one-at-a-time";
import type { ReportLayout } from "#core/report/report-layout";
import { dataCell, dataColumns } from "./data/data-places";
import { behindInRow, standingLooks, standingsOf } from "./unit-columns";
import { unitFigures } from "./unit-figures";

const [numberWidth, codeWidth, figureWidth] = [4.5, 9.5, 9.5] as const;

/** The name of a unit: what it needs beside all figures on one page, beside some of them on each of several, and at most. */
const nameWidths = { alone: 28, repeated: 40, most: 62 } as const;

/** So much as the figures leave of a page, in half characters; or of each of several pages. */
function nameWidthBeside(figures: number): number {
  const room = listRoom - numberWidth - codeWidth;
  const beside = (count: number): number =>
    Math.min(nameWidths.most, Math.floor(2 * (room - count * figureWidth)) / 2);
  if (beside(figures) >= nameWidths.alone) return beside(figures);
  const most = Math.floor((room - nameWidths.repeated) / figureWidth);
  const pages = Math.ceil(figures / most);
  return beside(Math.ceil(figures / pages));
}

/** Annex 2: every unit against every indicator that the plan sets a target for. */
export function unitAnnex(layout: ReportLayout): SheetModel {
  const { result, words, draft, attached, unitColumns: columns } = layout;
  const titles = words.texts.titles.byUnit;
  const nameWidth = nameWidthBeside(columns.shown.length + 1);
  return annex({
    name: sheetNames.byUnit,
    title: titles.title,
    subtitle: titles.subtitle(spanOf(result, words.texts)),
    attached,
    note: titles.note,
    rests: true,
    headings: [
      ...titles.headings,
      ...columns.shown.map(({ shortName }) => shortName),
      titles.behind,
    ],
    widths: [
      numberWidth,
      codeWidth,
      nameWidth,
      ...columns.shown.map(() => figureWidth),
      figureWidth,
    ],
    hiddenColumns: Array.from({ length: columns.hidden }, () => 8),
    rows: unitRows(layout, nameWidth),
    conditionalFormats: columns.shown.flatMap((_, at) => heat(layout, at)),
    draft,
    frozenColumns: 3,
    repeatedColumns: 3,
  });
}

function unitRows(layout: ReportLayout, nameWidth: number): readonly RowModel[] {
  const { places, words, behind, unitColumns: columns } = layout;
  const counts = countBehind(behind.lines.map(({ unit }) => unit.unit.code));
  const figuresOf = unitFigures(layout);
  return places.receipts.map(({ unit }, index): RowModel => {
    const data = places.rowOf(unit.code);
    const row = annexFirst + index;
    const height = listHeight([[unit.name, nameWidth]]);
    return rowAmong(places.receipts.length, { height }, () => {
      const figures = figuresOf(index, { data, row });
      return [
        { value: index + 1, style: "data" },
        { value: unit.code, formula: dataCell(data, dataColumns.code), style: "dataText" },
        { value: unit.name, formula: dataCell(data, dataColumns.name), style: "dataText" },
        ...figures.shown,
        {
          value: counts.get(unit.code) ?? 0,
          formula: behindInRow(columns, row, words.verdicts),
          style: "data",
        },
        ...figures.hidden,
      ];
    });
  });
}

/** The look of a figure against the target of its unit; the sign after the figure says the same without colours. */
function heat(
  { unitColumns: columns, places, words }: ReportLayout,
  at: number,
): readonly ConditionalFormat[] {
  const indicator = columns.shown[at];
  const units = places.receipts.length;
  if (indicator === undefined || units === 0) return [];
  const column = columns.figure(indicator);
  const value = `$${cellName(annexFirst, column)}`;
  const standing = `$${cellName(annexFirst, columns.part(indicator, "standing"))}`;
  const area = { top: annexFirst, left: column, bottom: annexFirst + units - 1, right: column };
  const decimals = decimalsIn(indicator).part;
  return standingLooks.map(([verdicts, look]) => {
    const says = standingsOf(verdicts, columns, words.verdicts).map(
      (each) => `${standing}=${textLiteral(each)}`,
    );
    const formula = `AND(ISNUMBER(${value}),OR(${says.join(",")}))`;
    const heated =
      indicator.kind === "count"
        ? withDecimals(`heatCount${look}`, decimals)
        : (`heat${look}` as const);
    return { area, rule: { kind: "formula", formula, look: heated } };
  });
}

function countBehind(codes: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
