import { decimalsIn, type Indicator } from "#core/catalogue/indicator";
import { balances, type Balance } from "#core/catalogue/relations";
import { balanceCase, isOfForm } from "./cases/balance-case";
import type { Check } from "#core/checks/check";

const isElsewhere = (balance: (typeof balances)[number]): boolean =>
  !isOfForm(1)(balance) && !isOfForm(6)(balance);

/**
 * Shares that a plan declares to be one structure: their numerators together are their whole. Only of those whose whole
 * is a single item, as a plan's own are.
 */
export function structureBalances(indicators: readonly Indicator[]): readonly Balance<string>[] {
  const names = new Set(indicators.flatMap(({ structure }) => structure ?? []));
  return [...names].flatMap((name): readonly Balance<string>[] => {
    const parts = indicators.filter(({ structure }) => structure === name);
    const [whole] = parts[0]?.denominator ?? [];
    const plus = parts.flatMap(({ numerator }) => numerator);
    const decimals = Math.max(
      ...parts.map(decimalsIn).flatMap(({ part, whole: all }) => [part, all]),
    );
    return whole === undefined ? [] : [{ whole, plus, minus: [], source: name, decimals }];
  });
}

/** Kinds of one thing that together are all of it: committees and cells, heads who are members and who are not. */
export const breakdownSum = (indicators: readonly Indicator[] = []): Check => ({
  id: "breakdown-sum",
  code: "partsDoNotAddUp",
  source: "src/core/catalogue/relations.ts",
  cases: [...balances.filter(isElsewhere), ...structureBalances(indicators)].map(balanceCase),
});
