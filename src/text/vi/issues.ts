import type { HeadSetting } from "#core/head-setting";
import { after, aside, asideUnless, dayFound, quoted, seen, shortenedPath } from "#text/found";
import type { IssueSentences } from "#text/issue-sentences";
import {
  itemLabel,
  planLabel,
  sumLabel,
  unitLabel,
  unitList,
  unitPath,
  type Names,
} from "#text/names";
import { formatCount } from "#text/numbers";
import { sheetList } from "#text/place";
import { failuresVi } from "./failures";

const theUnit = (names: Names, code: string): string =>
  code === "" ? "đơn vị ở dòng này" : (unitLabel(names, code) ?? `đơn vị ${quoted(code)}`);

/** `từ ngày 01/07/2025 đến ngày 31/12/2025` */
const days = (from: string | null, to: string | null): string =>
  from === null && to === null
    ? "không ghi ngày"
    : [from === null ? "" : `từ ngày ${from}`, to === null ? "" : `đến ngày ${to}`]
        .filter((part) => part !== "")
        .join(" ");

const oneOfThree =
  "Nhập một số nguyên; ghi “không có” nếu không có trường hợp nào, “không áp dụng” nếu đơn vị không có nội dung này";

/** Every complaint in Vietnamese, without its place. */
export const issuesVi: IssueSentences = {
  /* files */
  fileUnreadable: ({ details, found }) => {
    const { what, remedy } = failuresVi[details.reason];
    return `${what}${aside(found)}. ${remedy}`;
  },
  formMissing: ({ details, found }) => {
    const sheets = details.sheets.length === 0 ? "" : `; tệp chỉ có ${sheetList(details.sheets)}`;
    return `không có trang tính 'Biểu nhập'${aside(found)}${sheets}. Nhập số liệu vào biểu mẫu đã phát cho đơn vị và giữ nguyên tên trang tính.`;
  },
  formHeadingMissing: ({ found }) =>
    `không thấy dòng tiêu đề có đủ hai ô “Mã” và “Số liệu”${aside(found)}. Chép lại dòng tiêu đề từ biểu mẫu gốc.`,
  unitNotStated: ({ found }) =>
    `tệp không ghi mã đơn vị${aside(found)}. Nhập số liệu vào biểu mẫu đã phát cho đơn vị, trong đó mã được ghi sẵn.`,
  unitUnknown: ({ found, unit }) =>
    `mã đơn vị ${seen(found ?? unit, "ghi trong tệp")} không có trong sổ đơn vị. Sửa mã cho đúng, hoặc bổ sung đơn vị vào sổ.`,
  unitNotReporting: ({ found, unit }, names) => {
    const who = unit === null ? `đơn vị ${seen(found, "này")}` : theUnit(names, unit);
    const also = unit === null || found === unit ? "" : aside(found);
    return `${who}${also} không thuộc diện nộp báo cáo nên tệp không được tổng hợp. Nếu đơn vị phải nộp, sửa cột “Nộp báo cáo” hoặc thời gian hoạt động của đơn vị trong sổ đơn vị.`;
  },
  unitEnded: ({ details, found, unit }, names) => {
    const who = unit === null ? `đơn vị ${seen(found, "này")}` : theUnit(names, unit);
    const next =
      details.successors.length === 0
        ? "Đơn vị không có đơn vị kế thừa"
        : `Số liệu phải nằm trong biểu của đơn vị kế thừa: ${unitList(names, details.successors)}`;
    return `${who}${asideUnless([unit ?? found ?? ""], found)} đã kết thúc hoạt động ngày ${details.to} nên tệp không được tổng hợp. ${next}; nếu đơn vị còn hoạt động, sửa cột “Đến ngày” trong sổ đơn vị.`;
  },
  unitOutside: ({ details, found, unit }, names) => {
    const who = unit === null ? `đơn vị ${seen(found, "này")}` : theUnit(names, unit);
    return `${who}${asideUnless([unit ?? found ?? ""], found)} không trực thuộc ${theUnit(names, details.of)} nên tệp không được tính vào báo cáo này. Không phải làm gì; nếu sai, sửa cột “Mã cấp trên” trong sổ đơn vị.`;
  },
  formNotReceived: ({ found, unit }, names) =>
    `chưa nhận được biểu của ${theUnit(names, unit ?? "")}${aside(found)}. Đôn đốc đơn vị nộp; nếu đơn vị không phải nộp, sửa cột “Nộp báo cáo” trong sổ đơn vị.`,
  wrongYear: ({ details, found }) => {
    const year = String(details.expected);
    return `tệp ghi năm báo cáo là ${seen(found, "một năm khác")}, trong khi cần số liệu năm ${year}. Nộp biểu mẫu của năm ${year}.`;
  },
  wrongPlan: ({ details, found }, names) => {
    const plan = planLabel(names, details.expected);
    return `tệp lập theo kế hoạch ${seen(found, "khác")}, trong khi cần kế hoạch ${plan}. Nộp biểu mẫu của kế hoạch ${plan}.`;
  },
  wrongTemplate: ({ found }) =>
    `biểu mẫu không do Sổ chỉ tiêu lập hoặc thuộc phiên bản không đọc được${aside(found)}. Lấy biểu mẫu mới, chép số liệu sang rồi nộp lại.`,
  duplicateSubmission: ({ details, found, unit }, names) => {
    const who = unit === null ? "đơn vị" : theUnit(names, unit);
    return `${who} đã nộp nhiều tệp; chỉ dùng tệp “${shortenedPath(details.kept)}”, không dùng tệp này${aside(found)}. Nếu tệp này mới đúng, chuyển tệp kia đi nơi khác rồi tổng hợp lại.`;
  },
  duplicateUndecided: ({ details, found, unit }, names) => {
    const who = unit === null ? "đơn vị" : theUnit(names, unit);
    const files = details.files.map((file) => `“${shortenedPath(file)}”`).join(", ");
    return `${who}${aside(found)} nộp nhiều tệp khác nhau nên chưa tính tệp nào: ${files}. Chọn tệp được tính (--choose), hoặc bớt tệp rồi tổng hợp lại, hoặc cho phép lấy tệp lưu sau cùng (--duplicates newest).`;
  },
  sameFileTwice: ({ details, found }) =>
    `nội dung giống hệt tệp “${shortenedPath(details.kept)}”${aside(found)} nên chỉ tính một lần. Không phải làm gì; có thể xóa một trong hai tệp.`,
  ownReport: ({ found }) =>
    `đây là báo cáo do Sổ chỉ tiêu lập${aside(found)}, không phải số liệu đơn vị nộp, nên được bỏ qua. Không phải làm gì; nên để báo cáo ở thư mục khác.`,
  temporaryFile: ({ found }) =>
    `tệp tạm do Excel tạo ra khi đang mở một tệp khác${aside(found)}, được bỏ qua. Lưu và đóng tệp đang mở nếu tệp đó còn sửa dở.`,
  notAWorkbookName: ({ found }) =>
    `tên tệp không có đuôi .xlsx${aside(found)} nên được bỏ qua. Nếu đây là số liệu đơn vị nộp, mở bằng Excel và lưu lại dạng .xlsx.`,

  /* values of a form */
  negativeNumber: ({ details, found }, names) =>
    `${seen(found, "số đã nhập")} ở mục ${itemLabel(names, details.item)} là số âm. Nhập một số nguyên từ 0 trở lên.`,
  notAWholeNumber: ({ details, found }, names) =>
    `${seen(found, "số đã nhập")} ở mục ${itemLabel(names, details.item)} có phần lẻ. Nhập số đếm, là số nguyên, không nhập tỷ lệ.`,
  numberTooLarge: ({ details, found }, names) =>
    `${seen(found, "số đã nhập")} ở mục ${itemLabel(names, details.item)} lớn quá mức có thể. Kiểm tra số chữ số rồi nhập lại.`,
  numberAsText: ({ details, found }, names) =>
    `${seen(found, "số")} ở mục ${itemLabel(names, details.item)} được ghi dưới dạng chữ, đã đọc là ${formatCount(details.readAs)}. Không phải sửa nếu con số đúng; nếu sai, nhập lại.`,
  notANumber: ({ details, found }, names) =>
    `${seen(found, "nội dung")} ở mục ${itemLabel(names, details.item)} không phải là số. ${oneOfThree}.`,
  dateInsteadOfNumber: ({ details, found }, names) =>
    `mục ${itemLabel(names, details.item)} đang là ngày tháng${dayFound(found)}, không phải là số. Đổi định dạng ô thành Số (Number) rồi nhập lại.`,
  booleanInsteadOfNumber: ({ details, found }, names) =>
    `mục ${itemLabel(names, details.item)} đang là giá trị đúng/sai${aside(found)}, không phải là số. ${oneOfThree}.`,
  errorInsteadOfNumber: ({ details, found }, names) =>
    `mục ${itemLabel(names, details.item)} đang báo lỗi${aside(found)}, không phải là số. Xóa công thức và nhập con số.`,
  formulaNotCalculated: ({ details, found }, names) =>
    `công thức${aside(found)} ở mục ${itemLabel(names, details.item)} chưa được tính nên không có số. Mở tệp bằng Excel, bấm F9, lưu lại; hoặc nhập thẳng con số.`,
  itemTwice: ({ details, found }, names) =>
    `mục ${itemLabel(names, details.item)} xuất hiện hai lần${aside(found)}, lần đầu ở ô ${details.first}. Giữ lại một dòng, xóa dòng kia.`,
  itemUnknown: ({ found }) =>
    `mã ${seen(found, "ở dòng này")} không có trong danh mục nên dòng này không được đọc. Sửa mã theo biểu mẫu gốc; nếu là dòng tự thêm thì xóa đi.`,
  itemMissing: ({ details, found }, names) =>
    `biểu thiếu dòng của mục ${itemLabel(names, details.item)}${aside(found)} nên coi như chưa báo cáo. Chép lại dòng đó từ biểu mẫu gốc và nhập số liệu.`,
  itemBlank: ({ details, found }, names) =>
    `chưa nhập mục ${itemLabel(names, details.item)}${aside(found)}. ${oneOfThree}; nếu chưa có số liệu thì nêu lý do.`,
  valueWhereNotApplicable: ({ details, found }, names) =>
    `đã nhập ${seen(found, "số liệu")} ở mục ${itemLabel(names, details.item)}, nội dung mà loại hình đơn vị này không có. Ghi “không áp dụng”; nếu số liệu đúng, sửa loại hình của đơn vị trong sổ đơn vị.`,

  /* checks between values */
  partAboveWhole: ({ details, found }, names) => {
    const part = `${itemLabel(names, details.part)} là ${formatCount(details.partValue)}${asideUnless([String(details.partValue)], found)}`;
    const whole = `${itemLabel(names, details.whole)} là ${formatCount(details.wholeValue)}`;
    return `${part}, lớn hơn ${whole}, trong khi mục trước chỉ là một phần của mục sau. Kiểm tra và sửa một trong hai số.`;
  },
  partsDoNotAddUp: ({ details, found }, names) => {
    const whole = `${itemLabel(names, details.whole)} là ${formatCount(details.wholeValue)}${asideUnless([String(details.wholeValue)], found)}`;
    const gap = formatCount(Math.abs(details.wholeValue - details.partsValue));
    return `${whole}, nhưng tính từ các mục liên quan thì bằng ${formatCount(details.partsValue)}, lệch ${gap}. Kiểm tra lại và sửa cho khớp: ${sumLabel(names, details.parts)}.`;
  },

  aboveLimit: ({ details, found }, names) =>
    `${sumLabel(names, details.items)} là ${formatCount(details.value)}${asideUnless([String(details.value)], found)}, nhiều hơn ${sumLabel(names, details.limit)} là ${formatCount(details.limitValue)}. Kiểm tra lại, có thể một người được tính hai lần; nếu đúng thì nêu lý do ở cột Ghi chú.`,
  wholeMissing: ({ details, found }, names) =>
    `đã nhập mục ${itemLabel(names, details.part)}${aside(found)} nhưng để trống mục ${itemLabel(names, details.whole)} nên không tính được tỷ lệ. Nhập cả hai mục.`,
  excellentAboveCap: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} là ${formatCount(details.value)}${asideUnless([String(details.value)], found)}, trong khi ${itemLabel(names, details.base)} là ${formatCount(details.baseValue)} nên nhiều nhất được ${formatCount(details.most)} (${formatCount(details.percent)}%). Kiểm tra lại kết quả xếp loại, hoặc nêu căn cứ ở cột Ghi chú.`,

  /* checks against last year */
  openingMembersDiffer: ({ details, found }, names) => {
    const whose =
      details.predecessors.length === 0
        ? ""
        : ` của các đơn vị trước sắp xếp (${unitList(names, details.predecessors)})`;
    return `số đảng viên kỳ trước chuyển sang (dòng A) là ${formatCount(details.opening)}${asideUnless([String(details.opening)], found)}, khác số có mặt cuối năm ${String(details.year)} (dòng D)${whose} là ${formatCount(details.closing)}, lệch ${formatCount(Math.abs(details.opening - details.closing))}. Sửa dòng A, hoặc nêu lý do ở cột Ghi chú.`;
  },
  previousNotLastYear: ({ details, found }) => {
    const [year, wanted] = [String(details.year), String(details.wanted)];
    const used = details.compared
      ? `mọi so sánh trong báo cáo là với năm ${year}`
      : "nên không dùng để so sánh";
    return `báo cáo dùng làm báo cáo năm trước là của năm ${year}${aside(found)}, không phải năm ${wanted}; ${used}. Chọn báo cáo năm ${wanted}, hoặc nêu lý do.`;
  },
  changeUnusual: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} năm trước là ${formatCount(details.before)}, năm nay là ${formatCount(details.now)}${asideUnless([String(details.now)], found)}, thay đổi khác thường so với các đơn vị khác. Kiểm tra lại; nếu đúng thì nêu lý do ở cột Ghi chú.`,
  changeFromNone: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} năm trước bằng 0, năm nay là ${formatCount(details.now)}${asideUnless([String(details.now)], found)}. Kiểm tra lại; nếu đúng thì nêu lý do ở cột Ghi chú.`,
  changeToNone: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} năm trước là ${formatCount(details.before)}, năm nay bằng 0${asideUnless(["0"], found)}. Kiểm tra lại; nếu đúng thì nêu lý do ở cột Ghi chú.`,

  /* registry */
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
  reportSettingMissing: ({ details, found }) =>
    `còn chỗ trong ngoặc vuông vì chưa có: ${details.settings.map((name) => headSettings[name]).join(", ")}${aside(found)}. Ghi vào tệp thiết lập (--settings), hoặc gõ thẳng vào báo cáo; lập lại báo cáo thì phần đã gõ vẫn được giữ.`,
};

const headSettings: Readonly<Record<HeadSetting, string>> = {
  above: "cấp ủy cấp trên",
  issuer: "cơ quan báo cáo",
  place: "địa danh",
  number: "số báo cáo",
  symbol: "ký hiệu cơ quan",
  onBehalf: "tập thể mà người ký thay mặt",
  post: "chức vụ người ký",
  name: "họ tên người ký",
  filed: "nơi lưu",
  recipients: "nơi nhận",
};
