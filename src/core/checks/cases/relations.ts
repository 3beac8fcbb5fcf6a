import type { Balance, PartOfWhole } from "#core/catalogue/relations";
import { plus } from "#core/quantity/decimals";
import { countOf, type Facts } from "#core/reading/fact";
import type { Outcome } from "#core/checks/check";

/** No part is larger than its whole. */
export function partOutcome(facts: Facts, relation: PartOfWhole): Outcome {
  const part = countOf(facts.get(relation.part));
  const whole = countOf(facts.get(relation.whole));
  if (part === null || whole === null) return "undecided";
  return part <= whole ? "holds" : "fails";
}

/** The sum that a balance line must equal, or null while one of its lines is missing. */
export function balanceSum(facts: Facts, balance: Balance<string>): number | null {
  let sum = 0;
  for (const [codes, sign] of [
    [balance.plus, 1],
    [balance.minus, -1],
  ] as const) {
    for (const code of codes) {
      const count = countOf(facts.get(code));
      if (count === null) return null;
      sum = plus(sum, sign * count);
    }
  }
  return sum;
}

export function balanceOutcome(facts: Facts, balance: Balance<string>): Outcome {
  const whole = countOf(facts.get(balance.whole));
  const sum = balanceSum(facts, balance);
  if (whole === null || sum === null) return "undecided";
  return whole === sum ? "holds" : "fails";
}
