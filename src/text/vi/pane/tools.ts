import type { FigureCounts } from "#core/figures/statement";

/** What the pane says of the text document, printed percentages and plans as workbooks. */
export interface ToolsText {
  readonly document: {
    readonly download: string;
    readonly hint: string;
  };
  /** Opens the fields of head, signature and recipients. */
  readonly head: string;
  /** Opens the years side by side. */
  readonly review: string;
  readonly sheets: {
    readonly look: string;
    readonly sheet: string;
    readonly scroll: (sheet: string) => string;
    readonly more: (left: string) => string;
  };
  readonly figures: {
    readonly heading: string;
    readonly hint: string;
    readonly field: string;
    readonly check: string;
    readonly file: string;
    readonly fileHint: string;
    readonly none: string;
    readonly counts: (counts: Readonly<Record<keyof FigureCounts, string>>) => string;
    readonly ofFile: (file: string) => string;
    readonly more: (left: string) => string;
  };
  readonly plan: {
    readonly heading: string;
    readonly hint: string;
    readonly own: (file: string) => string;
    readonly remove: string;
    readonly refused: string;
    readonly download: string;
    readonly downloadHint: string;
  };
}

export const tools: ToolsText = {
  document: {
    download: "Tải văn bản .docx",
    hint: "Văn bản có phần báo cáo và các phụ lục, để sửa lời văn rồi trình ký.",
  },
  head: "Thể thức báo cáo: đầu trang, người ký, nơi nhận",
  review: "Sơ kết, tổng kết nhiều năm",
  sheets: {
    look: "Xem các trang của báo cáo",
    sheet: "Trang",
    scroll: (sheet) => `Trang ${sheet}`,
    more: (left) => `… và ${left} dòng nữa, có đủ trong tệp tải về.`,
  },
  figures: {
    heading: "Soát tỷ lệ đã in",
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
  },
  plan: {
    heading: "Kế hoạch riêng",
    hint: "Tải kế hoạch dạng bảng, sửa trong Excel rồi đưa lại tệp .xlsx",
    own: (file) => `Có trong danh sách kế hoạch, lấy từ tệp ${file}. Khi sửa tệp thì chọn lại.`,
    remove: "Bỏ kế hoạch riêng",
    refused: "Kế hoạch chưa dùng được, cần sửa:",
    download: "Tải kế hoạch dạng bảng",
    downloadHint:
      "Kế hoạch đang chọn dưới dạng tệp .xlsx: chỉ tiêu, lộ trình, nhiệm vụ đều sửa được.",
  },
};
