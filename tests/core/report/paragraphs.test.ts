import { absent, computedCount, computedShare } from "#core/evaluation/computed";
import type { PathFigures } from "#core/report/path-lines";
import {
  formulasOf,
  heads,
  passed,
  textOf,
  upTo2030,
  type Given,
} from "../../support/paragraph-cases";

/** A path on which 94 % is expected and 2 more are needed each year. */
const pathWith = (told: { readonly slipped: boolean; readonly note: string }): PathFigures => ({
  due: 2030,
  expected: { formula: "K1", value: "94,00%" },
  perYear: { formula: "L1", value: 2 },
  slipped: { formula: "M1", holds: told.slipped },
  note: { formula: "N1", value: told.note },
});

const subject = "Trưởng thôn, tổ trưởng tổ dân phố là đảng viên: ";

test.each<readonly [string, Given, string]>([
  [
    "short, and the units need what the whole needs",
    heads(computedShare(1692, 2071), {
      before: computedShare(1683, 2071),
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
    `${subject}1.692/2.071 đồng chí (81,70%), tăng 0,43 điểm phần trăm so với năm 2025; chưa đạt chỉ tiêu 100%, còn thiếu 379 đồng chí ở 152 đơn vị. Còn thiếu nhiều nhất: xã A (12), xã B (09), xã C (08) và các đơn vị khác.`,
  ],
  [
    "short, and the units need more than the whole",
    heads(computedShare(80, 100), {
      before: computedShare(85, 100),
      behind: [
        2,
        13,
        [
          ["xã A", 12],
          ["xã B", 1],
        ],
      ],
    }),
    `${subject}80/100 đồng chí (80,00%), giảm 5,00 điểm phần trăm so với năm 2025; chưa đạt chỉ tiêu từ 90% trở lên, còn thiếu 10 đồng chí; có 02 đơn vị chưa đạt, cộng lại còn thiếu 13 đồng chí. Gồm: xã A (12), xã B (01).`,
  ],
  [
    "met, unchanged, one unit behind",
    heads(computedShare(95, 100), { before: computedShare(19, 20), behind: [1, 2, [["xã A", 2]]] }),
    `${subject}95/100 đồng chí (95,00%), bằng năm 2025; đạt chỉ tiêu từ 90% trở lên; còn 01 đơn vị chưa đạt, cộng lại còn thiếu 02 đồng chí. Gồm: xã A (02).`,
  ],
  [
    "met, nobody behind, a change too small to print",
    heads(computedShare(1_000_001, 1_000_002), { before: computedShare(1_000_000, 1_000_001) }),
    `${subject}1.000.001/1.000.002 đồng chí (100,00%), tăng dưới 0,01 điểm phần trăm so với năm 2025; đạt chỉ tiêu từ 90% trở lên.`,
  ],
  [
    "no figure of last year, units left out",
    heads(computedShare(0, 5), { leftOut: 3 }),
    `${subject}0/05 đồng chí (0,00%), chưa có số liệu năm 2025 để so sánh; chưa đạt chỉ tiêu từ 90% trở lên, còn thiếu 05 đồng chí. Chưa tính 03 đơn vị thiếu số liệu.`,
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
      now: computedShare(5, 100),
      before: computedShare(4, 100),
      target: { operator: "range", value: 3, valueMax: 4 },
    },
    "Kết nạp đảng viên mới trong năm: 05/100 đảng viên (5,00% số đảng viên đầu kỳ), tăng 1,00 điểm phần trăm so với năm 2025; vượt chỉ tiêu từ 3% đến 4%.",
  ],
  [
    "overdue",
    heads(computedShare(9, 10), { before: computedShare(9, 10), target: passed }),
    `${subject}09/10 đồng chí (90,00%), bằng năm 2025; chưa đạt chỉ tiêu 100% đến năm 2025, còn thiếu 01 đồng chí.`,
  ],
  [
    "on the path",
    heads(computedShare(70, 100), { before: computedShare(60, 100), target: upTo2030 }),
    `${subject}70/100 đồng chí (70,00%), tăng 10,00 điểm phần trăm so với năm 2025; chưa đạt chỉ tiêu từ 90% trở lên nhưng đúng lộ trình đến năm 2030, còn thiếu 20 đồng chí.`,
  ],
  [
    "behind the path",
    heads(computedShare(61, 100), { before: computedShare(60, 100), target: upTo2030 }),
    `${subject}61/100 đồng chí (61,00%), tăng 1,00 điểm phần trăm so với năm 2025; chưa đạt chỉ tiêu từ 90% trở lên, chậm tiến độ đến năm 2030, còn thiếu 29 đồng chí.`,
  ],
  [
    "waiting for its condition",
    heads(computedShare(1, 2), {
      before: computedShare(1, 2),
      target: { condition: "chu-truong" },
    }),
    `${subject}01/02 đồng chí (50,00%), bằng năm 2025; chưa đủ điều kiện áp dụng chỉ tiêu từ 90% trở lên.`,
  ],
  [
    "a trend without last year",
    {
      indicator: "MEMBER-DISCIPLINED",
      now: computedCount(3),
      target: { operator: "falling", value: null },
    },
    "Đảng viên bị thi hành kỷ luật trong năm: 03 đảng viên, chưa có số liệu năm 2025 để so sánh; chưa có số liệu năm trước nên chưa đánh giá được yêu cầu giảm so với năm trước.",
  ],
  [
    "a count of nothing where fewer is better",
    {
      indicator: "MEMBER-DISCIPLINED",
      now: computedCount(0),
      before: computedCount(2),
      target: { operator: "falling", value: null },
    },
    "Đảng viên bị thi hành kỷ luật trong năm: không có đảng viên nào, giảm 02 đảng viên so với năm 2025; đạt yêu cầu giảm so với năm trước.",
  ],
  [
    "near the threshold, where print would mislead",
    heads(computedShare(64_996, 100_000), {
      before: computedShare(64_996, 100_000),
      target: { operator: ">=", value: 65 },
    }),
    `${subject}64.996/100.000 đồng chí (65,00%), bằng năm 2025; chưa đạt chỉ tiêu từ 65% trở lên (sát ngưỡng: xét trên số chưa làm tròn), còn thiếu 04 đồng chí.`,
  ],
  [
    "below a level that the base had",
    heads(computedShare(85, 100), {
      before: computedShare(95, 100),
      target: upTo2030,
      path: pathWith({ slipped: true, note: "" }),
    }),
    `${subject}85/100 đồng chí (85,00%), giảm 10,00 điểm phần trăm so với năm 2025; chưa đạt chỉ tiêu từ 90% trở lên, chậm tiến độ đến năm 2030, còn thiếu 05 đồng chí. Theo đường thẳng đến năm 2030, năm nay phải đạt 94,00%; mỗi năm còn lại cần thêm 02 đồng chí. Năm gốc đã đạt mức này, nay không còn đạt.`,
  ],
  [
    "read otherwise by the growth rate",
    heads(computedShare(70, 100), {
      before: computedShare(60, 100),
      target: upTo2030,
      path: pathWith({ slipped: false, note: "hai cách đánh giá khác nhau" }),
    }),
    `${subject}70/100 đồng chí (70,00%), tăng 10,00 điểm phần trăm so với năm 2025; chưa đạt chỉ tiêu từ 90% trở lên nhưng đúng lộ trình đến năm 2030, còn thiếu 20 đồng chí. Theo đường thẳng đến năm 2030, năm nay phải đạt 94,00%; mỗi năm còn lại cần thêm 02 đồng chí. Lưu ý: hai cách đánh giá khác nhau.`,
  ],
])("a paragraph on a figure that is %s", (_, given, expected) => {
  expect(textOf(given)).toBe(expected);
});

describe("in English, words agree with their numbers", () => {
  const english = "Trưởng thôn, tổ trưởng tổ dân phố là đảng viên: ";

  test.each<readonly [string, Given, string]>([
    [
      "many are missing in many units",
      heads(computedShare(1692, 2071), {
        before: computedShare(1683, 2071),
        target: { operator: "=", value: 100 },
        behind: [152, 379, [["xã A", 12]]],
      }),
      `${english}1.692/2.071 persons (81,70%), up by 0,43 percentage points since 2025; it does not meet the target (100%), short by 379 persons in 152 units. Furthest behind: xã A (12) and others.`,
    ],
    [
      "one is missing in one unit",
      heads(computedShare(9, 10), {
        before: computedShare(9, 10),
        target: { operator: "=", value: 100 },
        behind: [1, 1, [["xã A", 1]]],
        leftOut: 1,
      }),
      `${english}9/10 persons (90,00%), the same as in 2025; it does not meet the target (100%), short by 1 person in 1 unit. Namely: xã A (1). Left out: 1 unit that lacks data.`,
    ],
    [
      "none",
      {
        indicator: "MEMBER-DISCIPLINED",
        now: computedCount(0),
        before: computedCount(1),
        target: { operator: "falling", value: null },
      },
      "Đảng viên bị thi hành kỷ luật trong năm: no members, down by 1 member since 2025; it meets what is asked (lower than last year).",
    ],
    [
      "overdue",
      heads(computedShare(9, 10), { target: passed }),
      `${english}9/10 persons (90,00%), no figure of 2025 to compare with; 2025 has passed and the target (100%) is overdue, short by 1 person.`,
    ],
    [
      "no data",
      heads(absent("noUnits"), { leftOut: 2 }),
      `${english}no data yet; it cannot be held against the target (at least 90%) yet. Left out: 2 units that lack data.`,
    ],
  ])("%s", (_, given, expected) => {
    expect(textOf(given, "en")).toBe(expected);
  });
});

test("that a figure is near its level is said of the figures of the day of the report alone", () => {
  const near = heads(computedShare(64_996, 100_000), { target: { operator: ">=", value: 65 } });
  expect(textOf(near)).toContain("sát ngưỡng");
  expect(formulasOf(near)).toMatch(/IF\('Số liệu'!\$B\$1="",[^,]*sát ngưỡng/u);
});
