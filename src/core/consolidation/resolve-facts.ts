import type { Item } from "#core/catalogue/item";
import { complements } from "#core/catalogue/relations";
import { appliesTo } from "#core/evaluation/scope";
import { countOf, type Fact, type Facts } from "#core/reading/fact";
import type { Organisation } from "#core/registry/organisation";

/** The facts with the counts that are given only through their complement. */
export function withComplements(given: Facts): Map<string, Fact> {
  const facts = new Map(given);
  for (const { item, whole, complement } of complements) {
    const derived = facts.has(item) ? null : remainder(facts.get(whole), facts.get(complement));
    if (derived !== null) facts.set(item, derived);
  }
  return facts;
}

/**
 * The facts of a unit with what follows from them: a count given through its complement, and what its type
 * does not have, in the order of the items. A number that was given always stands, whatever the type says.
 */
export function resolveFacts(
  given: Facts,
  unit: Pick<Organisation, "type">,
  items: readonly Item[],
): Facts {
  const known = withComplements(given);
  const facts = new Map<string, Fact>();
  for (const item of items) {
    const fact = known.get(item.code) ?? (appliesTo(item, unit) ? undefined : absentByType);
    if (fact !== undefined) facts.set(item.code, fact);
  }
  for (const [code, fact] of known) if (!facts.has(code)) facts.set(code, fact);
  return facts;
}

const absentByType: Fact = {
  state: "notApplicable",
  value: 0,
  at: null,
  raw: null,
  rule: "notApplicableByType",
};

function remainder(whole: Fact | undefined, complement: Fact | undefined): Fact | null {
  const all = countOf(whole);
  const others = countOf(complement);
  if (all === null || others === null || others > all) return null;
  return {
    state: "number",
    value: all - others,
    at: complement?.at ?? null,
    raw: null,
    rule: "complement",
  };
}
