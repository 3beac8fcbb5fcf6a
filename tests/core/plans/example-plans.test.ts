import type { Target } from "#core/catalogue/plan";
import { codesByName } from "#app/reading/known-names";
import { catalogueWith, plainBook, type PlanBook } from "#core/plans/plan-book";
import { planInYear, planOfUnit } from "#core/evaluation/plan-in-year";
import { plans } from "#core/catalogue/plans/plans";
import { tasks } from "#core/catalogue/tasks/tasks";
import type { Facts } from "#core/reading/fact";
import { readSubmission } from "#app/reading/read-submission";
import { formWorkbook } from "#app/forms/make-forms";
import { registryOf } from "#core/registry/registry";
import { dueDateOf } from "#core/catalogue/periods/due-date";
import { buildReport } from "#core/result/build-report";
import { reportDocument } from "#core/report/document/whole-document";
import { layOutReport } from "#core/report/report-workbook";
import type { ReportResult } from "#core/result/report-result";
import { sampleProvince } from "#core/sample/sample-province";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { codesAsNames } from "#text/names";
import { reportWords } from "#text/report/report-words";
import { wordsOf } from "#text/words";
import { checksOver, checkUnit } from "#core/checks/checks";
import { factsOf as declared } from "../../support/facts";
import { shownAt } from "../../support/forms";
import { catalogue, knownAmong } from "../../support/built-in";
import {
  absolutePlan,
  keptPlan,
  measuredFacts,
  measuredPlan,
  placesPlan,
  populationPlan,
  stepsPlan,
} from "../../support/example-plans";
import { openBytes, readBack } from "../../support/plan-books";

const year = 2026;
const province = sampleProvince({ seed: 1, units: 8, year });
const registry = registryOf(province.organisations.map((one, row) => ({ ...one, row: row + 1 })));
const units = registry.organisations.filter(({ reports }) => reports);
const communes = units.filter(({ type }) => type?.isCommune === true);
const admitted = (code: string): number =>
  province.facts.get(code)?.get("DV_ADMITTED_YEAR")?.value ?? 0;

/** One more than every second unit admitted, and exactly what the others did. */
const quotas = units.map(({ code }, index) => ({
  unit: code,
  value: admitted(code) + (index % 2),
}));
const [first] = communes;
const place = (first?.name ?? "").replace(/^Đảng bộ (xã|phường|thị trấn) /u, "");

const examples: readonly PlanBook[] = [
  absolutePlan(quotas),
  keptPlan,
  populationPlan,
  placesPlan([place]),
  stepsPlan,
  measuredPlan,
];

/** Sample values, with a population of 20 for every member where the plan asks for it. */
function factsOf(code: string, book: PlanBook): Facts {
  const facts = new Map(province.facts.get(code) ?? []);
  const unit = registry.byCode.get(code);
  if (book.items.length === 0 || unit?.type?.isCommune !== true) return facts;
  const members = facts.get("DV_TOTAL")?.value ?? 0;
  const plain = { state: "number", raw: null, rule: null, at: null } as const;
  if (book.plan.id === measuredPlan.plan.id) {
    for (const [item, value] of Object.entries(measuredFacts)) facts.set(item, { ...plain, value });
    return facts;
  }
  return facts.set("DAN_SO", { ...plain, value: members * 20 });
}

/** From the plan's workbook to the report's: plan read back, forms written and read, report built and laid out. */
async function reportFrom(written: PlanBook, inYear = year): Promise<ReportResult> {
  const read = await readBack(written);
  if (!read.ok) throw new Error(read.error.map(({ code }) => code).join());
  const book = read.value;
  const own = catalogueWith(catalogue, book);
  const known = knownAmong(own.items);
  const readings = [];
  for (const unit of units) {
    const bytes = await writeWorkbook(
      formWorkbook(unit, {
        registry,
        plan: book.plan,
        year: inYear,
        catalogue: own,
        words: wordsOf("vi"),
        factsOf: (code) => factsOf(code, book),
        previousOf: (code) => province.previous.get(code) ?? null,
        savedAt: () => `${String(inYear)}-12-01T00:00:00Z`,
      }),
    );
    const file = { path: `${unit.code}.xlsx`, sha256: unit.code, bytes, modified: null };
    const codeOfName = codesByName(own.items);
    readings.push(readSubmission(file, { open: openBytes, ...known, codeOfName }));
  }
  const dueDate = dueDateOf(book.plan, inYear);
  const previous = { year: inYear - 1, facts: province.previous };
  const dates = { asOf: dueDate, dueDate };
  const { plan } = book;
  const given = { readings, registry, plan, year: inYear, dates, catalogue: own, previous };
  const result = buildReport(given);
  const sheets = layOutReport(result, book.tasks, reportWords("vi", codesAsNames));
  expect(sheets).toHaveLength(9);
  await writeWorkbook({
    sheets,
    properties: { title: "", creator: "", modified: "2026-12-29T00:00:00Z", lastModifiedBy: "" },
  });
  return result;
}

const targetsOf = (result: ReportResult) => result.indicators.flatMap(({ targets }) => targets);

test.each(examples.map((book) => [book.plan.id, book] as const))(
  "the example %s reads back as it was written",
  async (_id, book) => {
    expect(await readBack(book)).toEqual({ ok: true, value: book });
  },
);

test.each(
  [...plans.map((plan) => plainBook(plan, tasks)), ...examples].map(
    (book) => [book.plan.id, book] as const,
  ),
)(
  "%s is built from its workbook to the report, every unit received and every target judged",
  async (_id, book) => {
    const result = await reportFrom(book);
    expect(result.ledger.receipts.map(({ status }) => status)).toEqual(units.map(() => "received"));
    expect(targetsOf(result)).toHaveLength(book.plan.targets.length);
    expect(result.issues.filter(({ severity }) => severity === "blocking")).toEqual([]);
  },
);

test("quotas: the whole is short by what the units are, and a unit answers for its own", async () => {
  const result = await reportFrom(absolutePlan(quotas));
  const counted = result.indicators.find(({ indicator }) => indicator.id === "ADMITTED-COUNT");
  const [whole] = counted?.targets ?? [];
  const missing = Math.floor(units.length / 2);
  expect(whole?.evaluation).toMatchObject({ verdict: "short", need: missing });
  expect(counted?.byUnit.map(({ verdict, need }) => [verdict, need])).toEqual(
    units.map((_, index) => (index % 2 === 0 ? ["met", 0] : ["short", 1])),
  );
});

test("a quota for a unit outside the registry is named, and a unit without one is not judged", async () => {
  const [one, ...others] = quotas;
  const stranger = { unit: "99.999", value: one?.value ?? 0 };
  const result = await reportFrom(absolutePlan([stranger, ...others]));
  const named = result.issues.filter(({ code }) => code === "planQuotaUnitUnknown");
  expect(named.map(({ found }) => found)).toEqual(["99.999"]);
  const counted = result.indicators.find(({ indicator }) => indicator.id === "ADMITTED-COUNT");
  expect(counted?.byUnit[0]?.verdict).toBe("notApplicable");
});

test("a share of the population is computed from the plan's own item, over the communes that have it", async () => {
  const result = await reportFrom(populationPlan);
  const own = result.indicators.find(({ indicator }) => indicator.id === "MEMBERS-PER-PEOPLE");
  expect(own?.total.unitsCounted).toBe(communes.length);
  expect((own?.total.denominator ?? 0) / (own?.total.numerator ?? 1)).toBe(20);
  expect(own?.targets[0]?.evaluation.verdict).toBe("met");
});

test("listed places: the others are not concerned", async () => {
  const result = await reportFrom(placesPlan([place]));
  const own = result.indicators.find(({ indicator }) => indicator.id === "FRONT-HEAD-MEMBER");
  const concerned = own?.byUnit.filter(({ verdict }) => verdict !== "notApplicable") ?? [];
  expect(concerned.map(({ unit }) => unit.code)).toEqual([first?.code]);
});

test("several horizons: each is judged by its own year", async () => {
  const result = await reportFrom(placesPlan([place]));
  const heads = result.indicators.find(({ indicator }) => indicator.id === "VILLAGE-HEAD-MEMBER");
  const horizons = heads?.targets.map(({ target, evaluation }) => [
    target.horizon,
    evaluation.path !== null,
  ]);
  expect(horizons).toEqual([
    [{ kind: "by", year: 2026 }, false],
    [{ kind: "by", year: 2028 }, true],
    [{ kind: "by", year: 2030 }, true],
  ]);
});

test.each([
  [2025, 40, { kind: "by", year: 2026 }],
  [2026, 40, { kind: "annual", period: null }],
  [2027, 40, { kind: "annual", period: null }],
  [2028, 60, { kind: "annual", period: null }],
  [2031, 90, { kind: "annual", period: null }],
])("yearly steps: in %i the level is %i", (inYear, value, horizon) => {
  const [target] = planInYear(stepsPlan.plan, inYear).targets;
  expect(target).toMatchObject({ value, horizon });
});

test("a plan without steps, terms of no named years and quotas is the same plan in every year and for every unit", () => {
  const ofATerm = ({ horizon }: Target): boolean =>
    horizon.kind === "term" && horizon.period === null;
  for (const plan of plans) {
    if (!plan.targets.some(ofATerm)) expect(planInYear(plan, 2027)).toBe(plan);
    expect(planOfUnit(plan, "01.001")).toBe(plan);
  }
});

test("quotas: the paragraph counts the units behind their own, and annex 3 lists them", async () => {
  const result = await reportFrom(absolutePlan(quotas));
  const texts = reportDocument(result, [], reportWords("vi", codesAsNames)).sections.flatMap(
    ({ blocks }) => blocks.flatMap((block) => (block.kind === "paragraph" ? block.runs : [])),
  );
  const said = texts.map((run) => (run.kind === "text" ? run.text : run.value)).join("");
  const missing = String(Math.floor(units.length / 2)).padStart(2, "0");
  expect(said).toContain(`còn thiếu ${missing} đảng viên ở ${missing} đơn vị.`);
});

test("an indicator that is called like a row of the form is not read as that row", async () => {
  const result = await reportFrom(measuredPlan);
  const [first] = communes;
  expect(result.facts.get(first?.code ?? "")?.get("GTSX")?.value).toBe(measuredFacts.GTSX);
  expect(result.issues.filter(({ code }) => code === "itemTwice")).toEqual([]);
});

test("measured by earlier figures: every target has the verdict that its numbers have", async () => {
  const result = await reportFrom(measuredPlan);
  const verdicts = targetsOf(result).map(({ target, evaluation }) => [
    target.indicator,
    evaluation.verdict,
  ]);
  expect(Object.fromEntries(verdicts)).toMatchObject({
    // Nothing is known of the year before.
    "THU-NS": "noData",
    // 1.500 · 1,035² = 1.606,8…; 400 of each commune.
    "GTSX-TANG": communes.length * 400 > 1606 ? "met" : "short",
    "XEP-HANG": "short",
    "THU-NHAP": "noData",
    "CONG-NGHIEP": "met",
    "DICH-VU": "met",
    "NONG-NGHIEP": "met",
  });
});

test("parts of a structure that do not add up to their whole are told with the row of the whole", () => {
  const { plan, items, indicators } = measuredPlan;
  const facts = declared({ GTSX: 400, GTSX_CN: 300, GTSX_DV: 80, GTSX_NN: 10 } as never);
  const own = catalogueWith(catalogue, { items, indicators });
  const subject = { facts, sheet: "Biểu nhập", before: null };
  const told = checkUnit(subject, checksOver(own.indicators));
  const sums = told.filter(({ code }) => code === "partsDoNotAddUp");
  expect(sums.map(({ details }) => details)).toEqual([
    expect.objectContaining({ whole: "GTSX", wholeValue: 400, partsValue: 390 }),
  ]);
  const [unit] = communes;
  if (unit === undefined) throw new Error("no commune");
  const input = {
    unit,
    above: null,
    plan,
    year,
    catalogue: own,
    words: wordsOf("vi"),
    previous: null,
  };
  const said = (given: typeof facts): string =>
    String(shownAt({ ...input, facts: given }, "GTSX", "check"));
  expect(said(facts)).toContain("390");
  expect(said(declared(measuredFacts as never))).not.toContain("390");
});
