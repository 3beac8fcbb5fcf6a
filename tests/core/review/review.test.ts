import { isDeepStrictEqual as isDeepEqual } from "node:util";
import fc from "fast-check";
import { readReportOfYear, previousOf } from "#app/reading/read-previous";
import { factsOnForm } from "#app/sample-readings";
import { reviewJson } from "#app/review-json";
import { askedItems } from "#core/catalogue/asked-items";
import { diLinh } from "#core/catalogue/plans/di-linh";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import { sonDong } from "#core/catalogue/plans/son-dong";
import type { Plan } from "#core/catalogue/plan";
import { registryOfRows, registryOn } from "#core/registry/registry";
import type { ConsolidatedReading, FileReading } from "#core/consolidation/file-reading";
import { buildReport } from "#core/result/build-report";
import type { PreviousYear, ReportResult } from "#core/result/report-result";
import { buildReview, canReview, type ReviewResult } from "#core/review/review";
import { layOutReview } from "#core/review/review-workbook";
import { sampleYears } from "#core/sample/sample-years";
import { joinedRegistry, joinYears, type ReportOfYear } from "#core/years/join-years";
import { displayOf } from "#text/display";
import { codesAsNames } from "#text/names";
import { reviewWords } from "#text/report/review-words";
import { catalogue, knownItems } from "../../support/built-in";
import { formOf, metaOf } from "../../support/readings";
import { openedOf } from "../../support/opened";
import { reportSheets } from "../../support/report-sheets";
import { sheetNamed } from "../../support/sheets";
import { opensAs } from "../../app/reading/opened-sheets";

const sample = sampleYears({ seed: 3, units: 30, year: 2027, years: 5 });
const registry = registryOfRows(sample.organisations);
const years = sample.years.map(({ year }) => year);

interface Made {
  readonly report: ReportResult;
  readonly written: ReportOfYear;
}

/** The report as it is written and read again. */
function written(report: ReportResult, file: string): ReportOfYear {
  const opened = openedOf(new Uint8Array(), opensAs(reportSheets(report)));
  const read = readReportOfYear(opened, knownItems, file);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

function readingsOf(plan: Plan, year: number): readonly FileReading[] {
  const asked = askedItems(plan, catalogue);
  const facts = sample.years.find((each) => each.year === year)?.facts ?? new Map<string, never>();
  return [...facts].map(([code, given]) =>
    formOf(code, {
      meta: metaOf(code, { year, plan: plan.id }),
      facts: factsOnForm(given, asked),
    }),
  );
}

/** The reports of all years, each with the one before; those named so stand alone, and know only their own year. */
function reportsOf(plan: Plan, { alone = false } = {}): readonly Made[] {
  const made: Made[] = [];
  for (const year of years) {
    const before = made.at(-1)?.written;
    const previous: PreviousYear | null =
      alone || before === undefined ? null : previousOf([before]);
    const day = `${String(year)}-12-29`;
    const report = buildReport({
      ...{ plan, catalogue, registry, year, previous, readings: readingsOf(plan, year) },
      dates: { asOf: day, dueDate: day },
    });
    made.push({ report, written: written(report, `${String(alone)}-${String(year)}.xlsx`) });
  }
  return made;
}

function reviewOf(
  plan: Plan,
  reports: readonly ReportOfYear[],
  from = 2024,
  to = 2027,
): ReviewResult {
  const joined = joinYears(reports);
  const known = joinedRegistry(reports);
  if (known === null) throw new Error("no registry");
  return buildReview({ ...joined, registry: known, plan, catalogue, from, to });
}

const asJson = (result: ReviewResult): unknown =>
  reviewJson(result, { display: displayOf, message: () => "" });

describe.each([haGiang, sonDong, diLinh])("the review of $id over the merger of 2025", (plan) => {
  const chained = reportsOf(plan);
  const single = reportsOf(plan, { alone: true });
  const last = chained.at(-1);
  if (last === undefined) throw new Error("reports");
  const expected = asJson(reviewOf(plan, [last.written]));

  test("the last report alone, all of them, and any of them with the last give the same review", () => {
    const others = [...chained.slice(0, -1), ...single.slice(0, -1)].map((each) => each.written);
    fc.assert(
      fc.property(fc.shuffledSubarray(others), (given) => {
        expect(asJson(reviewOf(plan, [...given, last.written]))).toEqual(expected);
      }),
      { numRuns: 5 },
    );
    const alone = single.map((each) => each.written);
    expect(asJson(reviewOf(plan, alone.reverse()))).toEqual(expected);
  });

  test("every figure and verdict is that of the year's own report", () => {
    const review = reviewOf(plan, [last.written]);
    let compared = 0;
    for (const { indicator, cells } of review.lines) {
      for (const cell of cells) {
        if (cell === null) continue;
        const own = chained.find(({ report }) => report.year === cell.year)?.report;
        const place = own?.plan.targets.findIndex((each) => isDeepEqual(each, cell.judged.target));
        const target = own?.indicators
          .flatMap(({ targets }) => targets)
          .find((each) => each.target === own.plan.targets[place ?? -1]);
        if (target === undefined) throw new Error(indicator.id);
        expect([indicator.id, cell.year, cell.judged.figure.numerator]).toEqual([
          ...[indicator.id, cell.year, target.figure.numerator],
        ]);
        expect(cell.judged.figure.denominator).toBe(target.figure.denominator);
        expect([indicator.id, cell.year, cell.judged.evaluation.verdict]).toEqual([
          ...[indicator.id, cell.year, target.evaluation.verdict],
        ]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(20);
  });
});

/** What a body above the units reports, of which the province's report is made. */
function consolidatedOf(
  report: ReportResult,
  unit: string,
  members: ReadonlySet<string>,
): ConsolidatedReading {
  return {
    kind: "consolidated",
    file: { path: `${unit}.xlsx`, sha256: null, receivedAt: null, receivedFrom: null },
    meta: metaOf(unit, { year: report.year, plan: report.plan.id }),
    sheet: "Số liệu",
    items: catalogue.items.map(({ code }) => code),
    issues: [],
    units: [...report.facts]
      .filter(([code]) => members.has(code))
      .map(([code, facts]) => {
        const one = report.registry.byCode.get(code);
        return {
          code,
          name: one?.name ?? code,
          ...{ type: one?.type ?? null, armedForces: one?.armedForces ?? false },
          ...{ facts, issues: [], savedAt: null },
        };
      }),
  };
}

test("reports made from consolidated reports give the same review as those made from forms", () => {
  const plan = sonDong;
  const forms = reportsOf(plan, { alone: true });
  const from = forms.map(({ report }) => {
    const day = `${String(report.year)}-12-29`;
    const today = registryOn(registry, day);
    const districts = today.organisations.filter(
      ({ level, code }) => level === "district" && today.childrenOf(code).length > 0,
    );
    const readings: readonly FileReading[] =
      report.year >= 2025
        ? readingsOf(plan, report.year)
        : districts.map(({ code }) =>
            consolidatedOf(report, code, new Set(today.descendants(code).map((one) => one.code))),
          );
    const again = buildReport({
      ...{ plan, catalogue, registry, year: report.year, previous: null, readings },
      dates: { asOf: day, dueDate: day },
    });
    expect(again.facts.size).toBe(report.facts.size);
    return written(again, `c-${String(report.year)}.xlsx`);
  });
  expect(asJson(reviewOf(plan, from))).toEqual(
    asJson(
      reviewOf(
        plan,
        forms.map((each) => each.written),
      ),
    ),
  );
});

describe("what a review says of years and units", () => {
  const reports = reportsOf(haGiang, { alone: true }).map((each) => each.written);
  const [, , of2025, , of2027] = reports;
  if (of2025 === undefined || of2027 === undefined) throw new Error("reports");

  test("a year of the period that nobody knows is named and left out", () => {
    const review = reviewOf(haGiang, [of2025, of2027], 2025, 2027);
    expect(review.missing).toEqual([2026]);
    expect(review.issues.map(({ code }) => code)).toContain("yearsMissing");
    for (const { cells } of review.lines) expect(cells[1]).toBeNull();
  });

  test("without the last year of the period, or with that alone, there is nothing to review", () => {
    const known = joinYears([of2025, of2027]).years;
    expect(canReview(known, { from: 2025, to: 2027 })).toBe(true);
    expect(canReview(known, { from: 2025, to: 2026 })).toBe(false);
    expect(canReview(known, { from: 2026, to: 2027 })).toBe(false);
  });

  test("units are ranked by their change, the best first, equal changes alike", () => {
    const { units, compared } = reviewOf(haGiang, reports, 2025, 2027);
    compared.forEach((_, place) => {
      const shares = units.flatMap(({ shares: all }) => all[place] ?? []);
      for (const one of shares) {
        if (one.change === null) expect(one.rank).toBeNull();
        for (const other of shares) {
          if (one.rank === null || other.rank === null) continue;
          if (one.change === other.change) expect(one.rank).toBe(other.rank);
        }
      }
    });
    expect(compared.length).toBeGreaterThan(3);
  });

  test("the estimate stands beside the verdict and says that it is one", () => {
    const sheets = layOutReview(
      reviewOf(haGiang, reports, 2023, 2027),
      reviewWords("vi", codesAsNames),
    );
    const texts = sheetNamed(sheets, "Sơ kết").rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])),
    );
    expect(texts.some((text) => text.includes("Ước tính theo nhịp các năm qua"))).toBe(true);
    expect(texts.some((text) => /sơ kết 05 năm|tổng kết 05 năm/u.test(text))).toBe(true);
  });
});
