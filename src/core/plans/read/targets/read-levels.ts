import { fractionOfDecimal, sum } from "#core/quantity/fraction";
import type { Indicator } from "#core/catalogue/indicator";
import type { Against, Operator, Target, YearStep } from "#core/catalogue/plan";
import { timesPattern } from "#core/words/against-words";
import type { targetColumns } from "#core/words/plan-sheet-words";
import { readingOfAbout, readingOfExactly } from "#core/words/plan-readings";
import { againstIn } from "./read-against";
import {
  complainAboutBlank,
  isYear,
  neededChoice,
  numberIn,
  numberOf,
  partsOf,
  textIn,
} from "#core/plans/read/row-values";
import type { PlanRow } from "#core/plans/read/table-reader";

type Row = PlanRow<keyof typeof targetColumns>;
type LevelColumn = "value" | "valueMax" | "tolerance";

/** What a target demands; with the words for how a loose one is read. */
export type Demand = Pick<
  Target,
  "operator" | "value" | "valueMax" | "reading" | "steps" | "against"
>;

/** The operator, its levels and the levels of single years; a loose wording comes with how it is read. */
export function demandIn(row: Row, indicator: Indicator | undefined): Demand {
  const chosen = neededChoice(row, "operator", "operator") ?? ">=";
  const written = againstIn(row, indicator);
  if (written !== null || isChange(row, chosen)) {
    return changeIn(row, { chosen, written, indicator });
  }
  const steps = stepsIn(row, indicator);
  const value = levelIn(row, "value", indicator);
  const valueMax = levelIn(row, "valueMax", indicator);
  const said = textIn(row, "reading");
  const withSteps = steps.length === 0 ? {} : { steps };
  if (chosen === "about") {
    return { ...aboutIn(row, value, indicator), ...withSteps };
  }
  checkLevels(row, { operator: chosen, value, valueMax, hasSteps: steps.length > 0 });
  checkMeaning(row, { operator: chosen, value, indicator });
  const reading = said ?? (chosen === "=" ? readingOf(value, indicator) : null);
  return { operator: chosen, value, valueMax, reading, ...withSteps };
}

/** "Tăng" or "giảm" with a level: by so many per cent. */
const isChange = (row: Row, chosen: Operator | "about"): boolean =>
  (chosen === "rising" || chosen === "falling") && row.content("value") !== undefined;

/** A level in per cent of an earlier figure, or a change by so many per cent of it. */
function changeIn(
  row: Row,
  given: {
    readonly chosen: Operator | "about";
    readonly written: Against | null;
    readonly indicator: Indicator | undefined;
  },
): Demand {
  const { chosen, written, indicator } = given;
  const isRise = chosen === "rising" || chosen === "falling";
  const value = percentIn(row, "value");
  const valueMax = percentIn(row, "valueMax");
  const against: Against = written ?? { kind: "lastYear" };
  if (written === null && indicator !== undefined && indicator.kind !== "count") {
    row.complaints.add("planChangeOfShare", {}, row.at("value"));
  }
  if (chosen === "about") {
    const about = aboutIn(row, value, { kind: "share" });
    return { ...about, against };
  }
  // Better than last year, by whatever it is.
  if (isRise && row.content("value") === undefined && against.kind === "lastYear") {
    return { operator: chosen, value: null, valueMax: null, reading: textIn(row, "reading") };
  }
  checkLevels(row, { operator: isRise ? ">=" : chosen, value, valueMax, hasSteps: false });
  if (isRise && valueMax !== null) {
    if (chosen === "falling") row.complaints.add("planBandOfFall", {}, row.at("valueMax"));
    else checkLevels(row, { operator: "range", value, valueMax, hasSteps: false });
  }
  if (chosen === "falling" && (value ?? 0) > 100) {
    row.complaints.add("planShareOutOfRange", { column: row.heading("value") }, row.at("value"));
  }
  return { operator: chosen, value, valueMax, reading: textIn(row, "reading"), against };
}

/** `10`, `10%`, `1,5 lần`: per cent. */
function percentIn(row: Row, id: LevelColumn): number | null {
  const text = textIn(row, id);
  const times = timesPattern.exec(text ?? "");
  const exact = times === null ? null : fractionOfDecimal(numberOf(times[1] ?? "") ?? "");
  if (exact !== null) return Number(exact.numerator * BigInt(100)) / Number(exact.denominator);
  const percent = /^([\d.,]+)\s*%$/u.exec(text ?? "");
  const written = percent === null ? null : numberOf(percent[1] ?? "");
  return written ?? numberIn(row, id);
}

/** A number in words and its tolerance are a band. */
function aboutIn(
  row: Row,
  value: number | null,
  indicator: Pick<Indicator, "kind" | "over100"> | undefined,
): Demand {
  const tolerance = levelIn(row, "tolerance", indicator && { ...indicator, over100: true });
  if (value === null) complainAboutBlank(row, "value");
  if (tolerance === null) complainAboutBlank(row, "tolerance");
  const [middle, margin] = [value ?? 0, tolerance ?? 0];
  const share = indicator?.kind !== "count";
  return {
    operator: "range",
    value: Math.max(0, stepped(middle, margin, -1)),
    valueMax: stepped(middle, margin, 1),
    reading: textIn(row, "reading") ?? readingOfAbout({ value: middle, tolerance: margin, share }),
  };
}

/** Exact in the decimals in which both are written: 0,1 + 0,2 is 0,3. */
function stepped(middle: number, margin: number, way: 1 | -1): number {
  const [from, by] = [fractionOfDecimal(middle), fractionOfDecimal(margin * way)];
  if (from === null || by === null) return middle;
  const { numerator, denominator } = sum(from, by);
  return Number(numerator) / Number(denominator);
}

/** "Bằng 80%" is reached from one side; at an end of the scale there is only one. */
function readingOf(value: number | null, indicator: Indicator | undefined): string | null {
  if (value === null || indicator === undefined || value === 0) return null;
  const share = indicator.kind !== "count";
  if (share && value === 100 && indicator.over100 !== true) return null;
  return readingOfExactly({ value, share, better: indicator.better });
}

function levelIn(
  row: Row,
  id: LevelColumn,
  indicator: Pick<Indicator, "kind" | "over100"> | undefined,
): number | null {
  const text = row.content(id);
  if (text?.kind === "text" && timesPattern.test(text.value.trim())) {
    if (indicator?.kind === "count") complainAboutBlank(row, "against");
    else return withinRange(row, id, { value: percentIn(row, id), indicator });
  }
  const percent = text?.kind === "text" ? /^([\d.,]+)\s*%$/u.exec(text.value.trim()) : null;
  const written = percent === null ? null : numberOf(percent[1] ?? "");
  const value = written === null || indicator?.kind === "count" ? numberIn(row, id) : written;
  return withinRange(row, id, { value, indicator });
}

function withinRange(
  row: Row,
  id: LevelColumn,
  given: {
    readonly value: number | null;
    readonly indicator: Pick<Indicator, "kind" | "over100"> | undefined;
  },
): number | null {
  const { value, indicator } = given;
  if (value !== null && isOutOfRange(value, indicator)) {
    row.complaints.add("planShareOutOfRange", { column: row.heading(id) }, row.at(id));
  }
  return value;
}

const isOutOfRange = (
  value: number,
  indicator: Pick<Indicator, "kind" | "over100"> | undefined,
): boolean =>
  indicator !== undefined &&
  indicator.kind !== "count" &&
  indicator.over100 !== true &&
  value > 100;

interface Levels extends Pick<Target, "operator" | "value" | "valueMax"> {
  readonly hasSteps: boolean;
}

/** A trend needs no level, a band needs two in their order, anything else one, or one for each year. */
function checkLevels(row: Row, { operator, value, valueMax, hasSteps }: Levels): void {
  const missing = (id: "value" | "valueMax"): void => {
    if (row.content(id) === undefined) complainAboutBlank(row, id);
  };
  if (operator === "rising" || operator === "falling") return;
  if (value === null && !hasSteps) missing("value");
  if (operator !== "range") return;
  if (valueMax === null) missing("valueMax");
  else if (value !== null && valueMax <= value) {
    row.complaints.add("planBandReversed", { low: String(value) }, row.at("valueMax"));
  }
}

/** What a level says of everybody: it is asked about before anything is judged by it. */
function checkMeaning(
  row: Row,
  given: {
    readonly operator: Operator;
    readonly value: number | null;
    readonly indicator: Indicator | undefined;
  },
): void {
  const { operator, value, indicator } = given;
  if (value === null || indicator === undefined) return;
  const top = indicator.kind === "count" || indicator.over100 === true ? Infinity : 100;
  const outcome = outcomeForAll(operatorFor(operator, indicator.better), value, top);
  const column = row.heading("value");
  if (outcome !== null) {
    row.complaints.add("planLevelIdle", { column, outcome }, row.at("value"));
  } else if (isTiny(row, value) && indicator.kind !== "count" && asksForMore(operator)) {
    row.complaints.add("planLevelTiny", { column }, row.at("value"));
  }
}

/** A bare number is reached from the worse side. */
const operatorFor = (operator: Operator, better: Indicator["better"]): Operator =>
  operator === "=" ? (better === "higher" ? ">=" : "<=") : operator;

function outcomeForAll(
  operator: Operator,
  value: number,
  top: number,
): "alwaysMet" | "neverMet" | null {
  if ((operator === ">=" || operator === "range") && value <= 0) return "alwaysMet";
  if (operator === "<=" && value >= top) return "alwaysMet";
  if (operator === ">" && value >= top) return "neverMet";
  return operator === "<" && value <= 0 ? "neverMet" : null;
}

const asksForMore = (operator: Operator): boolean =>
  operator === ">" || operator === ">=" || operator === "=" || operator === "range";

/** Up to one, and nothing says that it is a percentage: 0,9 for 90 % is typed as often as meant. */
const isTiny = (row: Row, value: number): boolean => {
  const content = row.content("value");
  const says = row.isPercent("value") || (content?.kind === "text" && content.value.includes("%"));
  return value > 0 && value <= 1 && !says;
};

/** `2026: 85; 2027: 90`, years rising. */
function stepsIn(row: Row, indicator: Indicator | undefined): readonly YearStep[] {
  const parts = partsOf(textIn(row, "steps") ?? "");
  const steps = parts.flatMap((part): readonly YearStep[] => {
    const [, year = "", level = ""] = /^(\d{4})\s*[:=]\s*([\d.,]+)\s*%?$/u.exec(part) ?? [];
    const value = numberOf(level);
    return isYear(Number(year)) && value !== null ? [{ year: Number(year), value }] : [];
  });
  const rises = steps.every(({ year }, at) => at === 0 || year > (steps[at - 1]?.year ?? year));
  const isWrong = steps.length < parts.length || !rises;
  if (isWrong || (row.content("steps") !== undefined && parts.length === 0)) {
    row.complaints.add("planStepsUnreadable", {}, row.at("steps"));
  }
  if (steps.some(({ value }) => isOutOfRange(value, indicator))) {
    row.complaints.add("planShareOutOfRange", { column: row.heading("steps") }, row.at("steps"));
  }
  return steps;
}
