/** What a grassroots organisation outside the communes works in. */
export interface BodyPattern {
  /**
   * Its name after "Đảng bộ" or "Chi bộ"; `{area}` is "huyện Nậm Sín", `{committee}` "Huyện ủy Nậm Sín",
   * `{place}` the name of a commune of the district.
   */
  readonly name: string;
  /** Row of form 5. */
  readonly type: "4" | "5" | "6" | "7" | "8" | "9";
}

const party = (name: string): BodyPattern => ({ name, type: "4" });
const state = (name: string): BodyPattern => ({ name, type: "5" });
const service = (name: string): BodyPattern => ({ name, type: "6" });
const army = (name: string): BodyPattern => ({ name, type: "7" });
const police = (name: string): BodyPattern => ({ name, type: "8" });
const business = (name: string): BodyPattern => ({ name, type: "9" });

/** Every district has these first, in this order. */
export const firstCommittees: readonly BodyPattern[] = [
  service("Trung tâm Y tế {area}"),
  police("Công an {area}"),
  army("Quân sự {area}"),
];

export const otherCommittees: readonly BodyPattern[] = [
  party("Cơ quan Đảng, đoàn thể {area}"),
  state("Cơ quan Chính quyền {area}"),
  service("Bệnh viện Đa khoa khu vực {area}"),
  service("Trường Phổ thông Dân tộc nội trú {area}"),
  service("Trường Trung học phổ thông {area}"),
  service("Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên {area}"),
  business("Công ty Điện lực {area}"),
  business("Công ty cổ phần Chè {area}"),
  business("Công ty cổ phần Khoáng sản {area}"),
  business("Công ty TNHH một thành viên Lâm nghiệp {area}"),
];

export const communeCommittees: readonly BodyPattern[] = [
  service("Trường Trung học phổ thông {place}"),
  business("Công ty cổ phần Thủy điện {place}"),
];

export const districtCells: readonly BodyPattern[] = [
  party("Văn phòng {committee}"),
  party("Ban Tổ chức {committee}"),
  party("Ban Tuyên giáo {committee}"),
  party("Ban Dân vận {committee}"),
  party("Cơ quan Ủy ban Kiểm tra {committee}"),
  party("Trung tâm Chính trị {area}"),
  party("Ủy ban Mặt trận Tổ quốc {area}"),
  party("Liên đoàn Lao động {area}"),
  party("Hội Nông dân {area}"),
  party("Hội Liên hiệp Phụ nữ {area}"),
  party("Hội Cựu chiến binh {area}"),
  party("Đoàn Thanh niên {area}"),
  state("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân {area}"),
  state("Phòng Nội vụ {area}"),
  state("Phòng Tài chính - Kế hoạch {area}"),
  state("Phòng Tài nguyên và Môi trường {area}"),
  state("Phòng Nông nghiệp và Phát triển nông thôn {area}"),
  state("Phòng Giáo dục và Đào tạo {area}"),
  state("Phòng Văn hóa và Thông tin {area}"),
  state("Phòng Lao động - Thương binh và Xã hội {area}"),
  state("Phòng Dân tộc {area}"),
  state("Phòng Tư pháp {area}"),
  state("Phòng Kinh tế và Hạ tầng {area}"),
  state("Thanh tra {area}"),
  state("Tòa án nhân dân {area}"),
  state("Viện Kiểm sát nhân dân {area}"),
  state("Chi cục Thi hành án dân sự {area}"),
  state("Chi cục Thuế {area}"),
  state("Chi cục Thống kê {area}"),
  state("Hạt Kiểm lâm {area}"),
  state("Kho bạc Nhà nước {area}"),
  state("Bảo hiểm xã hội {area}"),
  service("Trung tâm Văn hóa, Thông tin và Du lịch {area}"),
  service("Trung tâm Dịch vụ nông nghiệp {area}"),
  service("Ban Quản lý rừng phòng hộ {area}"),
  service("Ban Quản lý dự án đầu tư xây dựng {area}"),
  business("Ngân hàng Chính sách xã hội {area}"),
  business("Ngân hàng Nông nghiệp và Phát triển nông thôn {area}"),
  business("Bưu điện {area}"),
  business("Viễn thông {area}"),
  business("Công ty cổ phần Cấp nước {area}"),
  business("Công ty cổ phần Môi trường đô thị {area}"),
];

export const communeCells: readonly BodyPattern[] = [
  service("Trường Phổ thông Dân tộc bán trú Trung học cơ sở {place}"),
  service("Trường Phổ thông Dân tộc bán trú Tiểu học {place}"),
  service("Phòng khám Đa khoa khu vực {place}"),
  army("Đồn Biên phòng {place}"),
  business("Công ty TNHH Xây dựng {place}"),
  business("Hợp tác xã Nông nghiệp {place}"),
  business("Hợp tác xã Dược liệu {place}"),
];
