import { haGiang } from "#core/catalogue/plans/ha-giang";
import type { Plan, Target } from "#core/catalogue/plan";
import { givenLevel, type GivenLevel } from "#core/provenance/figure-sources";
import { sheetNames } from "#core/words/names";
import { linesOfUnit } from "#taskpane/engine/checking/unit-lines";
import { figureInWords } from "#text/trace/trace";
import { catalogue } from "../../support/built-in";
import { handedIn, type Handed } from "../../support/consolidated";
import { gridOfSheet, opened } from "../../support/recalculated";
import { chainOf, computedCells, tracedReport } from "../../support/traced";

const asked = (indicator: string, over: Partial<Target>): Plan => {
  const [first] = haGiang.targets;
  if (first === undefined) throw new Error("a plan without targets");
  const { quotas: _q, ...target } = first;
  return {
    ...haGiang,
    targets: [
      {
        ...target,
        ...{ indicator, operator: ">=", value: 3, valueMax: null, judged: "quota" },
        horizon: { kind: "annual", period: null },
        ...over,
      },
    ],
  };
};

/** Units whose forms alone say what they were given. */
const byForms = (plan: Plan): Promise<Handed> =>
  handedIn(8, undefined, { plan, inRegistry: (one) => ({ ...one, admissionQuota: null }) });

const given = ({ result }: Handed): readonly (readonly [string, GivenLevel | null])[] =>
  result.indicators.flatMap(({ indicator, byUnit }) =>
    ["ADMITTED-YEAR", "ADMISSION-RATE"].includes(indicator.id)
      ? byUnit.flatMap((own) =>
          own.target === null ? [] : [[own.unit.code, givenLevel(result, indicator, own)] as const],
        )
      : [],
  );

const item = "DV_ADMISSION_QUOTA";

describe.each(["ADMITTED-YEAR", "ADMISSION-RATE"])("%s given by the forms' own rows", (id) => {
  let handed: Handed;
  let levels: readonly (readonly [string, GivenLevel])[];

  beforeAll(async () => {
    handed = await byForms(asked(id, {}));
    levels = given(handed).flatMap(([code, level]) =>
      level === null ? [] : [[code, level] as const],
    );
  });

  test("the level of a unit is traced to its cell, before there is a report and from the report alone", () => {
    const report = tracedReport(handed.report);
    const found = computedCells(gridOfSheet(opened(handed.report), sheetNames.byUnit)).flatMap(
      (cell) =>
        chainOf(report, cell).figures.flatMap(({ unit, contributions }) =>
          contributions.flatMap(({ item: of, value, sheet, cells, file }) =>
            of === item ? [[unit, { value, sheet, cell: cells[0], file }]] : [],
          ),
        ),
    );
    expect(levels.length).toBeGreaterThan(4);
    const each = levels.map(([code, { value, cell }]) => [
      code,
      { value, ...cell, file: `${code}.xlsx` },
    ]);
    expect(new Map(found as [string, unknown][])).toEqual(new Map(each as [string, unknown][]));
    for (const [, level] of levels) {
      expect(level).toMatchObject({ by: "form", item });
      expect(level.cell?.cell).toMatch(/^E\d+$/u);
    }
  });

  test("in words it is a number of that row, not a share", () => {
    const report = tracedReport(handed.report);
    const [code, level] = levels[0] ?? [];
    const words = computedCells(gridOfSheet(opened(handed.report), sheetNames.byUnit)).flatMap(
      (cell) =>
        chainOf(report, cell).figures.flatMap((figure) =>
          figure.unit === code && figure.contributions.some((each) => each.item === item)
            ? [
                figureInWords(
                  figure,
                  { indicatorOf: () => undefined, plan: null, item: () => "được giao" },
                  "vi",
                ),
              ]
            : [],
        ),
    );
    expect(new Set(words)).toEqual(new Set([`${String(level?.value)} được giao`]));
  });

  test("the line of the unit holds its number against what it was given", () => {
    const { result } = handed;
    const [code, level] = levels[0] ?? [];
    const at = result.ledger.receipts.findIndex(({ unit }) => unit.code === code);
    const [line] = linesOfUnit(result, "vi", () => null, at);
    expect(line?.value).toMatch(/^\d+$/u);
    expect(line?.target).toContain(String(level?.value));
    expect(line?.target).not.toContain("%");
  });
});

test("what the registry gave is shown with its cell, and goes before the form", async () => {
  const handed = await handedIn(4, undefined, {
    plan: asked("ADMITTED-YEAR", {}),
    inRegistry: (one) => (one.reports ? { ...one, admissionQuota: 999, quotaCell: "L7" } : one),
  });
  const cell = { sheet: "", cell: "L7" };
  for (const [, level] of given(handed))
    expect(level).toEqual({ by: "registry", value: 999, item, cell });
  // The forms of the sample say other numbers: each is asked about.
  const differ = handed.result.issues.filter(({ code }) => code === "quotaDiffers");
  expect(differ).toHaveLength(4);
  for (const each of differ) expect(each).toMatchObject({ details: { given: 999, cell: "L7" } });
});

test("what the plan gave stands in no cell of the unit; who is asked what everybody is asked was given nothing", async () => {
  const units = (await byForms(asked("ADMITTED-YEAR", {}))).registry.organisations.filter(
    ({ reports }) => reports,
  );
  const quotas = units.slice(1).map(({ code }) => ({ unit: code, value: 1 }));
  const planned = given(await byForms(asked("ADMITTED-YEAR", { quotas })));
  expect(planned.map(([, level]) => level)).toEqual([
    null,
    ...quotas.map(() => ({ by: "plan", value: 1, item, cell: null })),
  ]);
  const all = given(await byForms(asked("ADMITTED-YEAR", { judged: "each" })));
  expect(all.map(([, level]) => level)).toEqual(units.map(() => null));
});

test("the indicators that may be given name the row in which a unit says so", () => {
  const of = catalogue.indicators.filter(({ quotaItem }) => quotaItem === item);
  expect(of.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["ADMITTED-YEAR", "ADMISSION-RATE"]),
  );
});
