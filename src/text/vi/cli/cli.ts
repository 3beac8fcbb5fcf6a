import { figureLine } from "#text/figures";
import { fraction } from "#core/quantity/fraction";
import { helpPage, overviewPage } from "#text/cli/help";
import { shortfallLine, verdictList } from "#text/cli/lines";
import type { CliText, Progress, Source } from "#text/cli/text";
import { quoted, shortenedPath } from "#text/issues/found";
import { formatCount, formatDecimal } from "#text/numbers";
import { placeOf } from "#text/issues/place";
import { differenceVi } from "#text/vi/difference";
import { helpVi } from "./help";
import { refusalsVi } from "./refusals";

const steps: Readonly<Record<Progress["step"], string>> = {
  reading: "Đang đọc",
  computing: "Đang tính",
  writing: "Đang ghi",
};

const inPart = {
  coloursOnly: "tô màu các ô, không ghi chú được vì trang đã có ghi chú của đơn vị",
  listOnly: "không tô màu được ô nào, chỉ thêm trang danh sách",
  messageOnly: "không đánh dấu được trong tệp, chỉ có tin nhắn",
} as const;

function source({ unit, item, value, raw, ...at }: Source): string {
  const written = raw === null ? "" : `, ghi là ${quoted(raw)}`;
  return `${unit}: ${item} = ${formatCount(value)} (${placeOf(at)}${written})`;
}

/** Everything that the command line says, in Vietnamese. */
export const cliVi: CliText = {
  usage: overviewPage(helpVi),
  help: (command) => helpPage(command, helpVi),
  refusals: refusalsVi,
  bug: (details) =>
    `Lỗi của chương trình, không phải do số liệu. Chép lại dòng sau và gửi cho người phụ trách phần mềm: ${details}`,
  progress: ({ step, done, total, file }) =>
    `${steps[step]} ${formatCount(done)}/${formatCount(total)}${file === null ? "" : `: ${shortenedPath(file, 60)}`}`,
  receipts: ({ expected, received, late, missing, rejected, notApplicable }) =>
    `Tiếp nhận: ${formatCount(received + late)}/${formatCount(expected)} đơn vị (nộp muộn ${formatCount(late)}); chưa nộp ${formatCount(missing)}; biểu không hợp lệ ${formatCount(rejected)}; không áp dụng ${formatCount(notApplicable)}`,
  ignored: (files) => `Tệp không tính: ${formatCount(files)}`,
  verdicts: (counts) => `Chỉ tiêu – ${verdictList(counts, "vi")}`,
  shortfallsHead: (shortfalls) => `Chưa đạt (${formatCount(shortfalls)} chỉ tiêu):`,
  shortfall: (line) => shortfallLine(line, "vi"),
  moreLines: (left) => `… và ${formatCount(left)} dòng nữa`,
  issues: ({ blocking, explain, info }) =>
    `Vấn đề: phải sửa ${formatCount(blocking)}; cần giải trình ${formatCount(explain)}; thông tin ${formatCount(info)}`,
  explained: (settled) => `Đã giải trình: ${formatCount(settled)}`,
  draft: (blocking) =>
    `Báo cáo mới là bản dự thảo: còn ${formatCount(blocking)} chỗ phải sửa trong số liệu.`,
  written: (path) => `Đã ghi: ${shortenedPath(path)}`,
  took: (milliseconds) =>
    `Thời gian: ${formatDecimal(fraction(Math.round(milliseconds), 1000), 1)} giây`,
  checked: (files) => `Đã kiểm tra ${formatCount(files)} tệp`,
  sampled: ({ units, folder }) =>
    `Đã lập tỉnh mẫu có ${formatCount(units)} đơn vị nộp báo cáo: ${shortenedPath(folder)}`,
  defects: ({ faults, file }) =>
    `Đã cài ${formatCount(faults)} lỗi, liệt kê ở: ${shortenedPath(file)}`,
  formsLeft: ({ files }) =>
    `Giữ nguyên ${formatCount(files.length)} tệp đã có số liệu, hoặc không phải là biểu còn trống của phiên bản này: ${files.slice(0, 5).join(", ")}${files.length > 5 ? ", …" : ""}. Chọn thư mục khác để ghi biểu trống; thêm --force để ghi lại biểu trống của phiên bản cũ.`,
  templates: ({ units, folder }) =>
    `Đã lập biểu mẫu cho ${formatCount(units)} đơn vị: ${shortenedPath(folder)}`,
  exported: ({ rows, file }) => `Đã ghi ${formatCount(rows)} dòng: ${shortenedPath(file)}`,
  planWritten: ({ targets, file }) =>
    `Đã ghi kế hoạch có ${formatCount(targets)} chỉ tiêu: ${shortenedPath(file)}`,
  planSound: ({ targets, file }) =>
    `Kế hoạch dùng được, có ${formatCount(targets)} chỉ tiêu: ${shortenedPath(file)}`,
  planMistakes: (mistakes) => `Kế hoạch chưa dùng được: còn ${formatCount(mistakes)} chỗ sai`,
  figure: (checked) => figureLine(checked, "vi"),
  figuresChecked: ({
    read,
    notUnderstood,
    reproduced,
    truncated,
    otherDenominator,
    notReproduced,
  }) =>
    `Tỷ lệ đã in: đọc ${formatCount(read)}, tính lại ${formatCount(read - notUnderstood)}, không thấy tử số và mẫu số ${formatCount(notUnderstood)}. Tính lại đúng ${formatCount(reproduced)}; bị cắt ${formatCount(truncated)}; lấy nhầm mẫu số ${formatCount(otherDenominator)}; không tính lại được ${formatCount(notReproduced)}`,
  traced: ({ cell, display }) => `${cell}: ${display}, lấy từ:`,
  source,
  differs: ({ changed, newlyFilled, emptied, unchanged }) =>
    `Thay đổi ${formatCount(changed)}; mới ghi ${formatCount(newlyFilled)}; bị xóa ${formatCount(emptied)}; giữ nguyên ${formatCount(unchanged)}`,
  change: ({ item, kind, before, now }) =>
    `${differenceVi.kinds[kind]}: ${item}: ${before} → ${now}`,
  returned: ({ units, file }) =>
    `Đã lập gói trả lại cho ${formatCount(units)} đơn vị: ${shortenedPath(file)}`,
  nothingToReturn: "Không có đơn vị nào phải sửa hoặc giải trình.",
  markedInPart: ({ unit, marked }) => `${unit}: ${inPart[marked]}`,
  serving: (url) => `Sổ chỉ tiêu đang mở tại ${url}`,
  howToStop: "Bấm Ctrl+C để dừng.",
};
