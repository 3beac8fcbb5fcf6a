/** Columns of a sheet of published percentages. */
export const figureColumns = {
  content: "Nội dung",
  numerator: "Tử số",
  denominator: "Mẫu số",
  printed: "Tỷ lệ in",
} as const;

/** Words of a narrative that stand between a part, its whole and their percentage. */
export const figureWords = {
  /** `1.692/2.071 đồng chí, đạt 81,69%` */
  before: ["đạt tỷ lệ", "chiếm tỷ lệ", "đạt", "chiếm", "bằng", "tỷ lệ", "tương đương"],
  /** `1.692 trên tổng số 2.071` */
  outOf: ["trên tổng số", "trong tổng số", "trên tổng", "trong tổng", "trên"],
  /** `6/2022` after one of these is a month or a day. */
  dates: ["tháng", "ngày", "quý", "năm"],
  /** `12/2021` after one of these is the number of a document. */
  documents: ["số", "điều", "khoản", "mục"],
} as const;
