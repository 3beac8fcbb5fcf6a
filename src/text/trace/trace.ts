import type { Indicator } from "#core/catalogue/indicator";
import type { Plan } from "#core/catalogue/plan";
import type { Chain, TracedFigure } from "#core/provenance/chain";
import { traceEn } from "#text/en/trace";
import { traceVi } from "#text/vi/trace";
import type { Language } from "#text/language";
import { formatCount, formatPercent } from "#text/numbers";
import type { TracePhrases } from "./trace-phrases";

const tables: Readonly<Record<Language, TracePhrases>> = { vi: traceVi, en: traceEn };

export const tracePhrases = (language: Language): TracePhrases => tables[language];

export interface FigureNames {
  readonly indicatorOf: (id: string) => Indicator | undefined;
  readonly plan: Plan | null;
  readonly item: (code: string) => string;
}

/**
 * `1.692 trưởng thôn là đảng viên / 2.071 trưởng thôn, từ 839 đơn vị; 5 đơn vị chưa nộp`: both sums with what
 * they count, how many units gave them, and who did not.
 */
export function figureInWords(
  figure: TracedFigure,
  names: FigureNames,
  language: Language,
): string {
  const phrases = tracePhrases(language);
  const sums = sumsInWords(figure, names, phrases);
  const from =
    figure.unit === null ? `, ${phrases.fromUnits(formatCount(figure.unitsCounted))}` : "";
  const blank = figure.leftOut.filter(({ because }) => because === "blankInput").length;
  const said = [
    ...absentees(figure).map(([status, count]) => phrases.notReceived(formatCount(count), status)),
    ...(blank > 0 ? [phrases.blankInput(formatCount(blank))] : []),
    ...(figure.notApplicable.length > 0
      ? [phrases.notApplicable(formatCount(figure.notApplicable.length))]
      : []),
  ];
  return [`${sums}${from}`, ...said].join("; ").normalize("NFC");
}

/** How many units without a form stand in which status, in the order in which they are met. */
function absentees({ leftOut }: TracedFigure): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { because, status } of leftOut) {
    if (because === "notReceived") counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return [...counts];
}

function sumsInWords(
  { indicator: id, targets, numerator, denominator, contributions }: TracedFigure,
  { indicatorOf, plan, item }: FigureNames,
  phrases: TracePhrases,
): string {
  if (numerator === null) return phrases.nothing;
  const indicator = id === null ? undefined : indicatorOf(id);
  const own = plan?.targets.find(({ ref, indicator: of }) => of === id && targets.includes(ref));
  const counted = indicator?.counted ?? item(contributions[0]?.item ?? "");
  const above = `${formatCount(numerator)} ${counted}`;
  const whole = own?.scope.operands?.whole ?? indicator?.whole ?? "";
  return denominator === null ? above : `${above} / ${formatCount(denominator)} ${whole}`.trimEnd();
}

/** Programs that save a workbook again keep 15 digits of a quotient. */
const likeness = 1e-12;

/** What the cell prints: a share as a percentage, a count with its dots, a text as it is. */
export function displayOfChain({ value, figures }: Chain): string {
  if (typeof value !== "number") return String(value ?? "");
  const share = figures.find(
    ({ numerator, denominator }) =>
      numerator !== null &&
      denominator !== null &&
      denominator > 0 &&
      Math.abs(value - numerator / denominator) < likeness,
  );
  if (share?.numerator != null && share.denominator !== null && share.parts.length > 1) {
    return formatPercent(share.numerator, share.denominator);
  }
  return formatCount(value);
}
