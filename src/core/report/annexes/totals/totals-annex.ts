import type { ItemGroup } from "#core/catalogue/item";
import { annex, headingRow, heightOf } from "#core/report/annex";
import { usualCells } from "#core/report/annexes/data/data-origins";
import { listRows, underHeadings, type KeptRow } from "#core/report/page-breaks";
import type { ReportLayout } from "#core/report/report-layout";
import type { ReportResult } from "#core/result/report-result";
import type { CellModel, SheetModel } from "#core/sheet/sheet-model";
import { sheetNames } from "#core/words/names";
import { formulasOf, totalOf, type UnitYears } from "./item-total";

/** Names and units have the room that the figures leave: those of the whole, or of so many superiors side by side. */
const room = {
  ofWhole: { name: 56, unit: 11.5 },
  besideSuperiors: { name: 29, unit: 7.5 },
} as const;
const figureWidth = 8.5;
/** Of further superiors side by side: no sum of a part is as long as that of the whole. */
const furtherWidth = 7;
const superiorsAbreast = 3;

/** The units of which a block of five columns speaks. */
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
  const abreast = inThrees(superiorBlocks(layout, units));
  const figures = titles.figures.length * Math.max(1, ...abreast.map(({ length }) => length));
  const left = abreast.length === 0 ? room.ofWhole : room.besideSuperiors;
  const widthOf = (at: number) => (at < titles.figures.length ? figureWidth : furtherWidth);
  const widths = [
    4,
    left.name,
    left.unit,
    ...Array.from({ length: figures }, (_, at) => widthOf(at)),
  ];
  const headings = [...titles.headings, ...titles.figures];
  const groups = groupsOnForms(result);
  const whole: Block = { name: "", superior: null, units };
  const ofWhole = itemRows(layout, groups, { blocks: [whole], left });
  const below = abreast.flatMap((blocks) => {
    const heads = blocks.flatMap(({ name }) => titles.figures.map((each) => `${name}: ${each}`));
    const heading = headingRow({ headings: [...titles.headings, ...heads], widths });
    return listRows(titles.superiors, heading, itemRows(layout, groups, { blocks, left }));
  });
  return annex({
    name: sheetNames.totals,
    title: titles.title,
    subtitle: titles.subtitle(result.year),
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

const superiorBlocks = (
  { places }: ReportLayout,
  units: readonly UnitYears[],
): readonly Block[] =>
  places.superiors.map(({ code, name }, superior) => ({
    name,
    superior,
    units: units.filter(({ unit }) => unit.parent === code),
  }));

const inThrees = (blocks: readonly Block[]): readonly (readonly Block[])[] =>
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
  {
    blocks,
    left,
  }: { readonly blocks: readonly Block[]; readonly left: (typeof room)[keyof typeof room] },
): readonly KeptRow[] {
  const across = blocks.length * layout.words.texts.titles.totals.figures.length;
  let number = 0;
  return groups.flatMap(({ name, items }) => {
    const cells = ["", name, ...Array.from({ length: across + 1 }, () => "")];
    const band: KeptRow = {
      cells: cells.map((value) => ({ value, style: "group" as const })),
      height: heightOf([[name, left.name]]),
      keepWithNext: true,
    };
    return [
      band,
      ...items.map((item): KeptRow => {
        number += 1;
        return {
          height: heightOf([
            [item.name, left.name],
            [item.unit, left.unit],
          ]),
          cells: [
            { value: number, style: "textCenter" },
            { value: item.name, style: "text" },
            { value: item.unit, style: "textCenter" },
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
  const change = total === null || before === null ? "" : total - before;
  return [
    { value: total ?? "", formula: formulas.total, style: "countBold" },
    { value: before ?? "", style: "count" },
    { value: change, formula: formulas.change, style: "change" },
    { value: counted, formula: formulas.counted, style: "count" },
    { value: leftOut, formula: formulas.leftOut, style: "count" },
  ];
}
