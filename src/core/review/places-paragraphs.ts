import { goesUp } from "#core/evaluation/operators";
import { decimalText } from "#core/sheet/live-text";
import type { ReviewResult } from "./review";
import type { ReviewWords } from "./review-words";

/** Organisations that are named, and shares of which something is said. */
const named = 3;
const most = 5;

/**
 * Who changed most, a sentence for each share in which somebody moved forward: those above the units where there
 * are any, otherwise the units.
 */
export function placesParagraphs(
  { compared, superiors, units }: ReviewResult,
  { review }: ReviewWords,
): readonly string[] {
  const bodies = superiors.length > 1 ? superiors : units;
  return compared
    .flatMap(({ indicator, target }, place): readonly string[] => {
      const up = goesUp(target, indicator);
      const first = bodies
        .flatMap(({ organisation, shares }) => {
          const { change = null, rank = null } = shares[place] ?? {};
          const isForward = change !== null && (up ? change > 0 : change < 0);
          return rank === null || !isForward ? [] : [{ organisation, change, rank }];
        })
        .sort((one, other) => one.rank - other.rank)
        .slice(0, named);
      if (first.length === 0) return [];
      const list = first
        .map(
          ({ organisation, change }) =>
            `${organisation.name} (${review.places.points(pointsOf(change))})`,
        )
        .join(", ");
      const say = up ? review.places.best : review.places.bestDown;
      return [say(indicator.shortName, list)];
    })
    .slice(0, most);
}

const pointsOf = (points: number): string =>
  `${points > 0 ? "+" : "-"}${decimalText(hundredths(points))}`;

/** A difference of two ratios is no exact number: its hundredths are those of what the sheet shows. */
const hundredths = (points: number): number => {
  const exact = Math.abs(points) * 100;
  const whole = Math.floor(exact);
  return exact - whole >= 0.5 ? whole + 1 : whole;
};
