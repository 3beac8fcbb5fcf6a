import type { Indicator } from "#core/catalogue/indicator";
import type { indicatorColumns } from "#core/words/plan-sheet-words";
import { spellingKey } from "#core/spelling";
import type { NumberedTarget } from "./targets/read-targets";
import type { PlanRow } from "./table-reader";

type Row = PlanRow<keyof typeof indicatorColumns>;

/** The shares of a structure are parts of one item, and there are at least two of them. */
export function complainAboutParts(rows: readonly Row[], indicators: readonly Indicator[]): void {
  for (const [at, indicator] of indicators.entries()) {
    const { structure } = indicator;
    const row = rows[at];
    if (structure === undefined || row === undefined) continue;
    const parts = partsOf(structure, indicators);
    const isWhole =
      parts.length > 1 &&
      parts.every(
        ({ kind, denominator }) =>
          kind !== "count" &&
          denominator?.length === 1 &&
          denominator[0] === indicator.denominator?.[0],
      );
    if (!isWhole) row.complaints.add("planStructureParts", { structure }, row.at("structure"));
  }
}

const partsOf = (structure: string, indicators: readonly Indicator[]): readonly Indicator[] =>
  indicators.filter((each) => spellingKey(each.structure ?? "") === spellingKey(structure));

/** The levels of all parts of a structure, where each has one for the same time, add up to 100 %. */
export function complainAboutLevels(
  targets: readonly NumberedTarget[],
  indicators: readonly Indicator[],
): void {
  for (const structure of new Set(indicators.flatMap((each) => each.structure ?? []))) {
    const parts = new Set(partsOf(structure, indicators).map(({ id }) => id));
    const own = targets.filter(({ target }) => parts.has(target.indicator));
    for (const time of new Set(own.map(({ target }) => JSON.stringify(target.horizon)))) {
      const asked = own.filter(({ target }) => JSON.stringify(target.horizon) === time);
      const levels = asked.map(({ target }) => middleOf(target));
      const isFull = asked.length === parts.size && levels.every((level) => level !== null);
      const hundredths = levels.reduce<number>(
        (sum, level) => sum + Math.floor((level ?? 0) * 1e6 + 0.5),
        0,
      );
      const last = asked.at(-1)?.row;
      if (!isFull || last === undefined || hundredths === 100e6) continue;
      const details = { structure, sum: hundredths / 1e6 };
      last.complaints.add("planStructureSum", details, { ...last.at("value"), found: null });
    }
  }
}

/** "Bằng" and "khoảng" say how large a part is to be; "at least" leaves room for others. */
const middleOf = ({ operator, value, valueMax }: NumberedTarget["target"]): number | null => {
  if (operator === "=") return value;
  return operator === "range" && value !== null && valueMax !== null
    ? (value + valueMax) / 2
    : null;
};
