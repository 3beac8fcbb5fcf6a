import { metaOf } from "#core/forms/form-meta";
import { metaKeys, templates } from "#core/words/names";
import { pairsOfForm, withSharedMeta } from "#core/forms/shared-meta";
import { metaIn, metaPairs } from "#core/reading/read-meta";
import { gridOf } from "#core/sheet/grid-of-sheet";

type Pairs = readonly (readonly [string, string])[];

const form: Pairs = [
  [metaKeys.template, templates.form],
  [metaKeys.unit, "02.001"],
  [metaKeys.name, "Đảng bộ xã A"],
  [metaKeys.year, "2026"],
  [metaKeys.plan, "di-linh"],
  [metaKeys.version, "4"],
  [metaKeys.formulas, "A1=0"],
];

const report: Pairs = [
  [metaKeys.template, templates.report],
  [metaKeys.unit, "02"],
  [metaKeys.year, "2025"],
  [metaKeys.plan, "ha-giang"],
];

/** What the hidden sheet says after one was written where the other stood; it says nothing twice. */
function written(now: Pairs, standing: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const [sheet] = withSharedMeta([metaOf(now)], standing);
  if (sheet === undefined) throw new Error("nothing was written");
  const pairs = metaPairs(gridOf(sheet));
  expect(sheet.rows).toHaveLength(pairs.size);
  return pairs;
}

const orders: readonly (readonly [order: string, both: () => ReadonlyMap<string, string>])[] = [
  ["the report after the form", () => written(report, new Map(form))],
  ["the form after the report", () => written(form, new Map(report))],
  ["the report again", () => written(report, written(form, new Map(report)))],
  ["the form again", () => written(form, written(report, new Map(form)))],
];

test.each(orders)("%s: the workbook is the report, and the form is known beside it", (_, both) => {
  const pairs = both();
  expect(metaIn(pairs)).toMatchObject({
    template: templates.report,
    unit: "02",
    year: 2025,
    plan: "ha-giang",
  });
  const known = pairsOfForm(pairs);
  expect(metaIn(known)).toMatchObject({ unit: "02.001", year: 2026, plan: "di-linh" });
  expect(known.get(metaKeys.name)).toBe("Đảng bộ xã A");
});

test.each([
  ["a form", form],
  ["a report", report],
] as const)("%s alone says what it says without the other", (_, pairs) => {
  expect(written(pairs, new Map())).toEqual(new Map(pairs));
  expect(written(pairs, new Map(pairs))).toEqual(new Map(pairs));
});

test("a workbook with no other than a form is that form", () => {
  expect(pairsOfForm(new Map(form))).toEqual(new Map(form));
});
