import { indicatorOf } from "#core/catalogue/indicators/indicators";
import { planOf } from "#core/catalogue/plans/plans";
import { inScope } from "#core/evaluation/scope";
import { operandsOf } from "#core/evaluation/unit-figure";
import { planInYear } from "#core/evaluation/plan-in-year";
import { registryOfRows } from "#core/registry/registry";
import { sampleYears } from "#core/sample/sample-years";
import { jsonOf, runLine, temporaryFolder } from "../support/command-line";

const at = temporaryFolder();
const [first, last, units] = [2025, 2030, 6];
const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);

interface Told {
  readonly targets: readonly {
    readonly indicator: string;
    readonly ref: string;
    readonly byYear: readonly {
      readonly year: number;
      readonly numerator: number | null;
      readonly denominator: number | null;
      readonly term: unknown;
    }[];
  }[];
  readonly missing: readonly number[];
}

/** Forms of six years, a report of each with the one before, and the review out of the last report alone. */
async function throughSixYears(plan: string): Promise<Told> {
  const [forms, out] = [at(plan), (year: number) => at(`${plan}-${String(year)}.xlsx`)];
  const named = ["--plan", plan];
  await runLine(...["sample", "--out", forms, "--units", String(units), "--years", "6", ...named]);
  for (const year of years) {
    const folder = at(plan, year === last ? "nop" : `nop-${String(year)}`);
    const { code, err } = await runLine(
      ...["report", folder, "--registry", at(plan, "so-don-vi.xlsx"), ...named],
      ...["--year", String(year), "--as-of", `${String(year)}-12-28`, "--out", out(year)],
      ...(year === first ? [] : ["--previous", out(year - 1)]),
    );
    expect([year, code < 2, err]).toEqual([year, true, err]);
  }
  await runLine(
    ...["review", out(last), ...named, "--from", String(first), "--to", String(last)],
    ...["--out", at(`${plan}-tk.xlsx`), "--json", at(`${plan}-tk.json`)],
  );
  return jsonOf(at(`${plan}-tk.json`)) as Told;
}

const sample = sampleYears({ seed: 1, units, year: last, years: years.length });
const registry = registryOfRows(sample.organisations);

/** What the units of a year gave of these items, added up by hand: those that lack one of them are left out. */
function sums(
  year: number,
  { numerator, denominator }: ReturnType<typeof operandsOf>,
  concerns: (code: string) => boolean,
): readonly (number | null)[] {
  const facts = sample.years.find((each) => each.year === year)?.facts ?? new Map<string, never>();
  let [part, whole, counted] = [0, 0, 0];
  for (const [unit, given] of facts) {
    const all = [...numerator, ...(denominator ?? [])].map((item) => given.get(item));
    if (!concerns(unit) || all.some((fact) => fact === undefined || fact.state === "notApplicable"))
      continue;
    counted += 1;
    const valueOf = (items: readonly string[]): number =>
      items.reduce((sum, item) => sum + (given.get(item)?.value ?? 0), 0);
    part += valueOf(numerator);
    whole += valueOf(denominator ?? []);
  }
  return counted === 0 ? [null, null] : [part, denominator === null ? null : whole];
}

test.each(["ha-giang", "di-linh", "lac-duong"])(
  "six years of %s give the figures that are added up from all forms",
  async (id) => {
    const { targets, missing } = await throughSixYears(id);
    expect(missing).toEqual([]);
    const plan = planOf(id);
    if (plan === undefined) throw new Error(id);
    let [compared, overTerms] = [0, 0];
    for (const { indicator: name, ref, byYear } of targets) {
      const indicator = indicatorOf(name);
      const target = plan.targets.find((each) => each.ref === ref && each.indicator === name);
      if (indicator === undefined || target === undefined) throw new Error(name);
      for (const { year, numerator, denominator, term } of byYear) {
        const inYear = planInYear(plan, year).targets[plan.targets.indexOf(target)] ?? target;
        const concerns = (code: string): boolean => {
          const unit = registry.byCode.get(code);
          return unit !== undefined && inScope(inYear, unit);
        };
        // Forms count since the start of the term; a term that is over stands as its last year left it.
        const counted = (term as { readonly to: number } | null)?.to ?? year;
        const expected = sums(counted, operandsOf(inYear, indicator), concerns);
        expect([name, year, numerator, denominator]).toEqual([name, year, ...expected]);
        compared += 1;
        overTerms += term === null ? 0 : 1;
      }
    }
    expect(compared).toBeGreaterThan(30);
    expect(overTerms > 0).toBe(id === "di-linh");
  },
  180_000,
);
