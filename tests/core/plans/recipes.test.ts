import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueWith } from "#core/plans/plan-book";
import { buildReport, dueDateOf } from "#core/result/build-report";
import type { TargetResult, UnitResult } from "#core/result/report-result";
import { catalogue } from "../../support/built-in";
import { factsOf } from "../../support/facts";
import { formOf } from "../../support/readings";
import { registryWith, unitWith } from "../../support/units";
import { complaints, number, plan, text, understood, type Typed } from "./typed-over";

/** Three communes: what each counted, of how many. */
const given = { "38.01": [8, 10], "38.02": [9, 10], "38.03": [1, 10] } as const;

const registry = registryWith(
  ...Object.keys(given).map((code, row) => unitWith({ code, row: row + 2 })),
);

/** A new row of the plan, over items of its own: `Đạt chuẩn` of `Xã`, as a count or as a share. */
const own = (
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

interface Judged {
  readonly whole: TargetResult | undefined;
  readonly units: readonly UnitResult["verdict"][];
}

function judged(typed: readonly Typed[]): Judged {
  const book = understood(typed);
  const readings = Object.entries(given).map(([code, [met, of]]) =>
    formOf(code, {
      facts: factsOf({ DAT: met, THON: of } as never),
      meta: {
        ...formOf(code).meta,
        template: null,
        version: null,
        unit: code,
        year: 2026,
        plan: book.plan.id,
      },
    }),
  );
  const dueDate = dueDateOf(book.plan, 2026);
  const result = buildReport({
    readings,
    registry,
    plan: book.plan,
    year: 2026,
    dates: { asOf: dueDate, dueDate },
    catalogue: catalogueWith(catalogue, book),
    previous: null,
  });
  const indicator = result.indicators.find((each) => each.indicator.id === "THON-DAT");
  const whole = indicator?.targets[0];
  return { whole, units: indicator?.byUnit.map(({ verdict }) => verdict) ?? [] };
}

type Cells = readonly (readonly [string, Typed[3]])[];
type Row = readonly [
  recipe: string,
  kind: "số đếm" | "tỷ lệ",
  cells: Cells,
  verdict: string,
  need: number | null,
  units: readonly (string | null)[],
];

/** 18 of 30, of which 8, 9 and 1 of 10. The first words are those of the page. */
const recipes: readonly Row[] = [
  [
    "trên 90%",
    "tỷ lệ",
    [
      ["operator", text("trên")],
      ["value", text("90%")],
      ["judged", text("từng đơn vị")],
    ],
    "short",
    10,
    ["short", "short", "short"],
  ],
  [
    "từ 90% trở lên",
    "tỷ lệ",
    [
      ["operator", text("từ mức trở lên")],
      ["value", number(90)],
    ],
    "short",
    9,
    ["short", "met", "short"],
  ],
  [
    "2.000 đảng viên mới một năm",
    "số đếm",
    [
      ["operator", text("từ mức trở lên")],
      ["value", number(18)],
      ["judged", text("toàn đảng bộ")],
    ],
    "met",
    0,
    [null, null, null],
  ],
  [
    "mỗi xã ít nhất 2",
    "số đếm",
    [
      ["operator", text("từ mức trở lên")],
      ["value", number(2)],
      ["judged", text("từng đơn vị")],
    ],
    "met",
    0,
    ["met", "met", "short"],
  ],
  [
    "khoảng 80%",
    "tỷ lệ",
    [
      ["operator", text("khoảng")],
      ["value", number(80)],
      ["tolerance", number(2)],
    ],
    "short",
    6,
    ["met", "exceeded", "short"],
  ],
  [
    "bằng 80%",
    "tỷ lệ",
    [
      ["operator", text("bằng")],
      ["value", number(80)],
    ],
    "short",
    6,
    ["met", "met", "short"],
  ],
  [
    "duy trì 100%",
    "tỷ lệ",
    [
      ["operator", text("bằng")],
      ["value", number(100)],
      ["horizon", text("thường xuyên")],
    ],
    "short",
    12,
    ["short", "short", "short"],
  ],
  [
    "thu nhập 1,5 lần năm gốc",
    "tỷ lệ",
    [
      ["operator", text("từ mức trở lên")],
      ["value", number(60)],
    ],
    "met",
    0,
    ["met", "met", "short"],
  ],
];

const page = readFileSync(join(__dirname, "../../../docs/ke-hoach.md"), "utf8");

test.each(recipes)("%s", (recipe, kind, cells, verdict, need, units) => {
  expect(page).toContain(`| ${recipe}`);
  const { whole, units: found } = judged(own(kind, ...cells));
  expect([whole?.evaluation.verdict, whole?.evaluation.need]).toEqual([verdict, need]);
  expect(found).toEqual(units);
});

test("không có trường hợp nào", () => {
  expect(page).toContain("| không có trường hợp nào");
  const none = (better: string): readonly Typed[] => [
    ...own("số đếm", ["operator", text("bằng")], ["value", number(0)]),
    ["indicators", 0, "better", text(better)],
  ];
  const { whole, units } = judged(none("thấp"));
  expect([whole?.evaluation.verdict, whole?.evaluation.need]).toEqual(["short", 18]);
  expect(units).toEqual([null, null, null]);
  // Nothing at all is what everybody has at least, where more is better.
  expect(complaints(none("cao")).map(([code]) => code)).toEqual(["planLevelIdle"]);
});

test("… chia cho từng đơn vị", () => {
  const quota = (row: number, unit: string, value: number): readonly Typed[] => [
    ["quotas", row, "target", number(99)],
    ["quotas", row, "unit", text(unit)],
    ["quotas", row, "value", number(value)],
  ];
  const typed = [
    ...own(
      "số đếm",
      ["operator", text("từ mức trở lên")],
      ["value", number(18)],
      ["judged", text("theo mức giao")],
    ),
    ...quota(0, "38.01", 8),
    ...quota(1, "38.02", 10),
  ];
  const { whole, units } = judged(typed);
  expect(whole?.evaluation.verdict).toBe("met");
  expect(units).toEqual(["met", "short", "notApplicable"]);
});

test("a share over 100 % is a level where the plan says that it may be", () => {
  const typed: readonly Typed[] = [
    ...own("tỷ lệ", ["operator", text("từ mức trở lên")], ["value", number(150)]),
    ["indicators", 0, "over100", text("x")],
  ];
  expect(judged(typed).whole?.evaluation.verdict).toBe("short");
});
