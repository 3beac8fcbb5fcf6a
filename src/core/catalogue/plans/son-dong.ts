import type { Plan } from "#core/catalogue/plan";
import { all, between, by, everyYear, over, rising, target, unstated } from "#core/catalogue/target";
import { planHeads } from "./plan-heads";

export const sonDong: Plan = {
  ...planHeads["son-dong"],
  targets: [
    target({ ref: "II.2.(1)", indicator: "REGULATION-IN-PLACE", asks: all, when: unstated, of: "cấp ủy, tổ chức đảng trong toàn huyện" }),
    target({
      ref: "II.2.(1)",
      indicator: "THEMATIC-MEETING-QUARTERLY",
      asks: all,
      when: everyYear(),
      of: "chi bộ",
      reading: "Đạt khi quý nào trong năm cũng có sinh hoạt chuyên đề.",
    }),
    target({ ref: "II.2.(2)", indicator: "ORG-RATED-GOOD", asks: over(90), when: everyYear(), of: "tổ chức cơ sở đảng" }),
    target({ ref: "II.2.(2)", indicator: "MEMBER-RATED-GOOD", asks: over(90), when: everyYear(), of: "đảng viên" }),
    target({
      ref: "II.2.(3)",
      indicator: "ADMISSION-RATE",
      asks: between(3, 4),
      when: everyYear(),
      of: "tổng số đảng viên",
      reading: "Chỉ thiếu khi dưới mức thấp; trên mức cao là vượt khung, không phải chưa đạt. Mẫu số là đảng viên đầu kỳ (dòng A).",
    }),
    target({ ref: "II.2.4", indicator: "TRAINING-COMMITTEE", asks: all, when: unstated, of: "cấp ủy viên cơ sở và bí thư chi bộ" }),
    target({ ref: "II.2.4", indicator: "TRAINING-OFFICIAL", asks: all, when: unstated, of: "cán bộ, công chức cấp xã" }),
    target({ ref: "II.2.4", indicator: "TRAINING-MASSORG", asks: all, when: unstated, of: "cán bộ đoàn thể cấp xã" }),
    target({
      ref: "III.7",
      indicator: "TASK-ASSIGNED-MEMBER",
      asks: all,
      when: everyYear(),
      of: "đảng viên đang sinh hoạt, không kể được miễn",
      reading: "Chữ «tất cả» đọc là 100%; nêu ở phần giải pháp.",
    }),
    target({
      ref: "III.6; IV.9.(8)",
      indicator: "VILLAGE-HEAD-MEMBER",
      asks: rising,
      when: everyYear(),
      of: "trưởng thôn, tổ trưởng tổ dân phố",
      reading: "Không in con số; đọc là cao hơn năm trước, đã 100% thì giữ vững.",
    }),
    target({
      ref: "III.6; IV.9.(8)",
      indicator: "FRONT-HEAD-MEMBER",
      asks: rising,
      when: everyYear(),
      of: "trưởng ban công tác mặt trận",
      reading: "Không in con số; đọc là cao hơn năm trước, đã 100% thì giữ vững.",
    }),
    target({
      ref: "III.3; IV.3; IV.9.(3)",
      indicator: "MIL-CELL-ESTABLISHED",
      asks: all,
      when: by(2022),
      of: "xã, thị trấn",
      reading: "Một chỗ trong văn bản ghi quý IV/2022; đọc là hết năm 2022.",
    }),
  ],
  baselines: [],
};
