import { sheetNames } from "#core/words/names";
import type { TracedFigure } from "#core/provenance/chain";
import { figureSources } from "#core/provenance/figure-sources";
import { wordsOf } from "#text/words";
import { handedIn, type Handed } from "../../support/consolidated";
import { gridOfSheet, opened } from "../../support/recalculated";
import { chainOf, computedCells, gaps, tracedReport } from "../../support/traced";

let handed: Handed;
let traced: readonly TracedFigure[];

beforeAll(async () => {
  handed = await handedIn(60, gaps);
  const report = tracedReport(handed.report);
  traced = computedCells(gridOfSheet(opened(handed.report), sheetNames.indicators))
    .flatMap((cell) => chainOf(report, cell).figures)
    .filter(({ unit, targets }) => unit === null && targets.length > 0);
});

const { receipts } = wordsOf("vi");

/** What a figure rests on; which part of it a cell takes is of no concern here. */
const sources = (figure: TracedFigure) => ({ ...figure, targets: [], parts: [] });

test("a figure of the result rests on the values and cells that a trace of the report workbook finds, and leaves out the same units", () => {
  let compared = 0;
  for (const figure of traced) {
    const result = handed.result.indicators.find(
      ({ indicator }) => indicator.id === figure.indicator,
    );
    const target = result?.targets.find(({ target: { ref } }) => figure.targets.includes(ref));
    if (result === undefined || target === undefined) continue;
    const judged = { indicator: result.indicator, target: target.target, unit: null };
    const own = figureSources(handed.result, judged, (status) => receipts[status]);
    expect(sources(own)).toEqual(sources(figure));
    compared += 1;
  }
  expect(compared).toBeGreaterThan(20);
});

test("a figure of one unit rests on its own cells alone", () => {
  const [result] = handed.result.indicators.filter(({ targets }) => targets.length > 0);
  const given = handed.result.ledger.receipts.find(({ form }) => form !== null);
  const target = result?.targets[0]?.target;
  if (result === undefined || target === undefined || given === undefined) throw new Error("none");
  const { code } = given.unit;
  const own = figureSources(
    handed.result,
    { indicator: result.indicator, target, unit: code },
    (status) => receipts[status],
  );
  expect(own.unit).toBe(code);
  expect(new Set(own.contributions.map(({ unit }) => unit))).toEqual(new Set([code]));
  for (const { cells } of own.contributions) expect(cells.length).toBeGreaterThan(0);
});
