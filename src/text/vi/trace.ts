import type { MissingInput } from "#core/provenance/chain";
import { quoted } from "#text/issues/found";
import type { TracePhrases } from "#text/trace/trace-phrases";

const missingWords = ({ item, raw }: MissingInput): string =>
  raw === null ? `để trống ${item}` : `không đọc được ${item} (${quoted(raw)})`;

/** Where a figure comes from, in Vietnamese. */
export const traceVi: TracePhrases = {
  fromUnits: (units) => `từ ${units} đơn vị`,
  notReceived: (units, status) => `${units} đơn vị ${status.toLocaleLowerCase("vi")}`,
  blankInput: (units) => `${units} đơn vị thiếu số liệu`,
  notApplicable: (units) => `${units} đơn vị không áp dụng`,
  nothing: "chưa có đơn vị nào đủ số liệu",
  leftOut: ({ unit, because, status, missing }) =>
    because === "notReceived"
      ? `Không tính ${unit}: ${status}`
      : `Không tính ${unit}: ${missing.map(missingWords).join(", ")}`,
  given: ({ cell, value }) =>
    `${cell} = ${value}: ghi sẵn trong báo cáo, không tính từ số liệu năm nay`,
  counted: ({ count, sheet, criterion }) =>
    `Đếm ${count} dòng có ${quoted(criterion)} ở trang '${sheet}'`,
  entry: ({ unit, value }) => `${unit}: ${quoted(value)}, theo trang 'Số liệu'`,
};
