import type { RegistryIssueDetails } from "#core/registry-issue";
import { after, aside, asideUnless, quoted, seen } from "#text/issues/found";
import type { IssueSentences } from "#text/issues/issue-sentences";
import { unitPath } from "#text/names";
import { formatCount } from "#text/numbers";
import { sheetList } from "#text/issues/place";
import { failuresVi } from "./failures";
import { theUnit } from "#text/vi/the-unit";

/** `từ ngày 01/07/2025 đến ngày 31/12/2025` */
const days = (from: string | null, to: string | null): string =>
  from === null && to === null
    ? "không ghi ngày"
    : [from === null ? "" : `từ ngày ${from}`, to === null ? "" : `đến ngày ${to}`]
        .filter((part) => part !== "")
        .join(" ");

/** What is said of a registry, in Vietnamese. */
export const registryIssuesVi: Pick<IssueSentences, keyof RegistryIssueDetails> = {
  registryUnreadable: ({ details, found }) => {
    const { what, remedy } = failuresVi[details.reason];
    return `không dùng được sổ đơn vị vì ${what}${aside(found)}. ${remedy}`;
  },
  registrySheetMissing: ({ details, found }) =>
    `không có trang tính ${sheetList([details.sheet])}${aside(found)}. Đặt tên đó cho trang tính chứa danh sách đơn vị.`,
  registryColumnMissing: ({ details, found }) =>
    `sổ đơn vị thiếu cột ${quoted(details.column)}${aside(found)}. Thêm cột này vào dòng tiêu đề, ghi đúng tên cột.`,
  registryColumnTwice: ({ details, found }) =>
    `cột ${quoted(details.column)} xuất hiện hai lần${asideUnless([details.column], found)}, lần đầu ở ô ${details.first}. Giữ lại một cột, xóa hoặc đổi tên cột kia.`,
  registryEmpty: ({ found }) =>
    `sổ đơn vị chưa có đơn vị nào${aside(found)}. Ghi mỗi đơn vị một dòng, ngay dưới dòng tiêu đề.`,
  registryCodeMissing: ({ found }) =>
    `đơn vị ${seen(found, "ở dòng này")} chưa có mã. Nhập mã ở cột “Mã”, hoặc xóa dòng nếu thừa.`,
  registryNameMissing: ({ details, found }, names) =>
    `${theUnit(names, details.unit)} chưa có tên${aside(found)}. Nhập tên ở cột “Tên”.`,
  registryCodeBecameNumber: ({ found }) =>
    `mã đơn vị đã bị đổi thành số${aside(found)}. Đổi định dạng của cột thành Văn bản (Text) rồi nhập lại mã.`,
  registryCodeBecameDate: ({ found }) =>
    `mã đơn vị đã bị đổi thành ngày tháng${aside(found)}. Đổi định dạng của cột thành Văn bản (Text) rồi nhập lại mã.`,
  registryCodeUnusable: ({ found }) =>
    `mã đơn vị ${seen(found, "ở dòng này")} không dùng được. Gõ lại mã, dài nhất 64 ký tự, không có dấu chấm phẩy.`,
  registryCodeLookAlike: ({ details, found }) =>
    `mã ${seen(found, "ở dòng này")} trông giống mã ${quoted(details.like)} ở ô ${details.first} nhưng khác về ký tự (chữ hoa, chữ thường, dấu cách, chữ Nga hoặc chữ toàn khổ), nên sẽ bị coi là hai đơn vị. Gõ lại một trong hai mã cho khác hẳn, hoặc xóa dòng thừa.`,
  registryCodeTwice: ({ details, found }) =>
    `mã đơn vị ${seen(found, "ở dòng này")} đã dùng ở ô ${details.first}. Cho mỗi đơn vị một mã riêng, hoặc xóa dòng thừa.`,
  registryPeriodsOverlap: ({ details, found }, names) =>
    `${theUnit(names, details.unit)}${asideUnless([details.unit], found)} có hai dòng trùng thời gian: ô ${details.first} (${days(details.firstFrom, details.firstTo)}) và dòng này (${days(details.from, details.to)}). Sửa “Từ ngày”, “Đến ngày” để mỗi ngày chỉ có một dòng, hoặc xóa dòng thừa.`,
  registryParentUnknown: ({ details, found }, names) =>
    `cấp trên${after(found)} của ${theUnit(names, details.unit)} không có trong sổ đơn vị. Sửa mã cấp trên, hoặc thêm đơn vị cấp trên vào sổ.`,
  registryCycle: ({ details, found }, names) =>
    `các đơn vị là cấp trên của nhau thành vòng khép kín: ${unitPath(names, details.path)}${asideUnless(details.path, found)}. Sửa mã cấp trên của một trong các đơn vị này.`,
  registryTooDeep: ({ details, found }) =>
    `đơn vị có cấp trên${after(found)} nằm ở bậc thứ ${formatCount(details.depth)}, sổ đơn vị chỉ nhận nhiều nhất ${formatCount(details.most)} bậc. Kiểm tra lại mã cấp trên.`,
  registryTooShallow: ({ details, found }) =>
    `sổ đơn vị chỉ có ${formatCount(details.depth)} bậc${aside(found)}, cần ít nhất ${formatCount(details.least)} bậc. Thêm đơn vị cấp trên và ghi mã của đơn vị đó ở cột “Mã cấp trên”.`,
  registryLevelUnknown: ({ details, found }, names) =>
    `${found === null ? "chưa ghi cấp" : `không đọc được cấp${after(found)}`} của ${theUnit(names, details.unit)}. Ghi một trong bốn cấp: tỉnh, huyện, cơ sở, trực thuộc.`,
  registryTypeUnknown: ({ details, found }, names) =>
    `loại hình${after(found)} của ${theUnit(names, details.unit)} không đọc được. Ghi số thứ tự loại hình theo Biểu số 5-BTCTW, ví dụ 1 là xã, 2 là phường.`,
  registryMarkUnknown: ({ details, found }, names) =>
    `dấu${after(found)} ở cột ${quoted(details.column)} của ${theUnit(names, details.unit)} không đọc được. Ghi x hoặc để trống.`,
  registryDateUnknown: ({ details, found }, names) =>
    `ngày${after(found)} ở cột ${quoted(details.column)} của ${theUnit(names, details.unit)} không đọc được. Ghi ngày/tháng/năm, ví dụ 01/07/2025, hoặc để trống.`,
  registryDatesReversed: ({ details, found }, names) =>
    `${theUnit(names, details.unit)} có ngày kết thúc ${details.to}${asideUnless([details.to], found)} trước ngày bắt đầu ${details.from}. Sửa một trong hai ngày.`,
  registryQuotaUnknown: ({ details, found }, names) =>
    `chỉ tiêu kết nạp${after(found)} của ${theUnit(names, details.unit)} không phải là số nguyên từ 0 trở lên. Nhập lại số, hoặc để trống nếu không giao chỉ tiêu.`,
  registryNoReportingUnit: ({ found }) =>
    `không có đơn vị nào phải nộp báo cáo${aside(found)}. Đánh dấu x ở cột “Nộp báo cáo” của các đơn vị phải nộp.`,
  registryShareUnknown: ({ details, found }, names) =>
    `cột “Kế thừa từ”${after(found)} của ${theUnit(names, details.unit)} không đọc được phần kế thừa. Ghi mã, rồi phần kế thừa trong ngoặc, lớn hơn 0 và không quá 1, ví dụ 02.001.003 (0,4).`,
  registryPredecessorUnknown: ({ details, found }, names) =>
    `${theUnit(names, details.unit)} kế thừa từ đơn vị ${quoted(details.predecessor)}${asideUnless([details.predecessor], found)} không có trong sổ đơn vị. Sửa mã, hoặc thêm đơn vị cũ thành một dòng có ghi “Đến ngày”.`,
  registryPredecessorCycle: ({ details, found }, names) =>
    `các đơn vị kế thừa lẫn nhau thành vòng khép kín: ${unitPath(names, details.path)}${asideUnless(details.path, found)}. Sửa cột “Kế thừa từ” của một trong các đơn vị này.`,
  registryDatesOverlap: ({ details, found }, names) => {
    const to = details.to === null ? "chưa ghi “Đến ngày”" : `còn hoạt động đến ngày ${details.to}`;
    const from = details.from === null ? "chưa ghi “Từ ngày”" : `bắt đầu từ ngày ${details.from}`;
    return `đơn vị cũ ${theUnit(names, details.predecessor)}${asideUnless([details.predecessor], found)} ${to}, trùng thời gian với ${theUnit(names, details.unit)} kế thừa nó, ${from}. Sửa ngày cho nối tiếp nhau; nếu đơn vị cũ nhập vào đơn vị đã có từ trước thì ghi ${details.predecessor} (nhập vào).`;
  },
  registryPredecessorTwice: ({ details, found }, names) =>
    `${theUnit(names, details.unit)} kế thừa toàn bộ ${theUnit(names, details.predecessor)}${asideUnless([details.predecessor], found)}, trong khi đơn vị ở ô ${details.first} cũng kế thừa toàn bộ. Giữ một nơi, hoặc ghi phần của mỗi nơi, ví dụ ${details.predecessor} (0,4).`,
  registrySharesNotWhole: ({ details, found }, names) =>
    details.ended
      ? `các phần kế thừa từ ${theUnit(names, details.predecessor)} cộng lại bằng ${details.total}${aside(found)}, phải bằng đúng 1. Sửa các phần ở cột “Kế thừa từ”.`
      : `${theUnit(names, details.predecessor)} còn hoạt động mà các phần đã tách ra cộng lại bằng ${details.total}${aside(found)}, phải nhỏ hơn 1. Sửa các phần ở cột “Kế thừa từ”, hoặc ghi “Đến ngày” của đơn vị cũ.`,
};
