import { spanOf } from "#core/words/form/form-words";

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
  /** What a report is of: `năm 2026`, `6 tháng đầu năm 2026`. */
  span: spanOf,
  subject: (span: string, document: string): string => `kết quả ${span} thực hiện ${document}`,
  /** On which document the report rests, and who reports; a document may name its issuer itself. */
  opening: (span: string, document: string, issuer: string, reporter: string): string =>
    `Thực hiện ${document.includes(" của ") ? document : `${document} của ${issuer}`}, ${reporter} báo cáo kết quả thực hiện ${span} như sau:`,
  reporter: "[tập thể báo cáo]",
  /** Before a count below ten. */
  lead: "0",
  rule: "-----",
  sections: {
    situation: "I- TÌNH HÌNH CHUNG VÀ CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",
    general: "1- Tình hình chung",
    guidance: "2- Công tác lãnh đạo, chỉ đạo, quán triệt, triển khai thực hiện",
    tasks: "Thực hiện các nhiệm vụ được giao",
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
  /** Beside a place for typing. */
  typing: {
    title: "Chỗ để gõ lời văn",
    text: "Nếu ô chuyển màu đỏ thì chữ dài hơn chỗ in: kéo dòng cao thêm, hoặc lập lại báo cáo vào chính tệp này; lời đã gõ được giữ và in đủ.",
  },
  general: {
    start: "Toàn Đảng bộ có ",
    organisations: " tổ chức cơ sở đảng",
    committees: " đảng bộ cơ sở",
    cells: " chi bộ cơ sở",
    attached: " chi bộ trực thuộc",
    members: " đảng viên",
    probationary: " đảng viên dự bị",
    unknown: "Chưa có số liệu về tổ chức đảng và đảng viên",
    end: ".",
  },
  /** The last paragraph of the results: whose figures they are, and where they stand in detail. */
  sources: {
    start: "Số liệu tổng hợp từ báo cáo của ",
    of: "/",
    units: { one: " đơn vị", many: " đơn vị" },
    annexes:
      "; chi tiết ở phụ lục 1 (chỉ tiêu), phụ lục 2 (theo đơn vị), phụ lục 3 (đơn vị chưa đạt), phụ lục 4 (tiếp nhận báo cáo), phụ lục 5 (nhiệm vụ), phụ lục 6 (tổng hợp số liệu).",
  },
  overview: {
    start: (kind: string): string => `${kind} đề ra `,
    middle: {
      one: (year: number): string => ` chỉ tiêu áp dụng cho năm ${String(year)}: `,
      many: (year: number): string => ` chỉ tiêu áp dụng cho năm ${String(year)}: `,
    },
    met: " chỉ tiêu đạt",
    noneMet: "chưa có chỉ tiêu nào đạt",
    exceeded: " chỉ tiêu vượt",
    onPath: " chỉ tiêu chưa đạt nhưng đúng lộ trình",
    behindPath: " chỉ tiêu chậm tiến độ",
    short: " chỉ tiêu chưa đạt",
    overdue: " chỉ tiêu đã hết thời hạn mà chưa đạt",
    ongoing: " chỉ tiêu đang thực hiện",
    waiting: " chỉ tiêu chưa đủ điều kiện áp dụng",
    noData: " chỉ tiêu chưa có số liệu",
    end: ".",
    noLastYear: (year: number): string => ` Chưa có số liệu năm ${String(year)} để so sánh.`,
  },
  /** Which targets stand so, and that none does. */
  standing: {
    reached: { start: "Các chỉ tiêu đạt: ", none: "Chưa có chỉ tiêu nào đạt." },
    unmet: { start: "Các chỉ tiêu chưa đạt: ", none: "Không có chỉ tiêu nào chưa đạt." },
    overdue: {
      start: "Các chỉ tiêu đã hết thời hạn mà chưa đạt: ",
      none: "Không có chỉ tiêu nào hết thời hạn mà chưa đạt.",
    },
    open: {
      start: "Các chỉ tiêu chưa có số liệu hoặc chưa đủ điều kiện áp dụng: ",
      none: "Các chỉ tiêu đều có số liệu để đánh giá.",
    },
  },
  /** What kind of document a plan is, as the beginning of its name says; the first where none does. */
  kinds: ["Kế hoạch", "Chương trình", "Nghị quyết", "Đề án", "Chỉ thị", "Quyết định", "Hướng dẫn"],
  tableHeadings: [
    "TT",
    "Chỉ tiêu",
    "Thực hiện",
    "Kết quả",
    "Chỉ tiêu đề ra",
    "Đánh giá",
    "Còn thiếu",
  ],
  foot: {
    recipients: "Nơi nhận:",
    recipient: (body: string): string => `- ${body},`,
    filed: (place: string): string => `- Lưu ${place}.`,
    filedUnknown: "[...]",
    onBehalf: (body: string): string => `T/M ${body}`,
    onBehalfUnknown: "[BAN THƯỜNG VỤ]",
    insteadOf: (post: string): string => `K/T ${post}`,
    insteadOfUnknown: "[TRƯỞNG BAN]",
    post: "[BÍ THƯ hoặc PHÓ BÍ THƯ]",
    name: "[Họ và tên]",
  },
  draft: "DỰ THẢO: còn nội dung phải sửa, xem phụ lục 4",
} as const;
