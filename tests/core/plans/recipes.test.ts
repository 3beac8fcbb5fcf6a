import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueWith } from "#core/plans/plan-book";
import { buildReport, dueDateOf } from "#core/result/build-report";
import type { TargetResult, UnitResult } from "#core/result/report-result";
import { catalogue } from "../../support/built-in";
import { factsOf } from "../../support/facts";
import { filledForms } from "../../support/filled-forms";
import { registryWith, unitWith } from "../../support/units";
import { complaints, number, plan, text, understood, type Typed } from "./typed-over";

/** Three communes: what each counted, of how many. */
const given = { "38.01": [8, 10], "38.02": [9, 10], "38.03": [1, 10] } as const;

const names = ["Đảng bộ xã Tân Quang", "Đảng bộ xã Tân Lập", "Đảng bộ xã Hòa An"];

const registry = registryWith(
  ...Object.keys(given).map((code, row) =>
    unitWith({ code, row: row + 2, name: names[row] ?? "" }),
  ),
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

interface Year {
  readonly year?: number;
  /** What each unit counted the year before. */
  readonly before?: readonly number[];
  /** What else stands in the form of the first unit. */
  readonly first?: Readonly<Record<string, number>>;
}

/** The plan made, its forms handed out, filled and read, and what the report says. */
async function judged(typed: readonly Typed[], more: Year = {}): Promise<Judged> {
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
    "khung 3% - 4%",
    "tỷ lệ",
    [
      ["operator", text("trong khung")],
      ["value", number(70)],
      ["valueMax", number(85)],
    ],
    "short",
    3,
    ["met", "exceeded", "short"],
  ],
  [
    "dưới 0,3%",
    "tỷ lệ",
    [
      ["operator", text("dưới")],
      ["value", number(0.3)],
    ],
    "short",
    18,
    ["short", "short", "short"],
  ],
  [
    "5 chi bộ trong cả nhiệm kỳ",
    "số đếm",
    [
      ["operator", text("từ mức trở lên")],
      ["value", number(18)],
      ["horizon", text("cả nhiệm kỳ")],
    ],
    "met",
    0,
    [null, null, null],
  ],
  [
    "1–2 chi bộ mỗi nhiệm kỳ",
    "số đếm",
    [
      ["operator", text("trong khung")],
      ["value", number(30)],
      ["valueMax", number(40)],
      ["horizon", text("mỗi nhiệm kỳ")],
    ],
    // A new term has begun: a fifth of the way is due.
    "onPath",
    12,
    [null, null, null],
  ],
  [
    "85% năm 2026, 100% năm 2030",
    "tỷ lệ",
    [
      ["operator", text("từ mức trở lên")],
      ["steps", text("2026: 60; 2030: 100")],
    ],
    "met",
    0,
    ["met", "met", "short"],
  ],
  [
    "chỉ một số xã",
    "tỷ lệ",
    [
      ["operator", text("từ mức trở lên")],
      ["value", number(85)],
      ["places", text("Tân Lập")],
    ],
    "met",
    0,
    ["notApplicable", "met", "notApplicable"],
  ],
  [
    "khi có chủ trương của tỉnh",
    "tỷ lệ",
    [
      ["operator", text("từ mức trở lên")],
      ["value", number(90)],
      ["condition", text("có chủ trương của tỉnh")],
    ],
    "waiting",
    9,
    ["waiting", "waiting", "waiting"],
  ],
];

const page = readFileSync(join(__dirname, "../../../docs/ke-hoach.md"), "utf8");

test.each(recipes)("%s", async (recipe, kind, cells, verdict, need, units) => {
  expect(page).toContain(`| ${recipe}`);
  const { whole, units: found } = await judged(own(kind, ...cells));
  expect([whole?.evaluation.verdict, whole?.evaluation.need]).toEqual([verdict, need]);
  expect(found).toEqual(units);
});

test("không có trường hợp nào", async () => {
  expect(page).toContain("| không có trường hợp nào");
  const none = (better: string): readonly Typed[] => [
    ...own("số đếm", ["operator", text("bằng")], ["value", number(0)]),
    ["indicators", 0, "better", text(better)],
  ];
  const { whole, units } = await judged(none("thấp"));
  expect([whole?.evaluation.verdict, whole?.evaluation.need]).toEqual(["short", 18]);
  expect(units).toEqual([null, null, null]);
  // Nothing at all is what everybody has at least, where more is better.
  expect(complaints(none("cao")).map(([code]) => code)).toEqual(["planLevelIdle"]);
});

test("… chia cho từng đơn vị", async () => {
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
  const { whole, units } = await judged(typed);
  expect(whole?.evaluation.verdict).toBe("met");
  expect(units).toEqual(["met", "short", "notApplicable"]);
});

test("a share over 100 % is a level where the plan says that it may be", async () => {
  const typed: readonly Typed[] = [
    ...own("tỷ lệ", ["operator", text("từ mức trở lên")], ["value", number(150)]),
    ["indicators", 0, "over100", text("x")],
  ];
  expect((await judged(typed)).whole?.evaluation.verdict).toBe("short");
});

/** Against what was there before, or is published: rows of the page that need more than one year, or more than one cell. */
const measured: readonly (readonly [
  recipe: string,
  typed: readonly Typed[],
  more: Year,
  verdict: string,
  need: number | null,
  units: readonly (string | null)[],
])[] = [
  [
    "tăng (giảm) so với năm trước",
    own("số đếm", ["operator", text("tăng")], ["judged", text("từng đơn vị")]),
    { before: [8, 8, 0] },
    "met",
    0,
    ["short", "met", "met"],
  ],
  [
    "tăng 10% so với năm trước",
    own(
      "số đếm",
      ["operator", text("tăng")],
      ["value", text("10%")],
      ["judged", text("từng đơn vị")],
    ),
    { before: [8, 8, 1] },
    // 17 the year before: 18,7 are asked for.
    "short",
    1,
    ["short", "met", "short"],
  ],
  [
    "tăng 8–10% một năm",
    own("số đếm", ["operator", text("tăng")], ["value", number(8)], ["valueMax", number(10)]),
    { before: [8, 7, 1] },
    "exceeded",
    0,
    [null, null, null],
  ],
  [
    "tăng bình quân 10% một năm, cả giai đoạn",
    [
      ...own(
        "số đếm",
        ["operator", text("tăng")],
        ["value", number(10)],
        ["against", text("bình quân từ năm 2024")],
      ),
      ["baselines", plan.baselines.length, "indicator", text("THON-DAT")],
      ["baselines", plan.baselines.length, "year", number(2024)],
      ["baselines", plan.baselines.length, "numerator", number(15)],
    ],
    // 15 · 1,1² = 18,15
    {},
    "short",
    1,
    [null, null, null],
  ],
  [
    "thu nhập 1,5 lần năm 2020",
    [
      ...own(
        "số đếm",
        ["operator", text("từ mức trở lên")],
        ["value", text("1,5 lần")],
        ["against", text("năm 2020")],
      ),
      ["baselines", plan.baselines.length, "indicator", text("THON-DAT")],
      ["baselines", plan.baselines.length, "year", number(2020)],
      ["baselines", plan.baselines.length, "numerator", number(12)],
    ],
    {},
    "met",
    0,
    [null, null, null],
  ],
  [
    "trong 20 tỉnh đứng đầu",
    [
      ...own(
        "số đếm",
        ["operator", text("không quá")],
        ["value", number(20)],
        ["judged", text("toàn đảng bộ")],
      ),
      ["items", 0, "appliesTo", text("chỉ toàn đảng bộ")],
      ["indicators", 0, "better", text("thấp")],
      ["baselines", plan.baselines.length, "indicator", text("THON-DAT")],
      ["baselines", plan.baselines.length, "year", number(2026)],
      ["baselines", plan.baselines.length, "numerator", number(23)],
    ],
    {},
    "short",
    3,
    [null, null, null],
  ],
  [
    "đơn vị tự ghi mức được giao",
    [
      ...own(
        "số đếm",
        ["operator", text("từ mức trở lên")],
        ["value", number(18)],
        ["judged", text("toàn đảng bộ")],
      ),
      ["items", 2, "code", text("DUOC_GIAO")],
      ["items", 2, "name", text("Số thôn được giao trong năm")],
      ["items", 2, "unit", text("thôn")],
      ["items", 2, "group", text("Nông thôn mới")],
      ["indicators", 0, "quotaItem", text("DUOC_GIAO")],
    ],
    { first: { DUOC_GIAO: 10 } },
    "met",
    0,
    ["short", null, null],
  ],
];

test.each(measured)("%s", async (recipe, typed, more, verdict, need, units) => {
  expect(page).toContain(`| ${recipe}`);
  const { whole, units: found } = await judged(typed, more);
  expect([whole?.evaluation.verdict, whole?.evaluation.need]).toEqual([verdict, need]);
  expect(found).toEqual(units);
});

test("what is published for the whole is asked of no form, and stands in the report as it was entered", async () => {
  const typed = measured.find(([recipe]) => recipe.startsWith("trong 20"))?.[1] ?? [];
  const { whole } = await judged(typed);
  expect(whole?.figure).toMatchObject({ numerator: 23, denominator: null, entered: true });
  const missing = typed.filter(([sheet]) => sheet !== "baselines");
  expect((await judged(missing)).whole?.evaluation).toMatchObject({
    verdict: "noData",
    need: null,
  });
});

/** Rows that another test makes: two levels in two years, and parts that add up. */
const elsewhere = ["cơ cấu 75 – 20 – 5"];

test("every row of the page is a recipe that was tried", () => {
  const table = page.slice(page.indexOf("| Muốn giao"), page.indexOf("Với cột Mức từng năm"));
  const rows = table
    .split("\n")
    .slice(2)
    .flatMap((row) => /^\| (.+?) +\|/u.exec(row)?.[1] ?? []);
  const tried = [
    ...recipes.map(([recipe]) => recipe),
    ...measured.map(([recipe]) => recipe),
    ...elsewhere,
    "không có trường hợp nào",
    "… chia cho từng đơn vị",
    "được trên 100% của mẫu số",
  ];
  expect(rows.filter((row) => !tried.includes(row))).toEqual([]);
  expect(tried.filter((recipe) => !rows.includes(recipe))).toEqual([]);
});
