import { periodsBelowYear, type PeriodBelowYear } from "#core/catalogue/report-period";

/** Fixed words of the form; what depends on the plan comes from the plan. */
export const formTitle = "BIỂU NHẬP SỐ LIỆU";

/** The whole year, as the command line and JSON name it beside its parts. */
export const wholeYearWord = "năm";

/** What a part of the year is called before the year. */
export const spans: Readonly<Record<PeriodBelowYear, string>> = {
  "6t": "6 tháng đầu năm",
  "9t": "9 tháng đầu năm",
  q1: "quý I năm",
  q2: "quý II năm",
  q3: "quý III năm",
  q4: "quý IV năm",
};

export const formSubtitle = (year: number, period?: PeriodBelowYear): string =>
  `về tổ chức đảng và đảng viên, ${period === undefined ? "năm" : spans[period]} ${String(year)}`;

/** The part of the year that the head of a form names; null for the whole year. */
export const periodInText = (text: string): PeriodBelowYear | null =>
  periodsBelowYear.find((period) => text.includes(`${spans[period]} `)) ?? null;

export const formGuidance =
  "Chỉ nhập vào ô nền vàng ở cột Số liệu: số nguyên từ 0 trở lên, hoặc «không có» (đã rà soát, bằng 0), hoặc «không áp dụng». Ô để trống được hiểu là chưa báo cáo.";

/** Headings of the rows to fill that are not found by name. */
export const inputHeadings = { unit: "Đơn vị tính", check: "Kiểm tra" } as const;

/** Headings above the indicators, from the code column on. */
export const indicatorHeadings = [
  "",
  "Chỉ tiêu tính từ số liệu trên",
  "Mức phấn đấu",
  "Năm trước",
  "Năm nay",
  "Đánh giá",
  "Tỷ lệ tính trên",
] as const;

/** Parts of the line that says how far the form is filled. */
export const progressWords = {
  filled: "Đã nhập ",
  rows: " dòng; ",
  wrong: " dòng phải sửa; ",
  short: " chỉ tiêu còn thiếu",
} as const;

/** Said in the place of a verdict, when one unit can neither meet nor miss the target. */
export const judgedAbove = "Đánh giá chung ở cấp tổng hợp";

export const denominatorIs = (whole: string): string => `Mẫu số: ${whole}`;
