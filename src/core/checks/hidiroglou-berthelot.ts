import { standardChecks, type CheckSettings } from "#core/catalogue/check-settings";

/** Two years of one count, both above zero. */
export interface Change {
  readonly before: number;
  readonly now: number;
}

/** Settings of the method: U, A and C of its authors. */
type BoundSettings = Pick<CheckSettings, "boundPower" | "boundLeast" | "boundWidth">;

/**
 * The changes that stand out: Hidiroglou and Berthelot's score of the year-on-year ratio, symmetric about its median
 * and weighted by size, outside `Q2 − C·max(Q2 − Q1, |A·Q2|)` and `Q2 + C·max(Q3 − Q2, |A·Q2|)`.
 */
export function outsideBounds<C extends Change>(
  changes: readonly C[],
  { boundPower: power, boundLeast: least, boundWidth: width }: BoundSettings = standardChecks,
): ReadonlySet<C> {
  const ratios = changes.map(({ before, now }) => now / before);
  const median = quantile(sorted(ratios), 0.5);
  const scores = changes.map(({ before, now }, index) => {
    const ratio = ratios[index] ?? median;
    const distance = ratio < median ? 1 - median / ratio : ratio / median - 1;
    return distance * Math.max(before, now) ** power;
  });
  const inOrder = sorted(scores);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(inOrder, part));
  if (low === undefined || middle === undefined || high === undefined) return new Set();
  const floor = middle - width * Math.max(middle - low, Math.abs(least * middle));
  const ceiling = middle + width * Math.max(high - middle, Math.abs(least * middle));
  return new Set(
    changes.filter((_, index) => {
      const score = scores[index] ?? middle;
      return score < floor || score > ceiling;
    }),
  );
}

const sorted = (values: readonly number[]): readonly number[] =>
  values.slice().sort((one, other) => one - other);

/** The value below which that part of the sorted values lies, between two of them where it falls so. */
function quantile(values: readonly number[], part: number): number {
  const place = (values.length - 1) * part;
  const below = values[Math.floor(place)] ?? 0;
  const above = values[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
