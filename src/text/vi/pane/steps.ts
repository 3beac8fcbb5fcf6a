import { partOfYear, type PartOfYearText } from "./part-of-year";
import { firstRun, type FirstRunText } from "./first-run";

/** The steps of the pane, in the order of a year's work. */
export const stepNames = [
  "start",
  "forms",
  "check",
  "consolidate",
  "report",
  "settings",
  "help",
] as const;

export type StepName = (typeof stepNames)[number];

/** What can go wrong for the user on the page itself. */
export type PaneComplaint =
  | "planNeeded"
  | "registryNeeded"
  | "unitNeeded"
  | "filesNeeded"
  | "nothingDropped"
  | "oneFileOnly"
  | "savesNothing"
  | "bug";

/** Every sentence of the steps; a language that lacks one does not compile. */
export interface StepsText {
  readonly navigation: string;
  readonly steps: Readonly<Record<StepName, string>>;
  readonly intros: Readonly<Record<StepName, string>>;
  readonly complaints: Readonly<Record<PaneComplaint, string>>;
  readonly notAReport: string;
  readonly firstRun: FirstRunText;
  readonly start: {
    readonly fill: string;
    readonly fillWords: string;
    readonly gather: string;
    readonly gatherWords: string;
    readonly sample: string;
    readonly sampleWords: string;
  };
  readonly sample: {
    readonly name: string;
    readonly mark: string;
    readonly leave: string;
    readonly loading: string;
  };
  readonly files: {
    readonly registry: string;
    readonly registryHint: string;
    readonly forms: string;
    readonly folder: string;
    readonly oneForm: string;
    readonly oneFormHint: string;
    /** What belongs here, and that it can be dropped. */
    readonly drop: (what: string) => string;
    readonly previous: string;
    readonly previousHint: string;
    readonly choose: string;
    readonly units: (units: string) => string;
    readonly previousYear: (year: string) => string;
    readonly remove: string;
  };
  readonly fields: {
    readonly plan: string;
    readonly year: string;
    readonly partOfYear: PartOfYearText;
    readonly asOf: string;
    readonly unit: string;
    readonly unitHint: string;
    readonly due: string;
    readonly dueHint: string;
    readonly grace: string;
    readonly graceHint: string;
    readonly language: string;
  };
  /** What a field says to what it does not take; `used` is what holds instead. */
  readonly refused: {
    readonly day: (typed: string, used: string) => string;
    readonly number: (
      typed: string,
      span: { readonly least: string; readonly most: string },
      used: string,
    ) => string;
  };
  readonly forms: {
    readonly one: string;
    readonly all: (units: string) => string;
    readonly matches: (found: string) => string;
    readonly noMatch: string;
    readonly chosen: (name: string) => string;
    readonly saved: (name: string) => string;
  };
  readonly job: {
    readonly loading: string;
    readonly reading: (done: string, total: string) => string;
    readonly writing: (done: string, total: string) => string;
    readonly computing: string;
    readonly excel: string;
    readonly cancel: string;
    readonly read: (files: string) => string;
    readonly cancelled: (done: string, total: string) => string;
    readonly zipCancelled: string;
  };
  readonly ledger: {
    readonly heading: string;
    readonly counts: Readonly<
      Record<"expected" | "received" | "late" | "missing" | "rejected" | "ignored", string>
    >;
    readonly files: string;
    readonly more: (left: string) => string;
    readonly toReport: string;
    readonly clear: string;
  };
  readonly report: {
    readonly due: (day: string) => string;
    readonly daysLeft: (days: string) => string;
    readonly dueToday: string;
    readonly daysOver: (days: string) => string;
    readonly preview: string;
    readonly download: string;
    readonly indicators: string;
    readonly issues: string;
    readonly draft: (blocking: string) => string;
    readonly ready: string;
    readonly empty: string;
    readonly by: (year: string) => string;
    readonly value: string;
    readonly noValue: string;
    readonly target: string;
    readonly previous: string;
    readonly pictures: string;
    readonly print: string;
    readonly legend: string;
    readonly wayLegend: string;
    /** `Lộ trình từ năm 2025 đến năm 2030` */
    readonly way: (from: string, due: string) => string;
    /** `năm 2026 cần 76,20%` */
    readonly expected: (year: string, value: string) => string;
  };
  readonly check: {
    readonly issues: (issues: string) => string;
    readonly noIssues: string;
    readonly indicators: string;
    readonly none: string;
    readonly of: (unit: string, file: string) => string;
  };
}

export const steps: StepsText = {
  navigation: "Các bước",
  steps: {
    start: "Bắt đầu",
    forms: "Biểu mẫu",
    check: "Kiểm tra",
    consolidate: "Tổng hợp",
    report: "Báo cáo 30/12",
    settings: "Thiết lập",
    help: "Trợ giúp",
  },
  intros: {
    start:
      "Mỗi đơn vị điền một biểu; trang này kiểm tra biểu, tính chỉ tiêu và tổng hợp thành báo cáo năm. Mọi việc làm ngay trên máy này, không gửi số liệu đi đâu.",
    forms: "Lập biểu nhập số liệu cho một đơn vị, hoặc cho tất cả đơn vị trong sổ.",
    check: "Xem một biểu đã điền có lỗi gì, chỉ tiêu nào chưa đạt và còn thiếu bao nhiêu.",
    consolidate: "Đọc các biểu đã nộp và lập sổ tiếp nhận: đơn vị nào đã nộp, đơn vị nào chưa.",
    report: "Xem trước kết quả rồi tải báo cáo năm về máy.",
    settings: "Áp dụng cho mọi bước và được nhớ trên máy này.",
    help: "Trang này dùng được cả khi không có mạng.",
  },
  complaints: {
    planNeeded: "Chưa chọn kế hoạch: hãy chọn kế hoạch ở ô «Kế hoạch» trước.",
    registryNeeded: "Chưa có sổ đơn vị: hãy chọn tệp sổ đơn vị trước.",
    unitNeeded: "Chưa chọn đơn vị: hãy gõ tên hoặc mã rồi chọn trong danh sách.",
    filesNeeded: "Chưa có biểu nào được đọc: hãy đọc các biểu ở bước Tổng hợp trước.",
    nothingDropped: "Không có tệp nào trong mục vừa thả: hãy thả tệp hoặc thư mục.",
    oneFileOnly: "Mỗi lần chỉ nhận một tệp ở ô này: hãy chọn lại một tệp.",
    savesNothing:
      "Excel trên máy Mac và iPad không lưu được tệp từ khung này. Ở bước Biểu mẫu và bước Báo cáo, hãy ghi thẳng vào sổ đang mở; muốn có tệp thì mở Sổ chỉ tiêu trong trình duyệt.",
    bug: "Lỗi của chương trình, không phải do số liệu: hãy tải lại trang và làm lại bước vừa rồi.",
  },
  notAReport:
    "Tệp này không phải báo cáo năm hay biểu nhập do Sổ chỉ tiêu lập: hãy chọn đúng tệp năm trước.",
  firstRun,
  start: {
    fill: "Tôi điền biểu",
    fillWords: "Kiểm tra biểu của đơn vị mình trước khi nộp.",
    gather: "Tôi tổng hợp",
    gatherWords: "Nhận biểu của các đơn vị và lập báo cáo năm.",
    sample: "Dùng thử với tỉnh mẫu",
    sampleWords: "844 đơn vị với số liệu tự đặt, để xem toàn bộ các bước trước khi làm thật.",
  },
  sample: {
    name: "Tỉnh mẫu",
    mark: "Đang dùng số liệu mẫu, không có đơn vị nào là thật.",
    leave: "Bỏ số liệu mẫu",
    loading: "Đang lập tỉnh mẫu…",
  },
  files: {
    registry: "Sổ đơn vị",
    registryHint: "Tệp .xlsx hoặc .csv liệt kê các đơn vị",
    forms: "Biểu đã nộp",
    folder: "Chọn thư mục",
    oneForm: "Biểu cần kiểm tra",
    oneFormHint: "Một tệp .xlsx",
    drop: (what) => `${what}: thả vào đây, hoặc`,
    previous: "Báo cáo năm trước (không bắt buộc)",
    previousHint: "Báo cáo hoặc biểu năm trước, để so sánh",
    choose: "Chọn tệp",
    units: (units) => `${units} đơn vị nộp báo cáo`,
    previousYear: (year) => `Báo cáo năm ${year}`,
    remove: "Bỏ tệp này",
  },
  fields: {
    plan: "Kế hoạch",
    year: "Năm báo cáo",
    partOfYear,
    asOf: "Tính đến ngày",
    unit: "Đơn vị",
    unitHint: "Gõ tên hoặc mã, không cần dấu",
    due: "Hạn nộp",
    dueHint: "Để trống: theo kế hoạch",
    grace: "Số ngày gia hạn",
    graceHint: "Nộp trong những ngày này vẫn tính là đúng hạn.",
    language: "Ngôn ngữ",
  },
  refused: {
    day: (typed, used) =>
      `${typed === "" ? "Ô này để trống" : `“${typed}” không phải một ngày có thật`}: hãy gõ ngày/tháng/năm, như 29/12/2026. Vẫn đang dùng ${used}.`,
    number: (typed, { least, most }, used) =>
      `${typed === "" ? "Ô này để trống" : `“${typed}” không dùng được`}: hãy gõ một số từ ${least} đến ${most}. Vẫn đang dùng ${used}.`,
  },
  forms: {
    one: "Tải biểu của đơn vị",
    all: (units) => `Tải biểu của cả ${units} đơn vị (.zip)`,
    matches: (found) => `Có ${found} đơn vị phù hợp`,
    noMatch: "Không có đơn vị nào phù hợp: hãy gõ ít chữ hơn.",
    chosen: (name) => `Đã chọn: ${name}`,
    saved: (name) => `Đã tạo tệp ${name}, xem trong thư mục tải về.`,
  },
  job: {
    loading: "Đang mở tệp…",
    reading: (done, total) => `Đang đọc tệp ${done}/${total}`,
    writing: (done, total) => `Đang lập biểu ${done}/${total}`,
    computing: "Đang tính…",
    excel: "Đang làm việc với Excel…",
    cancel: "Dừng",
    read: (files) => `Đã đọc ${files} tệp.`,
    cancelled: (done, total) => `Đã dừng sau ${done}/${total} tệp; những tệp đã đọc được giữ lại.`,
    zipCancelled: "Đã dừng, không có tệp nào được lưu.",
  },
  ledger: {
    heading: "Sổ tiếp nhận",
    counts: {
      expected: "Phải nộp",
      received: "Đã nhận đúng hạn",
      late: "Nộp muộn",
      missing: "Chưa nộp",
      rejected: "Biểu không hợp lệ",
      ignored: "Tệp không tính",
    },
    files: "Kết quả từng tệp",
    more: (left) => `… và ${left} dòng nữa, có đủ trong báo cáo.`,
    toReport: "Xem báo cáo",
    clear: "Bỏ các tệp đã đọc",
  },
  report: {
    due: (day) => `Hạn nộp: ${day}`,
    daysLeft: (days) => `Còn ${days} ngày`,
    dueToday: "Hôm nay là ngày cuối",
    daysOver: (days) => `Đã quá hạn ${days} ngày`,
    preview: "Xem trước",
    download: "Tải báo cáo .xlsx",
    indicators: "Chỉ tiêu",
    issues: "Vấn đề trong số liệu",
    draft: (blocking) => `Báo cáo mới là bản dự thảo: còn ${blocking} chỗ phải sửa trong số liệu.`,
    ready: "Không còn chỗ nào phải sửa trong số liệu.",
    empty: "Chưa có số liệu để xem trước.",
    by: (year) => `hạn: hết năm ${year}`,
    value: "Giá trị",
    noValue: "chưa có",
    target: "Chỉ tiêu đề ra",
    previous: "Năm trước",
    pictures: "Tải hình các chỉ tiêu",
    print: "In trang này",
    legend: "Thanh đậm: năm nay. Vạch đứng: chỉ tiêu. Chấm tròn: năm trước.",
    wayLegend: "Đường đứt: lộ trình đến năm phải đạt. Chấm đặc: năm nay.",
    way: (from, due) => `Lộ trình từ năm ${from} đến năm ${due}`,
    expected: (year, value) => `năm ${year} cần ${value}`,
  },
  check: {
    issues: (issues) => `Vấn đề (${issues})`,
    noIssues: "Không thấy lỗi nào trong biểu.",
    indicators: "Chỉ tiêu của đơn vị",
    none: "Kế hoạch này không đặt chỉ tiêu nào cho đơn vị.",
    of: (unit, file) => `${unit} – ${file}`,
  },
};
