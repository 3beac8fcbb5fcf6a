import type { PlanSheetId } from "./plan-sheet-names";

/** Titles and notes above the tables. */
export const planNotes: Readonly<
  Record<PlanSheetId, { readonly title: string; readonly note: string }>
> = {
  targets: {
    title: "CHỈ TIÊU CỦA KẾ HOẠCH",
    note: "Mỗi chỉ tiêu một dòng. Mức ghi như in trong kế hoạch: 90 là 90%. Muốn thêm chỉ tiêu, ghi tiếp vào các dòng trống; mã chỉ tiêu chọn từ danh sách (trang Danh mục, Chỉ tiêu mới).",
  },
  settings: { title: "THIẾT LẬP", note: "Mỗi dòng một giá trị ở cột Giá trị." },
  baselines: {
    title: "SỐ LIỆU GỐC",
    note: "Số liệu mà kế hoạch in cho một năm trước khi bắt đầu, số của năm gốc; số được công bố cho toàn đảng bộ (thứ hạng, thu nhập bình quân) ghi mỗi năm một dòng.",
  },
  form: {
    title: "CÁC DÒNG CỦA BIỂU NHẬP",
    note: "Biểu có sẵn những dòng mà chỉ tiêu, báo cáo và đối chiếu cần. Muốn hỏi thêm, đánh dấu x ở cột Đưa vào biểu: cạnh một dòng, hoặc cạnh tên nhóm để thêm cả nhóm.",
  },
  items: {
    title: "MỤC MỚI CỦA BIỂU NHẬP",
    note: "Mã viết hoa không dấu, có dấu gạch dưới, ví dụ DAN_SO. Mục mới hiện trong biểu nhập của đơn vị, trong nhóm đã chọn.",
  },
  indicators: {
    title: "CHỈ TIÊU MỚI",
    note: "Tử số, mẫu số là mã mục, cách nhau bằng dấu chấm phẩy; các mục được cộng lại. Chỉ tiêu đếm không có mẫu số.",
  },
  quotas: {
    title: "GIAO CHỈ TIÊU CHO ĐƠN VỊ",
    note: "TT chỉ tiêu là số ở cột TT của trang Kế hoạch. Tổng mức giao của một chỉ tiêu phải bằng mức chung.",
  },
  tasks: {
    title: "NHIỆM VỤ",
    note: "Hạn ghi theo loại: ngày cụ thể 31/12/2026; hằng năm 29/12 hoặc để trống; từ năm 2023; số tháng sau sự kiện 3. Ngày có sự kiện, ngày xong, kết quả, minh chứng do người theo dõi ghi.",
  },
};
