import fc from "fast-check";
import { decimalsIn, type Indicator } from "#core/catalogue/indicator";
import type { Baseline, Target } from "#core/catalogue/plan";
import { yearPrintedFor } from "#core/catalogue/target";
import { ofPlaces } from "#core/quantity/decimals";

/** The figures by which targets are measured are printed, as the door asks. */
export const basesOf = (targets: readonly Target[]): readonly Baseline[] =>
  targets.flatMap(({ indicator, against }, at) => {
    const printed = against === undefined ? null : yearPrintedFor(against);
    const numerator = 1 + ((at * 37) % 90);
    return printed === null
      ? []
      : [{ indicator, year: printed, numerator, denominator: null, source: "" }];
  });

/** A figure from which a way may start, with the decimals of what is counted. */
export const baselineOf = (
  { id, kind, ...counted }: Indicator,
  year: number,
): fc.Arbitrary<Baseline | null> =>
  fc.option(
    fc
      .record({
        year: fc.integer({ min: year - 4, max: year + 1 }),
        whole: fc.integer({ min: 1, max: 400 }),
        part: fc.nat({ max: 400 }),
      })
      .map(({ year: start, whole, part }) => ({
        indicator: id,
        year: start,
        numerator:
          kind === "count" ? ofPlaces(part, decimalsIn(counted).part) : Math.min(part, whole),
        denominator: kind === "count" ? null : whole,
        source: "",
      })),
    { freq: 1 },
  );
