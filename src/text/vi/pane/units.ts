import type { PeriodBelowYear } from "#core/catalogue/periods/report-period";
import type { ReceiptStatus } from "#core/consolidation/receipt";
import { spanOf } from "#core/words/form/form-words";

/** How a figure is to be taken. */
type Tone = "good" | "bad" | "information" | "waiting";

/** What the table of units says, and a unit that is opened. */
export interface UnitsText {
  readonly table: {
    readonly heading: string;
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
    readonly reminded: (status: string, day: string) => string;
    readonly others: string;
    readonly withPrevious: string;
    readonly copyMessage: string;
  };
  /** A figure that is opened. */
  readonly figure: {
    readonly of: string;
    readonly numerator: string;
    readonly denominator: string;
    /** Who gave the unit its level. */
    readonly plan: string;
    readonly registry: string;
    readonly form: string;
    /** `need` is what all of them lack. */
    readonly causes: (units: string, need: string) => string;
    readonly share: (need: string, share: string) => string;
    readonly ofTheWhole: string;
    readonly sources: (units: string) => string;
    readonly leftOut: (units: string) => string;
    readonly more: (left: string) => string;
    readonly why: string;
  };
  /** The row of a form that is shown. */
  readonly rows: {
    readonly label: (cell: string) => string;
    readonly gone: string;
  };
  /** The units as a sheet. */
  readonly list: {
    readonly sheet: string;
    readonly fileName: (year: string) => string;
    readonly asOf: (day: string) => string;
    readonly code: string;
    readonly reminded: string;
    readonly save: string;
  };
  /** One page about a unit or a superior. */
  readonly card: {
    readonly sheet: string;
    readonly fileName: (code: string) => string;
    readonly headings: readonly [string, string, string, string, string, string];
    readonly issues: (count: string) => string;
    readonly save: string;
  };
  readonly pictures: {
    readonly svg: string;
    readonly png: string;
    readonly fileName: (year: string) => string;
  };
  readonly chase: {
    readonly copy: (units: string) => string;
    readonly copied: string;
    readonly message: (
      about: {
        readonly plan: string;
        readonly year: number;
        readonly period?: PeriodBelowYear;
        readonly due: string;
      },
      units: readonly string[],
    ) => string;
  };
}

export const units: UnitsText = {
  table: {
    heading: "Các đơn vị",
    search: "Tìm đơn vị",
    searchHint: "Tên hoặc mã, không cần dấu",
    all: "Tất cả đơn vị",
    statuses: {
      received: "Đúng hạn",
      late: "Nộp muộn",
      missing: "Chưa nộp",
      rejected: "Biểu không hợp lệ",
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
    reminded: (status, day) => `${status} (nhắc ${day})`,
    noFile: "Đơn vị chưa có biểu nào được tính.",
    others: "Biểu khác của đơn vị",
    withPrevious: "So với năm trước",
    copyMessage: "Chép tin nhắn gửi đơn vị",
  },
  figure: {
    of: "Số này là:",
    numerator: "Tử số",
    denominator: "Mẫu số",
    plan: "Kế hoạch giao",
    registry: "Sổ đơn vị giao",
    form: "Biểu ghi được giao",
    causes: (units, need) => `${units} đơn vị chưa đạt, cộng riêng các đơn vị này ${need}`,
    share: (need, share) => `thiếu ${need}, bằng ${share} phần còn thiếu`,
    ofTheWhole:
      "Chỉ tiêu này tính chung toàn bộ, không giao cho từng đơn vị, nên không có đơn vị nào bị coi là chưa đạt.",
    sources: (units) => `Số liệu và ô của ${units} đơn vị được tính`,
    leftOut: (units) => `${units} đơn vị không được tính`,
    more: (left) => `… và ${left} đơn vị nữa, có đủ trong báo cáo .xlsx.`,
    why: "Vì sao chưa đạt chỉ tiêu này?",
  },
  rows: {
    label: (cell) => `Dòng có ô ${cell} trong biểu`,
    gone: "Không mở lại được tệp này: hãy đưa lại tệp hoặc thư mục chứa nó để xem dòng của ô.",
  },
  list: {
    sheet: "Danh sách đơn vị",
    fileName: (year) => `don-vi-${year}.xlsx`,
    asOf: (day) => `Tính đến ngày ${day}`,
    code: "Mã",
    reminded: "Đã nhắc ngày",
    save: "Tải danh sách đang xem (.xlsx)",
  },
  card: {
    sheet: "Phiếu chỉ tiêu",
    fileName: (code) => `phieu-${code}.xlsx`,
    headings: ["Chỉ tiêu", "Giá trị", "Mục tiêu", "Năm trước", "Kết luận", "Còn thiếu"],
    issues: (count) => `Vấn đề (${count})`,
    save: "Tải phiếu một trang (.xlsx)",
  },
  pictures: {
    svg: "Tải hình .svg",
    png: "Tải hình .png",
    fileName: (year) => `chi-tieu-${year}`,
  },
  chase: {
    copy: (units) => `Chép lời nhắc (${units})`,
    copied: "Đã chép, hãy dán vào thư hoặc tin nhắn.",
    message: ({ plan, year, period, due }, units) =>
      [
        `Kính gửi: ${units.join("; ")}.`,
        `Đến nay chưa nhận được biểu số liệu ${spanOf(year, period)} (${plan}) của đơn vị.`,
        `Đề nghị đơn vị điền biểu nhập số liệu, giữ nguyên tên tệp đã được cấp và gửi lại chậm nhất ngày ${due}.`,
        "Rất mong đơn vị sớm gửi.",
      ].join("\n\n"),
  },
};
