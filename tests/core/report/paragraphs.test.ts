import { indicators } from "#core/catalogue/indicators/indicators";
import type { Target } from "#core/catalogue/plan";
import { absent, countOf, shareOf, type Computed } from "#core/evaluation/computed";
import { evaluateTarget } from "#core/evaluation/evaluation";
import type { JudgedLine } from "#core/report/indicator-lines";
import { said } from "#core/report/live-text";
import type { ParagraphCase } from "#core/report/paragraph-case";
import { paragraphOf } from "#core/report/paragraphs";
import { builtInPlan, sampleReport, words, year } from "../../support/sample-report";

const plan = builtInPlan("ha-giang");
const result = sampleReport("ha-giang", 4);

interface Given {
  readonly indicator: string;
  readonly now: Computed;
  readonly before?: Computed;
  readonly target?: Partial<Target>;
  readonly leftOut?: number;
  /** Units behind, what they need together, and those that are named. */
  readonly behind?: readonly [
    units: number,
    need: number,
    first: readonly (readonly [string, number])[],
  ];
}

const everyYear: Target = {
  indicator: "",
  operator: ">=",
  value: 90,
  valueMax: null,
  horizon: { kind: "annual", period: null },
  scope: { population: "", places: null, operands: null },
  excludes: null,
  condition: null,
  ref: "",
  reading: null,
};

function caseOf(given: Given): ParagraphCase {
  const indicator = indicators.find(({ id }) => id === given.indicator);
  if (indicator === undefined) throw new Error(given.indicator);
  const target = { ...everyYear, indicator: indicator.id, ...given.target };
  const previous = given.before ?? null;
  const base =
    previous?.kind === "value"
      ? { year: year - 1, numerator: previous.numerator, denominator: previous.denominator }
      : null;
  const evaluation = evaluateTarget(target, indicator, given.now, { year, plan, previous, base });
  const value = given.now.kind === "value" ? given.now : null;
  const figure = {
    numerator: value?.numerator ?? null,
    denominator: value?.denominator ?? null,
    computed: given.now,
    unitsCounted: 1,
    leftOut: [],
  };
  const judged = { target, figure, previous, base, evaluation };
  const line: JudgedLine = { row: 4, indicator, figure, previous, judged };
  const number = (formula: string, amount: number | null) => ({ formula, value: amount });
  const share = indicator.kind !== "count";
  const earlier = previous?.kind === "value" ? previous : null;
  const [units, need, first] = given.behind ?? [0, 0, []];
  return {
    line,
    cells: {
      numerator: number("A1", figure.numerator),
      denominator: share ? number("B1", figure.denominator) : null,
      previousNumerator: number("C1", earlier?.numerator ?? null),
      previousDenominator: share ? number("D1", earlier?.denominator ?? null) : null,
      verdict: { formula: "E1", value: words.verdicts[evaluation.verdict] },
      need: number("F1", evaluation.need),
      leftOut: number("G1", given.leftOut ?? 0),
    },
    behind: {
      units: number("H1", units),
      need: number("I1", need),
      source: null,
      first: first.map(([name, amount]) => ({ name: said(name), need: number("J1", amount) })),
    },
    path: null,
  };
}

const textOf = (given: Given): string =>
  paragraphOf(result, caseOf(given), words)
    .map((run) => (run.kind === "text" ? run.text : run.value))
    .join("");

const heads = (now: Computed, rest: Partial<Given> = {}): Given => ({
  indicator: "VILLAGE-HEAD-MEMBER",
  now,
  ...rest,
});

const upTo2030 = { horizon: { kind: "by", year: 2030 } } as const;
const passed = { horizon: { kind: "by", year: 2025 }, operator: "=", value: 100 } as const;
const subject = "Trưởng thôn, tổ trưởng tổ dân phố là đảng viên: ";

test.each<readonly [string, Given, string]>([
  [
    "short, and the units need what the whole needs",
    heads(shareOf(1692, 2071), {
      before: shareOf(1683, 2071),
      target: { operator: "=", value: 100 },
      behind: [
        152,
        379,
        [
          ["xã A", 12],
          ["xã B", 9],
          ["xã C", 8],
        ],
      ],
    }),
    `${subject}1.692/2.071 đồng chí (81,70%), tăng 0,43 điểm phần trăm so với năm 2025; chưa đạt chỉ tiêu 100%, còn thiếu 379 đồng chí ở 152 đơn vị. Còn thiếu nhiều nhất: xã A (12), xã B (9), xã C (8) và các đơn vị khác.`,
  ],
  [
    "short, and the units need more than the whole",
    heads(shareOf(80, 100), {
      before: shareOf(85, 100),
      behind: [
        2,
        13,
        [
          ["xã A", 12],
          ["xã B", 1],
        ],
      ],
    }),
    `${subject}80/100 đồng chí (80,00%), giảm 5,00 điểm phần trăm so với năm 2025; chưa đạt chỉ tiêu từ 90% trở lên, còn thiếu 10 đồng chí; có 2 đơn vị chưa đạt, cộng lại còn thiếu 13 đồng chí. Gồm: xã A (12), xã B (1).`,
  ],
  [
    "met, unchanged, one unit behind",
    heads(shareOf(95, 100), { before: shareOf(19, 20), behind: [1, 2, [["xã A", 2]]] }),
    `${subject}95/100 đồng chí (95,00%), bằng năm 2025; đạt chỉ tiêu từ 90% trở lên; còn 1 đơn vị chưa đạt, cộng lại còn thiếu 2 đồng chí. Gồm: xã A (2).`,
  ],
  [
    "met, nobody behind, a change too small to print",
    heads(shareOf(1_000_001, 1_000_002), { before: shareOf(1_000_000, 1_000_001) }),
    `${subject}1.000.001/1.000.002 đồng chí (100,00%), tăng dưới 0,01 điểm phần trăm so với năm 2025; đạt chỉ tiêu từ 90% trở lên.`,
  ],
  [
    "no figure of last year, units left out",
    heads(shareOf(0, 5), { leftOut: 3 }),
    `${subject}0/5 đồng chí (0,00%), chưa có số liệu năm 2025 để so sánh; chưa đạt chỉ tiêu từ 90% trở lên, còn thiếu 5 đồng chí. Chưa tính 3 đơn vị thiếu số liệu.`,
  ],
  [
    "no data",
    heads(absent("noUnits")),
    `${subject}chưa có số liệu; chưa đánh giá được chỉ tiêu từ 90% trở lên.`,
  ],
  [
    "no whole",
    heads(absent("zeroDenominator")),
    `${subject}chưa tính được tỷ lệ vì mẫu số bằng 0; chưa đánh giá được chỉ tiêu từ 90% trở lên.`,
  ],
  [
    "not applicable",
    heads(absent("notApplicable")),
    `${subject}không áp dụng, không có đơn vị nào thuộc đối tượng này.`,
  ],
  [
    "above a band",
    {
      indicator: "ADMISSION-RATE",
      now: shareOf(5, 100),
      before: shareOf(4, 100),
      target: { operator: "range", value: 3, valueMax: 4 },
    },
    "Kết nạp đảng viên mới trong năm: 5/100 đảng viên (5,00% số đảng viên đầu kỳ), tăng 1,00 điểm phần trăm so với năm 2025; đạt, vượt khung của chỉ tiêu từ 3% đến 4%.",
  ],
  [
    "overdue",
    heads(shareOf(9, 10), { before: shareOf(9, 10), target: passed }),
    `${subject}9/10 đồng chí (90,00%), bằng năm 2025; đã hết năm 2025, quá hạn mà chưa đạt chỉ tiêu 100%, còn thiếu 1 đồng chí.`,
  ],
  [
    "on the path",
    heads(shareOf(70, 100), { before: shareOf(60, 100), target: upTo2030 }),
    `${subject}70/100 đồng chí (70,00%), tăng 10,00 điểm phần trăm so với năm 2025; chưa đạt chỉ tiêu từ 90% trở lên nhưng đúng lộ trình đến năm 2030, còn thiếu 20 đồng chí.`,
  ],
  [
    "behind the path",
    heads(shareOf(61, 100), { before: shareOf(60, 100), target: upTo2030 }),
    `${subject}61/100 đồng chí (61,00%), tăng 1,00 điểm phần trăm so với năm 2025; chưa đạt chỉ tiêu từ 90% trở lên, chậm so với lộ trình đến năm 2030, còn thiếu 29 đồng chí.`,
  ],
  [
    "waiting for its condition",
    heads(shareOf(1, 2), { before: shareOf(1, 2), target: { condition: "chu-truong" } }),
    `${subject}1/2 đồng chí (50,00%), bằng năm 2025; chưa đến điều kiện áp dụng chỉ tiêu từ 90% trở lên.`,
  ],
  [
    "a trend without last year",
    {
      indicator: "MEMBER-DISCIPLINED",
      now: countOf(3),
      target: { operator: "falling", value: null },
    },
    "Đảng viên bị thi hành kỷ luật trong năm: 3 đảng viên, chưa có số liệu năm 2025 để so sánh; chưa có số liệu năm trước nên chưa đánh giá được yêu cầu giảm so với năm trước.",
  ],
  [
    "a count of nothing where fewer is better",
    {
      indicator: "MEMBER-DISCIPLINED",
      now: countOf(0),
      before: countOf(2),
      target: { operator: "falling", value: null },
    },
    "Đảng viên bị thi hành kỷ luật trong năm: không có đảng viên nào, giảm 2 đảng viên so với năm 2025; đạt yêu cầu giảm so với năm trước.",
  ],
  [
    "near the threshold, where print would mislead",
    heads(shareOf(64_996, 100_000), {
      before: shareOf(64_996, 100_000),
      target: { operator: ">=", value: 65 },
    }),
    `${subject}64.996/100.000 đồng chí (65,00%), bằng năm 2025; chưa đạt chỉ tiêu từ 65% trở lên (sát ngưỡng: xét trên số chưa làm tròn), còn thiếu 4 đồng chí.`,
  ],
])("a paragraph on a figure that is %s", (_, given, expected) => {
  expect(textOf(given)).toBe(expected);
});
