import { periodsBelowYear, type PeriodBelowYear } from "#core/catalogue/periods/report-period";
import { formHeadings, nameHeading, noteHeading } from "#core/words/names";

/** Fixed words of the form; what depends on the plan comes from the plan. */
export const formTitle = "BIỂU NHẬP SỐ LIỆU";

/** The whole year, as the command line and JSON name it beside its parts. */
export const wholeYearWord = "năm";

/** What a part of the year is called by itself. */
export const partNames: Readonly<Record<PeriodBelowYear, string>> = {
  "6t": "6 tháng đầu năm",
  "9t": "9 tháng đầu năm",
  q1: "quý I",
  q2: "quý II",
  q3: "quý III",
  q4: "quý IV",
};

/** The same before the year: `6 tháng đầu năm`, `quý III năm`. */
const beforeYear = (period: PeriodBelowYear): string =>
  `${partNames[period]} ${wholeYearWord}`.replace(/ năm năm$/u, " năm");

/** What a form or report is of: `năm 2026`, `6 tháng đầu năm 2026`. */
export const spanOf = (year: number, period?: PeriodBelowYear): string =>
  `${period === undefined ? wholeYearWord : beforeYear(period)} ${String(year)}`;

/** Why there is no figure of what a part of the year does not ask for. */
export const ratedAtYearsEnd = "xếp loại vào cuối năm";

export const formSubtitle = (year: number, period?: PeriodBelowYear): string =>
  `về tổ chức đảng và đảng viên, ${spanOf(year, period)}`;

/** The part of the year that the head of a form names; null for the whole year. */
export const periodInText = (text: string): PeriodBelowYear | null =>
  periodsBelowYear.find((period) => text.includes(`${beforeYear(period)} `)) ?? null;

/** The mark of a row that the plan's targets are computed from. */
export const requiredMark = "*";

/** How the form is filled in; some of its rows may take decimals. */
export const formGuidance = (takesDecimals: boolean): string =>
  `Chỉ nhập vào ô nền vàng ở cột Số liệu: số nguyên từ 0 trở lên${takesDecimals ? " (dòng được ghi phần lẻ thì ghi như 62,5)" : ""}, hoặc chọn «không có» (đã rà soát, bằng 0), «không áp dụng». Ô để trống được hiểu là chưa báo cáo. Dòng có dấu ${requiredMark} phải có số liệu; dòng khác ghi nếu có.`;

/** From which day to which a form of a part of the year counts what its rows call «trong năm». */
export const countedFromTo = (first: string, last: string): string =>
  `Số tăng, giảm và số ghi «trong năm» tính từ ${first} đến hết ${last}; chỉ tiêu được giao là của cả năm.`;

/** Headings of the rows to fill that are not found by name. */
export const inputHeadings = {
  label: "TT",
  // Over the units of the rows, and on later pages over what is asked of the indicators.
  unit: "ĐVT, chỉ tiêu",
  check: "Kiểm tra",
} as const;

/** The headings that stay in view, from the column of labels on; the table below has its own, with the year. */
export const headingsInView = [
  inputHeadings.label,
  nameHeading,
  inputHeadings.unit,
  "Năm trước",
  // Not the heading by which the column of values is found: that one stands over the table.
  `${formHeadings.value} nhập`,
  noteHeading,
  inputHeadings.check,
] as const;

/** Headings above the indicators, the first over the columns of labels and names. */
export const indicatorHeadings = [
  "Kết quả thực hiện chỉ tiêu",
  null,
  "Chỉ tiêu",
  "Năm trước",
  "Năm nay",
  "Đánh giá",
  "Tỷ lệ tính trên",
] as const;

/** What stands at the head of the indicators, also on forms of earlier versions. */
export const headsOfIndicators = [indicatorHeadings[0], "Chỉ tiêu tính từ số liệu trên"] as const;

/** Parts of the line that says how far the form is filled. */
export const progressWords = {
  filled: "Đã nhập ",
  rows: ` dòng bắt buộc (${requiredMark}); `,
  wrong: " dòng phải sửa; ",
  short: " chỉ tiêu còn thiếu",
} as const;

/** Whose form it is, in view while it is filled in. */
export const formInView = (unit: string, code: string, year: number): string =>
  `${unit} (${code}), năm ${String(year)}`;

/** Said in the place of a verdict, when one unit can neither meet nor miss the target. */
export const judgedAbove = "Đánh giá chung ở cấp tổng hợp";

export const denominatorIs = (whole: string): string => `Mẫu số: ${whole}`;

/** The head of the printed form, and where it is signed. */
export const paperWords = {
  party: "ĐẢNG CỘNG SẢN VIỆT NAM",
  placeAndDay: "…………………, ngày …… tháng …… năm ………",
  due: (day: string): string => `Hạn nộp: ngày ${day}`,
  sendTo: (above: string): string => `Nơi nhận: ${above}`,
  preparedBy: "NGƯỜI LẬP BIỂU",
  onBehalf: "T/M CẤP ỦY",
  signed: "(Ký, ghi rõ họ tên)",
  sealed: "(Ký, ghi rõ họ tên, đóng dấu)",
} as const;

/** What the form of a unit has no rows for: each group with the number of its rows. */
export const leftOutOfForm = (groups: readonly (readonly [name: string, rows: number])[]): string =>
  `Biểu của đơn vị không có các dòng chỉ xã, phường, thị trấn phải báo cáo: ${groups
    .map(([name, rows]) => `${name} (${String(rows)} dòng)`)
    .join("; ")}.`;
