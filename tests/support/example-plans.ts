import type { Horizon, Plan, Target } from "#core/catalogue/plan";
import type { Indicator } from "#core/catalogue/indicator";
import type { Item } from "#core/catalogue/item";
import type { PlanBook } from "#core/plans/plan-book";

const yearly: Horizon = { kind: "annual", period: null };

const target = (given: Pick<Target, "indicator" | "operator"> & Partial<Target>): Target => ({
  value: null,
  valueMax: null,
  horizon: yearly,
  scope: { population: "toàn đảng bộ", places: null, operands: null },
  excludes: null,
  condition: null,
  ref: "II.1",
  reading: null,
  ...given,
});

const document = "Kế hoạch số 01-KH/TU ngày 05/01/2026";

const plan = (id: string, targets: readonly Target[]): Plan => ({
  id,
  name: `Mẫu ${id}`,
  document,
  issuer: "Ban Thường vụ Tỉnh ủy",
  source: "",
  term: { from: 2025, to: 2030 },
  due: { month: 12, day: 29 },
  sharedYearGoesTo: "earlier",
  reportsTo: ["Ban Thường vụ Tỉnh ủy"],
  conditionsMet: [],
  targets,
  baselines: [],
});

const book = (
  id: string,
  targets: readonly Target[],
  own: { readonly items?: readonly Item[]; readonly indicators?: readonly Indicator[] } = {},
): PlanBook => ({
  plan: plan(id, targets),
  items: own.items ?? [],
  indicators: own.indicators ?? [],
  tasks: [
    {
      id: "NV01",
      plan: id,
      ref: "III.1",
      title: "Tham mưu kế hoạch kết nạp đảng viên của năm",
      lead: "Ban Tổ chức Tỉnh ủy",
      deadline: { kind: "annual", month: 3, day: 31, words: null },
    },
  ],
  progress: new Map(),
});

const admitted: Indicator = {
  id: "ADMITTED-COUNT",
  name: "Số đảng viên mới kết nạp trong năm",
  shortName: "Kết nạp trong năm",
  kind: "count",
  numerator: ["DV_ADMITTED_YEAR"],
  denominator: null,
  counted: "đảng viên mới",
  whole: null,
  better: "higher",
  source: document,
};

const people: Item = {
  code: "DAN_SO",
  name: "Dân số trên địa bàn",
  unit: "người",
  group: "membership",
  appliesTo: "communes",
  source: document,
  guidance: "Theo niên giám thống kê cấp huyện năm trước.",
};

const membersOfPeople: Indicator = {
  id: "MEMBERS-PER-PEOPLE",
  name: "Tỷ lệ đảng viên trên dân số",
  shortName: "Đảng viên trên dân số",
  kind: "share",
  numerator: ["DV_TOTAL"],
  denominator: ["DAN_SO"],
  counted: "đảng viên",
  whole: "dân số trên địa bàn",
  better: "higher",
  source: document,
};

/** Absolute numbers of a year, given to units, and over the term. */
export const absolutePlan = (quotas: NonNullable<Target["quotas"]>): PlanBook =>
  book(
    "mau-so-tuyet-doi",
    [
      target({
        indicator: admitted.id,
        operator: ">=",
        value: quotas.reduce((sum, { value }) => sum + value, 0),
        quotas,
      }),
      target({
        indicator: "PRIVATE-CELL-CREATED",
        operator: ">=",
        value: 4,
        horizon: { kind: "term", period: { from: 2025, to: 2030 } },
      }),
    ],
    { indicators: [admitted] },
  );

/** None at all, kept at a level, and only a direction. */
export const keptPlan = book("mau-giu-vung", [
  target({ indicator: "DEGRADED-MEMBER", operator: "=", value: 0 }),
  target({
    indicator: "VILLAGE-CELL",
    operator: "=",
    value: 100,
    horizon: { kind: "continuous" },
  }),
  target({ indicator: "MEMBER-DISCIPLINED", operator: "falling" }),
  target({ indicator: "VILLAGE-HEAD-MEMBER", operator: "rising" }),
]);

/** A share of the population: an item and an indicator of the plan's own. */
export const populationPlan = book(
  "mau-dan-so",
  [target({ indicator: membersOfPeople.id, operator: ">=", value: 4.5 })],
  { items: [people], indicators: [membersOfPeople] },
);

/** Listed places, and several horizons of one indicator. */
export const placesPlan = (places: readonly string[]): PlanBook =>
  book("mau-noi-ap-dung", [
    target({
      indicator: "FRONT-HEAD-MEMBER",
      operator: "=",
      value: 100,
      horizon: { kind: "by", year: 2027 },
      scope: { population: "các xã được nêu tên", places, operands: null },
    }),
    ...[
      [2026, 85],
      [2028, 92.5],
      [2030, 100],
    ].map(([year = 0, value = 0]) =>
      target({
        indicator: "VILLAGE-HEAD-MEMBER",
        operator: ">=",
        value,
        horizon: { kind: "by", year },
      }),
    ),
  ]);

/** Another level each year. */
export const stepsPlan = book("mau-tung-nam", [
  target({
    indicator: "VILLAGE-CELL-COMMITTEE",
    operator: ">=",
    steps: [
      { year: 2026, value: 40 },
      { year: 2028, value: 60 },
      { year: 2030, value: 90 },
    ],
  }),
]);

const money = (code: string, name: string, appliesTo: Item["appliesTo"]): Item => ({
  code,
  name,
  unit: "triệu đồng",
  group: "own:Kinh tế",
  appliesTo,
  source: document,
});

const sumOf = (id: string, name: string, code: string): Indicator => ({
  ...admitted,
  id,
  name,
  shortName: name,
  numerator: [code],
  counted: "triệu đồng",
});

const partOf = (id: string, name: string, code: string): Indicator => ({
  ...membersOfPeople,
  id,
  name,
  shortName: name,
  numerator: [code],
  denominator: ["GTSX"],
  counted: "triệu đồng",
  whole: "giá trị sản xuất",
  structure: "Cơ cấu kinh tế",
});

/** Growth against last year, a base year and over years, a structure, what is published for the whole, what was given. */
export const measuredPlan: PlanBook = (() => {
  const made = book(
    "mau-tang-truong",
    [
      target({
        indicator: "THU-NS",
        operator: "rising",
        value: 8,
        valueMax: 10,
        against: { kind: "lastYear" },
        judged: "each",
      }),
      target({
        indicator: "GTSX-TANG",
        operator: "rising",
        value: 3.5,
        against: { kind: "average", since: 2024 },
      }),
      target({
        indicator: "ADMITTED-YEAR",
        operator: ">=",
        value: 150,
        against: { kind: "year", year: 2020 },
        horizon: { kind: "by", year: 2030 },
      }),
      target({
        indicator: "ADMISSION-RATE",
        operator: "range",
        value: 3,
        valueMax: 4,
        judged: "whole",
      }),
      target({ indicator: "XEP-HANG", operator: "<=", value: 20, judged: "whole" }),
      target({ indicator: "THU-NHAP", operator: ">=", value: 70, judged: "whole" }),
      ...[
        ["CONG-NGHIEP", 75],
        ["DICH-VU", 20],
        ["NONG-NGHIEP", 5],
      ].map(([indicator = "", value = 0]) =>
        target({
          indicator: String(indicator),
          operator: "=",
          value: Number(value),
          judged: "whole",
          reading: `«Bằng ${String(value)}%» hiểu là từ ${String(value)}% trở lên.`,
        }),
      ),
    ],
    {
      items: [
        money("THU_NS", "Thu ngân sách", "communes"),
        money("GTSX", "Giá trị sản xuất", "communes"),
        money("GTSX_CN", "Trong đó: công nghiệp", "communes"),
        money("GTSX_DV", "Trong đó: dịch vụ", "communes"),
        money("GTSX_NN", "Trong đó: nông nghiệp", "communes"),
        { ...money("HANG", "Thứ hạng của tỉnh", "whole"), unit: "bậc" },
        money("TN_BQ", "Thu nhập bình quân đầu người", "whole"),
      ],
      indicators: [
        sumOf("THU-NS", "Thu ngân sách", "THU_NS"),
        sumOf("GTSX-TANG", "Giá trị sản xuất", "GTSX"),
        partOf("CONG-NGHIEP", "Tỷ trọng công nghiệp", "GTSX_CN"),
        partOf("DICH-VU", "Tỷ trọng dịch vụ", "GTSX_DV"),
        partOf("NONG-NGHIEP", "Tỷ trọng nông nghiệp", "GTSX_NN"),
        { ...sumOf("XEP-HANG", "Thứ hạng của tỉnh", "HANG"), counted: "bậc", better: "lower" },
        sumOf("THU-NHAP", "Thu nhập bình quân đầu người", "TN_BQ"),
      ],
    },
  );
  const base = (indicator: string, inYear: number, numerator: number) => ({
    indicator,
    year: inYear,
    numerator,
    denominator: null,
    source: "niên giám thống kê",
  });
  const baselines = [
    base("GTSX-TANG", 2024, 1500),
    base("ADMITTED-YEAR", 2020, 12),
    base("XEP-HANG", 2025, 31),
    base("XEP-HANG", 2026, 23),
    base("THU-NHAP", 2025, 62),
  ];
  return { ...made, plan: { ...made.plan, baselines } };
})();

/** What its communes counted of it. */
export const measuredFacts = {
  THU_NS: 540,
  GTSX: 400,
  GTSX_CN: 300,
  GTSX_DV: 80,
  GTSX_NN: 20,
} as const;
