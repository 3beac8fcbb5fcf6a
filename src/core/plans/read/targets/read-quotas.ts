import { decimalsIn, type Indicator } from "#core/catalogue/indicator";
import type { Quota } from "#core/catalogue/plan";
import { cellAddress } from "#core/cell";
import type { Known } from "#core/plans/read/known";
import { plus } from "#core/quantity/decimals";
import type { quotaColumns } from "#core/words/plan-sheet-words";
import type { NumberedTarget } from "./read-targets";
import { neededText, quantityIn, textIn } from "#core/plans/read/row-values";
import type { PlanRow } from "#core/plans/read/table-reader";

type Row = PlanRow<keyof typeof quotaColumns>;

/**
 * The quotas of each target by its number. Those of a count add up to the target's level, each unit stands
 * once, and the target is there: what is not so is complained about.
 */
export function readQuotas(
  rows: readonly Row[],
  targets: readonly NumberedTarget[],
  indicators: Known["indicators"],
): ReadonlyMap<string, readonly Quota[]> {
  const quotas = new Map<string, Quota[]>();
  const seen = new Map<string, Row>();
  const last = new Map<string, Row>();
  for (const row of rows) {
    const number = neededText(row, "target");
    if (number !== "" && !targets.some((each) => each.number === number)) {
      row.complaints.add("planQuotaTargetUnknown", {}, row.at("target"));
    }
    const given = targets.find((each) => each.number === number)?.target.indicator ?? "";
    const quota = quotaIn(row, indicators.get(given));
    complainAboutTwice(row, `${number} ${quota.unit}`, seen);
    quotas.set(number, [...(quotas.get(number) ?? []), quota]);
    last.set(number, row);
  }
  for (const { number, target } of targets) {
    if (indicators.get(target.indicator)?.kind === "count" && target.against === undefined)
      complainAboutSum(number, target.value, { quotas, last });
  }
  return quotas;
}

/** So many of what a number counts, with its decimals; per cent of a share. */
function quotaIn(row: Row, indicator: Indicator | undefined): Quota {
  const content = row.content("unit");
  const unit = content === undefined ? neededText(row, "unit") : (textIn(row, "unit") ?? "");
  if (content !== undefined && content.kind !== "text") {
    row.complaints.add("planCodeUnusable", { fault: "notText", instead: null }, row.at("unit"));
  }
  if (row.content("value") === undefined) neededText(row, "value");
  const decimals = indicator?.kind === "count" ? decimalsIn(indicator).part : 0;
  return { unit, value: quantityIn(row, "value", decimals) ?? 0 };
}

function complainAboutTwice(row: Row, key: string, seen: Map<string, Row>): void {
  const { sheet, cell } = seen.get(key)?.at("unit") ?? { sheet: "", cell: null };
  if (cell === null) seen.set(key, row);
  else
    row.complaints.add("planIdTwice", { first: cellAddress({ sheet, ...cell }) }, row.at("unit"));
}

function complainAboutSum(
  target: string,
  total: number | null,
  given: {
    readonly quotas: ReadonlyMap<string, readonly Quota[]>;
    readonly last: ReadonlyMap<string, Row>;
  },
): void {
  const quotas = given.quotas.get(target);
  const row = given.last.get(target);
  if (quotas === undefined || row === undefined || total === null) return;
  const sum = quotas.reduce((all, { value }) => plus(all, value), 0);
  if (sum === total) return;
  row.complaints.add("planQuotaSum", { target, total, sum }, { ...row.at("value"), found: null });
}
