import { plus } from "#core/quantity/decimals";
import type { Target } from "#core/catalogue/plan";
import { computedOf, type UnitFigure } from "#core/evaluation/unit-figure";
import type { Contribution, TracedFigure } from "#core/provenance/chain";
import { figureSources, givenLevel } from "#core/provenance/figure-sources";
import type { IndicatorResult, ReportResult } from "#core/result/report-result";
import { mayBeAskedOfUnits, unitsBehind } from "#core/result/units-behind";
import { figureInWords, tracePhrases } from "#text/trace/trace";
import { formatCount, formatPercent } from "#text/numbers";
import type { Language } from "#text/language";
import { wordsOf } from "#text/words";
import {
  judgedOfReport,
  lineOfJudged,
  valueWords,
} from "#taskpane/engine/checking/indicator-lines";
import { judgedOfUnit } from "#taskpane/engine/checking/unit-lines";
import type { Memory } from "#taskpane/engine/memory";
import type { Line, ListOfLines } from "#taskpane/protocol/answers";
import type { Cause, FigureOrder, FigureView, SummedItem } from "#taskpane/protocol/figure-answers";
import { latestReport } from "#taskpane/engine/report/latest-report";

/** A list on the page shows so many; all of them are in the report workbook. */
const mostShown = 200;

/** A figure of the report, walked down to the cells of the forms; null where there is no such line any more. */
export function figureView(
  memory: Memory,
  { order, line: id, unit }: FigureOrder,
): FigureView | null {
  const result = latestReport(memory, order);
  const { language } = order;
  const judged = unit === null ? judgedOfReport(result) : judgedOfUnit(result, unit);
  const found = judged
    .map((each) => ({ each, line: lineOfJudged(each, result, language) }))
    .find(({ line }) => line.id === id);
  if (found === undefined) return null;
  const { indicator, target } = found.each;
  const { receipts } = wordsOf(language);
  const traced = figureSources(result, { indicator, target, unit }, (status) => receipts[status]);
  const names = {
    plan: result.plan,
    item: itemNames(result),
    indicatorOf: (each: string) => (each === indicator.id ? indicator : undefined),
  };
  return {
    unit,
    line: found.line,
    words: figureInWords(traced, names, language),
    items: [...itemsOf(traced, names.item), ...givenTo(result, found.each, { unit, names })],
    causes:
      unit === null && mayBeAskedOfUnits(target, indicator)
        ? causesOf(result, { indicator, target }, language)
        : null,
    sources: unit === null ? sourcesOf(traced, names.item) : { count: 0, lines: [] },
    leftOut: listOf(
      traced.leftOut.map((each) => ({
        name: each.name,
        words: tracePhrases(language).leftOut({ ...each, unit: each.unit }),
      })),
    ),
  };
}

const listOf = (lines: readonly Line[]): ListOfLines => ({
  count: lines.length,
  lines: lines.slice(0, mostShown),
});

type ItemName = (code: string) => string;

function itemNames({ catalogue: { items } }: ReportResult): ItemName {
  const names = new Map(items.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}

/** Every item once for each side, with its sum; of a single unit, with its cells. */
function itemsOf({ unit, contributions }: TracedFigure, nameOf: ItemName): readonly SummedItem[] {
  const sums = new Map<string, { readonly first: Contribution; value: number }>();
  for (const each of contributions) {
    const key = `${each.side} ${each.item}`;
    const before = sums.get(key);
    if (before === undefined) sums.set(key, { first: each, value: each.value });
    else before.value += each.value;
  }
  return Array.from(sums.values(), ({ first, value }) => ({
    side: first.side,
    name: nameOf(first.item),
    value: formatCount(value),
    cells:
      unit === null || first.sheet === null
        ? []
        : first.cells.map((cell) => ({ sheet: first.sheet ?? "", cell })),
  }));
}

/** What the unit was given, after what is held against it. */
function givenTo(
  result: ReportResult,
  { indicator }: Pick<Judged, "indicator">,
  { unit, names }: { readonly unit: string | null; readonly names: { readonly item: ItemName } },
): readonly SummedItem[] {
  const own = result.indicators
    .find((each) => each.indicator === indicator)
    ?.byUnit.find((each) => each.unit.code === unit);
  const given = own === undefined ? null : givenLevel(result, indicator, own);
  if (given === null) return [];
  return [
    {
      side: given.by,
      name: given.item === null ? indicator.shortName : names.item(given.item),
      value: formatCount(given.value),
      cells: given.cell === null ? [] : [given.cell],
    },
  ];
}

interface Judged {
  readonly indicator: IndicatorResult["indicator"];
  readonly target: Target;
}

/** The units that fall short, most first, each with its share of what they lack together. */
function causesOf(
  result: ReportResult,
  { indicator, target }: Judged,
  language: Language,
): FigureView["causes"] {
  const lines = unitsBehind(result).byTarget.get(target)?.lines ?? [];
  const all = lines.reduce((sum, { unit }) => plus(sum, unit.need ?? 0), 0);
  const words = wordsOf(language);
  return {
    count: lines.length,
    need: words.needWords(all, indicator),
    lines: lines.slice(0, mostShown).map(({ unit: { unit, figure, need } }): Cause => ({
      code: unit.code,
      name: unit.name,
      words: need === null ? "" : words.needWords(need, indicator),
      need: need === null ? "" : formatCount(need),
      share: need === null || all === 0 ? "" : formatPercent(need, all),
      value: shown(figure),
    })),
  };
}

const shown = (figure: UnitFigure): string => valueWords(computedOf(figure)) ?? "";

/** `VH_MEMBER 3 (E12), VH_TOTAL 20 (E11): nop/a.xlsx, 'Biểu nhập'` for each unit that is counted. */
function sourcesOf({ contributions }: TracedFigure, nameOf: ItemName): ListOfLines {
  const byUnit = new Map<string, Contribution[]>();
  for (const each of contributions) {
    const own = byUnit.get(each.unit);
    if (own === undefined) byUnit.set(each.unit, [each]);
    else own.push(each);
  }
  return {
    count: byUnit.size,
    lines: Array.from(byUnit.values())
      .slice(0, mostShown)
      .map(([first, ...others]) => ({
        name: first?.name ?? "",
        words: [
          ...[first, ...others].flatMap((each) =>
            each === undefined ? [] : valueOf(each, nameOf),
          ),
          ...(first?.file == null ? [] : [first.file]),
        ].join("; "),
      })),
  };
}

const valueOf = ({ item, value, cells, sheet }: Contribution, nameOf: ItemName): string => {
  const cell = cells.join(", ");
  const where = sheet === null || cell === "" ? "" : ` ('${sheet}'!${cell})`;
  return `${nameOf(item)}: ${formatCount(value)}${where}`;
};
