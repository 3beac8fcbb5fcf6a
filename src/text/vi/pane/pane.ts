/** What the pane found out about where it is open. */
export type PaneMode = "starting" | "excel" | "excelTooOld" | "browser" | "failed";

/** Every sentence of the pane; a language that lacks one does not compile. */
export interface PaneText {
  readonly name: string;
  readonly intro: string;
  /** One sentence: where the page is open and what can be done now. */
  readonly mode: Readonly<Record<PaneMode, string>>;
  readonly retry: string;
  readonly commands: {
    readonly heading: string;
    readonly intro: string;
    readonly template: string;
    readonly check: string;
    readonly report: string;
  };
  readonly help: {
    readonly heading: string;
    readonly privacy: string;
    readonly noSupport: string;
    readonly copyright: string;
    readonly guide: string;
    readonly licences: string;
    readonly officeLicence: string;
  };
  readonly version: (number: string) => string;
  /** Shown by a script of its own where the pane cannot run; the address follows. */
  readonly oldBrowser: string;
  readonly noScript: string;
  /** Stands in the page of one file until its program has found it whole. */
  readonly damaged: string;
}

export const pane: PaneText = {
  name: "Sổ chỉ tiêu",
  intro: "Thu biểu số liệu của từng đơn vị, kiểm tra, tính chỉ tiêu và tổng hợp thành báo cáo năm.",
  mode: {
    starting: "Đang kết nối với Excel…",
    excel:
      "Đang mở trong Excel: làm việc ngay trong sổ đang mở; khung chỉ ghi vào sổ khi bạn bấm nút.",
    excelTooOld:
      "Đang mở trong một bản Excel cũ hơn mức cần có (ExcelApi 1.9): khung làm việc với tệp, không làm việc với sổ đang mở.",
    browser: "Đang mở trong trình duyệt: chọn hoặc thả tệp vào trang, kết quả được tải về máy.",
    failed:
      "Không kết nối được với Excel vì thư viện office.js không tải được hoặc không trả lời: vẫn làm việc với tệp được, hoặc hãy thử lại.",
  },
  retry: "Thử lại",
  commands: {
    heading: "Làm bằng dòng lệnh",
    intro: "Chạy trong thư mục chứa sổ đơn vị và các biểu đã nộp.",
    template: "Lập biểu nhập cho từng đơn vị",
    check: "Kiểm tra một biểu đã nộp",
    report: "Tổng hợp các biểu thành báo cáo năm",
  },
  help: {
    heading: "Trợ giúp",
    privacy: "Số liệu chỉ được xử lý trên máy này; trang không gửi gì ra ngoài.",
    noSupport:
      "Microsoft không chịu trách nhiệm bảo trì, cập nhật hay hỗ trợ phần bổ trợ này. Khi có trục trặc, liên hệ người cài đặt nó tại cơ quan.",
    copyright: "© 2026 các tác giả Sổ chỉ tiêu. Giấy phép MIT.",
    guide: "Hướng dẫn sử dụng, có hình",
    licences: "Giấy phép của sản phẩm và các thư viện",
    officeLicence: "Điều khoản của Microsoft cho office.js",
  },
  version: (number) => `Phiên bản ${number}`,
  oldBrowser:
    "Trình duyệt của bản Excel này quá cũ nên khung không chạy được; hãy mở địa chỉ sau bằng Microsoft Edge, Google Chrome hoặc Firefox:",
  noScript: "Trang này cần JavaScript: hãy bật JavaScript rồi tải lại trang.",
  damaged:
    "Tệp này bị hỏng, bị cắt mất một phần hoặc đã bị sửa nên chương trình không chạy: hãy xóa nó và chép lại tệp so-chi-tieu.html từ nơi phát hành.",
};
