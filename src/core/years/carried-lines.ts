import { fraction } from "#core/quantity/fraction";
import type { Fact, Facts } from "#core/reading/fact";
import type { EarlierYear } from "#core/consolidation/todays-boundary";
import { organisationTypeOf } from "#core/registry/organisation-type";
import { organisationLevels, type OrganisationLevel } from "#core/catalogue/organisation-levels";
import type { Organisation, Predecessor } from "#core/registry/organisation";

/** What a line holds: texts and numbers, as JSON has them. */
type Line = readonly unknown[];

const signs = { declaredNone: "-", notApplicable: "x" } as const;

/** The values of a unit in the order of the items: `12,,-,x,0`; a blank stays a blank. */
export const valuesLine = (facts: Facts, items: readonly string[]): string =>
  items
    .map((item) => {
      const fact = facts.get(item);
      if (fact === undefined) return "";
      return fact.state === "number" ? String(fact.value) : signs[fact.state];
    })
    .join(",")
    .replace(/,+$/u, "");

/** The facts that a line of values holds; what is none of ours is blank. */
export function factsOfLine(line: string, items: readonly string[]): Facts {
  const facts = new Map<string, Fact>();
  for (const [index, text] of line.split(",").entries()) {
    const item = items[index];
    const fact = factOf(text);
    if (item !== undefined && fact !== null) facts.set(item, fact);
  }
  return facts;
}

const nowhere = { at: null, raw: null, rule: null };

function factOf(text: string): Fact | null {
  if (text === signs.declaredNone) return { state: "declaredNone", value: 0, ...nowhere };
  if (text === signs.notApplicable) return { state: "notApplicable", value: 0, ...nowhere };
  return /^\d{1,15}(?:\.\d{1,9})?$/u.test(text)
    ? { state: "number", value: Number(text), ...nowhere }
    : null;
}

/** Items of which some unit of the year says something, in the given order. */
export const itemsGiven = (
  { facts }: Pick<EarlierYear, "facts">,
  items: readonly string[],
): readonly string[] => {
  const units = [...facts.values()];
  return items.filter((item) => units.some((one) => one.has(item)));
};

const flagsOf = ({ armedForces, grassroots, reports }: Organisation): string =>
  `${armedForces ? "a" : ""}${grassroots ? "g" : ""}${reports ? "r" : ""}`;

/** A row of the registry as a line. */
export const organisationLine = (one: Organisation): Line => [
  one.code,
  one.name,
  one.parent,
  one.level,
  one.type?.number ?? null,
  flagsOf(one),
  one.from,
  one.to,
  one.predecessors.map(({ code, share, absorbed }) => [
    code,
    String(share.numerator),
    String(share.denominator),
    absorbed ? 1 : 0,
  ]),
];

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

const levelOf = (value: unknown): OrganisationLevel | null =>
  organisationLevels.find((level) => level === value) ?? null;

/** The row of the registry that a line holds; null for a line of another making. */
export function organisationOfLine(line: unknown, row: number): Organisation | null {
  if (!Array.isArray(line)) return null;
  const [code, name, parent, level, type, flags, from, to, predecessors] = line as Line;
  const known = levelOf(level);
  if (typeof code !== "string" || typeof name !== "string" || known === null) return null;
  const marks = textOrNull(flags) ?? "";
  return {
    code,
    name,
    parent: textOrNull(parent),
    level: known,
    type: typeof type === "string" ? organisationTypeOf(type) : null,
    armedForces: marks.includes("a"),
    grassroots: marks.includes("g"),
    reports: marks.includes("r"),
    from: textOrNull(from),
    to: textOrNull(to),
    predecessors: Array.isArray(predecessors) ? predecessors.flatMap(predecessorOf) : [],
    admissionQuota: null,
    row,
  };
}

function predecessorOf(line: unknown): readonly Predecessor[] {
  if (!Array.isArray(line)) return [];
  const [code, part, whole, absorbed] = line as Line;
  const [above, below] = [part, whole].map((each) =>
    typeof each === "string" && /^\d{1,30}$/u.test(each) ? BigInt(each) : null,
  );
  if (typeof code !== "string" || above == null || below == null || below === BigInt(0)) return [];
  return [{ code, share: fraction(above, below), absorbed: absorbed === 1 }];
}
