import type { Plan } from "#core/catalogue/plan";
import { all, always, atLeast, between, by, everyYear, inTerm, over, target, unstated } from "#core/catalogue/target";
import { planHeads } from "./plan-heads";

export const lacDuong: Plan = {
  ...planHeads["lac-duong"],
  targets: [
    target({ ref: "II.2.a", indicator: "RULES-COMPLIANCE", asks: all, when: unstated, of: "đảng bộ cơ sở, chi bộ cơ sở, chi bộ trực thuộc" }),
    target({ ref: "II.2.a", indicator: "INSPECTION-PROGRAMME", asks: all, when: unstated, of: "cấp ủy, chi bộ trực thuộc" }),
    target({
      ref: "II.2.a",
      indicator: "ORG-RATED-GOOD",
      asks: atLeast(90),
      when: everyYear(),
      of: "tổ chức cơ sở đảng",
      excludes: "armedForces",
      reading: "Lực lượng vũ trang theo quy định riêng của ngành: không tính vào chỉ tiêu.",
    }),
    target({ ref: "II.2.a", indicator: "INNOVATION-MODEL", asks: atLeast(25), when: everyYear(), of: "cấp ủy, tổ chức cơ sở đảng" }),
    target({
      ref: "II.2.a",
      indicator: "VILLAGE-CELL",
      asks: all,
      when: always,
      of: "thôn, tổ dân phố",
      reading: "Duy trì 100%: giảm là chưa đạt.",
    }),
    target({ ref: "II.2.a", indicator: "VILLAGE-CELL-COMMITTEE", asks: over(90), when: by(2030), of: "chi bộ thôn, tổ dân phố" }),
    target({
      ref: "II.2.a",
      indicator: "PRIVATE-CELL-CREATED",
      asks: between(1, 2),
      when: inTerm(),
      of: "doanh nghiệp tư nhân, đơn vị sự nghiệp ngoài công lập",
      reading: "Cộng dồn từ đầu nhiệm kỳ; một năm không có chưa phải là thiếu.",
    }),
    target({ ref: "II.2.b", indicator: "RESIDENCE-LINK", asks: all, when: unstated, of: "đảng viên đang công tác" }),
    target({ ref: "II.2.b", indicator: "COMMITMENT-SIGNED", asks: all, when: unstated, of: "đảng viên là cán bộ, công chức, viên chức, chiến sĩ" }),
    target({
      ref: "II.2.b",
      indicator: "MEMBER-RATED-GOOD",
      asks: atLeast(90),
      when: everyYear(),
      of: "đảng viên",
      reading: "Chỉ tiêu này không loại trừ lực lượng vũ trang, khác với chỉ tiêu về tổ chức.",
    }),
    target({
      ref: "II.2.b",
      indicator: "ADMISSION-RATE",
      asks: between(3, 4),
      when: everyYear(),
      of: "tổng số đảng viên toàn Đảng bộ huyện",
      reading: "Chỉ thiếu khi dưới mức thấp; trên mức cao là vượt khung, không phải chưa đạt. Mẫu số là đảng viên đầu kỳ (dòng A).",
    }),
    target({
      ref: "II.2.b",
      indicator: "PRIVATE-OWNER-ADMITTED",
      asks: between(1, 2),
      when: inTerm(),
      of: "chủ doanh nghiệp tư nhân",
      reading: "Cộng dồn từ đầu nhiệm kỳ; một năm không có chưa phải là thiếu.",
    }),
  ],
  baselines: [],
};
