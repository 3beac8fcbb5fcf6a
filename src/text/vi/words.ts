import { ratedAtYearsEnd } from "#core/words/form/form-words";
import type { Period } from "#core/catalogue/plan";
import type { Phrases, WordTables } from "#text/word-tables";

export const wordsVi: WordTables = {
  verdicts: {
    met: "Đạt",
    exceeded: "Vượt chỉ tiêu",
    short: "Chưa đạt",
    onPath: "Đúng lộ trình",
    behindPath: "Chậm tiến độ",
    ongoing: "Đang thực hiện",
    overdue: "Quá hạn, chưa đạt",
    waiting: "Chưa đủ điều kiện áp dụng",
    noData: "Chưa có số liệu",
    notApplicable: "Không áp dụng",
  },
  receipts: {
    received: "Đã nhận",
    late: "Nộp muộn",
    missing: "Chưa nộp",
    rejected: "Biểu không hợp lệ",
    notApplicable: "Không áp dụng",
  },
  severities: {
    blocking: "Phải sửa",
    explain: "Cần giải trình",
    info: "Thông tin",
  },
  notes: {
    blankInput: "thiếu số liệu đầu vào",
    zeroDenominator: "mẫu số bằng 0",
    notApplicable: "không có đối tượng này",
    noUnits: "không có đơn vị nào đủ số liệu",
    notReceived: "chưa nhận được báo cáo",
    outsidePeriod: "năm báo cáo nằm ngoài thời kỳ của chỉ tiêu",
    sharedYear: "năm báo cáo thuộc thời kỳ khác của chỉ tiêu này",
    conditionPending: "điều kiện của chỉ tiêu chưa được đáp ứng",
    noPrevious: "chưa có số liệu năm trước để so sánh",
    noBase: "chưa có số liệu gốc để tính lộ trình",
    noLevel: "chỉ tiêu không nêu con số",
    termGap: "thiếu số liệu một số năm của nhiệm kỳ",
  },
  atYearsEnd: ratedAtYearsEnd,
  straight: {
    achieved: "Đã đạt chỉ tiêu",
    onPath: "Đúng lộ trình",
    behindPath: "Chậm tiến độ",
    slipped: "Đã từng đạt, nay không còn đạt",
  },
  growth: {
    achieved: "Đã đạt chỉ tiêu",
    substantial: "Tiến bộ rõ rệt",
    moderate: "Tiến bộ vừa phải",
    limited: "Tiến bộ ít",
    deterioration: "Giảm sút",
    notAvailable: "Không tính được",
  },
  levels: {
    province: "tỉnh",
    district: "huyện",
    grassroots: "cơ sở",
    attached: "trực thuộc",
  },
  borderline: "Sát ngưỡng: kết quả xét trên số chưa làm tròn",
};

const years = (period: Period): string => `${String(period.from)}–${String(period.to)}`;

export const phrasesVi: Phrases = {
  operators: {
    ">": (low) => `trên ${low}`,
    ">=": (low) => `từ ${low} trở lên`,
    "=": (low) => low,
    "<=": (low) => `không quá ${low}`,
    "<": (low) => `dưới ${low}`,
    range: (low, high) => `từ ${low} đến ${high}`,
    rising: () => "tăng so với năm trước",
    falling: () => "giảm so với năm trước",
  },
  against: {
    lastYear: () => ({
      level: (size) => `${size} năm trước`,
      rising: (size) => `tăng ${size} so với năm trước`,
      falling: (size) => `giảm ${size} so với năm trước`,
    }),
    year: ({ year }) => ({
      level: (size) => `${size} năm ${String(year)}`,
      rising: (size) => `tăng ${size} so với năm ${String(year)}`,
      falling: (size) => `giảm ${size} so với năm ${String(year)}`,
    }),
    average: ({ since }) => ({
      level: (size) => `bình quân mỗi năm bằng ${size} năm trước, tính từ năm ${String(since)}`,
      rising: (size) => `tăng bình quân mỗi năm ${size}, tính từ năm ${String(since)}`,
      falling: (size) => `giảm bình quân mỗi năm ${size}, tính từ năm ${String(since)}`,
    }),
  },
  times: (size) => `${size} lần`,
  changeBy: (low, high) => (high === null ? `từ ${low} trở lên` : `từ ${low} đến ${high}`),
  comesTo: (level) => ` (năm nay: ${level})`,
  noneOf: (counted) => `không có ${counted}`,
  noFigure: "không nêu con số",
  horizon: (horizon) => {
    switch (horizon.kind) {
      case "annual":
        return horizon.period === null ? "hằng năm" : `hằng năm, ${years(horizon.period)}`;
      case "by":
        return `đến hết năm ${String(horizon.year)}`;
      case "term":
        if (horizon.recurs === true) return "mỗi nhiệm kỳ";
        return horizon.period === null ? "cả nhiệm kỳ" : `cả nhiệm kỳ ${years(horizon.period)}`;
      case "continuous":
        return "thường xuyên";
      case "unstated":
        return "không nêu thời hạn";
    }
  },
  need: {
    higher: (amount, counted) => `còn thiếu ${amount} ${counted}`,
    lower: (amount, counted) => `phải giảm ${amount} ${counted}`,
  },
  nothingNeeded: { higher: "không còn thiếu", lower: "không phải giảm thêm" },
};
