import type { CleaningTable } from "#text/cleaning-words";

/** What is done to cells as people type them, for the page of all rules. */
export const cleaningRulesVi: CleaningTable = {
  numberAsText:
    "Chữ số ghi dưới dạng chữ, có hoặc không có dấu chấm giữa các hàng nghìn, được đọc là số.",
  spacedThousands: "Dấu cách mọi loại giữa các hàng nghìn được bỏ đi.",
  commaThousands:
    "Dấu phẩy giữa các hàng nghìn được bỏ đi khi số có từ hai dấu phẩy trở lên, hoặc khi các ô khác của biểu cũng ghi như vậy và không ô nào ghi ngược lại; nếu không thì báo lỗi.",
  zeroDecimals: "Phần thập phân chỉ gồm số 0 sau dấu phẩy được bỏ đi.",
  wideDigits: "Chữ số toàn khổ (rộng như chữ Hán) được đổi thành chữ số thường.",
  leadingApostrophe: "Dấu nháy đơn đứng trước chữ số được bỏ đi.",
  countingWord:
    "Từ chỉ đơn vị đếm đứng sau số (đ/c, người, chi bộ…) được bỏ đi; từ làm thay đổi con số (nghìn, %) thì không.",
  typedFormula: "Phép tính ghi dưới dạng chữ được tính nếu chỉ có cộng, trừ, nhân, chia và SUM.",
  recalculated:
    "Công thức chưa có kết quả lưu trong tệp được tính nếu chỉ có cộng, trừ, nhân, chia và SUM trong cùng trang tính; nếu không thì báo lỗi.",
  shortWord: "Từ viết tắt và từ đồng nghĩa của «không có», «không áp dụng» được đọc như hai từ ấy.",
  dashAsNone: "Dấu gạch đứng một mình được đọc là «không có», theo quy ước của biểu thống kê.",
  mergedCell: "Giá trị của ô gộp theo hàng ngang được lấy ở ô đầu tiên của vùng gộp.",
  legacyLetters:
    "«không có», «không áp dụng» gõ bằng bảng mã TCVN3 hoặc VNI được chuyển sang Unicode.",
};
