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
  /** Opens what recomputes printed percentages. */
  readonly figures: string;
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
  figures: "Soát tỷ lệ đã in",
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
