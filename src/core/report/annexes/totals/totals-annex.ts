import type { ItemGroup } from "#core/catalogue/item";
import { annex, cellsOf, headHeight, headingRow, heightOf, listHeight } from "#core/report/annex";
import { spanOf } from "#core/report/report-words";
import { usualCells } from "#core/report/annexes/data/data-origins";
import { listRows, underHeadings, type KeptRow } from "#core/report/page-breaks";
import type { ReportLayout } from "#core/report/report-layout";
import type { ReportResult } from "#core/result/report-result";
import { minus } from "#core/quantity/decimals";
import { withDecimals } from "#core/sheet/looks/styles";
import type { CellModel, SheetModel } from "#core/sheet/sheet-model";
import { sheetNames } from "#core/words/names";
import { formulasOf, totalOf, type UnitYears } from "./item-total";

/** A line of the form takes one line of paper: so many superiors stand side by side as leave it the room. */
const superiorsAbreast = 2;
const [numberWidth, nameWidth, unitWidth] = [4, 46, 13.5] as const;
/** Sums, and counts of units. */
const figureWidths = [8.5, 8.5, 7.5, 6.5, 6.5] as const;

/** The units of which a block of as many columns as there are figures speaks. */
interface Block {
  readonly name: string;
  /** Which of the superiors; null for all units. */
  readonly superior: number | null;
  readonly units: readonly UnitYears[];
}

/** Annex 6: every line of the form over all units, and over the units of each superior. */
export function totalsAnnex(layout: ReportLayout): SheetModel {
  const { result, words, draft, attached } = layout;
  const titles = words.texts.titles.totals;
  const units = unitYears(layout);
  const abreast = sideBySide(superiorBlocks(layout, units));
  const figures = titles.figures.length * Math.max(1, ...abreast.map(({ length }) => length));
  const widths = [
    ...[numberWidth, nameWidth, unitWidth],
    ...Array.from({ length: figures }, (_, at) => figureWidths[at % figureWidths.length] ?? 0),
  ];
  const headings = [...titles.headings, ...titles.figures];
  const groups = groupsOnForms(result);
  const whole: Block = { name: "", superior: null, units };
  const ofWhole = itemRows(layout, groups, [whole]);
  const below = abreast.flatMap((blocks) => {
    const heads = [...titles.headings, ...blocks.flatMap(() => titles.figures)];
    const heading = { ...headingRow({ headings: heads, widths }), above: namesRow(blocks, titles) };
    return listRows(titles.superiors, heading, itemRows(layout, groups, blocks));
  });
  return annex({
    name: sheetNames.totals,
    title: titles.title,
    subtitle: titles.subtitle(spanOf(result, words.texts)),
    attached,
    note: titles.note,
    rests: true,
    headings,
    widths,
    rows: [...underHeadings(headingRow({ headings, widths }), ofWhole), ...below],
    repeatHeadings: false,
    draft,
    frozenColumns: 2,
  });
}

const unitYears = ({ result, places }: ReportLayout): readonly UnitYears[] =>
  places.receipts.map(({ unit }) => ({
    unit,
    facts: result.facts.get(unit.code),
    before: result.previous?.facts.get(unit.code),
  }));

const superiorBlocks = ({ places }: ReportLayout, units: readonly UnitYears[]): readonly Block[] =>
  places.superiors.map(({ code, name }, superior) => ({
    name,
    superior,
    units: units.filter(({ unit }) => unit.parent === code),
  }));

/** Above the headings of superiors side by side: their names, each over its figures. */
function namesRow(
  blocks: readonly Block[],
  { headings, figures }: ReportLayout["words"]["texts"]["titles"]["totals"],
): KeptRow {
  const width = figureWidths.reduce((sum, each) => sum + each, 0);
  const others = figures.slice(1).map(() => "");
  const texts = [...headings.map(() => ""), ...blocks.flatMap(({ name }) => [name, ...others])];
  return {
    cells: cellsOf(texts, "columnHead"),
    height: Math.max(...blocks.map(({ name }) => headHeight([name], [width]))),
    spans: blocks.map((_, at) => {
      const first = headings.length + at * figures.length;
      return [first, first + figures.length - 1];
    }),
  };
}

const sideBySide = (blocks: readonly Block[]): readonly (readonly Block[])[] =>
  Array.from({ length: Math.ceil(blocks.length / superiorsAbreast) }, (_, at) =>
    blocks.slice(at * superiorsAbreast, (at + 1) * superiorsAbreast),
  );

/** The lines that some form has, or that somebody gave. */
function groupsOnForms(result: ReportResult): readonly ItemGroup[] {
  const asked = new Set(usualCells(result).keys());
  for (const facts of result.facts.values()) for (const code of facts.keys()) asked.add(code);
  return result.catalogue.groups.flatMap((group) => {
    const items = group.items.filter(({ code }) => asked.has(code));
    return items.length === 0 ? [] : [{ ...group, items }];
  });
}

function itemRows(
  layout: ReportLayout,
  groups: readonly ItemGroup[],
  blocks: readonly Block[],
): readonly KeptRow[] {
  const across = blocks.length * layout.words.texts.titles.totals.figures.length;
  let number = 0;
  return groups.flatMap(({ name, items }) => {
    const cells = ["", name, ...Array.from({ length: across + 1 }, () => "")];
    const band: KeptRow = {
      cells: cells.map((value) => ({ value, style: "group" as const })),
      height: heightOf([[name, nameWidth]]),
      keepWithNext: true,
    };
    return [
      band,
      ...items.map((item): KeptRow => {
        number += 1;
        return {
          height: listHeight([
            [item.name, nameWidth],
            [item.unit, unitWidth],
          ]),
          cells: [
            { value: number, style: "data" },
            { value: item.name, style: "dataText" },
            { value: item.unit, style: "dataText" },
            ...blocks.flatMap((block) => figuresOf(layout, item, block)),
          ],
        };
      }),
    ];
  });
}

function figuresOf(
  { places }: ReportLayout,
  item: ItemGroup["items"][number],
  { superior, units }: Block,
): readonly CellModel[] {
  const { total, before, counted, leftOut } = totalOf(item, units);
  const formulas = formulasOf(places, item, { superior, before });
  const change = total === null || before === null ? "" : minus(total, before);
  const { decimals = 0 } = item;
  return [
    { value: total ?? "", formula: formulas.total, style: withDecimals("dataTotal", decimals) },
    { value: before ?? "", style: withDecimals("data", decimals) },
    { value: change, formula: formulas.change, style: withDecimals("dataChange", decimals) },
    { value: counted, formula: formulas.counted, style: "data" },
    { value: leftOut, formula: formulas.leftOut, style: "data" },
  ];
}
