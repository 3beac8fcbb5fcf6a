import type { CheckWords } from "#text/issues/check-words";

export const checksVi: CheckWords = {
  "part-above-whole": "Một phần không được lớn hơn toàn bộ.",
  "membership-balance":
    "Biểu 1: số đảng viên cuối kỳ bằng số kỳ trước chuyển sang, cộng số tăng, trừ số giảm (D = A + B − C).",
  "rating-balance":
    "Biểu 6: số có mặt bằng số đã và chưa xếp loại; số đã xếp loại bằng tổng bốn mức.",
  "breakdown-sum": "Các loại của cùng một nội dung cộng lại phải bằng toàn bộ.",
  "whole-missing":
    "Đã nhập một phần thì phải nhập cả toàn bộ, nếu không thì không tính được tỷ lệ.",
  "heads-above-villages":
    "Mỗi thôn, tổ dân phố có một trưởng thôn và một trưởng ban công tác mặt trận: số đang giữ và còn khuyết không nhiều hơn số thôn.",
  "counted-twice":
    "Một người, một thôn không tính hai lần: bí thư kiêm nhiệm không nhiều hơn chi bộ, bí thư là đảng viên, một đảng viên chịu một hình thức kỷ luật.",
  "excellent-cap":
    "Số đảng viên hoàn thành xuất sắc nhiệm vụ không quá 20% số hoàn thành tốt nhiệm vụ trong từng tổ chức.",
  "share-over-whole":
    "Tử số của một tỷ lệ, kể cả tỷ lệ của kế hoạch riêng, không lớn hơn mẫu số: trên 100% thì vẫn giữ nguyên, chỉ hỏi lại; tỷ lệ được đánh dấu “Được trên 100%” thì không hỏi.",
  "opening-members":
    "Số đảng viên kỳ trước chuyển sang (dòng A) bằng số có mặt cuối năm trước (dòng D), cộng theo các đơn vị trước sắp xếp; đơn vị chia tách thì không xét.",
  "unusual-change":
    "Số liệu thay đổi khác thường so với năm trước: từ 20 đơn vị trở lên thì so các đơn vị với nhau, ít hơn thì hỏi khi gấp đôi hoặc còn một nửa; từ không thành có và từ có thành không xét riêng.",
};
