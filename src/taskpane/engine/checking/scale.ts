import type { Target } from "#core/catalogue/plan";
import type { Computed } from "#core/evaluation/computed";
import type { StartingPoint } from "#core/evaluation/context";
import type { Bars, Way } from "#taskpane/protocol/answers";

/** What the picture of an indicator is drawn from; nothing is judged by it. */
interface Drawn {
  readonly target: Target;
  readonly computed: Computed;
  readonly previous: Computed | null;
  readonly base: StartingPoint | null;
  readonly year: number;
}

interface Drawing {
  readonly bars: Bars;
  readonly way: Way | null;
}

/** Value, target, last year and the way ahead on one scale from 0 to 1. */
export function drawingOf(drawn: Drawn): Drawing {
  const { target, computed, previous, base } = drawn;
  const isShare = computed.kind === "value" && computed.denominator !== null;
  const aim = target.value === null ? null : isShare ? target.value / 100 : target.value;
  const start = base === null ? null : sizeOf({ kind: "value", ...base });
  const found = [sizeOf(computed), aim, previous === null ? null : sizeOf(previous), start];
  const most = Math.max(isShare ? 1 : 0, ...found.map((size) => size ?? 0));
  const [value = null, mark = null, before = null, first = null] = found.map((size) =>
    size === null || most === 0 ? null : size / most,
  );
  return { bars: { value, target: mark, previous: before }, way: wayOf(drawn, mark, first) };
}

/** A straight line from the start to the target year, when that year is not the one of the start. */
function wayOf(
  { target: { horizon }, base, year }: Drawn,
  goal: number | null,
  start: number | null,
): Way | null {
  if (horizon.kind !== "by" || goal === null || start === null || base === null) return null;
  const { year: due } = horizon;
  if (due <= base.year || year < base.year) return null;
  const walked = (year - base.year) / (due - base.year);
  const expected = year >= due ? null : start + (goal - start) * walked;
  return { from: base.year, start, year, expected, due, goal };
}

function sizeOf(computed: Computed): number | null {
  if (computed.kind === "absent") return null;
  const { numerator, denominator } = computed;
  return denominator === null ? numerator : numerator / denominator;
}
