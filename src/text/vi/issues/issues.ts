import { minus } from "#core/quantity/decimals";
import { periodNamed } from "#core/catalogue/periods/report-period";
import { partNames } from "#core/words/form/form-words";
import { headNamesVi } from "#text/vi/head-settings";
import { aside, asideUnless, dayFound, quoted, seen, shortenedPath } from "#text/issues/found";
import type { FormSentences } from "#text/issues/issue-sentences";
import {
  isCalledLike,
  isWhole,
  itemLabel,
  planLabel,
  sumLabel,
  unitList,
  type Names,
} from "#text/names";
import { formatCount } from "#text/numbers";
import { sheetList } from "#text/issues/place";
import { cleaningVi } from "#text/vi/cleaning";
import { failuresVi } from "./failures";
import { planInReportVi } from "./plan-in-report";
import { upwardIssuesVi } from "./upward-issues";
import { yearIssuesVi } from "./year-issues";
import { theUnit } from "#text/vi/the-unit";

const numberFor = (names: Names, item: string): string =>
  isWhole(names, item) ? "một số nguyên" : "một số";

const oneOfThree = (names: Names, item: string): string =>
  `Nhập ${numberFor(names, item)}; ghi “không có” nếu không có trường hợp nào, “không áp dụng” nếu đơn vị không có nội dung này`;

const periodVi = (period: string | null): string => {
  const named = periodNamed(period);
  return named === null ? "cả năm" : partNames[named];
};

const titlePartsVi = { unit: "mã đơn vị", year: "năm", plan: "kế hoạch" } as const;

const encodingsVi = { tcvn3: "TCVN3 (phông .VnTime)", vni: "VNI" } as const;

const stateWordsVi = { declaredNone: "“không có”", notApplicable: "“không áp dụng”" } as const;

/** A number with decimals as it is typed and shown here. */
const withComma = (found: string | null): string | null =>
  found?.replace(/^(-?\d+)\.(\d+)$/u, "$1,$2") ?? null;

/** The complaints about forms and reports in Vietnamese, without their place. */
export const formIssuesVi: FormSentences = {
  ...planInReportVi,
  ...yearIssuesVi,
  /* files */
  fileUnreadable: ({ details, found }) => {
    const { what, remedy } = failuresVi[details.reason];
    return `${what}${aside(found)} nên chưa được tính. ${remedy}`;
  },
  formMissing: ({ details, found }) => {
    const sheets = details.sheets.length === 0 ? "" : `; tệp chỉ có ${sheetList(details.sheets)}`;
    return `không có trang tính 'Biểu nhập'${aside(found)}${sheets}; tệp chưa được tính. Nhập số liệu vào biểu mẫu đã phát cho đơn vị và giữ nguyên tên trang tính.`;
  },
  valueHeadingMissing: ({ details, found }) =>
    `biểu không có cột “Số liệu” của năm báo cáo${aside(found)}; dòng tiêu đề có: ${details.headings.map((each) => quoted(each)).join(", ")}; biểu chưa được tính. Ghi lại tiêu đề “Số liệu” ở cột cần tính như biểu mẫu gốc.`,
  unitNotStated: ({ found }) =>
    `tệp không ghi mã đơn vị${aside(found)} nên chưa được tính cho đơn vị nào. Nhập số liệu vào biểu mẫu đã phát cho đơn vị, trong đó mã được ghi sẵn.`,
  unitUnknown: ({ found, unit }) =>
    `mã đơn vị ${seen(found ?? unit, "ghi trong tệp")} không có trong sổ đơn vị nên tệp chưa được tính. Sửa mã cho đúng, hoặc bổ sung đơn vị vào sổ.`,
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
  witnessesDisagree: ({ details, found, unit }, names) => {
    const { part, hidden, head, fileName } = details;
    const what = { unit: "mã đơn vị", year: "năm báo cáo", plan: "kế hoạch" }[part];
    const readings = [
      ...(hidden === null ? [] : [`dữ liệu ẩn của biểu ghi ${quoted(hidden)}`]),
      ...(head === null ? [] : [`phần đầu biểu ghi ${quoted(head)}`]),
      ...(fileName === null ? [] : [`tên tệp ghi ${quoted(fileName)}`]),
    ];
    const code = head ?? fileName ?? unit ?? "MÃ";
    const choose =
      names.inPane === true
        ? "bấm chọn tệp này cho đúng đơn vị ở danh sách phải quyết định"
        : `chạy lại với --choose ${part === "unit" ? code : (unit ?? "MÃ")}=TỆP`;
    return `các nơi ghi ${what} không khớp nhau: ${readings.join(", ")}${aside(found)}; biểu này chưa được tính cho đơn vị nào. Hỏi lại nơi gửi rồi nộp lại trên đúng biểu mẫu đã phát; hoặc, nếu đã rõ, ${choose}.`;
  },
  yearNotStated: ({ details, found }) =>
    `biểu không ghi số liệu của năm nào, hoặc phần đầu biểu ghi nhiều năm${aside(found)}; chưa được tính cho năm ${String(details.expected)}. Nộp lại trên biểu mẫu đã phát của năm ${String(details.expected)}, hoặc ghi rõ “năm ${String(details.expected)}” ở phần đầu biểu nếu đúng.`,
  wrongYear: ({ details, found }) => {
    const year = String(details.expected);
    return `tệp ghi năm báo cáo là ${seen(found, "một năm khác")}, trong khi cần số liệu năm ${year}; tệp không được tính. Nộp biểu mẫu của năm ${year}.`;
  },
  wrongPeriod: ({ details, found }) =>
    `biểu ghi kỳ ${periodVi(details.found)}${aside(found)}, không phải ${periodVi(details.expected)} của báo cáo đang lập, nên không được tính. Gửi biểu đúng kỳ, hoặc lập báo cáo của kỳ này.`,
  wrongPlan: ({ details, found }, names) => {
    const plan = planLabel(names, details.expected);
    if (isCalledLike(names, found, details.expected))
      return `tệp được nhận là của kế hoạch có sẵn mã ${seen(found, "khác")}, cùng tên ${plan} với kế hoạch cần dùng (mã “${details.expected}”); tệp không được tính. Nếu biểu đã mất trang tính ẩn thì nhập lại vào đúng tệp đã phát; nên đặt cho kế hoạch riêng một tên khác.`;
    return `tệp lập theo kế hoạch ${seen(found, "khác")}, trong khi cần kế hoạch ${plan}; tệp không được tính. Nộp biểu mẫu của kế hoạch ${plan}.`;
  },
  wrongTemplate: ({ found }) =>
    `biểu mẫu không do Sổ chỉ tiêu lập hoặc thuộc phiên bản không đọc được${aside(found)}, nên chưa được tính. Lấy biểu mẫu mới, chép số liệu sang rồi nộp lại.`,
  unitCodeLookAlike: ({ details, found }) =>
    `mã đơn vị ${seen(found, "ở đây")} trông giống ${quoted(details.like)} trong sổ đơn vị nhưng khác ký tự (chữ cái khác bảng, chữ số toàn khổ, dấu cách thừa); số liệu được tính cho đơn vị ${quoted(details.like)}. Kiểm tra đúng là đơn vị này rồi giải trình, hoặc sửa lại mã.`,
  unitNameDiffers: ({ details, found }) =>
    `phần đầu biểu gọi đơn vị là ${seen(found, "khác")}, sổ đơn vị ghi ${quoted(details.registered)}; biểu vẫn được tính theo mã. Hỏi lại nơi gửi xem đúng là biểu của đơn vị này không, rồi sửa tên trong sổ đơn vị hoặc giải trình.`,
  planNameDiffers: ({ details, found }) =>
    `phần đầu biểu gọi kế hoạch là ${seen(found, "khác")}, kế hoạch đang dùng là ${quoted(details.known)}; biểu vẫn được tính. Nếu văn bản của kế hoạch đã đổi số thì giải trình; nếu là kế hoạch khác thì yêu cầu nộp lại trên biểu mẫu đúng.`,
  duplicateSubmission: ({ details, found, unit }, names) => {
    const who = unit === null ? "đơn vị" : theUnit(names, unit);
    return `${who} đã nộp nhiều tệp; chỉ dùng tệp “${shortenedPath(details.kept)}”, không dùng tệp này${aside(found)}. Nếu tệp này mới đúng, chuyển tệp kia đi nơi khác rồi tổng hợp lại.`;
  },
  saveDateUnclear: ({ found, unit }, names) =>
    `ngày lưu ghi trong tệp${aside(found)} không phải là ngày, nên không biết ${unit === null ? "đơn vị" : theUnit(names, unit)} nộp lúc nào và tệp này không được coi là bản mới nhất. Hỏi đơn vị ngày nộp rồi giải trình; nếu tệp này mới đúng thì mở bằng Excel và lưu lại.`,
  savedAfterReport: ({ details, found }) =>
    `tệp ghi ngày lưu${aside(found)} sau ngày lập báo cáo (${details.asOf}), có thể đồng hồ máy tính của đơn vị sai; ngày này không được dùng để chọn bản mới nhất. Hỏi đơn vị ngày nộp rồi giải trình.`,
  duplicateUndecided: ({ details, found, unit }, names) => {
    const who = unit === null ? "đơn vị" : theUnit(names, unit);
    const files = details.files.map((file) => `“${shortenedPath(file)}”`).join(", ");
    const remedy =
      names.inPane === true
        ? "Chọn biểu được tính ở mục Đơn vị nộp nhiều biểu của bước Tổng hợp, hoặc bớt tệp rồi tổng hợp lại."
        : "Chọn tệp được tính (--choose), hoặc bớt tệp rồi tổng hợp lại, hoặc cho phép lấy tệp lưu sau cùng (--duplicates newest).";
    return `${who}${aside(found)} nộp nhiều tệp khác nhau nên chưa tính tệp nào: ${files}. ${remedy}`;
  },
  sameFileTwice: ({ details, found }) =>
    `nội dung giống hệt tệp “${shortenedPath(details.kept)}”${aside(found)} nên chỉ tính một lần. Không phải làm gì; có thể xóa một trong hai tệp.`,
  ownReport: ({ found }) =>
    `đây là báo cáo do Sổ chỉ tiêu lập${aside(found)}, không phải số liệu đơn vị nộp, nên được bỏ qua. Không phải làm gì; nên để báo cáo ở thư mục khác.`,
  temporaryFile: ({ found }) =>
    `tệp tạm do Excel tạo ra khi đang mở một tệp khác${aside(found)}, được bỏ qua. Lưu và đóng tệp đang mở nếu tệp đó còn sửa dở.`,
  notAWorkbookName: ({ found }) =>
    `tên tệp không có đuôi .xlsx${aside(found)} nên được bỏ qua. Nếu đây là số liệu đơn vị nộp, mở bằng Excel và lưu lại dạng .xlsx.`,

  severalForms: ({ details, found }) =>
    `tệp có nhiều biểu: ${sheetList(details.sheets)}${aside(found)}; chỉ đọc biểu thứ nhất, không cộng các biểu với nhau. Giữ lại một biểu, xóa biểu kia rồi nộp lại.`,
  newerForm: ({ details, found }) =>
    `biểu thuộc phiên bản ${seen(found, "mới hơn")}, chương trình này chỉ biết đến phiên bản ${formatCount(details.known)}. Dùng bản Sổ chỉ tiêu mới để đọc tệp.`,
  olderForm: ({ details, found }) =>
    `biểu thuộc phiên bản cũ${aside(found)}, đã được đọc theo mô tả của phiên bản đó; phiên bản hiện nay là ${formatCount(details.current)}. Không phải làm gì.`,
  identityFromTitle: ({ details, found }) =>
    `tệp không có trang tính ẩn ghi đơn vị, năm và kế hoạch; ${details.parts.map((part) => titlePartsVi[part]).join(", ")} được đọc từ phần đầu của biểu${aside(found)}. Kiểm tra phần đầu của biểu; lần sau nên nhập vào đúng tệp đã phát.`,
  identityFromFileName: ({ found }) =>
    `tệp không ghi mã đơn vị ở bên trong; mã được lấy từ tên tệp${aside(found)}. Kiểm tra tên tệp; lần sau nên nhập vào đúng tệp đã phát.`,
  formulaChanged: ({ details, found }) =>
    `công thức ở ${formatCount(details.count)} ô của biểu đã bị sửa${details.typed === 0 ? "" : `, trong đó ${formatCount(details.typed)} ô bị ghi đè`}${aside(found)}; các chỉ tiêu vẫn được tính lại từ số liệu đã nhập nên không mất gì. Giải trình con số đã ghi đè nếu có; năm sau dùng biểu mẫu gốc.`,
  ...upwardIssuesVi,
  macrosIgnored: ({ found }) =>
    `tệp có macro${aside(found)}; macro không được chạy, chỉ đọc số liệu trong ô. Không phải làm gì; nên nộp tệp dạng .xlsx.`,
  linksNotFollowed: ({ found }) =>
    `tệp có liên kết tới tệp khác${aside(found)}; liên kết không được mở, chỉ dùng giá trị đã lưu trong ô. Không phải làm gì nếu số liệu đúng; nên thay công thức liên kết bằng con số.`,
  legacyLetters: ({ details, found }) =>
    `${seen(found, "chữ")} được gõ bằng bảng mã ${encodingsVi[details.encoding]}, đã chuyển thành ${quoted(details.after)}. Không phải sửa nếu chữ đúng; nên gõ bằng Unicode.`,

  /* values of a form */
  normalised: ({ details, found }, names) => {
    const because = cleaningVi[details.rule];
    const read =
      typeof details.readAs === "number"
        ? formatCount(details.readAs)
        : stateWordsVi[details.readAs];
    return `${seen(found, "nội dung")} ở ${itemLabel(names, details.item)} đã được đọc là ${read} (${because}). Không phải sửa nếu đúng; nếu sai, nhập lại.`;
  },
  ambiguousNumber: ({ details, found }, names) =>
    `${seen(found, "số đã nhập")} ở ${itemLabel(names, details.item)} có thể hiểu hai cách: dấu phân cách hàng nghìn hoặc dấu thập phân, các ô khác không cho biết là cách nào; số này chưa được tính. Nhập lại bằng các chữ số liền nhau.`,
  percentInsteadOfNumber: ({ details, found }, names) =>
    `${seen(found, "số đã nhập")} ở ${itemLabel(names, details.item)} là tỷ lệ phần trăm, trong khi dòng này cần số đếm; số này không được tính. Nhập số lượng; tỷ lệ do chương trình tính.`,
  markInsteadOfNumber: ({ details, found }, names) =>
    `${seen(found, "dấu")} ở ${itemLabel(names, details.item)} có thể hiểu là có, cũng có thể hiểu là không áp dụng, nên không được đoán và chưa được tính. ${oneOfThree(names, details.item)}.`,
  numberLikeDate: ({ details, found }, names) =>
    `${seen(found, "số đã nhập")} ở ${itemLabel(names, details.item)} trùng với số thứ tự của ngày${dayFound(found)}, có thể là ngày tháng bị đổi thành số. Kiểm tra và nhập lại nếu sai; nếu đúng thì giải trình.`,
  codeInsteadOfNumber: ({ details, found }, names) =>
    `${seen(found, "nội dung đã nhập")} ở ${itemLabel(names, details.item)} giống mã đơn vị, không phải là số lượng, nên chưa được tính. Nhập đúng con số; nếu đó là con số thật thì nhập liền các chữ số, không có dấu chấm.`,
  codeNameDiffer: ({ details, found }, names) =>
    `mã của dòng này là của ${itemLabel(names, details.item)}, còn tên ở cột bên cạnh${aside(found)} là của ${itemLabel(names, details.named)}; số ở dòng này chưa được tính cho dòng nào. Đối chiếu biểu mẫu gốc và nhập lại số vào đúng dòng.`,
  headingTwice: ({ details, found }) =>
    `tiêu đề cột này xuất hiện ở nhiều ô (${details.cells.join(", ")})${aside(found)}, không rõ cột nào là số liệu của năm báo cáo; biểu chưa được tính. Giữ tiêu đề đó ở một cột, đổi tên hoặc xóa cột kia (ví dụ cột năm trước: “Năm 2025”).`,
  hiddenUnderJoined: ({ details, found }, names) =>
    `${seen(found, "số đã nhập")} ở ${itemLabel(names, details.item)} nằm khuất dưới ô gộp từ ${details.first}, người lập biểu không nhìn thấy; số này không được tính. Bỏ gộp ô (Merge), kiểm tra và nhập lại số cho từng dòng.`,
  mergedAcrossItems: ({ details, found }, names) =>
    `ô của ${itemLabel(names, details.item)} bị gộp với ô ${details.first}${aside(found)}; con số chỉ được tính cho dòng đầu, dòng này coi như chưa nhập. Bỏ gộp ô và nhập số cho từng dòng.`,
  foundByName: ({ details, found }, names) =>
    `ô mã của dòng này ${found === null ? "trống" : `ghi ${quoted(found)}`}; dòng được nhận ra là ${itemLabel(names, details.item)} nhờ tên ở cột bên cạnh. Không phải sửa nếu đúng; nên ghi lại mã theo biểu mẫu gốc.`,
  negativeNumber: ({ details, found }, names) =>
    `${seen(found, "số đã nhập")} ở ${itemLabel(names, details.item)} là số âm nên chưa được tính. Nhập ${numberFor(names, details.item)} từ 0 trở lên.`,
  notAWholeNumber: ({ details, found }, names) =>
    `${seen(withComma(found), "số đã nhập")} ở ${itemLabel(names, details.item)} có phần lẻ nên chưa được tính. Nhập số đếm, là số nguyên, không nhập tỷ lệ.`,
  tooManyDecimals: ({ details, found }, names) =>
    `${seen(withComma(found), "số đã nhập")} ở ${itemLabel(names, details.item)} có nhiều hơn ${String(details.decimals)} chữ số thập phân nên chưa được tính, chương trình không tự làm tròn. Làm tròn rồi nhập lại; nếu cần ghi lẻ hơn, hỏi cơ quan lập kế hoạch.`,
  numberTooLarge: ({ details, found }, names) =>
    `${seen(found, "số đã nhập")} ở ${itemLabel(names, details.item)} lớn quá mức có thể nên chưa được tính. Kiểm tra số chữ số rồi nhập lại.`,
  numberAsText: ({ details, found }, names) =>
    `${seen(found, "số")} ở ${itemLabel(names, details.item)} được ghi dưới dạng chữ, đã đọc là ${formatCount(details.readAs)}. Không phải sửa nếu con số đúng; nếu sai, nhập lại.`,
  notANumber: ({ details, found }, names) =>
    `${seen(found, "nội dung")} ở ${itemLabel(names, details.item)} không phải là số nên chưa được tính. ${oneOfThree(names, details.item)}.`,
  dateInsteadOfNumber: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} đang là ngày tháng${dayFound(found)}, không phải là số; số gõ lúc đầu không khôi phục được nên chưa được tính. Đổi định dạng ô thành Số (Number) rồi nhập lại.`,
  booleanInsteadOfNumber: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} đang là giá trị đúng/sai${aside(found)}, không phải là số nên chưa được tính. ${oneOfThree(names, details.item)}.`,
  errorInsteadOfNumber: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} đang báo lỗi${aside(found)}, không phải là số nên chưa được tính. Xóa công thức và nhập con số.`,
  formulaNotCalculated: ({ details, found }, names) =>
    `công thức${aside(found)} ở ${itemLabel(names, details.item)} chưa được tính nên không có số. Mở tệp bằng Excel, bấm F9, lưu lại; hoặc nhập thẳng con số.`,
  itemTwice: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} xuất hiện hai lần${aside(found)}, lần đầu ở ô ${details.first}; chỉ tính lần đầu. Giữ lại một dòng, xóa dòng kia.`,
  itemUnknown: ({ found }) =>
    `mã ${seen(found, "ở dòng này")} không có trong danh mục nên dòng này không được đọc. Sửa mã theo biểu mẫu gốc; nếu là dòng tự thêm thì xóa đi.`,
  itemMissing: ({ details, found }, names) =>
    `biểu thiếu ${itemLabel(names, details.item)}${aside(found)} nên coi như chưa báo cáo. Chép lại dòng đó từ biểu mẫu gốc và nhập số liệu.`,
  itemBlank: ({ details, found }, names) =>
    `chưa nhập ${itemLabel(names, details.item)}${aside(found)}. ${oneOfThree(names, details.item)}; nếu chưa có số liệu thì nêu lý do.`,
  valueWhereNotApplicable: ({ details, found }, names) =>
    `đã nhập ${seen(found, "số liệu")} ở ${itemLabel(names, details.item)}, nội dung mà loại hình đơn vị này không có. Ghi “không áp dụng”; nếu số liệu đúng, sửa loại hình của đơn vị trong sổ đơn vị.`,

  /* checks between values */
  partAboveWhole: ({ details, found }, names) => {
    const part = `${itemLabel(names, details.part)} là ${formatCount(details.partValue)}${asideUnless([String(details.partValue)], found)}`;
    const whole = `${itemLabel(names, details.whole)} là ${formatCount(details.wholeValue)}`;
    return `${part}, lớn hơn ${whole}, trong khi dòng trước chỉ là một phần của dòng sau. Kiểm tra và sửa một trong hai số.`;
  },
  partsDoNotAddUp: ({ details, found }, names) => {
    const whole = `${itemLabel(names, details.whole)} là ${formatCount(details.wholeValue)}${asideUnless([String(details.wholeValue)], found)}`;
    const gap = formatCount(Math.abs(minus(details.wholeValue, details.partsValue)));
    return `${whole}, nhưng ${sumLabel(names, details.parts)} bằng ${formatCount(details.partsValue)}, lệch ${gap}. Hai bên phải bằng nhau: kiểm tra và sửa cho khớp.`;
  },

  aboveLimit: ({ details, found }, names) =>
    `${sumLabel(names, details.items)} là ${formatCount(details.value)}${asideUnless([String(details.value)], found)}, nhiều hơn ${sumLabel(names, details.limit)} là ${formatCount(details.limitValue)}. Kiểm tra lại, có thể một người được tính hai lần; nếu đúng thì nêu lý do ở cột Ghi chú.`,
  shareOverWhole: ({ details, found }, names) =>
    `${sumLabel(names, details.items)} là ${formatCount(details.value)}${asideUnless([String(details.value)], found)}, còn ${sumLabel(names, details.limit)} là ${formatCount(details.limitValue)} nên tỷ lệ trên 100%. Kiểm tra lại hai số; nếu đúng thì nêu lý do ở cột Ghi chú.`,
  wholeMissing: ({ details, found }, names) =>
    `đã nhập ${itemLabel(names, details.part)}${aside(found)} nhưng để trống ${itemLabel(names, details.whole)} nên không tính được tỷ lệ. Nhập cả hai dòng.`,
  excellentAboveCap: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} là ${formatCount(details.value)}${asideUnless([String(details.value)], found)}, trong khi ${itemLabel(names, details.base)} là ${formatCount(details.baseValue)} nên nhiều nhất được ${formatCount(details.most)} (${formatCount(details.percent)}%). Kiểm tra lại kết quả xếp loại, hoặc nêu căn cứ ở cột Ghi chú.`,
  quotaDiffers: ({ details, found }, names) => {
    const registry = `sổ đơn vị${details.cell === null ? "" : ` (ô ${details.cell})`}`;
    const by = details.by === "plan" ? "trang “Giao chỉ tiêu” của kế hoạch" : registry;
    return `${itemLabel(names, details.item)} là ${formatCount(details.own)}${asideUnless([String(details.own)], found)}, nhưng ${by} giao ${formatCount(details.given)}. Đơn vị được đánh giá theo mức ${formatCount(details.given)}. Sửa số nào sai; nếu cả hai đều đúng thì nêu lý do ở cột Ghi chú.`;
  },

  /* checks against last year */
  openingMembersDiffer: ({ details, found }, names) => {
    const whose =
      details.predecessors.length === 0
        ? ""
        : ` của các đơn vị trước sắp xếp (${unitList(names, details.predecessors)})`;
    return `số đảng viên kỳ trước chuyển sang (dòng A) là ${formatCount(details.opening)}${asideUnless([String(details.opening)], found)}, khác số có mặt cuối năm ${String(details.year)} (dòng D)${whose} là ${formatCount(details.closing)}, lệch ${formatCount(Math.abs(details.opening - details.closing))}. Sửa dòng A, hoặc nêu lý do ở cột Ghi chú.`;
  },
  changeUnusual: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} năm trước là ${formatCount(details.before)}, năm nay là ${formatCount(details.now)}${asideUnless([String(details.now)], found)}, thay đổi khác thường so với các đơn vị khác. Kiểm tra lại; nếu đúng thì nêu lý do ở cột Ghi chú.`,
  changeFromNone: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} năm trước bằng 0, năm nay là ${formatCount(details.now)}${asideUnless([String(details.now)], found)}. Kiểm tra lại; nếu đúng thì nêu lý do ở cột Ghi chú.`,
  changeToNone: ({ details, found }, names) =>
    `${itemLabel(names, details.item)} năm trước là ${formatCount(details.before)}, năm nay bằng 0${asideUnless(["0"], found)}. Kiểm tra lại; nếu đúng thì nêu lý do ở cột Ghi chú.`,

  /* the report */
  previousNotLastYear: ({ details, found }) => {
    const [year, wanted] = [String(details.year), String(details.wanted)];
    const used = details.compared
      ? `mọi so sánh trong báo cáo là với năm ${year}`
      : "nên không dùng để so sánh";
    return `báo cáo dùng làm báo cáo năm trước là của năm ${year}${aside(found)}, không phải năm ${wanted}; ${used}. Chọn báo cáo năm ${wanted}, hoặc nêu lý do.`;
  },
  reportSettingMissing: ({ details, found }, { inPane = false }) => {
    const remedy = inPane ? "Gõ" : "Ghi vào tệp thiết lập (--settings), hoặc gõ";
    return `còn chỗ trong ngoặc vuông vì chưa có: ${details.settings.map((name) => headNamesVi[name]).join(", ")}${aside(found)}. ${remedy} thẳng vào báo cáo; lập lại báo cáo thì phần đã gõ vẫn được giữ.`;
  },
};
