import { compareFractions, fraction, sum, type Fraction } from "#core/quantity/fraction";
import type { Organisation, Predecessor, Registry } from "./organisation";
import { lifeOf, rowContinued, rowsByCode } from "./periods";

/** What became of an organisation, or where another came from. */
export type InheritanceKind =
  /** Several became one new organisation. */
  | "merged"
  /** It went into one that was there before. */
  | "absorbed"
  /** It was shared out among several. */
  | "split"
  /** The same organisation under another name or code. */
  | "renamed"
  /** The same organisation under another one above. */
  | "transferred"
  /** It ended and nothing continues it. */
  | "ended";

export const wholeShare: Fraction = fraction(1);

export const isWhole = ({ share }: Pick<Predecessor, "share">): boolean =>
  compareFractions(share, wholeShare) === 0;

/** A whole organisation that another one continues. */
export const wholeOf = (code: string): Predecessor => ({
  code,
  share: wholeShare,
  absorbed: false,
});

/** One organisation that continues another, with the part that it took over. */
export interface Succession {
  readonly successor: Organisation;
  readonly from: Predecessor;
  /** First day of the life of the predecessor that is continued; null when open. It may have come back later. */
  readonly life: string | null;
}

/** Who continues whom: by code of the predecessor, in the order of the registry. */
export type Successions = ReadonlyMap<string, readonly Succession[]>;

export function successionsOf({ rows }: Pick<Registry, "rows">): Successions {
  const byCode = rowsByCode(rows);
  const found = new Map<string, Succession[]>();
  for (const successor of rows) {
    for (const from of successor.predecessors) {
      const own = byCode.get(from.code) ?? [];
      const continued = rowContinued(own, successor);
      const life = continued === undefined ? null : lifeOf(continued, own).from;
      const list = found.get(from.code);
      if (list === undefined) found.set(from.code, [{ successor, from, life }]);
      else list.push({ successor, from, life });
    }
  }
  return found;
}

/** Those that continue the organisation in the life that one of its rows belongs to. */
export function successorsOf(
  row: Organisation,
  { rows }: Pick<Registry, "rows">,
  successions: Successions,
): readonly Succession[] {
  const given = successions.get(row.code) ?? [];
  if (given.length === 0) return given;
  const { from } = lifeOf(
    row,
    rows.filter(({ code }) => code === row.code),
  );
  return given.filter(({ life }) => life === from);
}

/** The parts of an organisation that went over to others, added up. */
export const sharesGiven = (successions: readonly Pick<Succession, "from">[]): Fraction =>
  successions.reduce((total, { from }) => sum(total, from.share), fraction(0));

/** What happened between an organisation and the one that continues it; follows from who else is concerned. */
export function kindOf(
  predecessor: Pick<Organisation, "parent" | "to">,
  { successor, from }: Succession,
): Exclude<InheritanceKind, "ended"> {
  if (!isWhole(from)) return "split";
  const wasThere =
    from.absorbed ||
    successor.from === null ||
    (predecessor.to !== null && successor.from <= predecessor.to);
  if (wasThere) return "absorbed";
  if (successor.predecessors.length > 1) return "merged";
  return successor.parent === predecessor.parent ? "renamed" : "transferred";
}

/** What became of an organisation that has ended: the kind, and who continues it. */
export function fateOf(
  unit: Organisation,
  registry: Pick<Registry, "rows">,
  successions: Successions = successionsOf(registry),
): { readonly kind: InheritanceKind; readonly successors: readonly string[] } {
  const own = successorsOf(unit, registry, successions);
  const [first] = own;
  if (first === undefined) return { kind: "ended", successors: [] };
  return { kind: kindOf(unit, first), successors: own.map(({ successor }) => successor.code) };
}
