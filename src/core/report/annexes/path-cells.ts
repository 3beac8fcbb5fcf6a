import { reaches } from "#core/evaluation/aim";
import { levelYardstick } from "#core/evaluation/yardstick";
import type { ReportTexts } from "#core/words/report/report-texts";
import { textLiteral } from "#core/sheet/formula";
import type { CellModel } from "#core/sheet/sheet-model";
import { cellOfFigure, isShare } from "#core/report/indicator-lines";
import type { PathLine } from "#core/report/path-lines";
import type { ReportWords } from "#core/report/report-words";

/** Cells of one path, by the names of their columns. */
export const pathCellNames = [
  "baseYear",
  "baseNumerator",
  "baseDenominator",
  "baseValue",
  "numerator",
  "denominator",
  "value",
  "expected",
  "gap",
  "need",
  "perYear",
  "straight",
  "growth",
  "note",
] as const;

export type PathCellName = (typeof pathCellNames)[number];

export interface PathSetting {
  readonly year: number;
  readonly words: ReportWords;
  /** The cell with that name in this row, as its own sheet refers to it. */
  readonly at: (name: PathCellName) => string;
  /** Formulas of the figures that stand elsewhere. */
  readonly numerator: string;
  readonly denominator: string;
  readonly need: string;
}

/** The way to a target year: where it started, where it should stand, what each year must bring, two readings. */
export function pathCells(line: PathLine, setting: PathSetting): readonly CellModel[] {
  const { indicator, base, evaluation, numerator, denominator } = line;
  const { at } = setting;
  const share = isShare(indicator);
  const number = share ? "percent" : "count";
  const value = cellOfFigure(indicator, { numerator, denominator });
  const baseValue = base === null ? "" : cellOfFigure(indicator, base);
  const quotient = (n: string, d: string): string =>
    share ? `IF(N(${d})>0,${n}/${d},"")` : `IF(ISNUMBER(${n}),${n},"")`;
  const expected = expectedNow(line, setting);
  const ways = standings(line, setting);
  return [
    { value: base === null ? "" : String(base.year), style: "textCenter" },
    { value: base?.numerator ?? "", style: "count" },
    { value: base?.denominator ?? "", style: "count" },
    {
      value: baseValue,
      formula: quotient(at("baseNumerator"), at("baseDenominator")),
      style: number,
    },
    { value: numerator ?? "", formula: setting.numerator, style: "count" },
    share
      ? { value: denominator ?? "", formula: setting.denominator, style: "count" }
      : { value: "", style: "count" },
    {
      value,
      formula: quotient(at("numerator"), at("denominator")),
      style: share ? "percentBold" : "countBold",
    },
    { ...expected.now, style: number },
    { ...expected.gap, style: share ? "points" : "change" },
    { value: evaluation.need ?? "", formula: setting.need, style: "count" },
    { ...perYear(line, setting), style: "countBold" },
    { ...ways.straight, style: "textCenter" },
    { ...ways.growth, style: "textCenter" },
    { ...ways.note, style: "text" },
  ];
}

interface Computed {
  readonly value: number | string;
  readonly formula: string;
}

/** The level in the unit of the cells: 0.65 for 65 %. */
const levelOf = ({ target, indicator }: PathLine): number =>
  isShare(indicator) ? (target.value ?? 0) / 100 : (target.value ?? 0);

const levelFormula = ({ target, indicator }: PathLine): string =>
  isShare(indicator) ? `${String(target.value ?? 0)}/100` : String(target.value ?? 0);

const isAhead = (line: PathLine, year: number): boolean => line.due > year;

/** Units by which the path is missed, above zero when behind: percentage points, or a count. */
function expectedNow(
  line: PathLine,
  { year, at }: PathSetting,
): { readonly now: Computed; readonly gap: Computed } {
  const { base, due, indicator, target } = line;
  const scale = isShare(indicator) ? 100 : 1;
  const value = cellOfFigure(indicator, line);
  const start = base === null ? "" : cellOfFigure(indicator, base);
  const level = levelOf(line);
  const ahead = isAhead(line, year);
  const usable = !ahead || (base !== null && start !== "" && base.year <= year);
  if (!usable) return { now: { value: "", formula: '""' }, gap: { value: "", formula: '""' } };
  const [elapsed, all] = base === null ? [0, 1] : [year - base.year, due - base.year];
  const now =
    ahead && start !== "" ? start + ((level - start) * elapsed) / Math.max(all, 1) : level;
  const along = `${at("baseValue")}+(${levelFormula(line)}-${at("baseValue")})*${String(elapsed)}/${String(Math.max(all, 1))}`;
  const sign = target.operator.startsWith("<") || indicator.better === "lower" ? -1 : 1;
  return {
    now: {
      value: now,
      formula: ahead ? `IF(ISNUMBER(${at("baseValue")}),${along},"")` : levelFormula(line),
    },
    gap: {
      value: value === "" ? "" : sign * (now - value) * scale,
      formula: `IF(AND(ISNUMBER(${at("expected")}),ISNUMBER(${at("value")})),${String(sign * scale)}*(${at("expected")}-${at("value")}),"")`,
    },
  };
}

function perYear(line: PathLine, { year, at }: PathSetting): Computed {
  const { need } = line.evaluation;
  const years = line.due - year;
  if (years <= 0) return { value: "", formula: '""' };
  return {
    value: need === null ? "" : Math.ceil(need / years),
    formula: `IF(ISNUMBER(${at("need")}),-INT(-${at("need")}/${String(years)}),"")`,
  };
}

interface Standings {
  readonly straight: Computed;
  readonly growth: Computed;
  readonly note: Computed;
}

function standings(line: PathLine, setting: PathSetting): Standings {
  const { words, at, year } = setting;
  const { evaluation } = line;
  const note = noteOf(line, year, words.texts.path);
  if (!isAhead(line, year)) {
    const { met, overdue } = words.verdicts;
    const value = evaluation.need === null ? "" : evaluation.need === 0 ? met : overdue;
    const formula = `IF(ISNUMBER(${at("need")}),IF(${at("need")}=0,${textLiteral(met)},${textLiteral(overdue)}),"")`;
    return {
      straight: { value, formula },
      growth: { value: "", formula: '""' },
      note: { value: note, formula: textLiteral(note) },
    };
  }
  return {
    straight: straightOf(line, setting),
    growth: growthOf(line, setting),
    note: disagreement(line, setting, note),
  };
}

const reached = (line: PathLine): boolean => {
  const { base, indicator, target } = line;
  const aim = levelYardstick(target, indicator)?.aim;
  if (base === null || aim === undefined) return false;
  return reaches(aim, base.numerator, isShare(indicator) ? (base.denominator ?? 1) : 1);
};

function straightOf(line: PathLine, { words, at }: PathSetting): Computed {
  const { achieved, onPath, behindPath, slipped } = words.straight;
  const path = statusOf(line);
  const pace = `IF(${at("gap")}<=1E-10,${textLiteral(onPath)},${textLiteral(behindPath)})`;
  const open = reached(line) ? textLiteral(slipped) : pace;
  return {
    value: path === null ? "" : words.straight[path.straight],
    formula: `IF(OR(NOT(ISNUMBER(${at("gap")})),NOT(ISNUMBER(${at("need")}))),"",IF(${at("need")}=0,${textLiteral(achieved)},${open}))`,
  };
}

/** The two readings as they stand: a target that is reached already has no path left, and both say so. */
function statusOf(
  line: PathLine,
): Pick<NonNullable<PathLine["evaluation"]["path"]>, "straight" | "growth"> | null {
  const { path, need } = line.evaluation;
  if (path !== null) return path;
  const hasStart = line.base !== null && cellOfFigure(line.indicator, line.base) !== "";
  return need === 0 && hasStart ? { straight: "achieved", growth: "achieved" } : null;
}

/** The thresholds of methods 3.1 B over the cells; what the base decides is decided here. */
function growthOf(line: PathLine, { words, at, year }: PathSetting): Computed {
  const { base, due, indicator } = line;
  const status = statusOf(line);
  const text = words.growth;
  const scale = isShare(indicator) ? 100 : 1;
  const start = base === null ? "" : cellOfFigure(indicator, base);
  const value = status === null ? "" : text[status.growth];
  if (base === null || start === "") return { value, formula: '""' };
  const elapsed = year - base.year;
  const first = start === 0 ? "0.001" : `(${at("baseValue")}*${String(scale)})`;
  const now = `IF(${at("value")}=0,0.001,${at("value")}*${String(scale)})`;
  const goal = line.target.value === 0 ? "0.001" : String(line.target.value ?? 0);
  const sign = indicator.better === "lower" ? "-1" : "1";
  const forward = `(${sign}*((${now}/${first})^(1/${String(Math.max(elapsed, 1))})-1))`;
  const required = `ABS((${goal}/${first})^(1/${String(due - base.year)})-1)`;
  const bands = `IF(${required}=0,IF(${forward}<0,${textLiteral(text.deterioration)},${textLiteral(text.limited)}),IF(${forward}/${required}>=0.95,${textLiteral(text.substantial)},IF(${forward}/${required}>=0.6,${textLiteral(text.moderate)},IF(${forward}>=0,${textLiteral(text.limited)},${textLiteral(text.deterioration)}))))`;
  const open = elapsed <= 0 ? textLiteral(text.notAvailable) : bands;
  return {
    value,
    formula: `IF(${at("straight")}="","",IF(${at("need")}=0,${textLiteral(text.achieved)},${open}))`,
  };
}

/** What the base and the calendar alone decide. */
function noteOf(
  { base, indicator, target, due }: PathLine,
  year: number,
  texts: ReportTexts["path"],
): string {
  if (due < year) return texts.passed;
  if (due === year) return texts.dueNow;
  if (base === null) return texts.noBase;
  const start = cellOfFigure(indicator, base);
  if (start === "") return texts.noBase;
  if (start === 0) return texts.baseZero;
  const level = isShare(indicator) ? (target.value ?? 0) / 100 : (target.value ?? 0);
  return start === level ? texts.baseIsTarget : "";
}

/** The mark where one reading says that the pace is enough and the other that it is not. */
function disagreement(line: PathLine, { words, at }: PathSetting, note: string): Computed {
  const { straight, growth } = words;
  const status = statusOf(line);
  const oneWay = status?.straight === "onPath" || status?.straight === "achieved";
  const otherWay = status?.growth === "achieved" || status?.growth === "substantial";
  const differ = status !== null && status.growth !== "notAvailable" && oneWay !== otherWay;
  const both = note === "" ? words.texts.path.differ : `${words.texts.path.differ}; ${note}`;
  const isOneOf = (cell: string, options: readonly string[]): string =>
    `OR(${options.map((option) => `${cell}=${textLiteral(option)}`).join(",")})`;
  const line1 = isOneOf(at("straight"), [straight.onPath, straight.achieved]);
  const line2 = isOneOf(at("growth"), [growth.achieved, growth.substantial]);
  const silent = isOneOf(at("growth"), ["", growth.notAvailable]);
  return {
    value: differ ? both : note,
    formula: `IF(${silent},${textLiteral(note)},IF(${line1}=${line2},${textLiteral(note)},${textLiteral(both)}))`,
  };
}
