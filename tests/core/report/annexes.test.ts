import { tasks } from "#core/catalogue/tasks/tasks";
import { diLinh } from "#core/catalogue/plans/di-linh";
import { ducPho } from "#core/catalogue/plans/duc-pho";
import { plans } from "#core/catalogue/plans/plans";
import { layoutOf } from "#core/report/report-layout";
import type { ReportResult } from "#core/result/report-result";
import type { SheetModel } from "#core/sheet/sheet-model";
import { formOf } from "../../support/readings";
import { reportSheets } from "../../support/report-sheets";
import { words } from "../../support/sample-report";
import { cellsOf, numberedRows, rowValues, sheetNamed } from "../../support/sheets";
import { askedOfEach } from "../../support/asked-of-each";
import { previous2021, smallReport } from "../../support/small-province";

const linesOf = (report: ReportResult) => layoutOf(report, tasks, words).lines;

/** Every target that a unit can meet by itself, asked of each. */
const eachOfDucPho = askedOfEach(ducPho);

const annexNames = {
  one: "Phụ lục 1 - Chỉ tiêu",
  two: "Phụ lục 2 - Theo đơn vị",
  three: "Phụ lục 3 - Chưa đạt",
  four: "Phụ lục 4 - Tiếp nhận",
  five: "Phụ lục 5 - Nhiệm vụ",
} as const;

const small = smallReport(eachOfDucPho, { previous: previous2021 });
const sheets = reportSheets(small);
const sheet = (name: string): SheetModel => sheetNamed(sheets, name);

describe("annex 1 has a line for every target of the plan, then one for every other figure that was given", () => {
  test.each(plans.map((plan) => [plan.id, plan] as const))("%s", (_, plan) => {
    const report = smallReport(plan);
    const annex = sheetNamed(reportSheets(report), annexNames.one);
    const without = report.indicators.filter(
      ({ targets, total }) => targets.length === 0 && total.unitsCounted > 0,
    );
    const numbers = linesOf(report).map(({ row }) => annex.rows[row]?.cells[0]?.value);
    expect(numbers).toEqual(
      Array.from({ length: plan.targets.length + without.length }, (__, at) => at + 1),
    );
  });

  test("every line computes its figure, the change, and how many units are counted and left out", () => {
    const annex = sheet(annexNames.one);
    for (const { row } of linesOf(small)) {
      const { cells } = annex.rows[row] ?? { cells: [] };
      const computed = cells.flatMap((cell, column) =>
        cell?.formula === undefined ? [] : [column],
      );
      expect(computed).toEqual(expect.arrayContaining([4, 6, 9, 10, 13, 14]));
    }
  });

  test.each<readonly [string, readonly unknown[]]>([
    [
      "Tỷ lệ tổ chức cơ sở đảng được xếp loại hoàn thành tốt nhiệm vụ trở lên",
      ["trên 90%", "hằng năm", 33, 40, 0.825, "", "", "", "", "Chưa đạt", 4, 4, 3],
    ],
    [
      "Tỷ lệ cấp ủy, tổ chức đảng có quy chế làm việc",
      ["100%", "không nêu thời hạn", 43, 45, 43 / 45, "", "", "", "", "Chưa đạt", 2, 5, 2],
    ],
    [
      "Tỷ lệ trưởng thôn, tổ trưởng tổ dân phố là đảng viên",
      [
        "100%",
        "đến hết năm 2023",
        13,
        18,
        13 / 18,
        12,
        18,
        12 / 18,
        (13 / 18 - 12 / 18) * 100,
        "Chậm tiến độ",
        5,
        2,
        1,
      ],
    ],
    [
      "Số đảng viên bị xóa tên, xin ra khỏi Đảng trong năm",
      ["giảm so với năm trước", "hằng năm", 8, "", 8, 12, "", 12, -4, "Đạt", 0, 4, 3],
    ],
    [
      "Tỷ lệ chi bộ quân sự cấp xã có chi ủy",
      ["100%", "đến hết năm 2025", 0, 0, "", "", "", "", "", "Chưa đủ điều kiện áp dụng", "", 2, 1],
    ],
    [
      "Tỷ lệ trưởng ban công tác mặt trận là đảng viên",
      ["–", "", 16, 18, 16 / 18, "", "", "", "", "", "", 2, 2],
    ],
  ])("%s", (name, expected) => {
    const rows = sheet(annexNames.one).rows.map((_, at) => rowValues(sheet(annexNames.one), at));
    expect(rows.find(([, title]) => title === name)?.slice(2, 15)).toEqual(expected);
  });

  test("every percentage names its whole", () => {
    const { rows } = sheet(annexNames.one);
    for (const { cells } of rows) {
      if (typeof cells[0]?.value !== "number" || cells[6]?.style !== "percentBold") continue;
      expect(cells[15]?.value).not.toBe("");
    }
  });
});

describe("annex 2 sets every unit against every indicator with a target", () => {
  const rows = numberedRows(sheet(annexNames.two));
  const [, , , ...indicators] = rowValues(sheet(annexNames.two), 3);

  test("all units that exist, in the order of the registry", () => {
    expect(rows.map(([, code]) => code)).toEqual([
      "38.1.01",
      "38.1.02",
      "38.1.03",
      "38.1.04",
      "38.2",
      "38.3",
      "38.5",
    ]);
  });

  test.each([
    ["TCCSĐ hoàn thành tốt trở lên", [0.9, 0.9, 1, "", 0.5, "", ""]],
    ["Trưởng thôn là đảng viên", [0.75, 0.7, 1, "", "–", "–", "–"]],
    ["Xóa tên, xin ra khỏi Đảng", [3, 0, "", "", 0, 5, ""]],
    ["Chi bộ quân sự có chi ủy", ["", "", "–", "", "–", "–", "–"]],
    ["Số chỉ tiêu chưa đạt", [4, 3, 0, 0, 2, 1, 0]],
  ])("%s: zero, blank and not applicable look different", (name, expected) => {
    const column = 3 + indicators.indexOf(name);
    expect(rows.map((row) => row[column])).toEqual(expected);
  });
});

describe("annex 3 lists who is behind, by indicator, those that need most first", () => {
  const rows = numberedRows(sheet(annexNames.three));
  /** The indicator is told by the number of its line in annex 1, and by the band above. */
  const nameOf = (number: unknown): string =>
    linesOf(small)[Number(number) - 1]?.indicator.shortName ?? "";
  const short = (row: readonly unknown[]) => [row[1], nameOf(row[3]), row[9], row[10]];

  test("the order", () => {
    expect(rows.map(short)).toEqual([
      ["38.2", "TCCSĐ hoàn thành tốt trở lên", "Chưa đạt", 5],
      ["38.1.01", "TCCSĐ hoàn thành tốt trở lên", "Chưa đạt", 1],
      ["38.1.02", "TCCSĐ hoàn thành tốt trở lên", "Chưa đạt", 1],
      ["38.2", "Đảng viên hoàn thành tốt trở lên", "Chưa đạt", 13],
      ["38.1.02", "Đảng viên hoàn thành tốt trở lên", "Chưa đạt", 3],
      ["38.1.01", "Đảng viên hoàn thành tốt trở lên", "Chưa đạt", 1],
      ["38.3", "Kết nạp đảng viên", "Chưa đạt", 1],
      ["38.1.01", "Có quy chế làm việc", "Chưa đạt", 2],
      ["38.1.02", "Trưởng thôn là đảng viên", "Chậm tiến độ", 3],
      ["38.1.01", "Trưởng thôn là đảng viên", "Chậm tiến độ", 2],
    ]);
  });

  test("a band says of which target the units below it fall short", () => {
    const { rows: all } = sheet(annexNames.three);
    const bands = all.flatMap(({ cells: [number, text] }, at) =>
      text?.style === "group" && number?.value === "" ? [[String(text.value), at] as const] : [],
    );
    expect(bands[0]?.[0]).toBe("TCCSĐ hoàn thành tốt trở lên: trên 90%");
    const below = bands.map(([, at]) => rowValues(sheet(annexNames.three), at + 1)[3]);
    expect(bands.map(([text]) => text.split(": ")[0])).toEqual(below.map(nameOf));
  });

  test("a plan that everybody meets names nobody", () => {
    const nobody = sheetNamed(
      reportSheets(smallReport(eachOfDucPho, { readings: [] })),
      annexNames.three,
    );
    expect(rowValues(nobody, 4)).toEqual(["", "", "Không có đơn vị nào chưa đạt."]);
  });

  test("units that a plan leaves out are not behind", () => {
    const rowsOfDiLinh = numberedRows(
      sheetNamed(reportSheets(smallReport(diLinh)), annexNames.three),
    );
    const forces = rowsOfDiLinh.filter(([, code]) => code === "38.2").map((row) => row[3]);
    const number = linesOf(smallReport(diLinh)).findIndex(
      ({ indicator }) => indicator.shortName === "TCCSĐ hoàn thành tốt trở lên",
    );
    expect(number).toBeGreaterThanOrEqual(0);
    expect(forces).not.toContain(number + 1);
  });
});

describe("annex 4 accounts for every unit and every file", () => {
  const annex = sheet(annexNames.four);
  const rows = annex.rows.map((_, at) => rowValues(annex, at));

  test("every expected unit with its status", () => {
    expect(numberedRows(annex).map((row) => [row[1], row[3], row[4], row[6]])).toEqual([
      ["38.1.01", "Đã nhận", "20/12/2022", "nop/38.1.01.xlsx"],
      ["38.1.02", "Đã nhận", "20/12/2022", "nop/38.1.02.xlsx"],
      ["38.1.03", "Đã nhận", "20/12/2022", "nop/38.1.03.xlsx"],
      ["38.1.04", "Chưa nộp", "", ""],
      ["38.2", "Đã nhận", "20/12/2022", "nop/38.2.xlsx"],
      ["38.3", "Nộp muộn", "30/12/2022", "nop/38.3.xlsx"],
      ["38.4", "Không áp dụng", "", ""],
      ["38.5", "Biểu không hợp lệ", "20/12/2022", "nop/38.5.xlsx"],
    ]);
  });

  test("the counts", () => {
    const counts = rows.flatMap(([, , label, count]) =>
      typeof count === "number" ? [[label, count]] : [],
    );
    expect(counts).toEqual([
      ["Phải nộp", 8],
      ["Đã nhận", 4],
      ["Nộp muộn", 1],
      ["Chưa nộp", 1],
      ["Biểu không hợp lệ", 1],
      ["Không áp dụng", 1],
    ]);
  });

  test("every file that counts nowhere, with a reason", () => {
    const after = rows.findIndex(([title]) => title === "Tệp không tính");
    const listed = rows.slice(after + 2);
    const end = listed.findIndex((row) => row.length === 0);
    const files = listed.slice(0, end).map((row) => [row[1], row[6] !== ""]);
    expect(files).toEqual([
      ["nop/công văn.docx", true],
      ["nop/~$38.1.01.xlsx", true],
    ]);
  });

  test("where every file counts, it says so", () => {
    const clean = reportSheets(smallReport(eachOfDucPho, { readings: [formOf("38.2")] }));
    const values = [...cellsOf(sheetNamed(clean, annexNames.four)).values()].map(
      ({ value }) => value,
    );
    expect(values).toContain("Không có tệp nào bị bỏ ra ngoài.");
  });
});

describe("annex 5 lists the tasks of the plan and no other", () => {
  test.each(plans.map((plan) => [plan.id, plan] as const))("%s", (_, plan) => {
    const own = tasks.filter((task) => task.plan === plan.id);
    const annex = sheetNamed(reportSheets(smallReport(plan)), annexNames.five);
    expect(numberedRows(annex).map(([, title]) => title)).toEqual(own.map(({ title }) => title));
    const values = [...cellsOf(annex).values()].map(({ value }) => value);
    expect(values.includes("Kế hoạch này không giao nhiệm vụ cụ thể.")).toBe(own.length === 0);
  });
});
