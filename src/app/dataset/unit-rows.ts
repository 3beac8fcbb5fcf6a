import type { TableRow } from "#core/dataset/tables";
import type { ReportResult } from "#core/result/report-result";

/** Every organisation of the registry, as it stands on the day of the report. */
export function* unitRows({
  registry,
  ledger,
  facts,
}: ReportResult): Generator<Omit<TableRow<"units">, "period">> {
  const statuses = new Map(ledger.receipts.map(({ unit, status }) => [unit.code, status]));
  for (const one of registry.organisations) {
    const status = statuses.get(one.code) ?? null;
    yield {
      unit: one.code,
      name: one.name,
      superior: one.parent,
      level: one.level,
      type: one.type?.number ?? null,
      is_commune: one.type?.isCommune ?? null,
      armed_forces: one.armedForces,
      grassroots: one.grassroots,
      date_from: one.from,
      date_to: one.to,
      expected: status !== null && status !== "notApplicable",
      received: facts.has(one.code),
      status,
    };
  }
}

/** Each unit with every organisation in whose sums it counts: those above it, and itself where it has others under it. */
export function* superiorRows({
  registry,
  ledger,
}: ReportResult): Generator<Omit<TableRow<"superiors">, "period">> {
  for (const { unit, status } of ledger.receipts) {
    if (status === "notApplicable") continue;
    let above: string | null = unit.code;
    while (above !== null) {
      if (registry.childrenOf(above).length > 0) yield { unit: unit.code, superior: above };
      above = registry.byCode.get(above)?.parent ?? null;
    }
  }
}

/** What organisations continue, with the part that went over; of every row of the registry. */
export function* predecessorRows({
  registry,
}: ReportResult): Generator<Omit<TableRow<"predecessors">, "period">> {
  for (const { code, predecessors } of registry.rows) {
    for (const { code: predecessor, share, absorbed } of predecessors)
      yield {
        unit: code,
        predecessor,
        share_numerator: Number(share.numerator),
        share_denominator: Number(share.denominator),
        absorbed,
      };
  }
}
