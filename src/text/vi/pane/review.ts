/** What the pane says of several years side by side. */
export interface ReviewPaneText {
  readonly hint: string;
  readonly pick: string;
  readonly fileHint: string;
  readonly from: string;
  readonly to: string;
  readonly year: (year: string) => string;
  /** Behind the name of a report. */
  readonly known: (years: string) => string;
  readonly remove: (name: string) => string;
  readonly notAReport: string;
  readonly partOfYear: (period: string) => string;
  readonly periodUnknown: (from: string, to: string) => string;
  readonly withoutUnits: string;
  readonly table: string;
  readonly columns: Readonly<Record<"target" | "level" | "change", string>>;
  readonly note: string;
  readonly saveBook: string;
  readonly saveDocument: string;
}

export const review: ReviewPaneText = {
  hint: "Đưa vào báo cáo năm do Sổ chỉ tiêu lập, theo thứ tự nào cũng được. Báo cáo năm sau mang theo số liệu các năm trước, nên một báo cáo của năm cuối có thể đã đủ.",
  pick: "Chọn báo cáo các năm",
  fileHint: "Các báo cáo năm .xlsx",
  from: "Từ năm",
  to: "Đến năm",
  year: (year) => `năm ${year}`,
  known: (years) => `Đã có số liệu các năm: ${years}.`,
  remove: (name) => `Bỏ ${name}`,
  notAReport: "không phải báo cáo năm do Sổ chỉ tiêu lập. Chọn tệp báo cáo có trang Số liệu.",
  partOfYear: (period) =>
    `báo cáo kỳ ${period}, không phải báo cáo cả năm nên không tính. Chọn báo cáo năm.`,
  periodUnknown: (from, to) =>
    `Chưa so sánh được từ năm ${from} đến năm ${to}: phải có số liệu của năm cuối và ít nhất một năm trước đó. Đưa thêm báo cáo, hoặc chọn năm khác.`,
  withoutUnits:
    "Báo cáo do phiên bản cũ lập, chưa ghi danh sách đơn vị. Lập lại báo cáo của năm cuối rồi đưa vào.",
  table: "Chỉ tiêu qua các năm",
  columns: { target: "Chỉ tiêu", level: "Chỉ tiêu đề ra", change: "Thay đổi" },
  note: "Thay đổi là năm cuối so với năm đầu có số liệu: điểm phần trăm đối với tỷ lệ, số tuyệt đối đối với chỉ tiêu đếm.",
  saveBook: "Tải sổ so sánh .xlsx",
  saveDocument: "Tải báo cáo sơ kết, tổng kết .docx",
};
