import { readFileSync } from "node:fs";
import { join } from "node:path";
import { understandingOf } from "#text/report/plan-understanding";
import { catalogue } from "../../support/built-in";
import { number, plan, text, understood, type Typed } from "./typed-over";

const page = readFileSync(join(__dirname, "../../../docs/ke-hoach.md"), "utf8");
const example = page.slice(page.indexOf("## Ví dụ"), page.indexOf("## Theo dõi nhiệm vụ"));

/** The rows of a table of the page by its headings; words that are typed stand between back quotes. */
function rowsUnder(heading: string): readonly Readonly<Record<string, string>>[] {
  const lines = example.slice(example.indexOf(`| ${heading}`)).split("\n");
  const table = lines.slice(0, lines.indexOf(""));
  const cells = (line = ""): readonly string[] =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  const heads = cells(table[0]);
  return table
    .slice(2)
    .map((line) => Object.fromEntries(cells(line).map((cell, at) => [heads[at] ?? "", cell])));
}

const bare = (cell = ""): string => cell.replaceAll("`", "");

const items = rowsUnder("Mã mục").flatMap((row, at): readonly Typed[] => [
  ["items", at, "code", text(bare(row["Mã mục"]))],
  ["items", at, "name", text(row["Tên mục"] ?? "")],
  ["items", at, "unit", text(row["Đơn vị tính"] ?? "")],
  ["items", at, "group", text("Chuyển đổi số")],
  ["items", at, "appliesTo", text(bare(row["Áp dụng"]))],
]);

const targets = rowsUnder("Mã chỉ tiêu").flatMap((row, at): readonly Typed[] => {
  const id = bare(row["Mã chỉ tiêu"]);
  const [, operator = "", level = ""] =
    /^`(.+)` (\d+)$/u.exec(row["Phép so sánh, mức"] ?? "") ?? [];
  const line = plan.targets.length + at;
  const whole = bare(row["Mẫu số"]);
  const isShare = whole !== "";
  return [
    ["indicators", at, "id", text(id)],
    ["indicators", at, "name", text(`Chỉ tiêu ${id}`)],
    ["indicators", at, "kind", text(bare(row["Loại"]))],
    ["indicators", at, "numerator", text(bare(row["Tử số"]))],
    ["indicators", at, "denominator", isShare ? text(whole) : null],
    ["indicators", at, "better", text(bare(row["Tốt hơn khi"]))],
    ["indicators", at, "counted", text("hồ sơ xử lý trực tuyến")],
    ["indicators", at, "whole", isShare ? text("hồ sơ") : null],
    ["targets", line, "number", number(100 + at)],
    ["targets", line, "indicator", text(id)],
    ["targets", line, "operator", text(operator)],
    ["targets", line, "value", number(Number(level))],
    ["targets", line, "horizon", text("đến hết năm")],
    ["targets", line, "to", number(2025)],
  ];
});

test("the plan of the page, typed as it stands there, is read as seven targets that use all of its rows", () => {
  const at = plan.baselines.length;
  const book = understood([
    ...items,
    ...targets,
    ["baselines", at, "indicator", text("XEP-HANG")],
    ["baselines", at, "year", number(2025)],
    ["baselines", at, "numerator", number(18)],
  ]);
  const read = understandingOf(book, catalogue, "vi");
  expect(
    read.targets.slice(plan.targets.length).map(({ sentence }) => sentence.split("; ")[0]),
  ).toEqual([
    "Chỉ tiêu HO-SO-TT: 100%",
    "Chỉ tiêu CO-QUAN-HT: 100%",
    "Chỉ tiêu TAI-SU-DUNG: từ 50% trở lên",
    "Chỉ tiêu TMDT: từ 7% trở lên",
    "Chỉ tiêu OCOP-SAN: 100%",
    "Chỉ tiêu SU-KIEN-SO: 100%",
    "Chỉ tiêu XEP-HANG: không quá 20 hồ sơ xử lý trực tuyến",
  ]);
  expect([read.unusedItems, read.unusedIndicators]).toEqual([[], []]);
});
