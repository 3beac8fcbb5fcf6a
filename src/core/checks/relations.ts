import { balances, partsOfWholes, type Balance, type PartOfWhole } from "#core/catalogue/relations";
import { cellName } from "#core/cell";
import { issue, type Issue } from "#core/issue";
import { countOf, type Fact, type Facts } from "#core/reading/fact";

/** Three-valued: a check whose inputs are not all there is undecided, never passed and never failed. */
export type Outcome = "holds" | "fails" | "undecided";

/** No part is larger than its whole. */
export function partOutcome(facts: Facts, relation: PartOfWhole): Outcome {
  const part = countOf(facts.get(relation.part));
  const whole = countOf(facts.get(relation.whole));
  if (part === null || whole === null) return "undecided";
  return part <= whole ? "holds" : "fails";
}

/** The sum that a balance line must equal, or null while one of its lines is missing. */
export function balanceSum(facts: Facts, balance: Balance): number | null {
  let sum = 0;
  for (const [codes, sign] of [
    [balance.plus, 1],
    [balance.minus, -1],
  ] as const) {
    for (const code of codes) {
      const count = countOf(facts.get(code));
      if (count === null) return null;
      sum += sign * count;
    }
  }
  return sum;
}

export function balanceOutcome(facts: Facts, balance: Balance): Outcome {
  const whole = countOf(facts.get(balance.whole));
  const sum = balanceSum(facts, balance);
  if (whole === null || sum === null) return "undecided";
  return whole === sum ? "holds" : "fails";
}

/** Complaints about values that contradict each other; each points at the cell that must be looked at first. */
export function checkRelations(facts: Facts, sheet: string): readonly Issue[] {
  const issues: Issue[] = [];
  for (const relation of partsOfWholes) {
    if (partOutcome(facts, relation) === "fails") issues.push(partIssue(facts, relation, sheet));
  }
  for (const balance of balances) {
    if (balanceOutcome(facts, balance) === "fails")
      issues.push(balanceIssue(facts, balance, sheet));
  }
  return issues;
}

function partIssue(facts: Facts, { part, whole }: PartOfWhole, sheet: string): Issue {
  const partValue = countOf(facts.get(part)) ?? 0;
  const wholeValue = countOf(facts.get(whole)) ?? 0;
  const at = { sheet, cell: cellOfFact(facts.get(part)) };
  return issue(
    "partAboveWhole",
    { part, whole, partValue, wholeValue },
    { at, found: String(partValue) },
  );
}

function balanceIssue(facts: Facts, balance: Balance, sheet: string): Issue {
  const wholeValue = countOf(facts.get(balance.whole)) ?? 0;
  const at = { sheet, cell: cellOfFact(facts.get(balance.whole)) };
  const parts = [...balance.plus, ...balance.minus.map((code) => `-${code}`)];
  const partsValue = balanceSum(facts, balance) ?? 0;
  const details = { whole: balance.whole, wholeValue, parts, partsValue };
  return issue("partsDoNotAddUp", details, { at, found: String(wholeValue) });
}

const cellOfFact = (fact: Fact | undefined): string | null =>
  fact?.at == null ? null : cellName(fact.at.row, fact.at.column);
