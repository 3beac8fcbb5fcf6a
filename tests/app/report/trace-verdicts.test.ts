import { cellName, type CellContent, type Grid } from "#core/cell";
import type { Indicator } from "#core/catalogue/indicator";
import type { Plan, Target } from "#core/catalogue/plan";
import { absent, computedCount, computedShare, type Computed } from "#core/evaluation/computed";
import { evaluateTarget } from "#core/evaluation/evaluation";
import { annexFirst } from "#core/report/annex";
import { targetsInForce } from "#core/evaluation/period";
import type { Evaluation } from "#core/evaluation/verdict";
import { sheetNames } from "#core/words/names";
import { reportTitles } from "#core/words/report/report-titles";
import type { Chain, TracedFigure } from "#core/provenance/chain";
import type { TracedReport } from "#core/provenance/trace-cell";
import { wordsOf } from "#text/words";
import { catalogue } from "../../support/built-in";
import { handedIn, type Handed } from "../../support/consolidated";
import { needOfUnit } from "../../support/need-of-unit";
import { gridOfSheet, opened } from "../../support/recalculated";
import {
  belowOf,
  chainOf,
  columnNamed,
  computedCells,
  gaps,
  numberOf,
  sumOf,
  textOf,
  tracedReport,
  type Computed as ComputedCell,
} from "../../support/traced";

const year = 2026;
const words = wordsOf("vi");
const { verdicts } = words;
const { headings } = reportTitles.indicators;

const cases = [
  ["Hà Giang, with last year", "ha-giang", true],
  ["Hà Giang, without", "ha-giang", false],
  ["Đức Phổ, with trends", "duc-pho", true],
  ["Sơn Động", "son-dong", true],
] as const;

describe.each(cases)(
  "every cell of annexes 1 and 2 follows from its chain alone: %s",
  (...each) => {
    const [, planId, lastYear] = each;
    let handed: Handed;
    let report: TracedReport;

    beforeAll(async () => {
      handed = await handedIn(60, gaps, { planId, lastYear });
      report = tracedReport(handed.report);
    });

    const grid = (name: string): Grid => gridOfSheet(opened(handed.report), name);

    test("results of last year, and changes", () => {
      const lines = linesOf(grid(sheetNames.indicators), handed.plan);
      let compared = 0;
      for (const { line, cell, heading } of cellsIn(lines)) {
        const chain = chainOf(report, cell);
        const before = beforeIn(chain, line.row);
        const share = line.indicator.kind !== "count";
        const [now, then] = [valueOf(computedIn(chain), share), valueOf(before, share)];
        if (heading === "Năm trước: kết quả") expect(shown(cell)).toEqual(then ?? "");
        else if (heading === "So với năm trước") {
          const change = now === null || then === null ? "" : (now - then) * (share ? 100 : 1);
          expect(shown(cell)).toEqual(change);
        } else continue;
        compared += Number(shown(cell) !== "");
      }
      expect(compared > 10).toBe(lastYear);
    });

    test("verdicts and what is missing", () => {
      const lines = linesOf(grid(sheetNames.indicators), handed.plan);
      const seen = new Set<unknown>();
      for (const { line, cell, heading } of cellsIn(lines)) {
        const { target, indicator } = line;
        if (target === null || (heading !== "Đánh giá" && heading !== "Còn thiếu")) continue;
        const chain = chainOf(report, cell);
        const found = evaluated(chain, { target, indicator, plan: handed.plan, row: line.row });
        const expected = heading === "Đánh giá" ? verdicts[found.verdict] : (found.need ?? "");
        const name = cellName(cell.row, cell.column);
        expect([name, shown(cell)]).toEqual([name, expected]);
        seen.add(expected);
      }
      expect(seen.size).toBeGreaterThan(4);
    });

    test("how many units are behind, and how many targets a unit is behind: the cells of annex 2 that say so", () => {
      const ofResults = belowOf(grid(sheetNames.indicators), reportTitles.indicators.results);
      const ofUnits = computedCells(grid(sheetNames.byUnit));
      const last = columnNamed(grid(sheetNames.byUnit), reportTitles.byUnit.behind);
      const counts = [
        ...ofResults.filter(({ column }) => column === 4),
        ...ofUnits.filter(({ column }) => column === last),
      ];
      expect(counts.length).toBeGreaterThan(60);
      for (const cell of counts) {
        const { counted } = chainOf(report, cell);
        expect(counted.length).toBeGreaterThan(0);
        expect(counted.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(
          numberOf(cell.content),
        );
        for (const { criterion, rows } of counted) {
          expect(rows.every(({ texts }) => texts.includes(criterion))).toBe(true);
        }
      }
    });

    test("the tally of verdicts: the lines that have them", () => {
      const cells = belowOf(grid(sheetNames.indicators), reportTitles.indicators.tally).filter(
        ({ content }) => content.formula?.startsWith("COUNTIF") === true,
      );
      expect(cells.length).toBeGreaterThan(4);
      for (const cell of cells) {
        const [counted, ...more] = chainOf(report, cell).counted;
        expect(more).toEqual([]);
        expect(counted?.rows.length).toBe(numberOf(cell.content));
      }
    });

    test("what the units behind need together: the sum of what each of them needs", () => {
      const needs = belowOf(grid(sheetNames.indicators), reportTitles.indicators.results).filter(
        ({ column }) => column === 5,
      );
      let compared = 0;
      for (const cell of needs) {
        const target = targetOf(grid(sheetNames.indicators), cell.row, handed.plan);
        const indicator = catalogue.indicators.find(({ id }) => id === target?.indicator);
        if (target === null || indicator === undefined) continue;
        const context = { year, plan: handed.plan, previous: null, base: null };
        const { figures } = chainOf(report, cell);
        const each = figures.map((figure) =>
          needOfUnit(
            handed.registry.byCode.get(figure.unit ?? ""),
            { target, indicator },
            { value: added(figure), context },
          ),
        );
        expect(each.reduce((sum, need) => sum + need, 0)).toBe(numberOf(cell.content));
        expect(new Set(figures.map(({ unit }) => unit)).size).toBe(figures.length);
        compared += 1;
      }
      expect(compared).toBeGreaterThan(0);
    });

    test("everything else leads somewhere, or is a constant of the plan", () => {
      for (const name of [sheetNames.indicators, sheetNames.byUnit]) {
        for (const cell of computedCells(grid(name))) {
          // Above the headings stands only whether the data was changed.
          if (cell.row < annexFirst) continue;
          const { figures, counted, entries, given, formula } = chainOf(report, cell);
          if (figures.length + counted.length + entries.length + given.length > 0) continue;
          // Of a unit that gave no figure there is nothing to follow.
          const { noData, notApplicable, waiting } = verdicts;
          const isBlank = new Set<unknown>(["", null, notApplicable, noData, waiting]).has(
            shown(cell),
          );
          expect([
            cellName(cell.row, cell.column),
            isBlank || isConstant(formula) || [formula, shown(cell)],
          ]).toEqual([cellName(cell.row, cell.column), true]);
        }
      }
    });
  },
);

interface Line {
  readonly row: number;
  readonly indicator: Indicator;
  readonly target: Target | null;
  readonly cells: readonly ComputedCell[];
}

/** The lines of annex 1 with the indicator and target that they name. */
function linesOf(grid: Grid, plan: Plan): readonly Line[] {
  const end = grid.rows.find(({ cells }) =>
    cells.some(({ content }) => textOf(content) === reportTitles.indicators.tally),
  );
  const computed = computedCells(grid);
  return grid.rows.flatMap(({ row, cells }): readonly Line[] => {
    const textAt = (heading: (typeof headings)[number]): string =>
      textOf(cells.find(({ column }) => column === headings.indexOf(heading))?.content);
    const indicator = catalogue.indicators.find(({ name }) => name === textAt("Chỉ tiêu"));
    if (indicator === undefined || row >= (end?.row ?? Infinity)) return [];
    const target = plan.targets.find(
      (each) =>
        each.indicator === indicator.id &&
        each.ref === textAt("Mục của kế hoạch") &&
        words.horizonWords(each.horizon) === textAt("Thời hạn"),
    );
    return [
      {
        row,
        indicator,
        target: target ?? null,
        cells: computed.filter((each) => each.row === row),
      },
    ];
  });
}

const cellsIn = (lines: readonly Line[]) =>
  lines.flatMap((line) =>
    line.cells.map((cell) => ({ line, cell, heading: headings[cell.column] ?? "" })),
  );

/** A formula that refers to no cell. */
const isConstant = (formula: string): boolean =>
  !/[A-Z]+\$?\d/u.test(formula.replaceAll(/"[^"]*"/gu, ""));

function shown({ content }: ComputedCell): string | number | null {
  if (content.kind === "number") return content.value;
  return content.kind === "text" ? content.value : null;
}

/** What the submissions at the end of the chain add up to. */
function computedIn({ figures, formula }: Chain): Computed {
  const [figure, ...more] = figures;
  expect(more).toEqual([]);
  if (figure !== undefined) return added(figure);
  // A target for places that are not in this province looks at blank cells; one that waits looks at none.
  return absent(isConstant(formula) ? "noUnits" : "notApplicable");
}

function added(figure: TracedFigure): Computed {
  if (figure.unitsCounted === 0) {
    return absent(figure.leftOut.length > 0 ? "noUnits" : "notApplicable");
  }
  const numerator = sumOf(figure, "numerator");
  const isCount = figure.contributions.every(({ side }) => side === "numerator");
  return isCount
    ? computedCount(numerator)
    : computedShare(numerator, sumOf(figure, "denominator"));
}

/** Last year's figure: cells of the line that nothing computes. */
function beforeIn({ given }: Chain, row: number): Computed | null {
  const at = (heading: (typeof headings)[number]): number | null => {
    const name = `!${cellName(row, headings.indexOf(heading))}`;
    const found = given.find(({ cell }) => cell.endsWith(name))?.value;
    return typeof found === "number" ? found : null;
  };
  const numerator = at("Năm trước: tử số");
  const denominator = at("Năm trước: mẫu số");
  if (numerator === null) return null;
  return denominator === null ? computedCount(numerator) : computedShare(numerator, denominator);
}

function valueOf(computed: Computed | null, share: boolean): number | null {
  if (computed?.kind !== "value") return null;
  if (!share) return computed.numerator;
  const { numerator, denominator } = computed;
  return denominator !== null && denominator > 0 ? numerator / denominator : null;
}

function evaluated(
  chain: Chain,
  {
    target,
    indicator,
    plan,
    row,
  }: {
    readonly target: Target;
    readonly indicator: Indicator;
    readonly plan: Plan;
    readonly row: number;
  },
): Pick<Evaluation, "verdict" | "need"> {
  const previous = beforeIn(chain, row);
  const printed = plan.baselines.find((each) => each.indicator === target.indicator);
  const ofLastYear = previous?.kind === "value" ? { ...previous, year: year - 1 } : null;
  const base = printed ?? ofLastYear;
  return evaluateTarget(target, indicator, computedIn(chain), { year, plan, previous, base });
}

/** The target of a line of the table of results, by its short name and level; null for a trend. */
function targetOf(grid: Grid, row: number, plan: Plan): Target | null {
  const cells = grid.rows.find((each) => each.row === row)?.cells ?? [];
  const at = (wanted: number): CellContent | undefined =>
    cells.find(({ column }) => column === wanted)?.content;
  const written = at(2);
  const level = written?.kind === "number" ? written.value : null;
  const found = targetsInForce(plan, year).find(({ indicator: id, value }) => {
    const indicator = catalogue.indicators.find((each) => each.id === id);
    const printed = indicator?.kind === "count" ? level : Math.round((level ?? 0) * 10000) / 100;
    return indicator?.shortName === textOf(at(1)) && level !== null && value === printed;
  });
  return found ?? null;
}
