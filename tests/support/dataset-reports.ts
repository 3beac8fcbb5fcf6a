import type { Plan, Target } from "#core/catalogue/plan";
import { catalogue } from "#core/catalogue/built-in";
import { figureOfUnit } from "#core/evaluation/unit-figure";
import type { FormReading } from "#core/consolidation/file-reading";
import { dueDateOf } from "#core/catalogue/periods/due-date";
import { buildReport } from "#core/result/build-report";
import type { ReportResult } from "#core/result/report-result";
import { sampleReadings } from "#app/sample-readings";
import type { Answer } from "./dataset-engines";

/** A sample report in which units are missing, items blank and items not applicable, so that no rule is idle. */
export function roughReport(plan: Plan, year: number, units: number): ReportResult {
  const sample = sampleReadings(plan, year, units);
  const readings = sample.readings.flatMap((reading, place) =>
    reading.kind !== "form" || place % 13 === 5 ? [] : [roughly(reading, place)],
  );
  const before = new Map([...sample.previous.facts].filter((_, place) => place % 9 !== 4));
  const dueDate = dueDateOf(plan, year);
  return buildReport({
    ...{ readings, registry: sample.registry, plan, year, catalogue },
    dates: { asOf: dueDate, dueDate },
    previous: { year: year - 1, facts: before },
  });
}

/** One form with a blank here and an item that does not apply there. */
function roughly(reading: FormReading, place: number): FormReading {
  const facts = new Map(reading.facts);
  const codes = [...facts.keys()];
  const blank = codes[(place * 7) % codes.length] ?? "";
  const other = codes[(place * 5 + 3) % codes.length] ?? "";
  if (place % 4 === 1) facts.delete(blank);
  const fact = facts.get(other);
  if (place % 6 === 2 && fact !== undefined)
    facts.set(other, { ...fact, state: "notApplicable", value: 0, raw: null, rule: null });
  return { ...reading, facts };
}

/** Every figure of every level as the program has it: scope, organisation, indicator, sums, units in them and not. */
export function programFigures(result: ReportResult): readonly Answer[] {
  return result.indicators.flatMap(({ indicator, total, byGroup, byUnit }) => [
    ["whole", result.unit ?? "", indicator.id, ...sumsOf(total)],
    ...byGroup.map(({ organisation, figure }) => [
      ...["superior", organisation.code, indicator.id],
      ...sumsOf(figure),
    ]),
    ...byUnit.map(({ unit }) => {
      const facts = result.facts.get(unit.code);
      const figure = facts === undefined ? null : figureOfUnit(facts, indicator);
      return figure?.state === "counted"
        ? ["unit", unit.code, indicator.id, figure.numerator, figure.denominator]
        : ["unit", unit.code, indicator.id, null, null];
    }),
  ]);
}

const sumsOf = (
  figure: ReportResult["indicators"][number]["total"],
): readonly (number | null)[] => [figure.numerator, figure.denominator];

/** Every verdict as the program has it: scope, organisation, place of the target, verdict. */
export function programVerdicts({ indicators, plan, unit }: ReportResult): readonly Answer[] {
  const placeOf = (target: Target): number => plan.targets.indexOf(target);
  return indicators.flatMap(({ targets, byUnit }) => [
    ...targets.map(({ target, evaluation }) => [
      ...["whole", unit ?? "", placeOf(target)],
      evaluation.verdict,
    ]),
    ...byUnit.flatMap((line) =>
      line.shared === null || line.verdict === null
        ? []
        : [["unit", line.unit.code, placeOf(line.shared), line.verdict]],
    ),
  ]);
}
