import type { Given } from "#taskpane/protocol/calls";
import { openedGrids } from "#app/reading/opened-grids";
import { readTracedReport } from "#app/report/trace";
import type { Catalogue } from "#core/catalogue/catalogue";
import type { Plan } from "#core/catalogue/plan";
import { cellAddress } from "#core/cell";
import type { Chain, Contribution } from "#core/provenance/chain";
import { cellNamed } from "#core/provenance/formula-references";
import { traceCell, type TracedReport } from "#core/provenance/trace-cell";
import { formatCount } from "#text/numbers";
import type { Language } from "#text/language";
import { displayOfChain, figureInWords, tracePhrases } from "#text/trace/trace";
import type { TraceAnswer, TracedPart } from "#taskpane/protocol/live-answers";
import type { Memory } from "#taskpane/engine/memory";
import { haveEveryPlan } from "#taskpane/engine/reading/plans/plan-books";
import { catalogue as builtIn } from "#core/catalogue/built-in";
import { workNamed } from "#taskpane/engine/reading/plans/plans-at-hand";

/** Sources that are listed under a sum; all of them are in the report. */
const mostShown = 8;

/** Where the figure of a cell comes from, when these are the sheets of a report of ours. */
export async function traceSheets(
  memory: Memory,
  { grids, place: { sheet, cell }, language }: Given<"traceSheets">,
): Promise<TraceAnswer> {
  await haveEveryPlan(memory);
  const { catalogue } = memory.own ?? { catalogue: builtIn };
  const planOf = (id: string): Plan | undefined => workNamed(id, memory)?.plan;
  const read = readTracedReport(openedGrids(grids), { catalogue, planOf });
  const named = cellNamed(`'${sheet.replaceAll("'", "''")}'!${cell}`);
  const shown = named === null ? cell : cellAddress(named);
  if (!read.ok) return { kind: "nothing", cell: shown, because: "notAReport" };
  const chain = named === null ? null : traceCell(read.value, named);
  if (chain === null) return { kind: "nothing", cell: shown, because: "noSource" };
  const parts = partsOf(chain, { plan: read.value.plan, catalogue, language });
  return { kind: "traced", cell: chain.cell, display: displayOfChain(chain), parts };
}

interface TraceSetting extends Pick<TracedReport, "plan"> {
  readonly catalogue: Catalogue;
  readonly language: Language;
}

function partsOf(chain: Chain, { plan, catalogue, language }: TraceSetting): readonly TracedPart[] {
  const phrases = tracePhrases(language);
  const names = {
    plan,
    indicatorOf: (id: string) => catalogue.indicators.find((each) => each.id === id),
    item: (code: string) => catalogue.items.find((each) => each.code === code)?.name ?? code,
  };
  const figures = chain.figures.map((figure) =>
    part(figureInWords(figure, names, language), [
      ...figure.contributions.map(sourceWords),
      ...figure.leftOut.map((each) => phrases.leftOut({ ...each, unit: each.name })),
    ]),
  );
  const counted = chain.counted.map(({ sheet, criterion, rows }) =>
    part(
      phrases.counted({ count: formatCount(rows.length), sheet, criterion }),
      rows.map(({ cell, texts }) => `${cell}: ${texts.slice(0, 4).join(" | ")}`),
    ),
  );
  const entries = chain.entries.map((entry) => part(phrases.entry(entry), []));
  const given = chain.given.map(({ cell, value }) =>
    part(phrases.given({ cell, value: String(value) }), []),
  );
  return [...figures, ...counted, ...entries, ...given.slice(0, mostShown)];
}

const part = (words: string, sources: readonly string[]): TracedPart => ({
  words,
  sources: sources.slice(0, mostShown),
  count: sources.length,
});

/** `Đảng bộ xã A: 120 (nop/a.xlsx, 'Biểu nhập'!E12)` */
function sourceWords({ name, value, file, sheet, cells }: Contribution): string {
  const cell = cells.join(", ");
  const inSheet = sheet === null ? cell : `'${sheet}'!${cell}`;
  const where = [file ?? "", inSheet].filter((each) => each !== "").join(", ");
  return `${name}: ${formatCount(value)} (${where})`;
}
