import type { Random } from "#core/sample/numbers/random";
import type { SampleUnit } from "#core/sample/province/sample-units";

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/**
 * When each unit saved its form: on 1–25 December, more of them late than early, in office hours of Việt Nam, as
 * ISO date and time in UTC, which is 7 hours behind.
 */
export const savedTimes = (
  units: readonly SampleUnit[],
  year: number,
  random: Random,
): ReadonlyMap<string, string> =>
  new Map(
    units.map(({ code }) => {
      const day = random.between(random.below(3) === 0 ? 1 : 12, 25);
      const [hour, minute, second] = [random.between(1, 9), random.below(60), random.below(60)];
      const time = [hour, minute, second].map(twoDigits).join(":");
      return [code, `${String(year)}-12-${twoDigits(day)}T${time}Z`];
    }),
  );
