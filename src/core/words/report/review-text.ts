/** The fixed words of a review of several years: `sơ kết` in the middle of a plan, `tổng kết` at its end. */
export const reviewText = {
  sheets: {
    document: "Sơ kết",
    lines: "Chỉ tiêu qua các năm",
    charts: "Biểu đồ",
    superiors: "Theo cấp trên",
    units: "Theo đơn vị",
    data: "Số liệu các năm",
  },
  subject: (isLast: boolean, years: string, document: string, period: string): string =>
    `${isLast ? "tổng kết" : "sơ kết"} ${years} năm thực hiện ${document} (${period})`,
  opening: (document: string, issuer: string, reporter: string, years: string): string =>
    `Thực hiện ${document} của ${issuer}, ${reporter} báo cáo kết quả sau ${years} năm thực hiện như sau:`,
  sections: {
    situation: "I- TÌNH HÌNH CHUNG VÀ CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",
    general: "1- Tình hình chung",
    guidance: "2- Công tác lãnh đạo, chỉ đạo, quán triệt, triển khai thực hiện",
    results: "II- KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
    places: (number: number): string => `${String(number)}- Chuyển biến ở các đơn vị`,
    summary: (number: number): string => `${String(number)}- Bảng tổng hợp`,
    assessment: "III- ĐÁNH GIÁ CHUNG",
    directions: "IV- PHƯƠNG HƯỚNG, NHIỆM VỤ, GIẢI PHÁP THỜI GIAN TỚI",
    proposals: "V- KIẾN NGHỊ, ĐỀ XUẤT",
  },
  /** `Năm 2028, 844 đơn vị có số liệu.` */
  based: (first: number, firstUnits: string, last: number, lastUnits: string): string =>
    `Kết quả được tổng hợp từ báo cáo các năm: năm ${String(first)} có ${firstUnits} đơn vị, năm ${String(last)} có ${lastUnits} đơn vị có số liệu.`,
  missing: (years: string): string =>
    ` Không có số liệu năm ${years}, nên kết quả các năm này không được nêu và không tính vào số năm đạt.`,
  redrawn: (units: string, day: string): string =>
    ` Số liệu các năm trước được tính theo đơn vị hành chính ngày ${day}; ${units} đơn vị gồm số liệu của các đơn vị cũ.`,
  members: (count: string): string => ` Đến hết kỳ, toàn Đảng bộ có ${count} đảng viên.`,
  overview: (kind: string, targets: string, last: number): string =>
    `${kind} có ${targets} chỉ tiêu áp dụng trong kỳ. Đến năm ${String(last)}: `,
  counted: {
    met: "chỉ tiêu đạt",
    exceeded: "chỉ tiêu vượt",
    onPath: "chỉ tiêu chưa đạt nhưng đúng lộ trình",
    behindPath: "chỉ tiêu chậm tiến độ",
    short: "chỉ tiêu chưa đạt",
    overdue: "chỉ tiêu đã hết thời hạn mà chưa đạt",
    ongoing: "chỉ tiêu đang thực hiện",
    waiting: "chỉ tiêu chưa đủ điều kiện áp dụng",
    noData: "chỉ tiêu chưa có số liệu",
    notApplicable: "chỉ tiêu không áp dụng",
  },
  line: {
    start: (name: string): string => `- ${name}: `,
    only: (year: number): string => `năm ${String(year)} đạt `,
    first: (year: number): string => `năm ${String(year)} là `,
    last: (year: number): string => `, năm ${String(year)} là `,
    up: ", tăng ",
    down: ", giảm ",
    same: ", không thay đổi",
    points: " điểm phần trăm",
    target: (words: string, horizon: string): string =>
      `; chỉ tiêu ${words}${horizon === "" ? "" : ` ${horizon}`}`,
    verdict: (verdict: string): string => `: ${verdict}`,
    /** On which years a verdict stands: a level in all of them, something else in all, in some, in none. */
    held: {
      level: [", giữ vững cả ", " năm ("],
      all: ["; đạt cả ", " năm ("],
      some: ["; trong kỳ đạt ", "/", " năm ("],
      none: ["; trong kỳ chưa năm nào đạt (", " năm)"],
      end: ")",
    },
    none: "chưa có số liệu",
    end: ".",
  },
  /** `hằng năm`, said behind a level; a horizon that the table prints alone stays as it is. */
  forecast: {
    reached: (year: number): string => `năm ${String(year)}`,
    never: "không đạt trong 20 năm tới",
    range: (earliest: string, latest: string): string =>
      `sớm nhất ${earliest}, muộn nhất ${latest}`,
    alike: "theo nhịp nhanh nhất, chậm nhất cũng vậy",
    sentence: (when: string, range: string): string =>
      ` Ước tính theo nhịp các năm qua: ${when} (${range}); chỉ để tham khảo.`,
  },
  places: {
    best: (name: string, list: string): string => `- ${name}: tăng nhiều nhất là ${list}.`,
    bestDown: (name: string, list: string): string => `- ${name}: giảm nhiều nhất là ${list}.`,
    points: (points: string): string => `${points} điểm phần trăm`,
    details:
      "Số liệu từng cấp trên, từng đơn vị: các trang Theo cấp trên, Theo đơn vị của sổ tính.",
  },
  own: {
    situation:
      "[Việc quán triệt, ban hành văn bản, phân công chỉ đạo và tổ chức thực hiện trong các năm]",
    assessment: "[Ưu điểm; hạn chế, khuyết điểm; nguyên nhân; bài học kinh nghiệm]",
    directions: "[Nhiệm vụ, giải pháp chính của thời gian tới]",
    proposals: "[Kiến nghị, đề xuất với cấp trên; nếu không có thì ghi: Không có]",
  },
  tableHeadings: (first: number, last: number): readonly string[] => [
    "TT",
    "Chỉ tiêu",
    "Chỉ tiêu đề ra",
    `Năm ${String(first)}`,
    `Năm ${String(last)}`,
    `Đánh giá năm ${String(last)}`,
    "Năm đạt",
  ],
  titles: {
    lines: "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU QUA CÁC NĂM",
    charts: "BIỂU ĐỒ KẾT QUẢ QUA CÁC NĂM",
    superiors: "CHUYỂN BIẾN THEO CẤP TRÊN TRỰC TIẾP",
    units: "CHUYỂN BIẾN THEO ĐƠN VỊ",
    data: "SỐ LIỆU CÁC NĂM",
    period: (from: number, to: number): string => `Giai đoạn ${String(from)} - ${String(to)}`,
  },
  notes: {
    lines:
      "Tỷ lệ và đánh giá tính từ trang Số liệu các năm. Thay đổi: năm cuối so với năm đầu có số liệu, điểm phần trăm đối với tỷ lệ. Năm đạt: số năm đạt trên số năm được đánh giá. Ước tính năm đạt: theo nhịp bình quân từ năm đầu đến năm cuối đã biết (cần ít nhất 04 năm), trong ngoặc là theo năm tăng nhanh nhất và chậm nhất; đây là ước tính, không phải đánh giá.",
    changes:
      "Thay đổi tính bằng điểm phần trăm giữa năm đầu và năm cuối; hạng 1 là chuyển biến tốt nhất, đơn vị thiếu số liệu một trong hai năm không xếp hạng.",
    charts: "Mỗi biểu đồ lấy số từ bảng bên trái.",
    data: "Tử số, mẫu số của từng chỉ tiêu trong từng năm, tính theo đơn vị hành chính của ngày cuối kỳ.",
  },
  headings: {
    number: "TT",
    name: "Chỉ tiêu",
    target: "Chỉ tiêu đề ra",
    horizon: "Thời hạn",
    year: (year: number): string => `Năm ${String(year)}`,
    verdict: "Đánh giá",
    change: "Thay đổi",
    perYear: "Bình quân mỗi năm",
    held: "Năm đạt",
    forecast: "Ước tính năm đạt",
    unit: "Đơn vị",
    superior: "Cấp trên",
    first: (name: string, year: number): string => `${name}: năm ${String(year)}`,
    last: (year: number): string => `Năm ${String(year)}`,
    points: "Thay đổi",
    rank: "Hạng",
    numerator: (year: number): string => `${String(year)}: tử số`,
    denominator: (year: number): string => `${String(year)}: mẫu số`,
    chart: ["Năm", "Thực hiện", "Mức của chỉ tiêu"],
  },
  chart: {
    actual: "Thực hiện",
    level: "Mức của chỉ tiêu",
    description: (name: string, from: number, to: number): string =>
      `${name}: số đã thực hiện và mức của chỉ tiêu từ năm ${String(from)} đến năm ${String(to)}.`,
  },
} as const;

type Wording<T> = T extends string
  ? string
  : T extends (...given: infer G) => infer R
    ? (...given: G) => R
    : { readonly [K in keyof T]: Wording<T[K]> };

/** The same words in whatever language. */
export type ReviewTexts = Wording<typeof reviewText>;
