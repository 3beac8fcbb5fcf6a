import type { PeriodBelowYear } from "#core/catalogue/periods/report-period";
import { spanOf } from "#core/words/form/form-words";

/** What the pane says of the part of the year that is reported on. */
export interface PartOfYearText {
  readonly label: string;
  readonly names: Readonly<Record<PeriodBelowYear | "year", string>>;
  /** A year, or the part of it, in a sentence. */
  readonly of: (year: number, part?: PeriodBelowYear) => string;
  /** An earlier report is of another part than the one that is chosen. */
  readonly other: string;
}

export const partOfYear: PartOfYearText = {
  label: "Kỳ báo cáo",
  names: {
    year: "Cả năm",
    "6t": "6 tháng đầu năm",
    "9t": "9 tháng đầu năm",
    q1: "Quý I",
    q2: "Quý II",
    q3: "Quý III",
    q4: "Quý IV",
  },
  of: (year, part) => `${part === undefined ? "cả " : ""}${spanOf(year, part)}`,
  other: "Khác kỳ đang chọn nên không so sánh được: chọn báo cáo cùng kỳ năm trước.",
};
