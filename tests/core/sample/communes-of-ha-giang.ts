/** Communes, wards and towns of Hà Giang before 1/7/2025, in the spellings in use. */
export const communesOfHaGiang: readonly string[] = `
Quang Trung, Trần Phú, Ngọc Hà, Nguyễn Trãi, Minh Khai, Ngọc Đường, Phương Độ, Phương Thiện,
Phó Bảng, Đồng Văn, Lũng Cú, Má Lé, Lũng Táo, Phố Là, Thài Phìn Tủng, Sủng Là, Xà Phìn, Sà Phìn, Tả Phìn,
Tả Lủng, Phố Cáo, Sính Lủng, Sảng Tủng, Lũng Thầu, Hố Quáng Phìn, Vần Chải, Lũng Phìn, Sủng Trái,
Mèo Vạc, Thượng Phùng, Pải Lủng, Xín Cái, Pả Vi, Giàng Chu Phìn, Sủng Trà, Sủng Máng, Sơn Vĩ,
Cán Chu Phìn, Lũng Pù, Lũng Chinh, Tát Ngà, Nậm Ban, Khâu Vai, Niêm Tòng, Niêm Sơn,
Yên Minh, Thắng Mố, Phú Lũng, Sủng Tráng, Sủng Cháng, Bạch Đích, Na Khê, Sủng Thài, Hữu Vinh,
Lao Và Chải, Mậu Duệ, Đông Minh, Mậu Long, Ngam La, Ngọc Long, Đường Thượng, Lũng Hồ, Du Tiến, Du Già,
Tam Sơn, Bát Đại Sơn, Nghĩa Thuận, Cán Tỷ, Cao Mã Pờ, Thanh Vân, Tùng Vài, Đông Hà, Quản Bạ, Lùng Tám,
Quyết Tiến, Tả Ván, Thái An,
Vị Xuyên, Nông trường Việt Lâm, Minh Tân, Thuận Hòa, Tùng Bá, Thanh Thủy, Thanh Đức, Phong Quang,
Xín Chải, Phương Tiến, Lao Chải, Cao Bồ, Đạo Đức, Thượng Sơn, Linh Hồ, Quảng Ngần, Việt Lâm, Ngọc Linh,
Ngọc Minh, Bạch Ngọc, Trung Thành, Kim Thạch, Kim Linh, Phú Linh,
Yên Phú, Minh Sơn, Giáp Trung, Yên Định, Lạc Nông, Thượng Tân, Đường Âm, Đường Hồng, Phú Nam, Minh Ngọc,
Yên Cường, Yên Phong, Phiêng Luông, Bắc Mê,
Vinh Quang, Bản Máy, Thàng Tín, Thèn Chu Phìn, Pố Lồ, Bản Phùng, Túng Sán, Chiến Phố, Đản Ván, Tụ Nhân,
Tân Tiến, Nàng Đôn, Pờ Ly Ngài, Sán Xả Hồ, Bản Luốc, Ngàm Đăng Vài, Bản Nhùng, Tả Sử Choóng, Nậm Dịch,
Hồ Thầu, Nam Sơn, Nậm Tỵ, Thông Nguyên, Nậm Khòa, Bản Péo, Hoàng Su Phì,
Cốc Pài, Nàn Xỉn, Bản Díu, Chí Cà, Xín Mần, Thèn Phàng, Trung Thịnh, Pà Vầy Sủ, Cốc Rế, Thu Tà, Nàn Ma,
Tả Nhìu, Bản Ngò, Chế Là, Nấm Dẩn, Quảng Nguyên, Nà Chì, Khuôn Lùng,
Việt Quang, Vĩnh Tuy, Tân Lập, Tân Thành, Đồng Tiến, Đồng Tâm, Thượng Bình, Hữu Sản, Kim Ngọc, Việt Vinh,
Bằng Hành, Quang Minh, Liên Hiệp, Vô Điếm, Việt Hồng, Hùng An, Đức Xuân, Tiên Kiều, Vĩnh Hảo, Vĩnh Phúc,
Đồng Yên, Đông Thành, Tân Quang, Bắc Quang,
Yên Bình, Xuân Minh, Tiên Nguyên, Tân Nam, Bản Rịa, Yên Thành, Tân Trịnh, Tân Bắc, Bằng Lang, Yên Hà,
Hương Sơn, Xuân Giang, Nà Khương, Tiên Yên, Vĩ Thượng, Quang Bình`
  .split(",")
  .map((name) => name.trim());
