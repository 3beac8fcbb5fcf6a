import type { Plan } from "#core/catalogue/plan";
import { all, between, by, everyYear, falling, over, target, unstated } from "#core/catalogue/target";
import { planHeads } from "./plan-heads";

export const ducPho: Plan = {
  ...planHeads["duc-pho"],
  targets: [
    target({
      ref: "B.II.2.1.1.d",
      indicator: "MIL-CELL-COMMITTEE",
      asks: all,
      when: by(2025),
      of: "chi bộ quân sự cấp xã",
      condition: "sau khi có chủ trương của tỉnh",
    }),
    target({
      ref: "B.II.2.1.1.d",
      indicator: "POL-CELL-COMMITTEE",
      asks: all,
      when: by(2025),
      of: "chi bộ công an cấp xã",
      condition: "sau khi có chủ trương của tỉnh",
    }),
    target({
      ref: "B.II.2.1.1.d",
      indicator: "VILLAGE-CELL-COMMITTEE",
      asks: all,
      when: by(2025),
      of: "chi bộ thôn, tổ dân phố",
      condition: "sau khi có chủ trương của tỉnh",
    }),
    target({
      ref: "B.II.2.1.2",
      indicator: "REGULATION-IN-PLACE",
      asks: all,
      when: unstated,
      of: "chi bộ trực thuộc đảng bộ cơ sở",
      operands: { numerator: ["SUBCELL_WITH_REGULATION"], denominator: ["SUBCELL_TOTAL"], whole: "chi bộ trực thuộc đảng ủy cơ sở" },
      reading: "Hạn là ba tháng sau khi có quy chế mẫu; đọc là yêu cầu thường xuyên từ đó. Chỉ tính chi bộ trực thuộc.",
    }),
    target({ ref: "B.II.2.1.4", indicator: "ORG-RATED-GOOD", asks: over(90), when: everyYear(), of: "tổ chức cơ sở đảng" }),
    target({ ref: "B.II.2.1.4", indicator: "MEMBER-RATED-GOOD", asks: over(90), when: everyYear(), of: "đảng viên" }),
    target({
      ref: "B.II.2.2.6",
      indicator: "ADMISSION-RATE",
      asks: between(3, 4),
      when: everyYear(),
      of: "tổng số đảng viên",
      reading: "Chỉ thiếu khi dưới mức thấp; trên mức cao là vượt khung, không phải chưa đạt. Mẫu số là đảng viên đầu kỳ (dòng A).",
    }),
    target({
      ref: "B.II.2.2.10",
      indicator: "RESOLUTION-INSPECTION-COVERAGE",
      asks: between(5, 10),
      when: everyYear(),
      of: "tổ chức cơ sở đảng trực thuộc Thị ủy",
      reading: "Chỉ thiếu khi dưới mức thấp; trên mức cao là vượt khung, không phải chưa đạt.",
    }),
    target({
      ref: "B.II.3.k",
      indicator: "VILLAGE-HEAD-MEMBER",
      asks: all,
      when: by(2023),
      of: "trưởng thôn, tổ trưởng tổ dân phố ở bốn xã, phường",
      places: ["Phổ Nhơn", "Phổ Khánh", "Phổ Ninh", "Phổ Vinh"],
      reading: "Không in con số; đọc là tất cả. Chỉ tính các xã, phường được nêu tên.",
    }),
    target({
      ref: "B.II.3.e",
      indicator: "MEMBER-REMOVED",
      asks: falling,
      when: everyYear(),
      of: "đảng viên bị xóa tên, xin ra khỏi Đảng",
      reading: "Không in con số; đọc là ít hơn năm trước, đã bằng 0 thì giữ vững.",
    }),
  ],
  baselines: [],
};
