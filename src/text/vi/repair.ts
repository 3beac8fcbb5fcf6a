import type { UnreadableReason } from "#core/issue";
import type { RepairRefusal } from "#core/provenance/repair-form";
import type { RepairWords } from "#text/returned/repair-words";
import { shortenedPath } from "#text/issues/found";
import { formatCount } from "#text/numbers";
import { failuresVi } from "./issues/failures";

type OwnReason = Exclude<RepairRefusal, UnreadableReason>;

const own: Readonly<Record<OwnReason, string>> = {
  notAForm: "không có biểu nhập của Sổ chỉ tiêu. Chọn biểu mà đơn vị đã nộp.",
  checksumsGone:
    "biểu không còn trang ẩn _meta nên không biết công thức gốc. Chép số liệu vào biểu mẫu gốc.",
  rowsMoved:
    "biểu đã bị chèn hoặc xóa dòng, cột nên công thức không còn ở chỗ cũ. Chép số liệu vào biểu mẫu gốc.",
  planUnknown:
    "không biết biểu theo kế hoạch nào. Nếu là kế hoạch tự viết, ghi tên tệp kế hoạch ở --plan.",
  unusual:
    "tệp được ghi theo cách khác thường nên không sửa tại chỗ được. Mở bằng Excel, lưu lại dạng .xlsx rồi chạy lại.",
};

const isOwn = (reason: RepairRefusal): reason is OwnReason => reason in own;

/** Where there is no command line. */
const planUnknownInPane =
  "không biết biểu theo kế hoạch nào. Nếu là kế hoạch tự viết, chọn kế hoạch đó ở bước Thiết lập.";

function reasonOf(reason: RepairRefusal, inPane: boolean): string {
  if (inPane && reason === "planUnknown") return planUnknownInPane;
  if (isOwn(reason)) return own[reason];
  const { what, remedy } = failuresVi[reason];
  return `${what}. ${remedy}`;
}

export const repairVi: RepairWords = {
  restored: ({ file, formulas, left }) =>
    `${shortenedPath(file)}: đã khôi phục ${formatCount(formulas)} công thức${left.length === 0 ? "" : `; không khôi phục được ở ô ${left.slice(0, 6).join(", ")}`}`,
  refused: ({ file, reason, inPane = false }) =>
    `${shortenedPath(file)}: không khôi phục được công thức: ${reasonOf(reason, inPane)}`,
  summary: ({ files, folder }) =>
    `Đã ghi ${formatCount(files)} bản sao có công thức gốc: ${shortenedPath(folder)}`,
  nothing: "Không có công thức nào phải khôi phục.",
};
