import { formatCount } from "#text/numbers";
import type { UnderstandingWords } from "#text/word-tables";

/** What is understood of a plan, in words. */
export const understandingVi: UnderstandingWords = {
  judged: {
    whole: "tính cho toàn đảng bộ",
    each: "tính cho từng đơn vị",
    quota: "tính theo mức giao cho đơn vị",
  },
  quotas: (units) => `đã giao cho ${formatCount(units)} đơn vị`,
  withoutForces: "lực lượng vũ trang không tính",
  places: (places) => `chỉ ở ${places.join(", ")}`,
  waits: (condition) => `chờ điều kiện “${condition}”`,
  needs: (rows) =>
    `biểu cần ${rows.length === 1 ? "dòng" : "các dòng"} ${rows
      .map(
        ({ name, decimals }) =>
          `“${name}”${decimals === 0 ? "" : ` (ghi đến ${String(decimals)} chữ số thập phân)`}`,
      )
      .join(", ")}`,
  published: "đơn vị không nhập; số được công bố ghi ở trang Số liệu gốc",
  calledLike: (plan) =>
    `Tên kế hoạch hoặc văn bản ở trang Thiết lập vẫn là của kế hoạch ${plan}. Nếu là kế hoạch khác, sửa tên, văn bản, trích yếu, cơ quan ban hành, nơi nhận.`,
  rows: (rows) => `Biểu nhập của xã, phường có ${formatCount(rows)} dòng; thêm dòng ở trang Biểu.`,
  unusedIndicators: (ids) =>
    `Chỉ tiêu mới chưa dùng ở trang Kế hoạch: ${ids.join(", ")}. Thêm vào trang Kế hoạch, hoặc xóa.`,
  unusedItems: (codes) =>
    `Mục mới chưa chỉ tiêu nào dùng, vẫn có trong biểu: ${codes.join(", ")}. Xóa nếu không cần hỏi.`,
};
