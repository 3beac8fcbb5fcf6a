import type { CheckedStatement } from "#core/figures/statement";
import { fraction } from "#core/quantity/fraction";
import { shortened } from "./issues/found";
import type { Language } from "./language";
import { formatCount, formatDecimal } from "./numbers";
import { placed, placeOf } from "./issues/place";

interface FigurePhrases {
  readonly line: (line: string) => string;
  readonly printed: (percent: string) => string;
  readonly reproduced: string;
  readonly truncated: (right: string) => string;
  readonly other: (right: string, wholes: string) => string;
  readonly wrong: (right: string) => string;
  readonly none: string;
}

const phrases: Readonly<Record<Language, FigurePhrases>> = {
  vi: {
    line: (line) => `dòng ${line}`,
    printed: (percent) => `in ${percent}`,
    reproduced: "tính lại đúng",
    truncated: (right) => `đúng phải là ${right}, số in bị cắt chứ không làm tròn`,
    other: (right, wholes) => `đúng phải là ${right}; số in là tỷ lệ trên ${wholes}`,
    wrong: (right) => `đúng phải là ${right}; không mẫu số nào ở đây cho số đã in`,
    none: "không tính được vì mẫu số bằng 0",
  },
  en: {
    line: (line) => `line ${line}`,
    printed: (percent) => `printed ${percent}`,
    reproduced: "recomputed, and right",
    truncated: (right) => `it is ${right}; the printed digits were cut, not rounded`,
    other: (right, wholes) => `it is ${right}; the printed figure is a share of ${wholes}`,
    wrong: (right) => `it is ${right}; no whole given here yields the printed figure`,
    none: "no share, because the whole is zero",
  },
};

/** `dòng 3: 1.692/2.071, in 81,69%: đúng phải là 81,70%, …` with the words around it. */
export function figureLine(checked: CheckedStatement, language: Language): string {
  const { statement } = checked;
  const { place, numerator, denominator, printed, content } = statement;
  const words = phrases[language];
  const where =
    place.kind === "line"
      ? words.line(String(place.line))
      : placeOf({ file: null, sheet: place.sheet, cell: place.cell });
  const figures = `${formatCount(numerator)}/${formatCount(denominator)}, ${words.printed(`${printed}%`)}`;
  const about = content === "" ? "" : ` (${shortened(content)})`;
  return placed(where, `${figures}: ${verdictOf(checked, words)}${about}`);
}

function verdictOf({ statement, verdict, others }: CheckedStatement, words: FigurePhrases): string {
  const { numerator, denominator, printed } = statement;
  if (denominator === 0) return words.none;
  if (verdict === "reproduced") return words.reproduced;
  const decimals = /[.,](\d+)$/u.exec(printed)?.[1]?.length ?? 0;
  const percent = fraction(BigInt(numerator) * BigInt(100), denominator);
  const right = `${formatDecimal(percent, Math.max(2, decimals))}%`;
  if (verdict === "truncated") return words.truncated(right);
  return verdict === "otherDenominator"
    ? words.other(right, others.map((whole) => formatCount(whole)).join(", "))
    : words.wrong(right);
}
