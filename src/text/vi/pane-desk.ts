import type { ReceiptStatus } from "#core/consolidation/receipt";

/** How a figure is to be taken. */
type Tone = "good" | "bad" | "information" | "waiting";

/** What the pane says of what was given, of going back, and of the table of units. */
export interface DeskText {
  readonly given: {
    readonly heading: string;
    readonly hint: string;
    readonly registry: string;
    readonly previous: string;
    readonly folder: string;
    readonly registryWanted: string;
    readonly forms: (files: string) => string;
    readonly remove: (name: string) => string;
    readonly dropped: (name: string) => string;
    readonly cleared: (files: string) => string;
    readonly kind: Readonly<Record<"registry" | "previous" | "plan", string>>;
    readonly propose: (plan: string, year: string, forms: string, of: string) => string;
    readonly take: string;
    readonly second: string;
  };
  /** How far a form is filled in. */
  readonly progress: {
    readonly filled: (filled: string, wanted: string) => string;
    readonly blanks: (cells: string) => string;
    readonly next: (cell: string) => string;
  };
  readonly reading: (files: string) => string;
  /** Many sentences of one kind. */
  readonly alike: (count: string) => string;
  readonly change: {
    readonly sentence: (added: string, changed: string, gone: string) => string;
    readonly added: string;
    readonly changed: string;
    readonly gone: string;
  };
  readonly undo: {
    readonly button: string;
    readonly named: (what: string) => string;
    readonly done: (what: string) => string;
    readonly given: (files: string) => string;
    readonly dropped: (name: string) => string;
    readonly cleared: (files: string) => string;
    readonly registry: string;
    readonly previous: string;
    readonly settings: string;
    readonly sample: string;
    readonly forgotten: string;
  };
  readonly table: {
    readonly heading: string;
    readonly given: string;
    readonly search: string;
    readonly searchHint: string;
    readonly all: string;
    readonly statuses: Readonly<Record<ReceiptStatus, string>>;
    readonly short: string;
    readonly blocking: string;
    readonly superior: string;
    readonly type: string;
    readonly target: string;
    readonly any: string;
    readonly subtotals: string;
    readonly columns: Readonly<
      Record<"unit" | "status" | "day" | "file" | "type" | "superior" | "short" | "issues", string>
    >;
    readonly shown: (shown: string, all: string) => string;
    readonly none: string;
    /** `12/15 đã nộp` */
    readonly received: (received: string, expected: string) => string;
    readonly unmet: (units: string) => string;
    readonly signs: Readonly<Record<Tone, string>>;
    readonly scroll: string;
    readonly copyList: string;
    readonly back: string;
    readonly noFile: string;
    readonly others: string;
    readonly withPrevious: string;
    readonly copyMessage: string;
  };
  readonly chase: {
    readonly copy: (units: string) => string;
    readonly copied: string;
    readonly message: (
      about: { readonly plan: string; readonly year: string; readonly due: string },
      units: readonly string[],
    ) => string;
  };
  readonly close: string;
}

export const desk: DeskText = {
  given: {
    heading: "Đưa tệp vào đây",
    hint: "Sổ đơn vị, biểu đã nộp, báo cáo năm trước, kế hoạch, tệp .zip, theo thứ tự nào cũng được",
    registry: "Chọn sổ đơn vị",
    previous: "Chọn báo cáo năm trước",
    folder: "Chọn thư mục biểu",
    registryWanted: "Chưa có sổ đơn vị: hãy đưa thêm tệp sổ đơn vị để lập sổ tiếp nhận.",
    forms: (files) => `${files} tệp biểu`,
    remove: (name) => `Bỏ tệp ${name}`,
    dropped: (name) => `Đã bỏ tệp ${name}.`,
    cleared: (files) => `Đã bỏ ${files} tệp đã đọc.`,
    kind: { registry: "Sổ đơn vị", previous: "Báo cáo năm trước", plan: "Kế hoạch" },
    propose: (plan, year, forms, of) =>
      `${forms}/${of} biểu ghi kế hoạch “${plan}”, năm ${year}, khác với kế hoạch và năm đang chọn.`,
    take: "Dùng kế hoạch và năm này",
    second:
      "Một cửa sổ khác trên máy này đang mở Sổ chỉ tiêu: việc làm ở cửa sổ này không được nhớ lại. Hãy đóng cửa sổ kia rồi tải lại trang này.",
  },
  progress: {
    filled: (filled, wanted) => `Đã nhập ${filled}/${wanted} ô số liệu.`,
    blanks: (cells) => `Còn ${cells} ô trống`,
    next: (cell) => `Đến ô trống tiếp theo (${cell})`,
  },
  reading: (files) => `Đang đọc ${files} tệp…`,
  alike: (count) => `${count} chỗ cùng loại`,
  change: {
    sentence: (added, changed, gone) => `Từ lần trước: thêm ${added}, sửa ${changed}, mất ${gone}.`,
    added: "Thêm",
    changed: "Sửa",
    gone: "Mất",
  },
  undo: {
    button: "Hoàn tác",
    named: (what) => `Hoàn tác: ${what}`,
    done: (what) => `Đã hoàn tác: ${what}.`,
    given: (files) => `đưa ${files} tệp vào`,
    dropped: (name) => `bỏ tệp ${name}`,
    cleared: (files) => `bỏ ${files} tệp đã đọc`,
    registry: "chọn sổ đơn vị",
    previous: "chọn báo cáo năm trước",
    settings: "đổi kế hoạch và năm",
    sample: "mở tỉnh mẫu",
    forgotten: "xóa những gì máy này đã nhớ",
  },
  table: {
    heading: "Các đơn vị",
    given: "Tệp và thiết lập",
    search: "Tìm đơn vị",
    searchHint: "Tên hoặc mã, không cần dấu",
    all: "Tất cả đơn vị",
    statuses: {
      received: "Đúng hạn",
      late: "Nộp muộn",
      missing: "Chưa nộp",
      rejected: "Bị loại",
      notApplicable: "Không áp dụng",
    },
    short: "Có chỉ tiêu chưa đạt",
    blocking: "Phải sửa",
    superior: "Cấp trên",
    type: "Loại hình",
    target: "Chưa đạt chỉ tiêu",
    any: "Tất cả",
    subtotals: "Cộng theo cấp trên",
    columns: {
      unit: "Đơn vị",
      status: "Tình trạng",
      day: "Ngày nhận",
      file: "Tệp",
      type: "Loại hình",
      superior: "Cấp trên",
      short: "Chưa đạt",
      issues: "Vấn đề",
    },
    shown: (shown, all) => `Đang xem ${shown}/${all} đơn vị`,
    none: "Không có đơn vị nào như vậy: hãy bớt điều kiện lọc.",
    received: (received, expected) => `${received}/${expected} đã nộp`,
    unmet: (units) => `${units} chưa đạt`,
    signs: { good: "✓", bad: "✗", information: "★", waiting: "…" },
    scroll: "Bảng các đơn vị, cuộn để xem tiếp",
    copyList: "Chép danh sách đang xem",
    back: "Về bảng các đơn vị",
    noFile: "Đơn vị chưa có biểu nào được tính.",
    others: "Biểu khác của đơn vị",
    withPrevious: "So với năm trước",
    copyMessage: "Chép tin nhắn gửi đơn vị",
  },
  chase: {
    copy: (units) => `Chép lời nhắc (${units})`,
    copied: "Đã chép, hãy dán vào thư hoặc tin nhắn.",
    message: ({ plan, year, due }, units) =>
      [
        `Kính gửi: ${units.join("; ")}.`,
        `Đến nay chưa nhận được biểu số liệu năm ${year} (${plan}) của đơn vị.`,
        `Đề nghị đơn vị điền biểu nhập số liệu, giữ nguyên tên tệp đã được cấp và gửi lại chậm nhất ngày ${due}.`,
        "Rất mong đơn vị sớm gửi.",
      ].join("\n\n"),
  },
  close: "Đóng thông báo",
};
