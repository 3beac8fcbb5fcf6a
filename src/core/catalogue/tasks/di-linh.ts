import { from, on, once, ongoing, tasksOf, undated, yearly } from "#core/catalogue/task-rows";

/**
 * Tasks of the plan of Di Linh: `001_0bb5d7836b360056.txt` IV, V. The number after the section counts its
 * dashes; the plan prints number 7 twice, the second (the culture and sports centre) is `IV.7bis`.
 */
export const diLinhTasks = tasksOf("di-linh", [
  ["T083", "IV.1.1", "Cụ thể hóa chức năng, kiểm điểm, xếp loại tổ chức đảng, đảng viên", "Ban Tổ chức Huyện ủy", once("khi có quy định, hướng dẫn của Trung ương, Tỉnh ủy")],
  ["T084", "IV.1.2", "Tham mưu quy định thí điểm xếp loại đảng viên theo tháng, quý", "Ban Tổ chức Huyện ủy", on("2023-03-31", "quý I/2023")],
  ["T085", "IV.1.3", "Hướng dẫn thí điểm sinh hoạt trực tuyến và sinh hoạt tổ đảng", "Ban Tổ chức Huyện ủy", once("khi có quy định, hướng dẫn của Trung ương, Tỉnh ủy")],
  ["T086", "IV.1.4", "Áp dụng quy chế mẫu nơi bí thư kiêm chủ tịch UBND xã", "Ban Tổ chức Huyện ủy", once("khi có quy chế mẫu của Tỉnh ủy và huyện có bí thư cấp ủy kiêm chủ tịch ủy ban nhân dân")],
  ["T087", "IV.1.5", "Triển khai hướng dẫn về chi bộ quân sự các xã, thị trấn", "Ban Tổ chức Huyện ủy", once("khi có hướng dẫn của Trung ương, Tỉnh ủy")],
  ["T088", "IV.1.6", "Bảo đảm chính sách, phụ cấp cho cán bộ văn phòng, đảng, đoàn thể", "Ban Tổ chức Huyện ủy", once("khi có cơ chế của Trung ương")],
  ["T089", "IV.1.7", "Hướng dẫn mô hình “bốn tốt”, kiêm nhiệm chức danh, đào tạo bí thư", "Ban Tổ chức Huyện ủy", from(2022, "đánh giá kết quả hằng năm")],
  ["T090", "IV.1.8", "Phát triển tổ chức đảng trong quỹ tín dụng, hợp tác xã", "Ban Tổ chức Huyện ủy", ongoing],
  ["T091", "IV.1.9", "Chỉ đạo quy hoạch, bồi dưỡng và xây dựng cán bộ cơ sở", "Ban Tổ chức Huyện ủy", ongoing],
  ["T092", "IV.1.10", "Hướng dẫn cơ sở tạo nguồn kết nạp và sàng lọc đảng viên", "Ban Tổ chức Huyện ủy", ongoing],
  ["T093", "IV.1.11", "Tổng hợp, thẩm định kết quả đánh giá, xếp loại và khen thưởng", "Ban Tổ chức Huyện ủy", undated],
  ["T094", "IV.2.1", "Cập nhật chương trình bồi dưỡng đảng viên mới, cấp ủy cơ sở", "Ban Tuyên giáo Huyện ủy", once("khi có hướng dẫn của Ban Tuyên giáo Trung ương, Ban Tuyên giáo Tỉnh ủy")],
  ["T095", "IV.2.2", "Tuyên truyền đạo đức cách mạng, giới thiệu gương đảng viên tiêu biểu", "Ban Tuyên giáo Huyện ủy", ongoing],
  ["T096", "IV.2.3", "Kiểm tra thông tin nội bộ, nắm và định hướng tư tưởng đảng viên", "Ban Tuyên giáo Huyện ủy", ongoing],
  ["T097", "IV.3.1", "Xây dựng, thực hiện chương trình kiểm tra, giám sát hằng năm", "Ủy ban Kiểm tra Huyện ủy", yearly],
  ["T098", "IV.3.2", "Hướng dẫn cấp ủy cơ sở làm công tác kiểm tra, kỷ luật", "Ủy ban Kiểm tra Huyện ủy", ongoing],
  ["T099", "IV.4.1", "Lập kế hoạch để Mặt trận, đoàn thể tạo nguồn kết nạp đảng viên", "Ban Dân vận Huyện ủy", ongoing],
  ["T100", "IV.5.1", "Thực hiện chính sách hỗ trợ cơ sở và quy định về đảng phí", "Văn phòng Huyện ủy", once("khi có cơ chế, chính sách của Trung ương, hướng dẫn của Tỉnh ủy")],
  ["T101", "IV.6.1", "Chỉ đạo cán bộ, công chức nêu gương, tận tụy với nhiệm vụ", "Thường trực Hội đồng nhân dân, lãnh đạo Ủy ban nhân dân huyện", undated],
  [
    "T102",
    "IV.7.1",
    "Tuyên truyền Nghị quyết trong nhân dân, nắm dư luận, tạo nguồn kết nạp",
    "Ủy ban Mặt trận Tổ quốc Việt Nam huyện, Ban Thường vụ các đoàn thể chính trị - xã hội huyện",
    { ...ongoing, words: "thường xuyên nắm bắt dư luận trong nhân dân" },
  ],
  ["T103", "IV.7.2", "Giám sát tổ chức đảng và việc rèn luyện của cán bộ, đảng viên", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện, Ban Thường vụ các đoàn thể chính trị - xã hội huyện", once("khi có văn bản của Trung ương, Tỉnh ủy")],
  ["T104", "IV.7.3", "Góp ý với chi bộ, cấp ủy và đảng viên về xây dựng Đảng", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện, Ban Thường vụ các đoàn thể chính trị - xã hội huyện", ongoing],
  ["T105", "IV.7bis.1", "Đưa tin về điển hình, cách làm hay trong xây dựng Đảng", "Trung tâm Văn hóa, Thông tin và Thể thao huyện", ongoing],
  ["T106", "IV.8.1", "Quán triệt Nghị quyết đến đảng viên, triển khai mô hình “bốn tốt”", "Các tổ chức cơ sở đảng trực thuộc Huyện ủy", undated],
  ["T107", "IV.8.2", "Lập kế hoạch kết nạp đảng viên, ưu tiên chi bộ ít đảng viên", "Các tổ chức cơ sở đảng trực thuộc Huyện ủy", yearly],
  ["T108", "IV.8.3", "Quản lý và giúp đảng viên đi làm xa duy trì sinh hoạt đảng", "Các tổ chức cơ sở đảng trực thuộc Huyện ủy", undated],
  ["T109", "V.1", "Lập kế hoạch thực hiện và báo cáo kết quả hằng năm", "Các ban xây dựng Đảng, Văn phòng Huyện ủy, các tổ chức cơ sở đảng trực thuộc Huyện ủy", yearly],
  ["T110", "V.4", "Đôn đốc thực hiện Kế hoạch, tổng hợp báo cáo Ban Thường vụ", "Ban Tổ chức Huyện ủy", { ...yearly, words: "sơ kết, tổng kết khi có yêu cầu" }],
]);
