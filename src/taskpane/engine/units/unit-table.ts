import { decimalsIn } from "#core/catalogue/indicator";
import type { Receipt } from "#core/consolidation/receipt";
import type { IndicatorResult, ReportResult, UnitResult } from "#core/result/report-result";
import { computedOf } from "#core/evaluation/unit-figure";
import { toneOf } from "#taskpane/engine/checking/indicator-lines";
import type { Memory } from "#taskpane/engine/memory";
import type { Order, Tone } from "#taskpane/protocol/answers";
import type { TargetColumn, UnitRow, UnitTable } from "#taskpane/protocol/unit-answers";
import { latestReport } from "#taskpane/engine/report/latest-report";

/** Every expected unit, with a column for each target. */
export function unitTable(memory: Memory, order: Order): UnitTable {
  const result = latestReport(memory, order);
  const { registry, ledger } = result;
  const columns = result.indicators.flatMap(columnOf);
  const complaints = countedComplaints(result);
  const rows = ledger.receipts.map((receipt, at) =>
    rowOf(receipt, {
      short: columns.filter(({ tones }) => tones[at] === "bad").length,
      ...(complaints.get(receipt.unit.code) ?? { issues: 0, blocking: 0 }),
    }),
  );
  const above = new Set(rows.map(({ superior }) => superior));
  const types = new Map(
    ledger.receipts.flatMap(({ unit: { type } }) =>
      type === null ? [] : [[type.number, type.name]],
    ),
  );
  return {
    rows,
    columns,
    superiors: registry.organisations
      .filter(({ code }) => above.has(code))
      .map(({ code, name }) => ({ code, name })),
    types: Array.from(types, ([code, name]) => ({ code, name })),
  };
}

type Counted = Pick<UnitRow, "issues" | "blocking">;

function countedComplaints({ issues }: ReportResult): ReadonlyMap<string, Counted> {
  const counted = new Map<string, Counted>();
  for (const { unit, severity, code } of issues) {
    // That nothing came is what its status says.
    if (unit === null || code === "formNotReceived") continue;
    const before = counted.get(unit) ?? { issues: 0, blocking: 0 };
    const blocking = before.blocking + (severity === "blocking" ? 1 : 0);
    counted.set(unit, { issues: before.issues + 1, blocking });
  }
  return counted;
}

const rowOf = (
  { unit, status, file }: Receipt,
  counted: Pick<UnitRow, "short" | "issues" | "blocking">,
): UnitRow => ({
  code: unit.code,
  name: unit.name,
  status,
  day: file?.receivedAt?.slice(0, 10) ?? null,
  file: file?.path ?? null,
  type: unit.type?.number ?? "",
  superior: unit.parent ?? "",
  ...counted,
});

/** A target that no unit is held to is no column. */
function columnOf({ indicator, byUnit }: IndicatorResult): readonly TargetColumn[] {
  if (indicator.onlyInTotal === true) return [];
  const tones: (Tone | null)[] = [];
  const [numerators, denominators]: [(number | null)[], (number | null)[]] = [[], []];
  for (const unit of byUnit) {
    const computed = computedOf(unit.figure);
    const isValue = computed.kind === "value";
    tones.push(toneOfUnit(unit));
    numerators.push(isValue ? computed.numerator : null);
    denominators.push(isValue ? computed.denominator : null);
  }
  if (tones.every((tone) => tone === null)) return [];
  const decimals = decimalsIn(indicator).part;
  const figures = { tones, numerators, denominators, ...(decimals === 0 ? {} : { decimals }) };
  return [{ id: indicator.id, name: indicator.shortName, ...figures }];
}

const toneOfUnit = ({ target, verdict }: UnitResult): Tone | null =>
  target === null || verdict === null || verdict === "notApplicable" ? null : toneOf[verdict];
