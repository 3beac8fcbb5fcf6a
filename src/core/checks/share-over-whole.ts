import { decimalsIn, type Decimals, type Indicator } from "#core/catalogue/indicator";
import { indicators as builtIn } from "#core/catalogue/indicators/indicators";
import { balances, partsOfWholes } from "#core/catalogue/relations";
import type { Facts } from "#core/reading/fact";
import { sumOf, type Check } from "./check";
import { limitCase, type Limit } from "./cases/limit-case";

/** Items of a share: what is counted, and of what. */
export interface Share extends Limit<string> {
  /** What its percentages are of. */
  readonly whole: string;
  readonly decimals: Decimals;
}

/**
 * The shares that nothing else keeps within their whole: above it, they would be over 100 %. Those of a clerk's
 * plan are among them, whose items stand in no other relation.
 */
export const sharesWithin = (indicators: readonly Indicator[]): readonly Share[] =>
  indicators.flatMap((indicator): readonly Share[] => {
    const { kind, over100, whole } = indicator;
    const [item, ...items] = indicator.numerator;
    const [limit, ...limits] = indicator.denominator ?? [];
    if (kind === "count" || over100 === true || item === undefined || limit === undefined) {
      return [];
    }
    const share = {
      items: [item, ...items],
      limit: [limit, ...limits],
      whole: whole ?? "",
      decimals: decimalsIn(indicator),
    } as const;
    return isKept(share) ? [] : [share];
  });

/** Whether the figures make a share of more than 100 %. */
export function isOver(facts: Facts, { items, limit }: Share): boolean {
  const part = sumOf(facts, items);
  const whole = sumOf(facts, limit);
  return part !== null && whole !== null && part > whole;
}

/** Every item is a part of another item of the whole, or they are lines of one balance. */
function isKept({ items, limit }: Limit<string>): boolean {
  const wholes = items.map(
    (item) =>
      limit.find((each) =>
        partsOfWholes.some(({ part, whole }) => part === item && whole === each),
      ) ?? null,
  );
  const apart = wholes.every((whole, at) => whole !== null && wholes.indexOf(whole) === at);
  const inBalance = balances.some(
    ({ whole, plus }) =>
      limit.includes(whole) && items.every((item) => plus.some((code) => code === item)),
  );
  return apart || inBalance;
}

/** The check of these indicators; those of the catalogue are the ones that the page of checks lists. */
export const shareOverWhole = (indicators: readonly Indicator[] = builtIn): Check => ({
  id: "share-over-whole",
  code: "shareOverWhole",
  source: "src/core/catalogue/indicators/",
  cases: sharesWithin(indicators).map((share) => limitCase(share, "shareOverWhole")),
});
