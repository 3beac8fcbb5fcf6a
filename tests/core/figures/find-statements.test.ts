import { checkStatements } from "#core/figures/statement";
import { findStatements } from "#core/figures/find-statements";

const triples = (text: string) =>
  findStatements(text).statements.map(({ numerator, denominator, printed }) => [
    numerator,
    denominator,
    printed,
  ]);

test.each<[text: string, numerator: number, denominator: number, printed: string]>([
  // 004_fbdb4c1267060c0e.txt, footnote 1
  ["trưởng thôn là đảng viên: 1.692/2.071 đồng chí (81,69%)", 1692, 2071, "81,69"],
  ["có 193/193 (100%) xã, phường", 193, 193, "100"],
  ["đạt 84,21% (1.744/2.071)", 1744, 2071, "84,21"],
  ["đạt tỷ lệ 84,21% (1.744/2.071 đồng chí)", 1744, 2071, "84,21"],
  ["1744/2071 đồng chí, đạt 84,21 %", 1744, 2071, "84,21"],
  ["45/60 chi bộ, chiếm tỷ lệ 75%", 45, 60, "75"],
  ["45/60 chi bộ (đạt 75,0%)", 45, 60, "75,0"],
  ["45 / 60 chi bộ ( 75 % )", 45, 60, "75"],
  ["kết nạp 2.345 trên tổng số 72.578 đảng viên (3,23%)", 2345, 72578, "3,23"],
  ["45 trong tổng số 60 chi bộ (75%)", 45, 60, "75"],
  ["Có 20/21 thôn,\ntổ dân phố (95,24%)", 20, 21, "95,24"],
  ["1.692/2.071 đồng chí (81,69%)".normalize("NFD"), 1692, 2071, "81,69"],
  ["ngày 16/6/2022, có 45/60 chi bộ (75%)", 45, 60, "75"],
])("in “%s” the parts and the percentage are found", (text, ...found) => {
  expect(triples(text)).toEqual([found]);
});

test.each([
  "Nghị quyết số 21-NQ/TW ngày 16/6/2022 (80%)",
  "ngày 16/6/2022 đạt 100%",
  "ngày 16/6 (đạt 100%)",
  "tháng 6/2022 (81%)",
  "quý 3/2022, đạt 81%",
  "Quyết định số 12/2021/QĐ-UBND (50%)",
  "Quy định 12/2021 (50%)",
  "Hướng dẫn số 36-HD/VPTW, 5/10 (50%)".replace("5/10 (50%)", "5/10/2018 (50%)"),
  "điều 5/12 (40%)",
  "nhiệm kỳ 2020-2025 đạt 100%",
  "giai đoạn 2020/2025 (100%)",
  "trên 90% tổ chức cơ sở đảng; 95% đảng viên (năm 2025)",
  "12/15 xã. Năm 2025 đạt 80%",
  "5/0 chi bộ (0%)",
  "IP 10.0.0.1/24 (50%)",
  "",
])("in “%s” nothing is found: dates, documents and shares without their parts", (text) => {
  expect(triples(text)).toEqual([]);
});

/** From reports of provinces: what a reader takes from each line, and how many percentages it has. */
test.each<readonly [string, readonly (readonly [number, number, string])[], number]>([
  [
    "Trong số 1.238 đảng viên mới kết nạp: có 585 đảng viên nữ, chiếm 47,25%; 101 đảng viên là người dân tộc thiểu số, chiếm 8,16%; 800 đảng viên là đoàn viên, chiếm 64,62%.",
    [
      [585, 1238, "47,25"],
      [101, 1238, "8,16"],
      [800, 1238, "64,62"],
    ],
    3,
  ],
  [
    "toàn tỉnh có 111/152 xã, phường, thị trấn đã hoàn thành tổ chức đại hội đại biểu Mặt trận Tổ quốc Việt Nam cấp xã, đạt tỷ lệ 73%.",
    [[111, 152, "73"]],
    1,
  ],
  [
    "Toàn thành phố có 439/709 tổ chức cơ sở đảng trong sạch, vững mạnh (62,62%), trong đó 107 tổ chức tiêu biểu (24,37%).",
    [
      [439, 709, "62,62"],
      [107, 439, "24,37"],
    ],
    2,
  ],
  ["Đã thành lập 97 chi bộ có chi ủy/183 chi bộ thôn, đạt 53%.", [[97, 183, "53"]], 1],
  ["Kết nạp 1.238 đảng viên mới, đạt tỷ lệ 61,9% so với chỉ tiêu.", [], 1],
  ["Tỷ lệ đảng viên trên dân số bằng 8,06%; năm trước 7,5%.", [], 2],
  ["Năm 2018 có 107 tổ chức tiêu biểu (5,30%).", [], 1],
])("of “%s” what can be recomputed is found, and the rest counted", (text, expected, all) => {
  expect(triples(text)).toEqual(expected);
  expect(findStatements(text).percentages).toBe(all);
});

test("ten megabytes of percentages without wholes take no longer than their length", () => {
  const line = "Có 107 tổ chức tiêu biểu (24,37%), 35 tổ chức khá, chiếm 8,16% ";
  const text = line.repeat(Math.ceil(10_000_000 / line.length));
  expect(findStatements(text).percentages).toBeGreaterThan(300_000);
});

test("several in one sentence keep the order of the text, and each says its line", () => {
  const text =
    "Trưởng thôn là đảng viên 1.692/2.071 đồng chí (81,69%);\ntrưởng ban mặt trận đạt 84,21% (1.744/2.071), 193/193 xã (100%).";
  expect(findStatements(text).statements.map(({ numerator, place }) => [numerator, place])).toEqual(
    [
      [1692, { kind: "line", line: 1 }],
      [1744, { kind: "line", line: 2 }],
      [193, { kind: "line", line: 2 }],
    ],
  );
});

test("a long text without any figure is read to its end", () => {
  expect(triples("đảng viên ".repeat(20_000))).toEqual([]);
});

test("fifty thousand percentages of one text are found and compared, with line ends and without", () => {
  const sentence = (at: number): string => {
    const whole = 3000 + (at % 977);
    return `Kết nạp ${String(1600 + (at % 311))}/${String(whole)} đồng chí (${String(60 + (at % 39))},${String(10 + (at % 89))}%), trong năm`;
  };
  const text = (count: number, end: string): string =>
    Array.from({ length: count }, (_, at) => sentence(at)).join(end);
  const found = (count: number, end: string): number =>
    checkStatements(findStatements(text(count, end)).statements).length;
  // Each with each would be 2.500 million comparisons.
  expect([found(50_000, ". "), found(50_000, "\n")]).toEqual([50_000, 50_000]);
});
