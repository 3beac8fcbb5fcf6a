import type { DuplicatePolicy } from "#core/consolidation/keep-ledger";
import type { DifferenceKind } from "#core/provenance/difference";
import type { Marked } from "#core/provenance/to-do";

/** Why two files cannot be compared. */
export type CompareRefusal = "notAForm" | "unitNotInReport" | "differentUnits" | "fileGone";

/** What the pane says of repeated forms, explanations, comparisons, return packs and repairs. */
export interface GatherText {
  readonly repeated: {
    readonly policy: string;
    readonly policies: Readonly<Record<DuplicatePolicy, string>>;
    readonly heading: (units: string) => string;
    readonly hint: string;
    /** How many units still wait for a choice. */
    readonly open: (units: string) => string;
    readonly counted: string;
    readonly newest: string;
    /** The newest, where nothing counts as yet. */
    readonly wouldCount: string;
    readonly noDate: string;
    readonly compare: string;
  };
  readonly explain: {
    readonly heading: (asked: string, open: string) => string;
    readonly hint: string;
    readonly part: (from: string, to: string) => string;
    readonly kept: string;
    readonly keptHint: string;
    readonly taken: (texts: string) => string;
    readonly notAReport: string;
  };
  readonly compare: {
    readonly heading: string;
    readonly hint: string;
    readonly withPrevious: (file: string) => string;
    readonly of: (unit: string) => string;
    readonly sides: (before: string, now: string) => string;
    readonly same: string;
    readonly counts: (counts: Readonly<Record<DifferenceKind, string>>) => string;
    readonly kinds: Readonly<Record<DifferenceKind, string>>;
    readonly blank: string;
    readonly more: (left: string) => string;
    readonly download: string;
    readonly refused: Readonly<Record<CompareRefusal, string>>;
    readonly fileName: (unit: string) => string;
  };
  readonly back: {
    readonly heading: (units: string) => string;
    readonly hint: string;
    readonly until: string;
    readonly make: string;
    readonly making: (done: string, total: string) => string;
    readonly cancelled: string;
    readonly messages: (units: string) => string;
    readonly copy: string;
    readonly copied: (unit: string) => string;
    readonly notCopied: string;
    /** Name of the field with what is to be copied by hand. */
    readonly byHand: string;
    readonly inPart: Readonly<Record<Exclude<Marked, "cells">, string>>;
    readonly archive: string;
    readonly message: string;
  };
  readonly repair: {
    readonly make: string;
    readonly hint: string;
    readonly fileName: (stem: string, ending: string) => string;
    readonly saved: (name: string) => string;
    readonly gone: string;
    readonly inPlace: (cells: string) => string;
    readonly leftAlone: (cells: string) => string;
  };
  readonly computer: {
    readonly remembers: string;
    readonly recalled: string;
    readonly forget: string;
    readonly forgotten: string;
    /** In place of `remembers`, where the browser keeps nothing. */
    readonly forgetful: string;
  };
}

export const gather: GatherText = {
  repeated: {
    policy: "Khi một đơn vị nộp nhiều biểu",
    policies: {
      newest: "Lấy biểu lưu sau cùng",
      error: "Không lấy biểu nào",
      ask: "Hỏi tôi",
    },
    heading: (units) => `Đơn vị nộp nhiều biểu (${units})`,
    hint: "Chọn biểu được tính cho từng đơn vị; số liệu được tính lại ngay, không phải đọc lại tệp.",
    open: (units) =>
      `${units} đơn vị nộp nhiều biểu đang chờ chọn; chưa chọn thì chưa được tính vào báo cáo.`,
    counted: "đang được tính",
    newest: "lưu sau cùng",
    wouldCount: "lưu sau cùng, thường được tính",
    noDate: "không rõ ngày lưu",
    compare: "Xem khác nhau",
  },
  explain: {
    heading: (asked, open) => `Cần giải trình (${asked}, chưa ghi ${open})`,
    hint: "Số liệu đúng mà khác thường thì ghi lý do: lý do được in ở Phụ lục 4. Số liệu thay đổi thì phải ghi lại.",
    part: (from, to) => `Nội dung ${from}–${to}`,
    kept: "Lấy giải trình từ báo cáo đã lập",
    keptHint: "Phần tự viết và giải trình trong một báo cáo lập trước được giữ lại.",
    taken: (texts) => `Đã lấy ${texts} phần tự viết từ báo cáo.`,
    notAReport:
      "Tệp này không phải báo cáo do Sổ chỉ tiêu lập: hãy chọn tệp báo cáo đã tải về trước đây.",
  },
  compare: {
    heading: "So với bản trước",
    hint: "Biểu cũ của đơn vị hoặc báo cáo có đơn vị này (.xlsx)",
    withPrevious: (file) => `So với ${file}`,
    of: (unit) => `Khác nhau: ${unit}`,
    sides: (before, now) => `Bản trước: ${before}. Bản này: ${now}.`,
    same: "Hai bản giống nhau ở mọi mục.",
    counts: ({ changed, newlyFilled, emptied, unchanged }) =>
      `Thay đổi ${changed} mục, mới ghi ${newlyFilled}, bị xóa ${emptied}, giữ nguyên ${unchanged}.`,
    kinds: {
      changed: "Thay đổi",
      newlyFilled: "Mới ghi",
      emptied: "Bị xóa",
      unchanged: "Giữ nguyên",
    },
    blank: "trống",
    more: (left) => `… và ${left} mục nữa, có đủ trong tệp tải về.`,
    download: "Tải bảng so sánh .xlsx",
    refused: {
      notAForm:
        "Một trong hai tệp không có biểu nhập ghi mã đơn vị: hãy chọn biểu mà đơn vị đã nộp.",
      unitNotInReport:
        "Báo cáo này không có số liệu của đơn vị: hãy chọn báo cáo khác hoặc biểu cũ của đơn vị.",
      differentUnits: "Hai tệp của hai đơn vị khác nhau: hãy chọn hai bản của cùng một đơn vị.",
      fileGone: "Không còn đọc được tệp đã chọn: hãy chọn lại tệp.",
    },
    fileName: (unit) => `so-sanh ${unit}.xlsx`,
  },
  back: {
    heading: (units) => `Trả lại đơn vị (${units})`,
    hint: "Mỗi đơn vị một thư mục: bản sao biểu của mình với các ô được tô màu, ghi chú, và một tin nhắn để gửi kèm.",
    until: "Gửi lại chậm nhất ngày",
    make: "Gói trả lại (.zip)",
    making: (done, total) => `Đang lập gói trả lại ${done}/${total}`,
    cancelled: "Đã dừng, không có gói nào được lưu.",
    messages: (units) => `Tin nhắn gửi đơn vị (${units})`,
    copy: "Chép tin nhắn",
    copied: (unit) => `Đã chép tin nhắn gửi ${unit}: dán vào thư hoặc ô trò chuyện.`,
    notCopied:
      "Máy này không cho chép tự động: nội dung đã được chọn sẵn ở đây, hãy bấm Ctrl+C (máy Mac: Command+C; iPad: chạm giữ rồi chọn Sao chép).",
    byHand: "Nội dung để chép",
    inPart: {
      coloursOnly: "Biểu này đã có ghi chú khác: chỉ tô màu được các ô.",
      listOnly: "Không tô màu được ô: biểu có thêm trang liệt kê các nội dung.",
      messageOnly: "Không lập được bản sao biểu: chỉ có tin nhắn.",
    },
    archive: "tra-lai",
    message: "tin-nhan.txt",
  },
  repair: {
    make: "Sửa công thức",
    hint: "Công thức của biểu đã bị gõ đè hoặc thay đổi. Bản được sửa giữ số đã gõ ở cột Ghi chú.",
    fileName: (stem, ending) => `${stem} (đã sửa)${ending}`,
    saved: (name) => `Đã tạo tệp ${name}, xem trong thư mục tải về.`,
    gone: "Không còn đọc được tệp đã kiểm tra: hãy chọn lại tệp.",
    inPlace: (cells) => `Đã khôi phục ${cells} công thức; số đã gõ được giữ ở cột Ghi chú.`,
    leftAlone: (cells) => `Không khôi phục được ở ô ${cells}.`,
  },
  computer: {
    remembers:
      "Thiết lập, tệp sổ đơn vị, tệp kế hoạch riêng và các giải trình đã gõ, số liệu đã đọc từ các biểu được nhớ trên máy này cho đến khi xóa; các tệp biểu không được chép lại.",
    recalled: "Bản đã nhớ trên máy này: chọn lại tệp nếu sổ đơn vị đã thay đổi.",
    forget: "Xóa những gì máy này đã nhớ",
    forgotten:
      "Đã xóa: sổ đơn vị, kế hoạch riêng, số liệu đã đọc và giải trình không còn trên máy này.",
    forgetful:
      "Trình duyệt không cho trang lưu gì trên máy này: mọi việc vẫn làm được, nhưng thiết lập, sổ đơn vị và giải trình không được nhớ sau khi đóng trang.",
  },
};
