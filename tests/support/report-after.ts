import type { Catalogue } from "#core/catalogue/catalogue";
import type { Plan } from "#core/catalogue/plan";
import { buildReport } from "#core/result/build-report";
import type { PreviousYear, ReportResult } from "#core/result/report-result";
import { catalogue } from "./built-in";
import { factsOf, type Declarations } from "./facts";
import { formOf, metaOf } from "./readings";
import { registryWith, unitWith } from "./units";

const registry = registryWith(unitWith({ code: "38.1" }), unitWith({ code: "38.2" }));

/** What the two units declared, year by year, and the report of the last of these years. */
export function reportAfter(
  plan: Plan,
  years: Readonly<Record<number, readonly [Declarations, Declarations]>>,
  own: Catalogue = catalogue,
): ReportResult {
  let made: ReportResult | null = null;
  for (const [written, [one, other]] of Object.entries(years)) {
    const year = Number(written);
    const previous: PreviousYear | null = made && {
      ...{ year: made.year, facts: made.facts },
      earlier: made.carried,
    };
    const day = `${written}-12-29`;
    made = buildReport({
      ...{ plan, registry, catalogue: own, year, previous },
      dates: { asOf: day, dueDate: day },
      readings: [one, other].map((declared, index) => {
        const code = `38.${String(index + 1)}`;
        const meta = metaOf(code, { year, plan: plan.id });
        return formOf(code, { meta, facts: factsOf(declared) });
      }),
    });
  }
  if (made === null) throw new Error("no years");
  return made;
}
