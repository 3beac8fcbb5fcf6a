/**
 * The fixed words of the report. What the office must say itself stands in brackets, so that nothing is invented:
 * its names, number and signer. Layout after 399-QĐ/TW and HD 05-HD/VPTW.
 */
export const reportText = {
  head: {
    party: "ĐẢNG CỘNG SẢN VIỆT NAM",
    above: "[CẤP ỦY CẤP TRÊN]",
    issuer: "[CẤP ỦY BÁO CÁO]",
    star: "*",
    number: "[...]",
    symbol: "[...]",
    numberAndSymbol: (number: string, symbol: string): string => `Số ${number}-BC/${symbol}`,
    place: "[Địa danh]",
    placeAndDate: (place: string, day: string): string => `${place}, ${day}`,
  },
  title: "BÁO CÁO",
  subject: (year: number, document: string): string =>
    `kết quả thực hiện các chỉ tiêu xây dựng tổ chức cơ sở đảng và đội ngũ đảng viên năm ${String(year)} (${document})`,
  rule: "-----",
  sections: {
    situation: "I- TÌNH HÌNH NỘP BÁO CÁO, QUÁN TRIỆT VÀ TRIỂN KHAI",
    receipts: "1- Tình hình nộp báo cáo",
    guidance: "2- Quán triệt, triển khai thực hiện",
    tasks: "Nhiệm vụ kế hoạch giao",
    results: "II- KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
    summary: "Bảng tổng hợp",
    assessment: "III- ĐÁNH GIÁ CHUNG",
    strengths: "1- Ưu điểm",
    limits: "2- Hạn chế, khuyết điểm",
    causes: "3- Nguyên nhân",
    directions: (year: number): string => `IV- PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM ${String(year)}`,
    proposals: "V- KIẾN NGHỊ, ĐỀ XUẤT",
  },
  /** `2- Đánh giá, xếp loại` */
  group: (number: number, name: string): string => `${String(number)}- ${name}`,
  item: "- ",
  own: {
    situation:
      "[Việc quán triệt, ban hành văn bản, phân công chỉ đạo và tổ chức thực hiện trong năm]",
    strengths: "[Những việc làm được, nơi làm tốt]",
    limits: "[Những việc chưa làm được, nơi còn yếu]",
    causes: "[Nguyên nhân của ưu điểm và hạn chế]",
    directions: "[Nhiệm vụ, giải pháp chính của năm sau]",
    proposals: "[Kiến nghị, đề xuất với cấp trên; nếu không có thì ghi: Không có]",
  },
  receipts: {
    expected: "Toàn đảng bộ có ",
    units: { one: " đơn vị phải nộp báo cáo", many: " đơn vị phải nộp báo cáo" },
    received: "; đã nhận đúng hạn ",
    late: ", nộp muộn ",
    missing: ", chưa nộp ",
    rejected: ", phải làm lại ",
    notApplicable: ", không phải nộp trong kỳ này ",
    end: " đơn vị. Danh sách ở phụ lục 4.",
  },
  overview: {
    start: "Kế hoạch đặt ",
    middle: {
      one: (year: number): string => ` mức phấn đấu áp dụng cho năm ${String(year)}: `,
      many: (year: number): string => ` mức phấn đấu áp dụng cho năm ${String(year)}: `,
    },
    met: "đạt ",
    exceeded: "vượt khung ",
    onPath: "đúng lộ trình ",
    behindPath: "chậm lộ trình ",
    short: "chưa đạt ",
    overdue: "quá hạn mà chưa đạt ",
    waiting: "chưa đến điều kiện ",
    noData: "chưa có số liệu ",
    end: ". Tỷ lệ nào cũng bằng tổng tử số chia tổng mẫu số của các đơn vị có đủ cả hai.",
  },
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
  /** Tables that the text document carries itself. */
  annexTables: {
    indicatorHeadings: [
      "TT",
      "Chỉ tiêu",
      "ĐVT",
      "Mục tiêu",
      "Kỳ trước",
      "Kỳ này",
      "So sánh",
      "Đánh giá",
      "Ghi chú",
    ],
    need: {
      higher: (count: string): string => `còn thiếu ${count}`,
      lower: (count: string): string => `phải giảm ${count}`,
    },
    elsewhere:
      "So sánh: điểm phần trăm đối với tỷ lệ, số tuyệt đối đối với chỉ tiêu đếm. Phụ lục 2 (theo đơn vị), phụ lục 3 (đơn vị chưa đạt) và phụ lục 4 (tiếp nhận) nằm trong sổ tính của báo cáo này.",
  },
  foot: {
    recipients: "Nơi nhận:",
    recipient: (body: string): string => `- ${body},`,
    filed: (place: string): string => `- Lưu ${place}.`,
    filedUnknown: "[...]",
    onBehalf: (body: string): string => `T/M ${body}`,
    onBehalfUnknown: "[BAN THƯỜNG VỤ]",
    post: "[BÍ THƯ hoặc PHÓ BÍ THƯ]",
    name: "[Họ và tên]",
  },
  draft: "DỰ THẢO: còn nội dung phải sửa, xem phụ lục 4",
} as const;
