import { judged, own, page } from "./recipe-plan";
import { measured } from "./measured-recipes";
import { complaints, number, text, type Typed } from "./typed-over";

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
    // The term ended last year, and no report of its years was given: nobody knows what they add up to.
    "noData",
    null,
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
