import type { CleaningTable } from "#text/cleaning-words";

/** Why a cell was read in another way than it was typed. */
export const cleaningVi: CleaningTable = {
  numberAsText: "chữ số ghi dưới dạng chữ",
  spacedThousands: "dấu cách giữa các hàng nghìn",
  commaThousands: "dấu phẩy giữa các hàng nghìn",
  zeroDecimals: "phần thập phân bằng không",
  wideDigits: "chữ số toàn khổ",
  leadingApostrophe: "dấu nháy đơn ở đầu",
  countingWord: "từ chỉ đơn vị đếm đứng sau số",
  typedFormula: "phép tính ghi dưới dạng chữ, đã được tính",
  recalculated: "công thức chưa có kết quả, đã được tính",
  shortWord: "từ viết tắt hoặc từ đồng nghĩa",
  dashAsNone: "dấu gạch trong biểu thống kê nghĩa là không phát sinh",
  mergedCell: "ô gộp, giá trị nằm ở ô đầu tiên",
  legacyLetters: "chữ gõ bằng bảng mã TCVN3 hoặc VNI",
};
