import { ducPho } from "#core/catalogue/plans/duc-pho";
import { plans } from "#core/catalogue/plans/plans";
import { targetsInForce } from "#core/evaluation/period";
import type { SheetModel } from "#core/sheet/sheet-model";
import { styles, type StyleName } from "#core/sheet/looks/styles";
import { reportSheets } from "../../support/report-sheets";
import { cellsOf, numberedRows, sheetNamed } from "../../support/sheets";
import { sampleReport } from "../../support/sample-report";
import { previous2021, smallReport } from "../../support/small-province";

const sheets = reportSheets(smallReport(ducPho, { previous: previous2021 }));
const sheet = (name: string): SheetModel => sheetNamed(sheets, name);

describe("the report itself", () => {
  const texts = (of: readonly SheetModel[]): readonly string[] =>
    [...cellsOf(sheetNamed(of, "Báo cáo")).values()].map(({ value }) => String(value));

  test("says in one clause of how many units its figures are, late ones among them, and where they stand in detail", () => {
    const [clause] = texts(sheets).filter((text) => text.includes("phụ lục 4"));
    expect(clause).toMatch(
      /^\u2003\u2003Số liệu tổng hợp từ báo cáo của 05\/07 đơn vị; chi tiết ở phụ lục 1 .+ phụ lục 6 \(tổng hợp số liệu\)\.$/u,
    );
  });

  test("opens with the document that it rests on and who reports, as its subject does", () => {
    const document = "Dự thảo kế hoạch năm 2022 của Thị ủy";
    expect(texts(sheets)).toContain(`kết quả năm 2022 thực hiện ${ducPho.subject ?? ""}`);
    const [opening] = texts(sheets).filter((text) => text.includes("báo cáo kết quả thực hiện"));
    expect(opening).toMatch(
      new RegExp(
        `^\\s*Thực hiện ${document}, .+ báo cáo kết quả thực hiện năm 2022 như sau:$`,
        "u",
      ),
    );
  });

  test("begins with the general figures, counts below ten written as 06, and has no word of method", () => {
    const all = texts(reportSheets(sampleReport("ha-giang", 12)));
    const [general] = all.filter((text) => text.includes("Toàn Đảng bộ có"));
    expect(general).toMatch(
      /Toàn Đảng bộ có [\d.]+ tổ chức cơ sở đảng \(.+ cơ sở\), [\d.]+ chi bộ trực thuộc; [\d.]+ đảng viên \([\d.]+ đảng viên dự bị\)\.$/u,
    );
    const [overview] = all.filter((text) => text.includes(" đề ra "));
    expect(overview).toMatch(/^\s*Chương trình đề ra \d+ chỉ tiêu áp dụng cho năm 2026: /u);
    expect(overview).not.toMatch(/(?:^|[:,] )[1-9] chỉ tiêu/u);
    expect(all.join(" ")).not.toMatch(/tổng tử số|mức phấn đấu/u);
  });

  test("leads with leadership; of how many units the figures are stands last among the results", () => {
    const all = texts(sheets);
    const at = (words: string): number => all.findIndex((text) => text.includes(words));
    const order = [
      ...["Toàn Đảng bộ", "lãnh đạo, chỉ đạo, quán triệt", "II- "],
      ...["Bảng tổng hợp", "báo cáo của 05/07 đơn vị", "III- "],
    ];
    expect(order.map(at)).toEqual([...order.map(at)].sort((one, other) => one - other));
    expect(order.map(at)).not.toContain(-1);
  });

  test.each(plans.map((plan) => [plan.id, plan] as const))(
    "has one line for every target of %s that says something about the year",
    (_, plan) => {
      const report = sheetNamed(reportSheets(smallReport(plan)), "Báo cáo");
      expect(numberedRows(report)).toHaveLength(targetsInForce(plan, 2022).length);
    },
  );

  test("a target of later years that concerns nobody has no line", () => {
    const [target] = ducPho.targets;
    if (target === undefined) throw new Error("no target");
    const later = {
      ...target,
      horizon: { kind: "annual", period: { from: 2025, to: 2030 } },
      scope: { ...target.scope, places: ["Nơi khác"] },
    } as const;
    const report = reportSheets(smallReport({ ...ducPho, targets: [later] }));
    expect(numberedRows(sheetNamed(report, "Báo cáo"))).toEqual([]);
    expect(numberedRows(sheetNamed(report, "Phụ lục 1 - Chỉ tiêu"))).toHaveLength(1);
  });

  test.each<readonly [string, readonly unknown[]]>([
    [
      "Tỷ lệ tổ chức cơ sở đảng được xếp loại hoàn thành tốt nhiệm vụ trở lên",
      ["33/40", null, 0.825, "trên 90%", "Chưa đạt", 4],
    ],
    [
      "Số đảng viên bị xóa tên, xin ra khỏi Đảng trong năm",
      ["8", null, 8, "giảm so với năm trước", "Đạt", 0],
    ],
    [
      "Tỷ lệ tổ chức cơ sở đảng được kiểm tra việc thực hiện nghị quyết, đề án",
      ["", null, "", "từ 5% đến 10%", "Chưa có số liệu", ""],
    ],
  ])("%s", (name, expected) => {
    const rows = numberedRows(sheet("Báo cáo"));
    expect(rows.find(([, title]) => title === name)?.slice(2)).toEqual(expected);
  });

  test("names, numbers and signers that nobody gave stand as places to fill in", () => {
    const given = texts(sheets);
    const places = [
      "[CẤP ỦY CẤP TRÊN]",
      "[CẤP ỦY BÁO CÁO]",
      "Số [...]-BC/[...]",
      "[BÍ THƯ hoặc PHÓ BÍ THƯ]",
      "[Họ và tên]",
    ];
    expect(given).toEqual(expect.arrayContaining(places));
    expect(given).toContain("[Địa danh], ngày 31 tháng 12 năm 2022");
  });

  test("goes to the bodies that the plan names", () => {
    for (const plan of plans) {
      const lines = plan.reportsTo.map((body) => `- ${body},`);
      expect(texts(reportSheets(smallReport(plan)))).toEqual(expect.arrayContaining(lines));
    }
  });
});

test("the sheet is locked without a password but for the places that the office fills", () => {
  const report = sheet("Báo cáo");
  const keys = new Set<string>();
  const unlocked: string[] = [];
  for (const { cells } of report.rows) {
    const keyed = [cells[8]?.value, cells[9]?.value].filter((key) => typeof key === "string");
    const open = cells.filter((cell) => cell !== null && isUnlocked(cell.style));
    expect(open).toHaveLength(keyed.length);
    for (const key of keyed) keys.add(key);
    unlocked.push(...open.map((cell) => String(cell?.value)));
  }
  expect(report.protected).toBe(true);
  expect(keys.size).toBe(14);
  expect(unlocked).toContain("T/M [BAN THƯỜNG VỤ]");
});

const isUnlocked = (style: StyleName): boolean => styles[style].unlocked === true;
