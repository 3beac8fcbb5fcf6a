import { contradictionsVi } from "#text/vi/head-settings";
import type { CommandName, DiskReason, RefusalSentences, SettingsFault } from "#text/cli/text";
import { quoted, shortenedPath } from "#text/issues/found";
import { failuresVi } from "#text/vi/issues/failures";

const seeHelp = (command: CommandName): string => `Xem: so-chi-tieu ${command} --help.`;

const missing: Readonly<
  Record<"files" | "reportFile" | "cell" | "twoFiles" | "planAction" | "planName", string>
> = {
  files: "tên tệp hoặc thư mục cần đọc",
  reportFile: "tên tệp báo cáo",
  cell: "ô cần xem nguồn",
  twoFiles: "hai tệp cần so sánh",
  planAction: "việc cần làm: export hoặc check",
  planName: "kế hoạch",
};

const reading: Readonly<Record<DiskReason, string>> = {
  heldByProgram: "tệp đang mở ở chương trình khác. Đóng tệp (thường là trong Excel) rồi chạy lại.",
  noPermission: "không có quyền đọc. Xin quyền đọc hoặc chép tệp sang thư mục của mình.",
  diskFull: "đĩa đã đầy. Xóa bớt tệp không cần rồi chạy lại.",
  folderMissing: "không có thư mục này. Kiểm tra lại đường dẫn.",
  isFolder: "đây là thư mục, không phải tệp. Ghi tên một tệp.",
  other: "không đọc được. Kiểm tra ổ đĩa hoặc kết nối mạng nội bộ rồi chạy lại.",
};

const writing: Readonly<Record<DiskReason, string>> = {
  heldByProgram:
    "không ghi được vì tệp đang mở ở chương trình khác. Đóng tệp (thường là trong Excel) rồi chạy lại.",
  noPermission: "không có quyền ghi. Chọn thư mục khác ở --out hoặc xin quyền ghi.",
  diskFull: "không ghi được vì đĩa đã đầy. Xóa bớt tệp không cần rồi chạy lại.",
  folderMissing: "không ghi được vì chưa có thư mục này. Tạo thư mục rồi chạy lại.",
  isFolder: "không ghi được vì đây là thư mục. Ghi tên một tệp.",
  other: "không ghi được. Kiểm tra ổ đĩa hoặc chọn thư mục khác rồi chạy lại.",
};

/** Why the command line could not run: what, where, what to do. */
export const refusalsVi: RefusalSentences = {
  commandUnknown: ({ command }) =>
    `Không có lệnh ${quoted(command)}. Xem các lệnh: so-chi-tieu --help.`,
  optionUnknown: ({ command, option }) =>
    `${command}: không có tùy chọn ${quoted(option)}. ${seeHelp(command)}`,
  optionMissing: ({ command, option }) =>
    `${command}: thiếu tùy chọn ${option}. ${seeHelp(command)}`,
  optionTwice: ({ option }) => `${option}: ghi hai lần. Chỉ ghi một lần.`,
  optionValueMissing: ({ option }) => `${option}: chưa có giá trị. Ghi giá trị ngay sau ${option}.`,
  argumentMissing: ({ command, what }) =>
    `${command}: chưa ghi ${missing[what]}. ${seeHelp(command)}`,
  argumentUnexpected: ({ command, argument }) =>
    `${command}: thừa ${quoted(argument)}. Bỏ phần thừa; tên có dấu cách phải đặt trong dấu ngoặc kép.`,
  languageUnknown: ({ found }) => `--lang: không có ngôn ngữ ${quoted(found)}. Ghi vi hoặc en.`,
  planUnknown: ({ found, known }) =>
    `--plan: không có kế hoạch ${quoted(found)}. Ghi một trong: ${known.join(", ")}; hoặc tên tệp .xlsx có trang tính kế hoạch.`,
  planRefused: ({ file, mistakes }) =>
    `${shortenedPath(file)}: trang tính kế hoạch có ${String(mistakes)} chỗ sai, đã nêu ở trên. Sửa hết rồi chạy lại.`,
  registryRefused: ({ file, mistakes }) =>
    `${shortenedPath(file)}: sổ đơn vị có ${String(mistakes)} chỗ sai, đã nêu ở trên. Sửa hết rồi chạy lại.`,
  yearInvalid: ({ found }) =>
    `--year: ${quoted(found)} không phải là năm. Ghi năm bốn chữ số, ví dụ 2026.`,
  dateInvalid: ({ option, found }) =>
    `${option}: ${quoted(found)} không phải là ngày. Ghi ngày/tháng/năm, ví dụ 20/12/2026.`,
  numberInvalid: ({ option, found, least, most }) =>
    `${option}: ${quoted(found)} không dùng được. Ghi số nguyên từ ${String(least)} đến ${String(most)}.`,
  choiceInvalid: ({ option, found, known }) =>
    `${option}: ${quoted(found)} không dùng được. Ghi một trong: ${known.join(", ")}.`,
  choiceUnclear: ({ found }) =>
    `--choose: ${quoted(found)} không dùng được. Ghi mã đơn vị, dấu = và tên tệp được tính, ví dụ --choose "02.001.003=nop/02.001.003 nộp lại.xlsx".`,
  chosenFileUnclear: ({ file, files }) =>
    files.length === 0
      ? `--choose: trong các tệp đã đọc không có tệp ${quoted(file)}. Chép đúng tên tệp như phụ lục 4 ghi.`
      : `--choose: có ${String(files.length)} tệp cùng tên ${quoted(file)}: ${files.map((each) => quoted(shortenedPath(each))).join(", ")}. Ghi thêm thư mục trước tên tệp.`,
  unitUnknown: ({ found, registry }) =>
    `--unit: mã ${quoted(found)} không có trong ${shortenedPath(registry)}. Ghi mã của đơn vị lập báo cáo này.`,
  cellInvalid: ({ found }) =>
    `trace: ${quoted(found)} không phải là địa chỉ ô. Ghi tên trang và ô, ví dụ "'Phụ lục 1 - Chỉ tiêu'!E7".`,
  outputKindUnknown: ({ found, known }) =>
    `--out: không ghi được tệp loại ${quoted(found)}. Đặt tên tệp với đuôi ${known.join(", ")}.`,
  provinceUnclear: ({ registry }) =>
    `${shortenedPath(registry)}: sổ có nhiều đơn vị trên cùng nên chưa rõ bộ dữ liệu của đơn vị nào. Ghi mã đơn vị lập báo cáo ở --unit.`,
  notADataset: ({ path, found }) =>
    `${shortenedPath(path)}: trong thư mục có ${quoted(found)} không do chương trình này ghi, hoặc do phiên bản khác ghi. Chọn thư mục mới hoặc bộ dữ liệu đã xuất trước đây.`,
  pathMissing: ({ path }) =>
    `${shortenedPath(path)}: không có tệp hoặc thư mục này. Kiểm tra lại đường dẫn.`,
  sameTarget: ({ path }) =>
    `${shortenedPath(path)}: hai kết quả cùng ghi vào một tệp nên sẽ mất một. Đặt cho mỗi kết quả một tên tệp riêng.`,
  targetIsInput: ({ path }) =>
    `${shortenedPath(path)}: tệp này đang được dùng làm đầu vào nên không ghi đè. Chọn tên tệp khác để ghi kết quả.`,
  targetHoldsOther: ({ path }) =>
    `${shortenedPath(path)}: ở đó đang có một tệp khác (biểu, sổ đơn vị, báo cáo của đơn vị khác hoặc năm khác, tài liệu hay tệp đã có người sửa) nên không ghi đè. Chọn tên tệp khác, hoặc chuyển tệp đó đi nơi khác.`,
  sampleOverOther: ({ path }) =>
    `${shortenedPath(path)}: ở đó đang có một tệp khác với tệp của bộ mẫu nên không ghi đè. Chọn một thư mục mới ở --out, hoặc chuyển tệp đó đi nơi khác.`,
  reportUnreadable: ({ path }) =>
    `${shortenedPath(path)}: không đọc được báo cáo đang có nên không ghi đè, vì các câu đã viết thêm trong đó sẽ mất. Mở bằng Excel để sửa, trả lại tên trang tính, hoặc chọn tên tệp khác.`,
  folderEmpty: ({ path }) =>
    `${shortenedPath(path)}: thư mục không có tệp .xlsx nào. Chép các biểu mẫu đã nộp vào thư mục này.`,
  cannotRead: ({ path, reason }) => `${shortenedPath(path)}: ${reading[reason]}`,
  cannotWrite: ({ path, reason }) => `${shortenedPath(path)}: ${writing[reason]}`,
  workbookRefused: ({ path, reason }) =>
    `${shortenedPath(path)}: ${failuresVi[reason].what}. ${failuresVi[reason].remedy}`,
  settingsRefused: ({ path, faults, known }) =>
    `${shortenedPath(path)}: ${faults.map(settingFault).join("; ")}. Các thiết lập: ${known.join(", ")}.`,
  previousNotEarlier: ({ path, found, year }) =>
    `--previous: ${shortenedPath(path)} là báo cáo năm ${String(found)}, không trước năm ${String(year)} nên không so sánh được. Chọn báo cáo năm ${String(year - 1)}.`,
  notAReport: ({ path }) =>
    `${shortenedPath(path)}: không phải báo cáo do Sổ chỉ tiêu lập. Chọn tệp mà lệnh report đã ghi.`,
  previousOtherPeriod: ({ path, found, wanted }) =>
    `--previous: ${shortenedPath(path)} là báo cáo kỳ ${found ?? "năm"}, không phải kỳ ${wanted ?? "năm"} nên không so sánh được. Chọn báo cáo cùng kỳ năm trước.`,
  reviewOfPart: ({ path, found }) =>
    `${shortenedPath(path)}: báo cáo kỳ ${found}, không phải báo cáo cả năm nên không đưa vào sơ kết, tổng kết được. Chọn báo cáo năm.`,
  defectsOfSeveralYears: ({ years }) =>
    `--defects: chỉ cài lỗi vào mẫu một năm, không phải ${String(years)} năm. Bỏ --years hoặc --defects.`,
  periodUnclear: ({ from, to }) =>
    `--from, --to: từ năm ${String(from)} đến năm ${String(to)} không phải một thời kỳ. Ghi năm đầu ở --from, năm cuối lớn hơn ở --to.`,
  periodUnknown: ({ from, to, known }) =>
    `--from, --to: các báo cáo đã nêu chỉ có số liệu năm ${known.join(", ")}, không đủ cho thời kỳ ${String(from)} - ${String(to)}. Thêm báo cáo năm ${String(to)}, hoặc sửa --from, --to.`,
  reportWithoutUnits: ({ path }) =>
    `${shortenedPath(path)}: báo cáo do phiên bản cũ lập, chưa ghi danh sách đơn vị. Lập lại báo cáo này bằng lệnh report.`,
  notAForm: ({ path }) =>
    `${shortenedPath(path)}: không có biểu nhập, hoặc biểu không ghi mã đơn vị. Chọn biểu mà đơn vị đã nộp.`,
  unitNotInReport: ({ path, unit }) =>
    `${shortenedPath(path)}: báo cáo không có số liệu của đơn vị ${quoted(unit)}. Chọn báo cáo khác hoặc biểu cũ của đơn vị.`,
  differentUnits: ({ one, other }) =>
    `difference: hai tệp của hai đơn vị khác nhau, ${quoted(one)} và ${quoted(other)}. Chọn hai bản của cùng một đơn vị.`,
  noFigures: ({ path }) =>
    `${shortenedPath(path)}: không thấy tỷ lệ nào để kiểm tra. Dùng trang tính có các cột Nội dung, Tử số, Mẫu số, Tỷ lệ in, hoặc tệp văn bản có câu dạng 1.692/2.071 đồng chí (81,70%).`,
  cellWithoutSource: ({ path, cell }) =>
    `${shortenedPath(path)}: ô ${quoted(cell)} không chứa số liệu tổng hợp. Chọn ô có số liệu trong các phụ lục.`,
  portTaken: ({ port }) =>
    `--port: cổng ${String(port)} và các cổng kế tiếp đều bận. Ghi số khác, ví dụ --port ${String(port + 100)}.`,
};

function settingFault({ reason, what, nearest = [] }: SettingsFault): string {
  switch (reason) {
    case "notJson":
      return "không phải là JSON đọc được";
    case "notSettings":
      return "phải là một đối tượng JSON gồm các thiết lập";
    case "unknown":
      return `không có thiết lập ${quoted(what)}${nearest.length === 0 ? "" : ` (gần giống: ${nearest.map((name) => quoted(name)).join(", ")})`}`;
    case "notText":
      return `thiết lập ${quoted(what)} phải là chữ (recipients là danh sách chữ)`;
    case "notNumber":
      return `thiết lập ${quoted(what)} phải là số trong khoảng cho phép`;
    case "notItem":
      return `thiết lập ${quoted(what)} phải là mã của một mục số liệu, ví dụ DV_HTTNV`;
    case "notSigning":
      return `thiết lập ${quoted(what)} phải là T/M, K/T hoặc none`;
    case "postWithoutName":
    case "insteadOfNobody":
    case "insteadOfOneself":
    case "signingTwice":
    case "bodyWithoutSigning":
      return contradictionsVi[reason];
  }
}
