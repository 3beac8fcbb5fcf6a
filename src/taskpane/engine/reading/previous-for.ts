import { periodsBelowYear } from "#core/catalogue/periods/report-period";
import { leadsTo } from "#core/catalogue/periods/running-items";
import type { PreviousYear } from "#core/result/report-result";
import type { ReportSoFar } from "#app/forms/settled-so-far";
import type { Memory } from "#taskpane/engine/memory";
import type { Order } from "#taskpane/protocol/answers";

type Earlier = Pick<Memory, "previous" | "ofParts">;
type Asked = Pick<Order, "year" | "period">;

/** What a report is compared with: years before, or the same part of them. */
export function previousFor(
  { previous, ofParts }: Earlier,
  { year, period }: Asked,
): PreviousYear | null {
  if (period === undefined) return previous;
  const chain = ofParts[period];
  const [last, ...earlier] = yearsOf(chain).filter((each) => each.year < year);
  return chain === undefined || last === undefined ? null : { ...chain, ...last, earlier };
}

/** Reports of this year's parts that are over when this one is: what they say of some items stays. */
export const reportsSoFar = (
  { ofParts }: Earlier,
  { year, period }: Asked,
): readonly ReportSoFar[] =>
  periodsBelowYear
    .filter((part) => leadsTo(part, period ?? null))
    .flatMap((part) =>
      yearsOf(ofParts[part])
        .filter((each) => each.year === year)
        .map(({ facts }) => ({ period: part, facts })),
    );

const yearsOf = (chain: PreviousYear | undefined) =>
  chain === undefined ? [] : [{ year: chain.year, facts: chain.facts }, ...(chain.earlier ?? [])];
