import { cellName } from "#core/cell";
import { compareFractions, type Fraction } from "#core/quantity/fraction";
import { printedDay } from "./calendar-day";
import type { Complaints, ComplaintPlace } from "./read/complaints";
import { isWhole, sharesGiven, wholeShare } from "./inheritance";
import type { Predecessor } from "./organisation";
import type { RegistryHead } from "./read/registry-head";
import { lifeOf, rowContinued, rowsByCode, type Period } from "./periods";
import type { RegistryRow } from "./read/registry-row";

/** A row that continues another one. */
interface Claim {
  readonly row: RegistryRow & { readonly code: string };
  readonly from: Predecessor;
}

interface Sheet {
  readonly complaints: Complaints;
  readonly at: (claim: Claim) => ComplaintPlace;
}

/**
 * What a registry must be in time: every predecessor stands in a row, nobody continues itself, a predecessor has
 * ended when its successor begins, no two units continue the whole of one, and shares add up to the whole.
 */
export function checkSuccession(
  rows: readonly RegistryRow[],
  head: RegistryHead,
  complaints: Complaints,
): void {
  const column = head.columns.get("predecessors");
  if (column === undefined) return;
  const sheet: Sheet = {
    complaints,
    at: ({ row, from }) => ({ row: row.row, column, unit: row.code, found: from.code }),
  };
  const coded = rows.filter((row): row is Claim["row"] => row.code !== null);
  const byCode = rowsByCode(coded);
  const claims = coded.flatMap((row) => row.predecessors.map((from): Claim => ({ row, from })));
  checkRings(byCode, sheet);
  const known = new Map<string, { readonly life: Period; readonly claims: Claim[] }>();
  for (const claim of claims) {
    const own = byCode.get(claim.from.code) ?? [];
    const predecessor = rowContinued(own, claim.row);
    if (predecessor === undefined) {
      complainUnknown(claim, sheet);
      continue;
    }
    const life = lifeOf(predecessor, own);
    checkDates(claim, life, sheet);
    const key = `${claim.from.code} ${life.from ?? ""}`;
    const others = known.get(key);
    if (others === undefined) known.set(key, { life, claims: [claim] });
    else others.claims.push(claim);
  }
  for (const { life, claims: of } of known.values()) checkShares(of, life.to, sheet);
}

function complainUnknown(claim: Claim, { complaints, at }: Sheet): void {
  const details = { unit: claim.row.code, predecessor: claim.from.code };
  complaints.add("registryPredecessorUnknown", details, at(claim));
}

/** Walks back from every unit to its predecessors; a unit met on its own way back closes a ring. */
function checkRings(
  byCode: ReadonlyMap<string, readonly Claim["row"][]>,
  { complaints, at }: Sheet,
): void {
  const done = new Set<Claim["row"]>();
  const way: Claim["row"][] = [];
  const visit = (row: Claim["row"]): void => {
    way.push(row);
    for (const from of row.predecessors) {
      const before = rowContinued(byCode.get(from.code) ?? [], row);
      const start = before === undefined ? -1 : way.indexOf(before);
      if (start >= 0) {
        const path = [...way.slice(start).map(({ code }) => code), from.code];
        complaints.add("registryPredecessorCycle", { path }, at({ row, from }));
      } else if (before !== undefined && !done.has(before)) visit(before);
    }
    way.pop();
    done.add(row);
  };
  for (const row of [...byCode.values()].flat()) if (!done.has(row)) visit(row);
}

/**
 * A unit that begins while its predecessor still exists counts the same people twice. It may have been there before
 * when the registry says so, or when it has no first day; a part may be taken from one that goes on.
 */
function checkDates(claim: Claim, { to }: Period, { complaints, at }: Sheet): void {
  const { row, from } = claim;
  const continues = to === null && !isWhole(from) && row.from !== null;
  const follows = to !== null && (row.from === null || from.absorbed || row.from > to);
  if (continues || follows) return;
  const details = {
    unit: row.code,
    predecessor: from.code,
    from: row.from === null ? null : printedDay(row.from),
    to: to === null ? null : printedDay(to),
  };
  complaints.add("registryDatesOverlap", details, at(claim));
}

function checkShares(claims: readonly Claim[], to: string | null, { complaints, at }: Sheet): void {
  const [first, second] = claims.filter(({ from }) => isWhole(from));
  if (first !== undefined && second !== undefined) {
    const place = at(first);
    const details = {
      unit: second.row.code,
      predecessor: second.from.code,
      first: cellName(place.row, place.column),
    };
    complaints.add("registryPredecessorTwice", details, at(second));
    return;
  }
  const total = sharesGiven(claims);
  const order = compareFractions(total, wholeShare);
  const last = claims.at(-1);
  if (last === undefined || (to === null ? order < 0 || first !== undefined : order === 0)) return;
  const details = { predecessor: last.from.code, total: written(total), ended: to !== null };
  complaints.add("registrySharesNotWhole", details, at(last));
}

/** `0,9` where the decimals end within six places, else `5/7`. */
function written({ numerator, denominator }: Fraction): string {
  const scale = BigInt(1_000_000);
  if ((numerator * scale) % denominator !== BigInt(0)) {
    return `${numerator.toString()}/${denominator.toString()}`;
  }
  const millionths = ((numerator * scale) / denominator).toString().padStart(7, "0");
  const decimals = millionths.slice(-6).replace(/0+$/u, "");
  const whole = millionths.slice(0, -6);
  return decimals === "" ? whole : `${whole},${decimals}`;
}
