import { own, type Year } from "./recipe-plan";
import { number, plan, text, type Typed } from "./typed-over";

/** Against what was there before, or is published: rows of the page that need more than one year, or more than one cell. */
export const measured: readonly (readonly [
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
