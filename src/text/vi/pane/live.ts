import type { SheetLook } from "#core/sheet/looks/sheet-look";

/** What the pane says of the workbook that is open in Excel. */
export interface LiveText {
  readonly retry: string;
  /** What was written, but not as it should look. */
  readonly written: {
    readonly looks: Readonly<Record<SheetLook, string>>;
    readonly missing: (looks: string) => string;
    /** Results that could not be computed. */
    readonly notComputed: string;
    readonly byHand: string;
  };
  /** Excel has not answered yet. */
  readonly silence: {
    readonly words: (seconds: string) => string;
    readonly giveUp: string;
    readonly then: string;
  };
  /** Sheets in the making that are still there. */
  readonly left: {
    readonly behind: string;
    readonly takenBack: string;
    readonly finished: string;
  };
  /** What Excel said, to be sent to somebody. */
  readonly refusal: {
    readonly heading: string;
    readonly code: string;
    readonly place: string;
    readonly step: string;
    readonly version: string;
    readonly copy: string;
    readonly copied: string;
  };
  readonly registry: {
    readonly take: string;
    /** Where the registry comes from, as a name. */
    readonly name: string;
  };
  readonly plan: {
    readonly take: string;
    readonly own: string;
    readonly ownFile: (file: string) => string;
    readonly done: (plan: string) => string;
    /** The plan of this workbook is there no more. */
    readonly gone: (plan: string) => string;
    readonly wrong: (plan: string) => string;
    readonly tooLarge: string;
  };
  readonly form: {
    readonly put: string;
    readonly ask: string;
    readonly replace: string;
    readonly keep: string;
    readonly done: (unit: string) => string;
    readonly toCheck: string;
  };
  readonly check: {
    readonly none: string;
    readonly toForms: string;
    /** The sheet is there and not read yet. */
    readonly reading: string;
    readonly noHeading: string;
    readonly follows: string;
    readonly again: string;
    readonly heading: (unit: string) => string;
    readonly jump: (cell: string) => string;
    readonly moreIssues: (left: string) => string;
    readonly moreIndicators: (left: string) => string;
    readonly file: string;
  };
  /** The list of units as a sheet. */
  readonly units: {
    readonly put: string;
    readonly done: (sheet: string) => string;
  };
  readonly report: {
    readonly put: string;
    readonly ask: string;
    readonly done: (sheets: string) => string;
  };
  readonly trace: {
    readonly heading: string;
    readonly hint: string;
    readonly ask: string;
    readonly notAReport: (cell: string) => string;
    readonly noSource: (cell: string) => string;
    readonly more: (left: string) => string;
  };
  readonly opens: {
    readonly label: string;
    readonly hint: string;
    readonly failed: string;
  };
}

export const live: LiveText = {
  retry: "Thử lại",
  written: {
    looks: {
      links: "liên kết trong ô",
      fonts: "phông chữ, màu và đường kẻ",
      joins: "ô gộp",
      sizes: "độ rộng cột và độ cao dòng",
      rules: "quy tắc nhập",
      view: "bộ lọc và đường lưới",
      page: "cách in trang",
      panes: "dòng và cột cố định",
      conditions: "màu theo điều kiện",
      charts: "biểu đồ",
      locks: "khóa ô công thức",
      results: "kết quả tính",
    },
    missing: (looks) => `Excel này không đặt được ${looks}; nội dung vẫn đủ.`,
    notComputed: "Excel chưa tính được công thức: hãy bấm Ctrl+Alt+F9.",
    byHand:
      "Sổ đang ở chế độ tính thủ công: công thức đã được tính một lần, sửa số xong hãy bấm F9 (hoặc chọn thẻ Công thức, Tùy chọn Tính toán, Tự động).",
  },
  silence: {
    words: (seconds) =>
      `Excel chưa trả lời đã ${seconds} giây. Đang gõ dở một ô thì bấm Enter, có hộp thoại đang mở thì đóng lại; ghi báo cáo lớn có thể cần vài phút, cứ chờ.`,
    giveUp: "Thôi chờ",
    then: "Thôi chờ thì việc này dừng lại; sổ được xem lại trước khi ghi tiếp.",
  },
  left: {
    behind: "Các trang đang làm dở sẽ được gỡ hoặc làm nốt ngay khi Excel nhận lệnh lại.",
    takenBack: "Đã gỡ các trang làm dở; sổ như trước khi ghi.",
    finished: "Lần ghi vừa rồi đã xong: các trang mới đã ở trong sổ.",
  },
  refusal: {
    heading: "Chi tiết để gửi người phụ trách",
    code: "Mã lỗi của Excel",
    place: "Lệnh bị từ chối",
    step: "Việc đang làm",
    version: "Phiên bản Sổ chỉ tiêu",
    copy: "Chép chi tiết",
    copied: "Đã chép chi tiết.",
  },
  registry: {
    take: "Lấy từ trang «Sổ đơn vị» của sổ này",
    name: "Trong sổ này",
  },
  plan: {
    take: "Dùng kế hoạch trong sổ này",
    own: "Có trong danh sách kế hoạch, lấy từ các trang kế hoạch của sổ này. Khi sửa các trang đó thì bấm lại.",
    ownFile: (file) =>
      `Có trong danh sách kế hoạch, lấy từ tệp ${file} và được lưu cùng sổ này. Khi sửa tệp thì chọn lại.`,
    done: (plan) => `Đã lấy kế hoạch “${plan}” từ sổ này.`,
    gone: (plan) =>
      plan === ""
        ? "Kế hoạch riêng không còn trong sổ này: hãy chọn lại kế hoạch ở bước Thiết lập."
        : `Kế hoạch riêng không còn trong sổ này, nên đang dùng kế hoạch “${plan}”. Cần kế hoạch riêng thì chọn lại ở bước Thiết lập.`,
    wrong: (plan) =>
      plan === ""
        ? "Kế hoạch riêng của sổ này có chỗ phải sửa, xem ở bước Thiết lập."
        : `Kế hoạch riêng của sổ này có chỗ phải sửa (xem ở bước Thiết lập), nên đang dùng kế hoạch “${plan}”.`,
    tooLarge:
      "Tệp kế hoạch quá lớn để lưu cùng sổ này: chỉ máy này nhớ kế hoạch đó. Ở máy khác cần chọn lại tệp.",
  },
  form: {
    put: "Đặt biểu vào sổ này",
    ask: "Sổ này đã có trang «Biểu nhập». Đặt biểu mới sẽ thay trang đó và số liệu đã gõ trong trang sẽ mất.",
    replace: "Thay biểu cũ",
    keep: "Giữ biểu cũ",
    done: (unit) => `Đã đặt biểu của ${unit} vào trang «Biểu nhập»: hãy điền vào các ô nền vàng.`,
    toCheck: "Kiểm tra biểu này",
  },
  check: {
    none: "Sổ này chưa có trang «Biểu nhập»: hãy đặt biểu vào sổ ở bước Biểu mẫu, hoặc mở tệp biểu của đơn vị.",
    toForms: "Đến bước Biểu mẫu",
    reading: "Đang đọc biểu trong sổ tính này…",
    noHeading:
      "Trang «Biểu nhập» không còn dòng tiêu đề có «Mã» và «Số liệu»: hãy khôi phục dòng đó hoặc đặt lại biểu.",
    follows: "Tự tính lại khi sửa ô trong Excel. Bấm vào một dòng để đến ô của dòng đó.",
    again: "Tính lại ngay",
    heading: (unit) => `Biểu của ${unit}`,
    jump: (cell) => `Đến ô ${cell}`,
    moreIssues: (left) => `Xem thêm ${left} vấn đề`,
    moreIndicators: (left) => `Xem thêm ${left} chỉ tiêu`,
    file: "Kiểm tra một tệp biểu khác",
  },
  units: {
    put: "Ghi danh sách đơn vị vào sổ này",
    done: (sheet) => `Đã ghi danh sách đơn vị vào trang «${sheet}»: lọc và xếp ngay trên trang đó.`,
  },
  report: {
    put: "Ghi báo cáo vào sổ này",
    ask: "Các trang báo cáo do Sổ chỉ tiêu lập trước đây trong sổ này sẽ được thay; phần chữ tự viết thêm được giữ lại.",
    done: (sheets) => `Đã ghi ${sheets} trang báo cáo vào sổ này.`,
  },
  trace: {
    heading: "Nguồn của một số",
    hint: "Chọn một ô số trong các trang báo cáo rồi bấm nút.",
    ask: "Số này từ đâu?",
    notAReport: (cell) =>
      `Ô ${cell}: sổ này chưa có báo cáo do Sổ chỉ tiêu lập, nên không tra được nguồn. Hãy ghi báo cáo vào sổ trước.`,
    noSource: (cell) =>
      `Ô ${cell} không chứa số được tính từ biểu: hãy chọn một ô số trong báo cáo hoặc phụ lục.`,
    more: (left) => `… và ${left} nguồn nữa, có đủ ở trang «Số liệu».`,
  },
  opens: {
    label: "Tự mở khung này khi mở sổ này",
    hint: "Được lưu trong sổ, có tác dụng sau khi lưu sổ.",
    failed: "Excel chưa lưu được lựa chọn này: hãy thử lại.",
  },
};
