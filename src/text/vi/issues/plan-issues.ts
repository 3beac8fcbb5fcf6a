import { minus } from "#core/quantity/decimals";
import type { CodeFault, PlanIssueDetails } from "#core/plan-issue";
import { after, aside, asideUnless, quoted, seen } from "#text/issues/found";
import type { IssueSentences } from "#text/issues/issue-sentences";
import { planLabel } from "#text/names";
import { formatCount } from "#text/numbers";
import { sheetList } from "#text/issues/place";
import { perhaps } from "./plan-in-report";
import { failuresVi } from "./failures";

const codeFaults: Readonly<Record<CodeFault, string>> = {
  notText: "không phải là chữ, chương trình bảng tính đã đổi thành số hoặc ngày",
  letters: "chỉ được gồm chữ không dấu, chữ số và dấu nối, bắt đầu bằng chữ cái",
  tooShort: "phải có ít nhất hai ký tự",
  tooLong: "dài quá 40 ký tự",
  address: "chương trình bảng tính có thể hiểu là địa chỉ ô",
  date: "chương trình bảng tính có thể đổi thành ngày",
  word: "chương trình bảng tính có thể hiểu là số hoặc giá trị đúng sai",
};

const decimalOf = (value: number): string => String(value).replace(".", ",");

const inComma = (found: string | null): string | null => found?.replace(".", ",") ?? null;

const insteadOf = (code: string | null): string =>
  code === null ? "Đặt mã khác, ví dụ DV_NU_MOI." : `Có thể dùng mã ${code}.`;

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
    `kế hoạch chưa ghi ${quoted(details.column)}${aside(found)}. ${details.hint ?? "Nhập nội dung vào ô này, hoặc xóa cả dòng nếu thừa."}`,
  planWordUnknown: ({ details, found }) =>
    `${seen(found, "nội dung")} ở cột ${quoted(details.column)} không thuộc danh sách. Chọn một trong: ${details.known.join(", ")}.`,
  planNumberExpected: ({ details, found }) =>
    `${seen(found, "nội dung")} ở cột ${quoted(details.column)} không phải là số từ 0 trở lên. Nhập một số, không kèm dấu % hay đơn vị tính.`,
  planWholeNumberExpected: ({ details, found }) =>
    `${seen(inComma(found), "số")} ở cột ${quoted(details.column)} có phần lẻ, ô này chỉ nhận số nguyên. Mục cần ghi phần lẻ (62,5 triệu đồng; 12,5 km) thì ghi 1 ở cột “Số chữ số thập phân” của mục đó, trang “Mục mới”; mục có sẵn chỉ đếm số nguyên.`,
  planNumberTooLarge: ({ details, found }) =>
    `${seen(found, "số")} ở cột ${quoted(details.column)} quá lớn, nhiều nhất là ${formatCount(details.most)}. Nhập số từ 0 đến ${formatCount(details.most)}.`,
  planTooManyDecimals: ({ details, found }) =>
    `${seen(inComma(found), "số")} ở cột ${quoted(details.column)} có nhiều hơn ${String(details.decimals)} chữ số thập phân như đã ghi cho mục này. Làm tròn số này, hoặc ghi số lớn hơn ở cột “Số chữ số thập phân” của trang “Mục mới”.`,
  planNumberAmbiguous: ({ details, found }) =>
    `${seen(found, "số")} ở cột ${quoted(details.column)} có thể là số hàng nghìn, cũng có thể là số có ba chữ số thập phân. Gõ lại ô này là số, không phải chữ: dấu phẩy trước phần lẻ, không có dấu chấm giữa hàng nghìn.`,
  planDecimalsDiffer: ({ details, found }) =>
    `các mục ${details.items.join(", ")} ở cột ${quoted(details.column)}${asideUnless(details.items, found)} được cộng hoặc so với nhau nhưng không cùng số chữ số thập phân. Ghi cùng một số ở cột “Số chữ số thập phân” của trang “Mục mới” (mục có sẵn là 0).`,
  planShareOutOfRange: ({ details, found }) =>
    `${seen(found, "mức")} ở cột ${quoted(details.column)} lớn hơn 100 trong khi chỉ tiêu là tỷ lệ phần trăm. Nhập từ 0 đến 100; nếu tử số không phải một phần của mẫu số (1,5 lần năm gốc là 150), đánh dấu x ở cột “Được trên 100%” của trang chỉ tiêu mới.`,
  planLevelTiny: ({ details, found }) =>
    `mức ${seen(found, "ở ô này")} ở cột ${quoted(details.column)} hiểu là ${seen(found, "số này")} phần trăm, gần như nơi nào cũng đạt. Nếu là 90% thì ghi 90; nếu đúng là dưới một phần trăm thì ghi cả dấu %, ví dụ 0,9%.`,
  planLevelIdle: ({ details, found }) =>
    details.outcome === "alwaysMet"
      ? `mức ${seen(found, "ở ô này")} ở cột ${quoted(details.column)} với phép so sánh này thì nơi nào cũng đạt. Sửa mức hoặc phép so sánh.`
      : `mức ${seen(found, "ở ô này")} ở cột ${quoted(details.column)} với phép so sánh này thì không nơi nào đạt được. Sửa mức hoặc phép so sánh.`,
  planTextTooLong: ({ details, found }) =>
    `nội dung ở cột ${quoted(details.column)} dài ${formatCount(details.length)} ký tự${aside(found)}, nhiều nhất là ${formatCount(details.longest)} để công thức và dòng in chứa được. Viết gọn lại.`,
  planYearInvalid: ({ details, found }) =>
    `${seen(found, "nội dung")} ở cột ${quoted(details.column)} không phải là năm. Nhập năm bốn chữ số, ví dụ 2030.`,
  planDayInvalid: ({ details, found }) =>
    `${seen(found, "nội dung")} ở cột ${quoted(details.column)} không phải là ngày hoặc thời hạn đọc được. Nhập ngày/tháng/năm, ví dụ 31/12/2026.`,
  planPeriodReversed: ({ details, found }) =>
    `thời kỳ kết thúc năm ${String(details.to)}${asideUnless([String(details.to)], found)} trước khi bắt đầu năm ${String(details.from)}. Sửa một trong hai năm.`,
  planBandReversed: ({ details, found }) =>
    `mức cao${after(found)} của khung không lớn hơn mức thấp ${details.low}. Sửa một trong hai mức.`,
  planStructureParts: ({ details, found }) =>
    `các tỷ lệ của cơ cấu ${quoted(details.structure)}${asideUnless([details.structure], found)} không cùng là phần của một mục. Ghi tên cơ cấu này ở ít nhất hai chỉ tiêu tỷ lệ có cùng một mục ở cột “Mẫu số”.`,
  planStructureSum: ({ details, found }) =>
    `các mức của cơ cấu ${quoted(details.structure)} cộng lại là ${decimalOf(details.sum)}%${aside(found)}, không phải 100%. Sửa mức của các dòng thuộc cơ cấu này.`,
  planBandOfFall: ({ found }) =>
    `mức giảm không ghi được thành khung${aside(found)}. Bỏ mức cao, chỉ ghi mức giảm ít nhất phải đạt.`,
  planChangeOfShare: ({ found }) =>
    `tăng, giảm theo phần trăm${aside(found)} chỉ tính được cho số đếm: với tỷ lệ, “tăng 2%” có thể là 2 điểm phần trăm hoặc gấp 1,02 lần. Ghi tỷ lệ phải đạt ở cột “Mức” hoặc “Mức từng năm”, hoặc chọn tăng, giảm mà không ghi mức.`,
  planBaseMissing: ({ details, found }) =>
    `mức${after(found)} tính theo số của năm ${String(details.year)} nhưng trang số liệu gốc chưa có số đó của chỉ tiêu ${details.indicator}. Ghi thêm một dòng ở trang “Số liệu gốc”: mã chỉ tiêu, năm ${String(details.year)}, tử số lớn hơn 0.`,
  planStepsUnreadable: ({ found }) =>
    `mức từng năm${after(found)} không đọc được. Ghi năm và mức, cách nhau bằng dấu chấm phẩy, ví dụ 2026: 85; 2027: 90.`,
  planIdTwice: ({ details, found }) =>
    `mã ${seen(found, "ở dòng này")} trong kế hoạch đã dùng ở ${details.first}. Đặt mã khác.`,
  planCodeUnusable: ({ details, found }) =>
    `mã ${seen(found, "ở ô này")} không dùng được vì ${codeFaults[details.fault]}. ${insteadOf(details.instead)}`,
  planIndicatorUnknown: ({ details, found }) =>
    `không có chỉ tiêu mã ${seen(found, "đã ghi")} trong danh mục và trong trang chỉ tiêu mới${perhaps(details.nearest)}. Chọn mã trong danh sách, hoặc thêm chỉ tiêu mới trước.`,
  planItemUnknown: ({ details, found }) =>
    `cột ${quoted(details.column)} dùng mục ${seen(found, "chưa biết")} không có trong danh mục và trong trang mục mới${perhaps(details.nearest)}. Sửa mã mục, hoặc thêm mục mới trước.`,
  planConditionUnknown: ({ details, found }) =>
    `không chỉ tiêu nào chờ điều kiện ${seen(found, "đã ghi")}${perhaps(details.nearest)}. Chép đúng điều kiện ở cột “Điều kiện” của trang kế hoạch.`,
  planQuotaTargetUnknown: ({ found }) =>
    `không có dòng chỉ tiêu số ${seen(found, "đã ghi")} trong kế hoạch để giao cho đơn vị. Ghi đúng số ở cột “TT” của trang kế hoạch.`,
  planQuotaSum: ({ details, found }) => {
    const gap = formatCount(Math.abs(minus(details.total, details.sum)));
    return `tổng giao cho các đơn vị của dòng chỉ tiêu số ${details.target} là ${formatCount(details.sum)}${aside(found)}, lệch ${gap} so với mức chung ${formatCount(details.total)}. Sửa mức giao hoặc mức chung cho khớp.`;
  },
  planTaskUnknown: ({ details, found }, names) =>
    `nhiệm vụ mã ${seen(found, "ở dòng này")} không có trong kế hoạch ${planLabel(names, details.plan)} nên dòng này không được tính. Sửa mã nhiệm vụ, hoặc xóa dòng.`,
};
