import { on, once, ongoing, several, tasksOf, undated, within, yearly } from "#core/catalogue/task-rows";

/**
 * Tasks of the plan of Đức Phổ: `002_f6b572c9fb711dbe.txt` B, C. The lead is the advising body; where the
 * plan names none, the directing one.
 */
export const ducPhoTasks = tasksOf("duc-pho", [
  ["T001", "B.II.2.1.1.a", "Kiện toàn chi bộ khối cơ quan theo kết quả sắp xếp bộ máy", "Cơ quan Tổ chức - Nội vụ thị xã", several(ongoing, once("khi có chủ trương của tỉnh"))],
  ["T002", "B.II.2.1.1.b", "Tổng kết thí điểm; nhân rộng hoặc điều chỉnh các mô hình", "Cơ quan Tổ chức - Nội vụ thị xã", once("khi có chỉ đạo của tỉnh")],
  ["T003", "B.II.2.1.1.c", "Mở rộng tổ chức đảng, đoàn thể ở khu vực kinh tế tư nhân", "Ban Chỉ đạo xây dựng tổ chức đảng, đoàn thể trong các đơn vị kinh tế tư nhân thị xã", ongoing],
  ["T004", "B.II.2.1.1.d", "Củng cố chi bộ công an, quân sự xã, phường; lập đủ chi ủy", "Đảng ủy Quân sự thị xã, Đảng ủy Công an thị xã", once("khi có kế hoạch của Ban Thường vụ Tỉnh ủy")],
  ["T005", "B.II.2.1.2.a", "Sửa đổi quy chế làm việc cấp ủy cơ sở, chi bộ theo mẫu", "Cơ quan Tổ chức - Nội vụ thị xã", within(3, "khi có quy chế mẫu và hướng dẫn của cấp trên")],
  ["T006", "B.II.2.1.2.b", "Cụ thể hóa phân cấp quản lý cán bộ, giới thiệu người ứng cử", "Cơ quan Tổ chức - Nội vụ thị xã", within(3, "khi có quy định mới của Ban Thường vụ Thị ủy")],
  ["T007", "B.II.2.1.2.c", "Tổ chức sinh hoạt cho chi bộ thôn, tổ dân phố đông đảng viên", "Cơ quan Tổ chức - Nội vụ thị xã", within(1, "khi có chỉ đạo của Ban Thường vụ Tỉnh ủy")],
  ["T008", "B.II.2.1.2.d", "Gắn trách nhiệm thị ủy viên phụ trách với kết quả của cơ sở", "Cơ quan Tổ chức - Nội vụ thị xã", ongoing],
  ["T009", "B.II.2.1.2.đ", "Phân công lãnh đạo, cấp ủy viên dự sinh hoạt tại chi bộ", "Cơ quan Tổ chức - Nội vụ thị xã", ongoing],
  ["T010", "B.II.2.1.3", "Bố trí bí thư kiêm chủ tịch, trưởng thôn hoặc thủ trưởng đơn vị", "Cơ quan Tổ chức - Nội vụ thị xã", { ...ongoing, words: "thường xuyên hoặc theo nhiệm kỳ" }],
  ["T011", "B.II.2.1.4", "Nâng cao hiệu quả đánh giá, xếp loại tổ chức đảng, đảng viên", "Cơ quan Tổ chức - Nội vụ thị xã", ongoing],
  ["T012", "B.II.2.1.5", "Bảo đảm chất lượng sinh hoạt chi bộ, quản lý chuyển sinh hoạt đảng", "Ban Thường vụ Thị ủy", ongoing],
  ["T013", "B.II.2.1.6", "Thực hiện chế độ cho cán bộ văn phòng cấp ủy, đoàn thể", "Hội đồng nhân dân, Ủy ban nhân dân thị xã", once("khi Trung ương và Tỉnh ủy có văn bản sửa đổi, bổ sung hoặc ban hành mới")],
  ["T014", "B.II.2.1.7", "Hỗ trợ kinh phí nơi khó khăn; thực hiện mức đóng, trích đảng phí", "Văn phòng thị xã, Ủy ban Kiểm tra Thị ủy", once("khi Trung ương và Tỉnh ủy có văn bản quy định, hướng dẫn")],
  [
    "T015",
    "B.II.2.1.8.a",
    "Đào tạo lý luận chính trị, kỹ năng công tác đảng, quần chúng",
    "Cơ quan Tổ chức - Nội vụ thị xã, Ủy ban Kiểm tra Thị ủy, Ban Tuyên giáo Thị ủy, Ban Dân vận Thị ủy",
    { ...yearly, words: "theo kế hoạch đào tạo, bồi dưỡng hằng năm" },
  ],
  ["T016", "B.II.2.1.8.b", "Đề cao trách nhiệm người đứng đầu về xây dựng Đảng nơi sinh hoạt", "Cơ quan Tổ chức - Nội vụ thị xã", ongoing],
  ["T017", "B.II.2.1.8.c", "Quy hoạch, luân chuyển cán bộ trẻ giữ chức danh chủ chốt xã, phường", "Cơ quan Tổ chức - Nội vụ thị xã", ongoing],
  ["T018", "B.II.2.2.1", "Đổi mới giáo dục chính trị, tư tưởng; nêu gương đảng viên tiêu biểu", "Ban Tuyên giáo Thị ủy", ongoing],
  ["T019", "B.II.2.2.2", "Rà soát, sàng lọc đảng viên không còn tư cách theo Chỉ thị 28", "Cơ quan Tổ chức - Nội vụ thị xã", ongoing],
  ["T020", "B.II.2.2.3", "Sơ kết Chỉ thị 07-CT/TU về xây dựng Đảng về đạo đức", "Ban Tuyên giáo Thị ủy", once("khi có chỉ đạo của Ban Thường vụ Tỉnh ủy")],
  ["T021", "B.II.2.2.4.a", "Nhập, cập nhật dữ liệu của tổ chức đảng và từng đảng viên", "Ban Thường vụ Thị ủy", ongoing],
  ["T022", "B.II.2.2.4.b", "Sơ kết chuẩn hóa dữ liệu đảng viên và phần mềm SynologyChat", "Ban Thường vụ Thị ủy", once("khi có chỉ đạo của tỉnh")],
  ["T023", "B.II.2.2.4.c", "Thí điểm dùng “Sổ tay đảng viên điện tử” ở toàn Đảng bộ", "Cơ quan Tổ chức - Nội vụ thị xã", once("khi có chỉ đạo, hướng dẫn của Ban Thường vụ Tỉnh ủy")],
  ["T024", "B.II.2.2.5", "Tổng kết, áp dụng hướng dẫn mới về kết nạp học sinh phổ thông", "Cơ quan Tổ chức - Nội vụ thị xã", once("khi có hướng dẫn mới của Ban Tổ chức Tỉnh ủy")],
  ["T025", "B.II.2.2.6", "Lập kế hoạch và phân bổ chỉ tiêu kết nạp đảng viên hằng năm", "Cơ quan Tổ chức - Nội vụ thị xã", yearly],
  ["T026", "B.II.2.2.7", "Bảo đảm chất lượng bồi dưỡng nhận thức về Đảng, kiểm tra cuối khóa", "Ban Tuyên giáo Thị ủy", ongoing],
  ["T027", "B.II.2.2.8", "Hướng dẫn kiểm tra sinh hoạt đảng, đảng phí và quản lý đảng viên", "Ủy ban Kiểm tra Thị ủy", ongoing],
  ["T028", "B.II.2.2.9.a", "Thực hiện Quy định 124-QĐ/TW năm 2018 về giám sát cán bộ, đảng viên", "Ủy ban Mặt trận và các tổ chức chính trị - xã hội thị xã", ongoing],
  ["T029", "B.II.2.2.9.b", "Hướng dẫn đoàn thể giáo dục hội viên, giới thiệu quần chúng cho Đảng", "Ủy ban Mặt trận và các tổ chức chính trị - xã hội thị xã", several(ongoing, yearly)],
  ["T030", "B.II.2.2.10", "Kiểm tra thực hiện Nghị quyết tại 05-10% tổ chức cơ sở đảng", "Ủy ban Kiểm tra Thị ủy", yearly],
  ["T031", "B.II.3.a", "Phát động thi đua xây dựng chi bộ, đảng bộ cơ sở “bốn tốt”", "Cơ quan Tổ chức - Nội vụ thị xã", on("2022-12-31", "quý IV/2022")],
  // The plan of 2022 prints "already completed", without a day; the end of that year is our reading.
  ["T032", "B.II.3.b", "Biên soạn tập tin sinh hoạt cho các chi bộ trực thuộc", "Ban Tuyên giáo Thị ủy", on("2022-12-31", "đã hoàn thành")],
  ["T033", "B.II.3.c", "Ban hành quy định cụ thể hóa chế độ khen thưởng trong Đảng", "Cơ quan Tổ chức - Nội vụ thị xã", on("2022-12-31", "trong quý IV/2022")],
  ["T034", "B.II.3.d", "Lập kế hoạch phát triển đảng trong các cơ sở kinh tế tư nhân", "Cơ quan Tổ chức - Nội vụ thị xã", on("2023-01-31", "thời hạn xây dựng kế hoạch")],
  // "At the beginning of quarter II": no day printed, the end of its first month is our reading.
  ["T035", "B.II.3.đ", "Lập kế hoạch bố trí bí thư, chủ tịch không phải người địa phương", "Cơ quan Tổ chức - Nội vụ thị xã", on("2023-04-30", "trong đầu quý II/2023, thời hạn xây dựng kế hoạch")],
  ["T036", "B.II.3.e", "Ban hành chỉ thị tạo nguồn kết nạp, giảm xóa tên đảng viên", "Cơ quan Tổ chức - Nội vụ thị xã", on("2023-03-31", "trong quý I/2023, thời hạn xây dựng chỉ thị")],
  ["T037", "B.II.3.g", "Ban hành chỉ thị về chất lượng sinh hoạt của cấp ủy, chi bộ", "Cơ quan Tổ chức - Nội vụ thị xã", on("2023-03-31", "trong quý I/2023, thời hạn xây dựng chỉ thị")],
  ["T038", "B.II.3.h", "Tạo nguồn thay nhân sự chưa đạt chuẩn ở chi bộ trực thuộc", "Ban Thường vụ Thị ủy", once("khi có đủ điều kiện")],
  ["T039", "B.II.3.k", "Tạo nguồn thay trưởng thôn chưa là đảng viên ở bốn xã, phường", "Ban Thường vụ Thị ủy", on("2023-12-31")],
  // The dates are in another plan that is not among the collected documents.
  ["T040", "B.I", "Tổ chức học tập, quán triệt Nghị quyết, Đề án và Kế hoạch", "Ban Tuyên giáo Thị ủy", once("khi đến thời hạn của Kế hoạch số 63-KH/TU ngày 21/7/2022")],
  ["T041", "C.1", "Xây dựng kế hoạch thực hiện ở cấp mình và từng chi bộ", "Các đảng ủy, chi bộ trực thuộc Thị ủy; các cơ quan chuyên trách tham mưu, giúp việc Thị ủy; Ủy ban Mặt trận và các tổ chức chính trị - xã hội thị xã", undated],
  ["T042", "C.2", "Chỉ đạo cơ quan chính quyền thực hiện Kế hoạch và giám sát", "Thường trực Hội đồng nhân dân, lãnh đạo Ủy ban nhân dân thị xã", undated],
  ["T043", "C.3", "Đôn đốc thực hiện Kế hoạch, tổng hợp báo cáo định kỳ, đột xuất", "Cơ quan Tổ chức - Nội vụ thị xã", { ...yearly, words: "định kỳ hằng năm và đột xuất" }],
]);
