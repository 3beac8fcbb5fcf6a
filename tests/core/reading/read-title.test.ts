import { readTitle } from "#core/reading/read-title";
import { gridWith, type Written } from "../../support/grids";

const head = (...rows: readonly (readonly Written[])[]) => readTitle(gridWith(rows), rows.length);

test("the head of a form says whose it is, under whom, for which year and plan", () => {
  const title = head(
    ["BIỂU NHẬP SỐ LIỆU"],
    ["về tổ chức đảng và đảng viên, năm 2026"],
    ["Đơn vị", "Đảng bộ xã Tân Quang"],
    ["Mã đơn vị", "38.168.053 (trực thuộc Đảng bộ huyện Bắc Quang)"],
    ["Kế hoạch: Hà Giang (tỉnh): Chương trình 30-CTr/TU"],
  );
  expect(title).toMatchObject({
    unit: "38.168.053",
    name: "Đảng bộ xã Tân Quang",
    above: "Đảng bộ huyện Bắc Quang",
    year: 2026,
    plan: "Hà Giang (tỉnh): Chương trình 30-CTr/TU",
  });
});

test.each<readonly [string, readonly (readonly Written[])[], number | null]>([
  ["once", [["năm 2026"]], 2026],
  ["twice the same", [["năm 2026"], ["Báo cáo năm 2026"]], 2026],
  ["two different ones, of which none is guessed", [["năm 2026"], ["so với năm 2025"]], null],
  ["a number behind another word", [["Số 2026"]], null],
  ["no year at all", [["Biểu nhập"]], null],
  ["beside the plan's own", [["năm 2026"], ["Kế hoạch", "Nghị quyết năm 2022"]], 2026],
  ["by the plan alone", [["Kế hoạch", "Nghị quyết năm 2022"]], null],
])("the year is named %s", (_, rows, expected) => {
  expect(head(...rows).year).toBe(expected);
});
