/** What the pane says of what was given and of going back. */
export interface GivingText {
  readonly given: {
    readonly heading: string;
    readonly hint: string;
    readonly registry: string;
    readonly previous: string;
    readonly side: string;
    readonly folder: string;
    readonly registryWanted: string;
    /** Files that can be more than one thing. */
    readonly asked: (files: string) => string;
    /** Among those that were read. */
    readonly notCounted: (files: string) => string;
    /** Said of a form that was read before the registry. */
    readonly waiting: string;
    readonly forms: (files: string) => string;
    readonly remove: (name: string) => string;
    readonly dropped: (name: string) => string;
    readonly cleared: (files: string) => string;
    readonly kind: Readonly<Record<"registry" | "previous" | "plan", string>>;
    readonly plan: (name: string) => string;
    /** What so many of the forms state, and what of it is chosen otherwise. */
    readonly propose: (forms: string, stated: string, chosen: string) => string;
    readonly take: string;
    /** What was chosen because the forms state it and nobody had chosen. */
    readonly taken: (stated: string) => string;
    readonly second: string;
  };
  /** How far a form is filled in. */
  readonly progress: {
    readonly filled: (filled: string, wanted: string) => string;
    readonly blanks: (cells: string) => string;
    readonly next: (cell: string) => string;
  };
  readonly folder: {
    readonly again: (name: string) => string;
    readonly refused: (name: string) => string;
  };
  readonly reading: (files: string) => string;
  /** Many sentences of one kind. */
  readonly alikeFiles: (count: string) => string;
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
  readonly close: string;
}

export const giving: GivingText = {
  given: {
    heading: "Đưa tệp vào đây",
    hint: "Sổ đơn vị, biểu đã nộp, báo cáo năm trước, kế hoạch, tệp .zip, theo thứ tự nào cũng được",
    registry: "Chọn sổ đơn vị",
    previous: "Chọn báo cáo năm trước",
    side: "Tệp và thiết lập",
    folder: "Chọn thư mục biểu",
    registryWanted: "Chưa có sổ đơn vị: hãy đưa thêm tệp sổ đơn vị để lập sổ tiếp nhận.",
    asked: (files) => `Có ${files} tệp chưa được tính: hãy chọn cách dùng ở phía trên.`,
    notCounted: (files) =>
      `Trong đó có ${files} tệp không được tính, lý do ở mục «Kết quả từng tệp».`,
    waiting: "Đã đọc, chờ sổ đơn vị để biết là biểu của đơn vị nào.",
    forms: (files) => `${files} tệp biểu`,
    remove: (name) => `Bỏ tệp ${name}`,
    dropped: (name) => `Đã bỏ tệp ${name}.`,
    cleared: (files) => `Đã bỏ ${files} tệp đã đọc.`,
    kind: { registry: "Sổ đơn vị", previous: "Báo cáo năm trước", plan: "Kế hoạch" },
    plan: (name) => `kế hoạch “${name}”`,
    propose: (forms, stated, chosen) => `${forms} biểu ghi ${stated}; đang chọn ${chosen}.`,
    take: "Chọn như các biểu này",
    taken: (stated) => `Đã chọn theo các biểu: ${stated}.`,
    second:
      "Một cửa sổ khác trên máy này đang mở Sổ chỉ tiêu: việc làm ở cửa sổ này không được nhớ lại. Hãy đóng cửa sổ kia rồi tải lại trang này.",
  },
  progress: {
    filled: (filled, wanted) => `Đã nhập ${filled}/${wanted} ô số liệu.`,
    blanks: (cells) => `Còn ${cells} ô trống`,
    next: (cell) => `Đến ô trống tiếp theo (${cell})`,
  },
  folder: {
    again: (name) => `Đọc lại thư mục ${name}`,
    refused: (name) =>
      `Không đọc lại được thư mục “${name}”: hãy thả lại thư mục vào ô «Đưa tệp vào đây».`,
  },
  reading: (files) => `Đang đọc ${files} tệp…`,
  alikeFiles: (count) => `${count} tệp như vậy`,
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
  close: "Đóng thông báo",
};
