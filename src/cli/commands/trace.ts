import { planOf } from "#core/catalogue/plans/plans";
import type { Chain, Contribution, TracedFigure } from "#core/provenance/chain";
import { cellNamed } from "#core/provenance/formula-references";
import { traceCell, type TracedReport } from "#core/provenance/trace-cell";
import { readTracedReport, traceJson } from "#app/report/trace";
import type { Work } from "#app/work";
import { formatCount } from "#text/numbers";
import { displayOfChain, figureInWords, tracePhrases } from "#text/trace/trace";
import type { Language } from "#text/language";
import type { Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import { readOrRefuse, shownAlone, shownPath } from "#cli/files/disk";
import { catalogue } from "#core/catalogue/built-in";
import { openBytes } from "#cli/files/open-bytes";
import { workFrom } from "#cli/given/plan-and-registry";
import { refuse } from "#cli/refused";

/** Lines of one kind that are printed; the JSON has them all. */
const shownLines = 12;

/** Says where the figure in a cell of a report comes from, from the report workbook alone. */
export function trace(words: Arguments, speaker: Speaker): ExitCode {
  const [file, cell, extra] = words.operands;
  if (file === undefined)
    return refuse("argumentMissing", { command: "trace", what: "reportFile" });
  if (cell === undefined) return refuse("argumentMissing", { command: "trace", what: "cell" });
  if (extra !== undefined) refuse("argumentUnexpected", { command: "trace", argument: extra });
  const place = cellNamed(cell) ?? refuse("cellInvalid", { found: cell });
  const report = tracedReport(file, planGiven(words, speaker));
  const path = shownPath(file);
  const chain = traceCell(report, place) ?? refuse("cellWithoutSource", { path, cell });
  const inWords = (figure: TracedFigure): string => inWordsOf(report, words.language)(figure);
  const display = displayOfChain(chain);
  speaker.json(() => traceJson(chain, shownAlone(file), { display, inWords }));
  speaker.say(speaker.text.traced({ cell: chain.cell, display }));
  sayChain(chain, { speaker, language: words.language, inWords });
  return 0;
}

/** The plan that the report was made on, when it is no built-in one and was named. */
const planGiven = (words: Arguments, { complain }: Speaker): Work | null =>
  words.optional("plan") === null ? null : workFrom(words, complain);

function tracedReport(file: string, work: Work | null): TracedReport {
  const opened = openBytes(readOrRefuse(file));
  const setting = {
    catalogue: work?.catalogue ?? catalogue,
    planOf: (id: string) => (work?.plan.id === id ? work.plan : planOf(id)),
  };
  const read = opened.ok ? readTracedReport(opened.value, setting) : opened;
  if (read.ok) return read.value;
  const path = shownPath(file);
  return read.error === "notAReport"
    ? refuse("notAReport", { path })
    : refuse("workbookRefused", { path, reason: read.error });
}

const inWordsOf =
  ({ plan, catalogue: known }: TracedReport, language: Language) =>
  (figure: TracedFigure): string =>
    figureInWords(
      figure,
      {
        plan,
        indicatorOf: (id) => known.indicators.find((each) => each.id === id),
        item: (code) => known.items.find((each) => each.code === code)?.name ?? code,
      },
      language,
    );

interface Telling {
  readonly speaker: Speaker;
  readonly language: Language;
  readonly inWords: (figure: TracedFigure) => string;
}

function sayChain(chain: Chain, telling: Telling): void {
  const { speaker, language, inWords } = telling;
  const phrases = tracePhrases(language);
  for (const figure of chain.figures) {
    speaker.say(`  ${inWords(figure)}`);
    some(speaker, figure.contributions, (each) => speaker.text.source(sourceOf(each)));
    some(speaker, figure.leftOut, (each) => phrases.leftOut({ ...each, unit: each.name }));
  }
  for (const { sheet, criterion, rows } of chain.counted) {
    speaker.say(`  ${phrases.counted({ count: formatCount(rows.length), sheet, criterion })}`);
    some(speaker, rows, ({ cell, texts }) => `${cell}: ${texts.slice(0, 4).join(" | ")}`);
  }
  some(speaker, chain.entries, phrases.entry);
  some(speaker, chain.given, ({ cell, value }) => phrases.given({ cell, value: String(value) }));
}

function some<T>(speaker: Speaker, entries: readonly T[], line: (entry: T) => string): void {
  for (const entry of entries.slice(0, shownLines)) speaker.say(`    ${line(entry)}`);
  const left = entries.length - shownLines;
  if (left > 0) speaker.say(`    ${speaker.text.moreLines(left)}`);
}

const sourceOf = (each: Contribution) => ({
  unit: each.name,
  item: each.item,
  value: each.value,
  file: each.file ?? "",
  sheet: each.sheet ?? "",
  cell: each.cells.join(", "),
  raw: each.raw,
});
