import type { FailureTable } from "#text/issues/failure-words";

/** Why a workbook refuses, and what helps. */
export const failuresVi: FailureTable = {
  empty: {
    what: "tệp rỗng, không có nội dung",
    remedy: "Lưu lại từ bản gốc hoặc đề nghị đơn vị gửi lại.",
  },
  notAWorkbook: {
    what: "tệp không phải là tệp Excel",
    remedy: "Gửi đúng tệp biểu mẫu dạng .xlsx.",
  },
  encrypted: {
    what: "tệp có mật khẩu",
    remedy:
      "Mở bằng Excel, vào Tệp, Thông tin, Bảo vệ Sổ làm việc để bỏ mật khẩu, lưu lại rồi gửi.",
  },
  xls: {
    what: "tệp ở dạng .xls kiểu cũ",
    remedy: "Mở bằng Excel, chọn Lưu thành, lưu lại dạng .xlsx.",
  },
  encryptedOrXls: {
    what: "tệp có mật khẩu hoặc là .xls kiểu cũ",
    remedy: "Mở bằng Excel, bỏ mật khẩu, lưu lại dạng .xlsx.",
  },
  xlsb: {
    what: "tệp ở dạng .xlsb (nhị phân)",
    remedy: "Mở bằng Excel, lưu lại dạng .xlsx.",
  },
  ods: {
    what: "tệp ở dạng .ods",
    remedy: "Mở bằng LibreOffice hoặc Excel, lưu lại dạng .xlsx.",
  },
  html: {
    what: "tệp thực ra là trang web (HTML), chỉ mang đuôi của Excel",
    remedy: "Mở bằng Excel, lưu lại dạng .xlsx.",
  },
  csv: {
    what: "tệp là văn bản (CSV), không phải là bảng tính Excel",
    remedy: "Mở bằng Excel, kiểm tra số liệu, chép vào biểu mẫu đã phát rồi lưu dạng .xlsx.",
  },
  xml2003: {
    what: "tệp là bảng tính Excel 2003 dạng XML",
    remedy: "Mở bằng Excel, lưu lại dạng .xlsx.",
  },
  otherSpreadsheet: {
    what: "tệp là bảng tính của chương trình khác (WPS, Numbers hoặc OpenOffice cũ)",
    remedy: "Mở bằng chính chương trình đó, chọn Lưu thành hoặc Xuất, lưu dạng Excel (.xlsx).",
  },
  sheetLink: {
    what: "tệp chỉ là đường dẫn đến một bảng tính trên mạng, không có số liệu bên trong",
    remedy: "Mở bảng tính đó, chọn Tệp, Tải xuống, Microsoft Excel (.xlsx) rồi nộp tệp tải về.",
  },
  pdf: {
    what: "tệp là bản PDF, không đọc được số liệu",
    remedy: "Nộp tệp biểu mẫu dạng .xlsx mà bản PDF này được in ra.",
  },
  archive: {
    what: "tệp nén chưa được giải nén",
    remedy: "Giải nén (Extract) rồi nộp tệp .xlsx ở bên trong.",
  },
  notDownloaded: {
    what: "tệp chưa được tải về đầy đủ từ iCloud, trình duyệt hoặc kho lưu trữ",
    remedy: "Mở thư mục đó, chờ tải xong tệp .xlsx rồi chạy lại.",
  },
  rightsProtected: {
    what: "tệp được bảo vệ bằng nhãn quyền truy cập (IRM), không phải bằng mật khẩu",
    remedy: "Người có quyền mở bằng Excel, gỡ nhãn bảo vệ, lưu lại dạng .xlsx rồi gửi.",
  },
  otherDocument: {
    what: "tệp là tài liệu loại khác (Word, PowerPoint, ảnh hoặc thư)",
    remedy: "Gửi đúng tệp biểu mẫu dạng .xlsx.",
  },
  truncated: {
    what: "tệp bị cắt cụt, thiếu phần cuối, thường do gửi hoặc tải về dở dang",
    remedy: "Tải hoặc gửi lại toàn bộ tệp.",
  },
  damaged: {
    what: "tệp bị hỏng bên trong",
    remedy: "Mở bằng Excel để sửa rồi lưu lại dạng .xlsx, hoặc gửi lại từ bản gốc.",
  },
  tooLarge: {
    what: "tệp quá lớn so với một biểu mẫu",
    remedy:
      "Xóa hình ảnh, trang tính thừa và các dòng trống bên dưới biểu, hoặc chép số liệu vào biểu mẫu gốc rồi gửi lại.",
  },
  tooManyParts: {
    what: "tệp có quá nhiều thành phần bên trong",
    remedy: "Chép số liệu vào biểu mẫu gốc rồi gửi lại.",
  },
  suspicious: {
    what: "tệp có cấu tạo bất thường, có thể gây hại, nên không được mở",
    remedy: "Hỏi lại người gửi và đề nghị chép số liệu vào biểu mẫu gốc.",
  },
  noSheets: {
    what: "tệp không có trang tính nào",
    remedy: "Chép số liệu vào biểu mẫu gốc rồi gửi lại.",
  },
  folderShut: {
    what: "không mở được thư mục này nên chưa đọc tệp nào ở trong",
    remedy:
      "Kiểm tra quyền đọc thư mục, đổi tên nếu tên có ký tự lạ, rồi chạy lại; hoặc chuyển thư mục đi nơi khác nếu không cần.",
  },
  notReadable: {
    what: "không đọc được tệp",
    remedy: "Đóng tệp nếu đang mở ở chương trình khác, kiểm tra quyền đọc, rồi thử lại.",
  },
  sheetMissing: {
    what: "không có trang tính này",
    remedy: "Kiểm tra tên trang tính, khôi phục đúng tên trong biểu mẫu gốc.",
  },
  sheetNameTaken: {
    what: "đã có trang tính khác mang tên này, không phải do Sổ chỉ tiêu lập",
    remedy: "Đổi tên hoặc chuyển trang tính đó sang tệp khác rồi làm lại.",
  },
  readOnly: {
    what: "tệp hoặc trang tính đang bị khóa, không ghi được",
    remedy: "Bỏ chế độ chỉ đọc hoặc bỏ bảo vệ trang tính, rồi làm lại.",
  },
  cellBeingEdited: {
    what: "đang có ô được sửa dở trong Excel",
    remedy: "Bấm Enter rồi thử lại.",
  },
  otherWorkbookInFront: {
    what: "một tệp Excel khác, hoặc một trang chỉ có biểu đồ, đang ở phía trước",
    remedy: "Bấm vào một ô trong trang tính của tệp này rồi thử lại.",
  },
  sheetProtected: {
    what: "trang tính đã được người khác đặt bảo vệ nên không bị ghi đè",
    remedy: "Bỏ bảo vệ trang tính (thẻ Review, nút Unprotect Sheet) rồi thử lại.",
  },
  structureProtected: {
    what: "cấu trúc của tệp đang được bảo vệ, không thêm hoặc thay được trang tính",
    remedy: "Bỏ bảo vệ cấu trúc (thẻ Review, nút Protect Workbook) rồi thử lại.",
  },
  nameTaken: {
    what: "tên vùng cần dùng cho trang tính này đã trỏ tới nơi khác trong tệp",
    remedy: "Đổi tên vùng đó (thẻ Formulas, nút Name Manager) rồi thử lại.",
  },
  workbookChanged: {
    what: "một trang tính vừa bị xóa hoặc đổi tên trong lúc làm việc",
    remedy: "Kiểm tra lại các trang tính rồi thử lại.",
  },
  unknownRefusal: {
    what: "một lệnh bị Excel từ chối vì lý do chưa rõ, các trang tính vẫn như cũ",
    remedy: "Hãy thử lại; nếu vẫn vậy thì chép phần chi tiết bên dưới gửi người phụ trách.",
  },
  excelBusy: {
    what: "chưa thực hiện được vì Excel đang bận hoặc mất kết nối",
    remedy: "Chờ một lát rồi thử lại.",
  },
  notAnswered: {
    what: "đã thôi chờ vì Excel không trả lời, chưa rõ lệnh đã được thực hiện hay chưa",
    remedy: "Hãy thử lại khi Excel nhận lệnh: sổ được xem lại trước khi ghi tiếp.",
  },
};
