import type { DifferenceWords } from "#core/provenance/difference-sheet";

/** The comparison of two submissions, in Vietnamese. */
export const differenceVi: DifferenceWords = {
  sheet: "So sánh",
  title: (unit) => `So sánh hai bản số liệu của đơn vị ${unit}`,
  headings: ["Mã", "Nội dung", "Bản trước", "Bản này", "Tăng, giảm", "Thay đổi"],
  kinds: {
    changed: "Thay đổi",
    newlyFilled: "Mới ghi",
    emptied: "Bị xóa",
    unchanged: "Giữ nguyên",
  },
};
