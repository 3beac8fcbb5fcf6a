import type { CleaningTable } from "#text/cleaning-words";

/** What is done to cells as people type them. */
export const cleaningVi: CleaningTable = {
  numberAsText: {
    because: "chữ số ghi dưới dạng chữ",
    rule: "Chữ số ghi dưới dạng chữ, có hoặc không có dấu chấm giữa các hàng nghìn, được đọc là số.",
  },
  spacedThousands: {
    because: "dấu cách giữa các hàng nghìn",
    rule: "Dấu cách mọi loại giữa các hàng nghìn được bỏ đi.",
  },
  commaThousands: {
    because: "dấu phẩy giữa các hàng nghìn",
    rule: "Dấu phẩy giữa các hàng nghìn được bỏ đi khi số có từ hai dấu phẩy trở lên, hoặc khi các ô khác của biểu cũng ghi như vậy và không ô nào ghi ngược lại; nếu không thì báo lỗi.",
  },
  zeroDecimals: {
    because: "phần thập phân bằng không",
    rule: "Phần thập phân chỉ gồm số 0 sau dấu phẩy được bỏ đi.",
  },
  wideDigits: {
    because: "chữ số toàn khổ",
    rule: "Chữ số toàn khổ (rộng như chữ Hán) được đổi thành chữ số thường.",
  },
  leadingApostrophe: {
    because: "dấu nháy đơn ở đầu",
    rule: "Dấu nháy đơn đứng trước chữ số được bỏ đi.",
  },
  countingWord: {
    because: "từ chỉ đơn vị đếm đứng sau số",
    rule: "Từ chỉ đơn vị đếm đứng sau số (đ/c, người, chi bộ…) được bỏ đi; từ làm thay đổi con số (nghìn, %) thì không.",
  },
  typedFormula: {
    because: "phép tính ghi dưới dạng chữ, đã được tính",
    rule: "Phép tính ghi dưới dạng chữ được tính nếu chỉ có cộng, trừ, nhân, chia và SUM.",
  },
  recalculated: {
    because: "công thức chưa có kết quả, đã được tính",
    rule: "Công thức chưa có kết quả lưu trong tệp được tính nếu chỉ có cộng, trừ, nhân, chia và SUM trong cùng trang tính; nếu không thì báo lỗi.",
  },
  shortWord: {
    because: "từ viết tắt hoặc từ đồng nghĩa",
    rule: "Từ viết tắt và từ đồng nghĩa của «không có», «không áp dụng» được đọc như hai từ ấy.",
  },
  dashAsNone: {
    because: "dấu gạch trong biểu thống kê nghĩa là không phát sinh",
    rule: "Dấu gạch đứng một mình được đọc là «không có», theo quy ước của biểu thống kê.",
  },
  mergedCell: {
    because: "ô gộp, giá trị nằm ở ô đầu tiên",
    rule: "Giá trị của ô gộp theo hàng ngang được lấy ở ô đầu tiên của vùng gộp.",
  },
  legacyLetters: {
    because: "chữ gõ bằng bảng mã TCVN3 hoặc VNI",
    rule: "«không có», «không áp dụng» gõ bằng bảng mã TCVN3 hoặc VNI được chuyển sang Unicode.",
  },
};
