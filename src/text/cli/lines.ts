import { englishNames } from "#core/catalogue/english-names";
import { indicatorIn } from "#core/report/named-indicators";
import type { Verdict } from "#core/evaluation/verdict";
import type { Shortfall } from "./text";
import type { Language } from "#text/language";
import { formatCount } from "#text/numbers";
import { wordsOf } from "#text/words";

/** `Trưởng thôn là đảng viên: 1.692/2.071 (81,70%) – Quá hạn, chưa đạt, còn thiếu 379 …` */
export function shortfallLine(line: Shortfall, language: Language): string {
  const words = wordsOf(language);
  const indicator = indicatorIn(language === "en" ? englishNames : null, line.indicator);
  const numerator = formatCount(line.numerator);
  const value =
    line.denominator === null
      ? numerator
      : `${numerator}/${formatCount(line.denominator)} (${line.display})`;
  const need = line.need === null ? "" : `, ${words.needWords(line.need, indicator)}`;
  return `${indicator.shortName}: ${value} – ${words.verdicts[line.verdict]}${need}`;
}

/** `Đạt: 12; Chưa đạt: 3`, in the order of the verdicts; those that nothing has are left out; `0` when all are. */
export function verdictList(
  counts: Readonly<Partial<Record<Verdict, number>>>,
  language: Language,
): string {
  const { verdicts } = wordsOf(language);
  const parts = (Object.keys(verdicts) as readonly Verdict[])
    .filter((verdict) => (counts[verdict] ?? 0) > 0)
    .map((verdict) => `${verdicts[verdict]}: ${formatCount(counts[verdict] ?? 0)}`)
    .join("; ");
  return parts === "" ? "0" : parts;
}
