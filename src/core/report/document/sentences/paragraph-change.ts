import { minus } from "#core/quantity/decimals";
import { numberIn, rounded } from "#core/sheet/formula";
import type { ReportTexts } from "#core/words/report/report-texts";
import { counted, type CountedWords } from "./counted-words";
import {
  cross,
  crossFormula,
  either,
  joined,
  nothing,
  pointsSaid,
  said,
  type LiveCondition,
  type LiveNumber,
  type LiveText,
} from "#core/sheet/live-text";
import type { ParagraphCells } from "./paragraph-case";

interface Saying {
  /** The year that is compared with. */
  readonly before: number;
  /** False without any report of an earlier year: that is said once, and not of each figure. */
  readonly hasBefore: boolean;
  readonly nouns: CountedWords;
  readonly texts: ReportTexts["paragraph"];
  /** Before a count below ten. */
  readonly lead: string;
}

/** The change against last year: percentage points of a share, so many of a count. */
export function changeSaid(cells: ParagraphCells, { before: year, ...saying }: Saying): LiveText {
  const { change } = saying.texts;
  const before = String(year);
  const said0 = said(change.same(before));
  const size = sizeOf(cells, saying);
  const moved = (words: string): LiveText =>
    joined([said(words), size.text, said(change.since(before))]);
  const direction = either(size.rose, moved(change.up), moved(change.down));
  const unknown = saying.hasBefore ? said(change.unknown(before)) : nothing;
  return either(wasKnown(cells), either(size.same, said0, direction), unknown);
}

function wasKnown({ previousNumerator, previousDenominator }: ParagraphCells): LiveCondition {
  const part = `ISNUMBER(${previousNumerator.formula})`;
  if (previousDenominator === null) {
    return { formula: part, holds: previousNumerator.value !== null };
  }
  return {
    formula: `AND(${part},${numberIn(previousDenominator.formula)}>0)`,
    holds: previousNumerator.value !== null && (previousDenominator.value ?? 0) > 0,
  };
}

interface Change {
  readonly same: LiveCondition;
  readonly rose: LiveCondition;
  readonly text: LiveText;
}

function sizeOf(
  cells: ParagraphCells,
  { nouns, texts: { change: texts }, lead }: Pick<Saying, "nouns" | "texts" | "lead">,
): Change {
  const { numerator: part, denominator: whole } = cells;
  const { previousNumerator: partBefore, previousDenominator: wholeBefore } = cells;
  if (whole === null || wholeBefore === null) return countChange([part, partBefore], nouns, lead);
  const shares = { part, whole, partBefore, wholeBefore };
  const [formula, now] = [crossFormula(shares), cross(shares)];
  const points = pointsSaid(shares);
  const isTiny = { formula: `${points.formula}="0,00"`, holds: points.value === "0,00" };
  return {
    same: { formula: `${formula}=0`, holds: now === BigInt(0) },
    rose: { formula: `${formula}>0`, holds: now > BigInt(0) },
    text: joined([either(isTiny, said(texts.tiny), points), said(texts.points)]),
  };
}

function countChange(
  [now, before]: readonly [LiveNumber, LiveNumber],
  nouns: CountedWords,
  lead: string,
): Change {
  const difference = minus(now.value ?? 0, before.value ?? 0);
  const [one, other] = [now.formula, before.formula];
  const { decimals = 0 } = now;
  const size = {
    formula: rounded(`ABS(${one}-${other})`, decimals),
    value: Math.abs(difference),
    decimals,
  };
  return {
    same: { formula: `${one}=${other}`, holds: difference === 0 },
    rose: { formula: `${one}>${other}`, holds: difference > 0 },
    text: counted(size, nouns, lead),
  };
}
