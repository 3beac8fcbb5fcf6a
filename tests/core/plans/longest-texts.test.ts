import { catalogueOfForm } from "#core/forms/form-catalogue";
import { layOutForm } from "#core/forms/input-form";
import { planInYear } from "#core/evaluation/plan-in-year";
import { layOutPlan } from "#core/plans/lay-out/lay-out-plan";
import { catalogueWith } from "#core/plans/plan-book";
import { layOutReport } from "#core/report/report-workbook";
import { dueDateOf } from "#core/catalogue/periods/due-date";
import { buildReport } from "#core/result/build-report";
import type { SheetModel } from "#core/sheet/sheet-model";
import { longestText, longestUnit } from "#core/words/plan-sheet-words";
import { catalogue } from "../../support/built-in";
import { factsOf } from "../../support/facts";
import { formOf } from "../../support/readings";
import { wordsIn } from "../../support/sample-report";
import { registryWith, unitWith } from "../../support/units";
import { additions } from "./additions";
import { text, understood, type Typed } from "./typed-over";

/** Excel refuses a longer formula, and repairs a longer text in one away. */
const longestFormula = 8192;
const longestLiteral = 255;

const full = (start: string): string => `${start} ${"ă".repeat(longestText)}`.slice(0, longestText);

const asked = additions([
  {
    id: "DAI-NHAT",
    name: full("Tỷ lệ"),
    unit: full("xã").slice(0, longestUnit),
    group: full("Nhóm"),
    target: {
      operator: "trong khung",
      value: 60.123456,
      valueMax: 80.654321,
      population: full("xã"),
      condition: full("khi có"),
      places: Array.from({ length: 20 }, (_, at) => full(`Tân Quang ${String(at)}`)).join(";"),
    },
  },
  {
    id: "DAI-NHI",
    name: full("Số"),
    kind: "số đếm",
    unit: full("thôn").slice(0, longestUnit),
    target: { operator: "tăng", value: 8.123456, valueMax: 10.654321, judged: "từng đơn vị" },
  },
]);
const named: readonly Typed[] = [
  ...asked.filter(([sheet, , column]) => sheet !== "indicators" || column !== "shortName"),
  ["indicators", 0, "shortName", text(full("Ngắn"))],
  ["indicators", 0, "counted", text(full("xã"))],
  ["indicators", 1, "counted", text(full("thôn"))],
  ["indicators", 0, "whole", text(full("xã"))],
  ["items", 0, "guidance", text("ơ".repeat(500))],
];

const book = understood(named);
const own = catalogueWith(catalogue, book);
const unit = unitWith();
const year = 2026;
const facts = factsOf({ DAI_NHAT: 3, DAI_NHAT_TONG: 5, DAI_NHI: 9 } as never);

const form = (): readonly SheetModel[] =>
  layOutForm({
    unit,
    above: null,
    plan: planInYear(book.plan, year),
    year,
    catalogue: catalogueOfForm(own, book.plan, unit),
    facts,
    previous: factsOf({ DAI_NHI: 8 } as never),
    words: wordsIn("vi"),
  });

function report(): readonly SheetModel[] {
  const { plan } = book;
  const dueDate = dueDateOf(plan, year);
  const meta = { template: null, version: null, unit: unit.code, year, plan: plan.id };
  const result = buildReport({
    readings: [formOf(unit.code, { facts, meta })],
    registry: registryWith(unit),
    plan,
    year,
    dates: { asOf: dueDate, dueDate },
    catalogue: own,
    previous: { year: year - 1, facts: new Map([[unit.code, factsOf({ DAI_NHI: 8 } as never)]]) },
  });
  return layOutReport(result, [], wordsIn("vi"));
}

const formulasOf = (sheets: readonly SheetModel[]): readonly (readonly [string, string])[] =>
  sheets.flatMap(({ name, rows, validations, conditionalFormats }) => [
    ...rows.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell !== null && "formula" in cell ? [[name, cell.formula] as const] : [],
      ),
    ),
    ...[...validations, ...conditionalFormats].flatMap(({ rule }) =>
      "formula" in rule ? [[name, rule.formula] as const] : [],
    ),
  ]);

test.each([
  ["form", form],
  ["report", report],
  ["plan", () => layOutPlan(book, catalogue, () => null)],
] as const)(
  "the longest texts that a plan may have stay within what Excel holds, in its %s",
  (_what, sheets) => {
    const formulas = formulasOf(sheets());
    expect(formulas.length).toBeGreaterThan(20);
    expect(Math.max(...formulas.map(([, formula]) => formula.length))).toBeLessThan(longestFormula);
    const literals = formulas.flatMap(([sheet, formula]) =>
      [...formula.matchAll(/"((?:[^"]|"")*)"/gu)].map(
        ([, literal = ""]) => [sheet, literal] as const,
      ),
    );
    expect(
      literals.filter(([, literal]) => literal.replaceAll('""', '"').length > longestLiteral),
    ).toEqual([]);
  },
);
