import type { FileReading } from "#core/consolidation/file-reading";
import { periodNamed } from "#core/catalogue/periods/report-period";
import type { Memory } from "#taskpane/engine/memory";
import type { Order } from "#taskpane/protocol/answers";
import type { FilesAtHand, Proposal } from "#taskpane/protocol/given-answers";
import { expectedOf, fileLine } from "./given/read-given";

/** Every file that was read, and what most forms say of themselves. */
export function atHand(memory: Memory, order: Order): FilesAtHand {
  const { readings, registry } = memory;
  const expected = expectedOf(memory, registry, order);
  return {
    files: readings.map((reading) => fileLine(reading, expected, order.language)),
    proposal: proposalOf(readings, order),
  };
}

/** Another plan or year is proposed where more than half of the forms state it. */
function proposalOf(readings: readonly FileReading[], order: Order): Proposal | null {
  const stated = readings.flatMap((reading) => {
    const meta = reading.kind === "form" ? reading.meta : null;
    if (meta?.plan == null || meta.year === null) return [];
    const period = periodNamed(meta.period);
    return [{ plan: meta.plan, year: meta.year, ...(period === null ? {} : { period }) }];
  });
  const counts = new Map<string, number>();
  for (const each of stated) {
    const key = keyOf(each);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const each of stated) {
    const forms = counts.get(keyOf(each)) ?? 0;
    if (forms * 2 <= stated.length) continue;
    return keyOf(each) === keyOf(order) ? null : { ...each, forms, of: stated.length };
  }
  return null;
}

const keyOf = ({ plan, year, period }: Pick<Order, "plan" | "year" | "period">): string =>
  `${plan} ${String(year)} ${period ?? ""}`;
