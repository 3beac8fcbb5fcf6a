import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueWith } from "#core/plans/plan-book";
import { dueDateOf } from "#core/catalogue/periods/due-date";
import { buildReport } from "#core/result/build-report";
import type { TargetResult, UnitResult } from "#core/result/report-result";
import { catalogue } from "../../support/built-in";
import { factsOf } from "../../support/facts";
import { filledForms } from "../../support/filled-forms";
import { registryWith, unitWith } from "../../support/units";
import { number, plan, text, understood, type Typed } from "./typed-over";

/** Three communes: what each counted, of how many. */
const given = { "38.01": [8, 10], "38.02": [9, 10], "38.03": [1, 10] } as const;

const names = ["Đảng bộ xã Tân Quang", "Đảng bộ xã Tân Lập", "Đảng bộ xã Hòa An"];

const registry = registryWith(
  ...Object.keys(given).map((code, row) =>
    unitWith({ code, row: row + 2, name: names[row] ?? "" }),
  ),
);

/** A new row of the plan, over items of its own: `Đạt chuẩn` of `Xã`, as a count or as a share. */
export const own = (
  kind: "số đếm" | "tỷ lệ",
  ...cells: readonly (readonly [string, Typed[3]])[]
): readonly Typed[] => [
  ["items", 0, "code", text("DAT")],
  ["items", 0, "name", text("Thôn đạt chuẩn")],
  ["items", 0, "unit", text("thôn")],
  ["items", 0, "group", text("Nông thôn mới")],
  ["items", 1, "code", text("THON")],
  ["items", 1, "name", text("Thôn được xét")],
  ["items", 1, "unit", text("thôn")],
  ["items", 1, "group", text("Nông thôn mới")],
  ["indicators", 0, "id", text("THON-DAT")],
  ["indicators", 0, "name", text("Thôn đạt chuẩn")],
  ["indicators", 0, "kind", text(kind)],
  ["indicators", 0, "numerator", text("DAT")],
  ["indicators", 0, "denominator", kind === "tỷ lệ" ? text("THON") : null],
  ["indicators", 0, "whole", kind === "tỷ lệ" ? text("thôn được xét") : null],
  ["indicators", 0, "better", text("cao")],
  ["indicators", 0, "counted", text("thôn đạt chuẩn")],
  ["targets", plan.targets.length, "number", number(99)],
  ["targets", plan.targets.length, "indicator", text("THON-DAT")],
  ["targets", plan.targets.length, "horizon", text("hằng năm")],
  ...cells.map(([column, cell]): Typed => ["targets", plan.targets.length, column, cell]),
];

export interface Judged {
  readonly whole: TargetResult | undefined;
  readonly units: readonly UnitResult["verdict"][];
}

export interface Year {
  readonly year?: number;
  /** What each unit counted the year before. */
  readonly before?: readonly number[];
  /** What else stands in the form of the first unit. */
  readonly first?: Readonly<Record<string, number>>;
}

/** The plan made, its forms handed out, filled and read, and what the report says. */
export async function judged(typed: readonly Typed[], more: Year = {}): Promise<Judged> {
  const { year = 2026, before, first = {} } = more;
  const book = understood(typed);
  const codes = Object.keys(given);
  const facts = new Map(
    Object.entries(given).map(([code, [met, of]], at) => [
      code,
      factsOf({ DAT: met, THON: of, ...(at === 0 ? first : {}) } as never),
    ]),
  );
  const dueDate = dueDateOf(book.plan, year);
  const earlier = codes.map(
    (code, at) => [code, factsOf({ DAT: before?.[at] ?? 0, THON: 10 } as never)] as const,
  );
  const result = buildReport({
    readings: await filledForms(book, registry, { year, facts }),
    registry,
    plan: book.plan,
    year,
    dates: { asOf: dueDate, dueDate },
    catalogue: catalogueWith(catalogue, book),
    previous: before === undefined ? null : { year: year - 1, facts: new Map(earlier) },
  });
  expect(result.ledger.receipts.map(({ status }) => status)).toEqual(codes.map(() => "received"));
  const indicator = result.indicators.find((each) => each.indicator.id === "THON-DAT");
  const inForce = indicator?.targets.filter(
    ({ evaluation: { verdict } }) => verdict !== "notApplicable",
  );
  const whole = inForce?.at(-1);
  return { whole, units: indicator?.byUnit.map(({ verdict }) => verdict) ?? [] };
}

/** The page whose recipes are tried. */
export const page = readFileSync(join(__dirname, "../../../docs/ke-hoach.md"), "utf8");
