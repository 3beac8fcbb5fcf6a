import type { FigureCounts } from "#core/figures/statement";

/** What the pane says of printed percentages that are recomputed. */
export interface PrintedText {
  readonly hint: string;
  readonly field: string;
  readonly check: string;
  readonly file: string;
  readonly fileHint: string;
  readonly none: string;
  readonly counts: (counts: Readonly<Record<keyof FigureCounts, string>>) => string;
  readonly ofFile: (file: string) => string;
  readonly more: (left: string) => string;
}

export const printed: PrintedText = {
  hint: "Dán lời văn của một báo cáo: mỗi tỷ lệ đứng cùng tử số và mẫu số, như 1.692/2.071 đồng chí (81,70%), được tính lại.",
  field: "Lời văn báo cáo",
  check: "Soát lời văn",
  file: "Chọn tệp bảng",
  fileHint: "Hoặc một tệp .xlsx có các cột Nội dung, Tử số, Mẫu số, Tỷ lệ in",
  none: "Không thấy tỷ lệ nào đứng cùng tử số và mẫu số: cần có dạng 1.692/2.071 đồng chí (81,70%).",
  counts: ({ read, notUnderstood, reproduced, truncated, otherDenominator, notReproduced }) =>
    `Đọc ${read} tỷ lệ, không thấy tử số và mẫu số của ${notUnderstood}. Tính lại đúng ${reproduced}; bị cắt ${truncated}; lấy nhầm mẫu số ${otherDenominator}; không tính lại được ${notReproduced}.`,
  ofFile: (file) => `Tệp: ${file}`,
  more: (left) => `… và ${left} tỷ lệ nữa.`,
};
