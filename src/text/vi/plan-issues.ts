import type { PlanIssueDetails } from "#core/plan-issue";
import { after, aside, asideUnless, quoted, seen } from "#text/found";
import type { IssueSentences } from "#text/issue-sentences";
import { planLabel } from "#text/names";
import { formatCount } from "#text/numbers";
import { sheetList } from "#text/place";
import { failuresVi } from "./failures";

/** What is said of a plan that was written as a workbook, in Vietnamese. */
export const planIssuesVi: Pick<IssueSentences, keyof PlanIssueDetails> = {
  planUnreadable: ({ details, found }) => {
    const { what, remedy } = failuresVi[details.reason];
    return `không dùng được tệp kế hoạch vì ${what}${aside(found)}. ${remedy}`;
  },
  planSheetMissing: ({ details, found }, { inPane = false }) => {
    const again = inPane
      ? "Bấm «Tải kế hoạch dạng bảng» ở bước Thiết lập để lấy mẫu"
      : "Xuất lại mẫu bằng lệnh plan export";
    return `kế hoạch không có trang tính ${sheetList([details.sheet])}${aside(found)}. ${again} rồi chép nội dung sang.`;
  },
  planColumnMissing: ({ details, found }) =>
    `trang kế hoạch thiếu cột ${quoted(details.column)}${aside(found)}. Thêm cột này vào dòng tiêu đề, ghi đúng tên cột.`,
  planColumnTwice: ({ details, found }) =>
    `cột ${quoted(details.column)} của kế hoạch xuất hiện hai lần${asideUnless([details.column], found)}, lần đầu ở ô ${details.first}. Giữ lại một cột.`,
  planEmpty: ({ found }) =>
    `kế hoạch chưa có chỉ tiêu nào${aside(found)}. Ghi mỗi chỉ tiêu một dòng, ngay dưới dòng tiêu đề.`,
  planValueMissing: ({ details, found }) =>
    `kế hoạch chưa ghi ${quoted(details.column)}${aside(found)}. Nhập nội dung vào ô này, hoặc xóa cả dòng nếu thừa.`,
  planWordUnknown: ({ details, found }) =>
    `${seen(found, "nội dung")} ở cột ${quoted(details.column)} không thuộc danh sách. Chọn một trong: ${details.known.join(", ")}.`,
  planNumberExpected: ({ details, found }) =>
    `${seen(found, "nội dung")} ở cột ${quoted(details.column)} không phải là số từ 0 trở lên. Nhập một số, không kèm dấu % hay đơn vị tính.`,
  planShareOutOfRange: ({ details, found }) =>
    `${seen(found, "mức")} ở cột ${quoted(details.column)} lớn hơn 100 trong khi chỉ tiêu là tỷ lệ phần trăm. Nhập từ 0 đến 100, hoặc chọn chỉ tiêu đếm.`,
  planYearInvalid: ({ details, found }) =>
    `${seen(found, "nội dung")} ở cột ${quoted(details.column)} không phải là năm. Nhập năm bốn chữ số, ví dụ 2030.`,
  planDayInvalid: ({ details, found }) =>
    `${seen(found, "nội dung")} ở cột ${quoted(details.column)} không phải là ngày hoặc thời hạn đọc được. Nhập ngày/tháng/năm, ví dụ 31/12/2026.`,
  planPeriodReversed: ({ details, found }) =>
    `thời kỳ kết thúc năm ${String(details.to)}${asideUnless([String(details.to)], found)} trước khi bắt đầu năm ${String(details.from)}. Sửa một trong hai năm.`,
  planBandReversed: ({ details, found }) =>
    `mức cao${after(found)} của khung không lớn hơn mức thấp ${details.low}. Sửa một trong hai mức.`,
  planStepsUnreadable: ({ found }) =>
    `mức từng năm${after(found)} không đọc được. Ghi năm và mức, cách nhau bằng dấu chấm phẩy, ví dụ 2026: 85; 2027: 90.`,
  planIdTwice: ({ details, found }) =>
    `mã ${seen(found, "ở dòng này")} trong kế hoạch đã dùng ở ${details.first}. Đặt mã khác.`,
  planCodeUnusable: ({ found }) =>
    `mã ${seen(found, "ở ô này")} không dùng được vì có thể bị đổi thành số, ngày hoặc địa chỉ ô. Dùng chữ hoa không dấu và dấu gạch dưới, ví dụ DV_NU_MOI.`,
  planIndicatorUnknown: ({ found }) =>
    `không có chỉ tiêu mã ${seen(found, "đã ghi")} trong danh mục và trong trang chỉ tiêu mới. Chọn mã trong danh sách, hoặc thêm chỉ tiêu mới trước.`,
  planItemUnknown: ({ details, found }) =>
    `cột ${quoted(details.column)} dùng mục ${seen(found, "chưa biết")} không có trong danh mục và trong trang mục mới. Sửa mã mục, hoặc thêm mục mới trước.`,
  planQuotaTargetUnknown: ({ found }) =>
    `không có dòng chỉ tiêu số ${seen(found, "đã ghi")} trong kế hoạch để giao cho đơn vị. Ghi đúng số ở cột “TT” của trang kế hoạch.`,
  planQuotaSum: ({ details, found }) => {
    const gap = formatCount(Math.abs(details.total - details.sum));
    return `tổng giao cho các đơn vị của dòng chỉ tiêu số ${details.target} là ${formatCount(details.sum)}${aside(found)}, lệch ${gap} so với mức chung ${formatCount(details.total)}. Sửa mức giao hoặc mức chung cho khớp.`;
  },
  planQuotaUnitUnknown: ({ details, found }) =>
    `kế hoạch giao chỉ tiêu ${quoted(details.indicator)} cho đơn vị ${seen(found, "không rõ")} không có trong sổ hoặc không phải nộp báo cáo. Sửa mã đơn vị ở trang giao chỉ tiêu, hoặc bổ sung sổ đơn vị.`,
  planTaskUnknown: ({ details, found }, names) =>
    `nhiệm vụ mã ${seen(found, "ở dòng này")} không có trong kế hoạch ${planLabel(names, details.plan)} nên dòng này không được tính. Sửa mã nhiệm vụ, hoặc xóa dòng.`,
};
