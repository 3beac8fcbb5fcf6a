import type { FileReading } from "#core/consolidation/file-reading";
import type { Memory } from "#taskpane/engine/memory";
import type { Order } from "#taskpane/protocol/answers";
import type { FilesAtHand, Proposal } from "#taskpane/protocol/given-answers";
import { fileLine } from "./given/read-given";

/** Every file that was read, and what most forms say of themselves. */
export function atHand({ readings, registry }: Memory, order: Order): FilesAtHand {
  return {
    files: readings.map((reading) => fileLine(reading, registry, order)),
    proposal: proposalOf(readings, order),
  };
}

/** Another plan or year is proposed where more than half of the forms state it. */
function proposalOf(readings: readonly FileReading[], order: Order): Proposal | null {
  const stated = readings.flatMap((reading) => {
    const meta = reading.kind === "form" ? reading.meta : null;
    return meta?.plan == null || meta.year === null ? [] : [{ plan: meta.plan, year: meta.year }];
  });
  const counts = new Map<string, number>();
  for (const { plan, year } of stated) {
    const key = keyOf(plan, year);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const { plan, year } of stated) {
    const forms = counts.get(keyOf(plan, year)) ?? 0;
    if (forms * 2 <= stated.length) continue;
    const isOther = plan !== order.plan || year !== order.year;
    return isOther ? { plan, year, forms, of: stated.length } : null;
  }
  return null;
}

const keyOf = (plan: string, year: number): string => `${plan} ${String(year)}`;
