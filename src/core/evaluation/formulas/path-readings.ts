import { decimalsIn } from "#core/catalogue/indicator";
import { type Computation, textLiteral } from "#core/sheet/formula";
import { type At, type PathToYear, nothing, printed, startOf } from "./path-formulas";
import { paceFormula } from "./target-formulas";
import { goesUp } from "#core/evaluation/operators";
import { growthBands, insteadOfZero } from "#core/evaluation/path";
import { type LineStart, straightLine } from "#core/evaluation/straight-line";
import type { GrowthStatus, StraightStatus } from "#core/evaluation/verdict";
import { levelYardstick, reaches, sideOf } from "#core/evaluation/yardstick";

/** The first reading: against the straight line from the base; blank once the target year has come. */
export function straightCell(
  path: PathToYear,
  at: At,
  words: Readonly<Record<StraightStatus, string>>,
): Computation {
  const { target, indicator, base, evaluation } = path;
  const aim = levelYardstick(target, indicator)?.aim;
  if (aim === undefined || path.due <= path.year) return nothing;
  const decimals = decimalsIn(indicator);
  const line = straightLine(
    { ...path, kind: indicator.kind, decimals: decimals.part },
    aim.level,
    base,
  );
  if (line === null) return nothing;
  const status = evaluation.path?.straight;
  const now = {
    part: at("numerator"),
    whole: indicator.kind === "count" ? null : at("denominator"),
    decimals,
  };
  const { part, whole } = line.start;
  const pace = `IF(${paceFormula(line, aim.up, now)},${textLiteral(words.onPath)},${textLiteral(words.behindPath)})`;
  const open = reaches(aim, part, whole) ? textLiteral(words.slipped) : pace;
  return {
    value: status === undefined ? "" : words[status],
    formula: `IF(OR(NOT(ISNUMBER(${at("gap")})),NOT(ISNUMBER(${at("need")}))),"",IF(${at("need")}=0,${textLiteral(words.achieved)},${open}))`,
  };
}

/** The second reading: `growthStatus` over the cells; what the base decides is decided here. */
export function growthCell(
  path: PathToYear,
  at: At,
  words: Readonly<Record<GrowthStatus, string>>,
): Computation {
  const start = startOf(path);
  if (start === null || path.due <= path.year) return nothing;
  const said = (status: GrowthStatus): string => textLiteral(words[status]);
  const status = path.evaluation.path?.growth;
  const elapsed = path.year - start.year;
  const open = elapsed <= 0 ? said("notAvailable") : bandsFormula(path, at, { start, said });
  return {
    value: status === undefined ? "" : words[status],
    formula: `IF(${at("straight")}="","",IF(${at("need")}=0,${said("achieved")},${open}))`,
  };
}

function bandsFormula(
  path: PathToYear,
  at: At,
  { start, said }: { readonly start: LineStart; readonly said: (status: GrowthStatus) => string },
): string {
  const tiny = String(insteadOfZero);
  const scale = String(printed(path));
  const first = start.part === 0 ? tiny : `(${at("baseValue")}*${scale})`;
  const now = `IF(${at("value")}=0,${tiny},${at("value")}*${scale})`;
  const goal = path.target.value === 0 ? tiny : String(path.target.value ?? 0);
  const sign = goesUp(path.target, path.indicator) ? "1" : "-1";
  const [elapsed, all] = [path.year - start.year, path.due - start.year];
  const forward = `(${sign}*((${now}/${first})^(1/${String(elapsed)})-1))`;
  const required = `ABS((${goal}/${first})^(1/${String(all)})-1)`;
  const bands = growthBands.reduceRight((rest, [status, least]) => {
    const pace = least === 0 ? `${forward}>=0` : `${forward}/${required}>=${String(least)}`;
    return `IF(${pace},${said(status)},${rest})`;
  }, said("deterioration"));
  return `IF(${required}=0,IF(${forward}<0,${said("deterioration")},${said("limited")}),${bands})`;
}

/** What the base and the calendar alone say of a path. */
export type PathRemark = "passed" | "dueNow" | "noBase" | "baseZero" | "baseIsTarget";

export function remarkOn(path: PathToYear): PathRemark | null {
  if (path.due < path.year) return "passed";
  if (path.due === path.year) return "dueNow";
  const start = startOf(path);
  if (start === null) return "noBase";
  if (start.part === 0) return "baseZero";
  const level = levelYardstick(path.target, path.indicator)?.aim.level;
  return level !== undefined && sideOf(level, start.part, start.whole) === 0
    ? "baseIsTarget"
    : null;
}

const enough = {
  straight: ["onPath", "achieved"],
  growth: ["achieved", "substantial"],
} as const satisfies {
  readonly straight: readonly StraightStatus[];
  readonly growth: readonly GrowthStatus[];
};

interface ReadingWords {
  readonly straight: Readonly<Record<StraightStatus, string>>;
  readonly growth: Readonly<Record<GrowthStatus, string>>;
}

/** One text or the other: whether one reading says that the pace is enough and the other that it is not. */
export function differingCell(
  { evaluation }: PathToYear,
  at: At,
  words: ReadingWords,
  { agree, differ }: { readonly agree: string; readonly differ: string },
): Computation {
  const { path } = evaluation;
  const isEnough = (reading: "straight" | "growth"): boolean =>
    path !== null && enough[reading].some((status) => status === path[reading]);
  const differs =
    path !== null && path.growth !== "notAvailable" && isEnough("straight") !== isEnough("growth");
  const isOneOf = (cell: string, options: readonly string[]): string =>
    `OR(${options.map((option) => `${cell}=${textLiteral(option)}`).join(",")})`;
  const straight = enough.straight.map((status) => words.straight[status]);
  const growth = enough.growth.map((status) => words.growth[status]);
  const silent = isOneOf(at("growth"), ["", words.growth.notAvailable]);
  return {
    value: differs ? differ : agree,
    formula: `IF(${silent},${textLiteral(agree)},IF(${isOneOf(at("straight"), straight)}=${isOneOf(at("growth"), growth)},${textLiteral(agree)},${textLiteral(differ)}))`,
  };
}
