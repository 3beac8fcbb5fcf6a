/**
 * The fixed words of the report sheet. What the office must fill in itself stands in brackets, so that nothing is
 * invented: its names, number and signer. Layout after 399-QĐ/TW and HD 05-HD/VPTW.
 */
export const reportText = {
  head: {
    party: "ĐẢNG CỘNG SẢN VIỆT NAM",
    above: "[CẤP ỦY CẤP TRÊN]",
    issuer: "[CẤP ỦY BÁO CÁO]",
    number: "Số [...]-BC/[...]",
    placeAndDate: (day: string): string => `[Địa danh], ${day}`,
  },
  title: "BÁO CÁO",
  subject: (year: number, document: string): string =>
    `kết quả thực hiện các chỉ tiêu xây dựng tổ chức cơ sở đảng và đội ngũ đảng viên năm ${String(year)} (${document})`,
  receiptHeading: "I- TÌNH HÌNH NỘP BÁO CÁO",
  receipts: [
    "Toàn đảng bộ có ",
    { count: "expected" },
    " đơn vị phải nộp báo cáo; đã nhận đúng hạn ",
    { count: "received" },
    ", nộp muộn ",
    { count: "late" },
    ", chưa nộp ",
    { count: "missing" },
    ", bị loại ",
    { count: "rejected" },
    ", không áp dụng ",
    { count: "notApplicable" },
    ".",
  ],
  resultHeading: "II- KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
  tableHeadings: [
    "TT",
    "Chỉ tiêu",
    "Thực hiện",
    "Kết quả",
    "Mức phấn đấu",
    "Đánh giá",
    "Còn thiếu",
  ],
  annexes:
    "Số liệu chi tiết: phụ lục 1 (chỉ tiêu), phụ lục 2 (theo đơn vị), phụ lục 3 (đơn vị chưa đạt), phụ lục 4 (tiếp nhận), phụ lục 5 (nhiệm vụ).",
  foot: {
    recipients: "Nơi nhận:",
    filed: "- Lưu [...].",
    onBehalf: "T/M [BAN THƯỜNG VỤ]",
    post: "[BÍ THƯ]",
    name: "[Họ và tên]",
  },
  draft: "BẢN NHÁP: còn số liệu phải sửa, xem danh sách vấn đề",
} as const;
