import type { Catalogue } from "#core/catalogue/catalogue";
import type { Plan } from "#core/catalogue/plan";
import { metaKeys, sheetNames, templates } from "#core/words/names";
import type { UnreadableReason } from "#core/issue";
import type { Chain, TracedFigure } from "#core/provenance/chain";
import { readCellsText } from "#core/provenance/cells-text";
import { readDataUnits } from "#core/provenance/data-units";
import { ownItems } from "#core/provenance/own-items";
import { reportCells } from "#core/provenance/report-cells";
import type { TracedReport } from "#core/provenance/trace-cell";
import { decimalsAmong } from "#core/words/count-rule";
import { metaPairs } from "#core/reading/read-meta";
import { err, ok, type Result } from "#core/result";
import type { OpenedWorkbook } from "#app/ports";

export interface TraceSetting {
  readonly catalogue: Catalogue;
  readonly planOf: (id: string) => Plan | undefined;
}

/** A report workbook, read so that its cells can be walked down; it alone is needed, not the submissions. */
export function readTracedReport(
  workbook: OpenedWorkbook,
  { catalogue: builtIn, planOf }: TraceSetting,
): Result<TracedReport, UnreadableReason | "notAReport"> {
  const grids = [];
  for (const { name } of workbook.sheets) {
    const grid = workbook.readGrid(name);
    if (!grid.ok) return err(grid.error === "sheetMissing" ? "damaged" : grid.error);
    grids.push(grid.value);
  }
  const meta = grids.find(({ sheet }) => sheet === sheetNames.meta);
  const pairs = meta === undefined ? new Map<string, string>() : metaPairs(meta);
  const sheet = grids.find((grid) => grid.sheet === sheetNames.data);
  if (pairs.get(metaKeys.template) !== templates.report || sheet === undefined) {
    return err("notAReport");
  }
  const catalogue = { ...builtIn, items: [...builtIn.items, ...ownItems(sheet, builtIn, pairs)] };
  const codes = new Set(catalogue.items.map(({ code }) => code));
  const usual = readCellsText(pairs.get(metaKeys.cells) ?? "");
  const decimalsOf = decimalsAmong(catalogue.items);
  const data = readDataUnits(sheet, { isItem: (code) => codes.has(code), decimalsOf, usual });
  if (data === null) return err("notAReport");
  const plan = planOf(pairs.get(metaKeys.plan) ?? "") ?? null;
  return ok({ cells: reportCells(grids), data, catalogue, plan });
}

/** The words that go with a chain. */
export interface TraceWords {
  /** What the cell prints. */
  readonly display: string;
  /** The figure in words: counts of what, over counts of what, from how many units. */
  readonly inWords: (figure: TracedFigure) => string;
}

/** The chain as JSON, with every contribution, so that anybody can add them up. */
export function traceJson(chain: Chain, report: string, words: TraceWords): object {
  return {
    schema: "so-chi-tieu/trace@1",
    report,
    cell: chain.cell,
    value: chain.value,
    display: words.display,
    formula: chain.formula,
    figures: chain.figures.map((figure) => ({ ...figure, words: words.inWords(figure) })),
    counted: chain.counted,
    entries: chain.entries,
    given: chain.given,
  };
}
