/** Fixed words of the form; what depends on the plan comes from the plan. */
export const formTitle = "BIỂU NHẬP SỐ LIỆU";

export const formSubtitle = (year: number): string =>
  `về tổ chức đảng và đảng viên, năm ${String(year)}`;

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
