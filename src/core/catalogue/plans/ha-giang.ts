import type { Plan } from "#core/catalogue/plan";
import { all, between, by, everyYear, exactly, falling, over, target, unstated } from "#core/catalogue/target";
import { planHeads } from "./plan-heads";

export const haGiang: Plan = {
  ...planHeads["ha-giang"],
  targets: [
    target({
      ref: "II.2.2",
      indicator: "ORG-RATED-GOOD",
      asks: over(90),
      when: everyYear(2020, 2025),
      of: "tổ chức cơ sở đảng",
      judged: "whole",
      reading: "Năm 2025 thuộc cả hai giai đoạn; tính cho giai đoạn nào là thiết lập của kế hoạch.",
    }),
    target({
      ref: "II.2.2",
      indicator: "MEMBER-RATED-GOOD",
      asks: over(95),
      when: everyYear(2020, 2025),
      of: "đảng viên",
      judged: "each",
      reading: "Năm 2025 thuộc cả hai giai đoạn; tính cho giai đoạn nào là thiết lập của kế hoạch.",
    }),
    target({
      ref: "II.2.2",
      indicator: "ORG-RATED-GOOD",
      asks: over(90),
      when: everyYear(2025, 2030),
      of: "tổ chức cơ sở đảng",
      judged: "whole",
      reading: "Năm 2025 thuộc cả hai giai đoạn; tính cho giai đoạn nào là thiết lập của kế hoạch.",
    }),
    target({
      ref: "II.2.2",
      indicator: "MEMBER-RATED-GOOD",
      asks: over(95),
      when: everyYear(2025, 2030),
      of: "đảng viên",
      judged: "each",
      reading: "Năm 2025 thuộc cả hai giai đoạn; tính cho giai đoạn nào là thiết lập của kế hoạch.",
    }),
    target({
      ref: "II.2.2",
      indicator: "ADMISSION-RATE",
      asks: between(3, 4),
      when: everyYear(2020, 2025),
      of: "tổng số đảng viên",
      judged: "whole",
      reading:
        "Chỉ thiếu khi dưới mức thấp; trên mức cao là vượt khung, không phải chưa đạt. Mẫu số là đảng viên đầu kỳ (dòng A). Năm 2025 thuộc cả hai giai đoạn; tính cho giai đoạn nào là thiết lập của kế hoạch.",
    }),
    target({
      ref: "II.2.2",
      indicator: "ADMISSION-RATE",
      asks: between(3, 4),
      when: everyYear(2025, 2030),
      of: "tổng số đảng viên",
      judged: "whole",
      reading:
        "Chỉ thiếu khi dưới mức thấp; trên mức cao là vượt khung, không phải chưa đạt. Mẫu số là đảng viên đầu kỳ (dòng A). Năm 2025 thuộc cả hai giai đoạn; tính cho giai đoạn nào là thiết lập của kế hoạch.",
    }),
    target({ ref: "III.1.3", indicator: "CELL-MEETING-GOOD", asks: over(95), when: unstated, of: "cuộc họp chi bộ", judged: "each" }),
    target({ ref: "III.1.4", indicator: "VILLAGE-HEAD-MEMBER", asks: all, when: by(2025), of: "trưởng thôn, tổ trưởng tổ dân phố", judged: "each" }),
    target({ ref: "III.1.4", indicator: "FRONT-HEAD-MEMBER", asks: all, when: by(2025), of: "trưởng ban công tác mặt trận", judged: "each" }),
    target({ ref: "III.2.1", indicator: "STUDY-RESOLUTION", asks: all, when: unstated, of: "đảng viên", judged: "each" }),
    target({ ref: "III.2.1", indicator: "EXEMPLARY-MEMBER", asks: over(98), when: unstated, of: "đảng viên", judged: "each" }),
    target({ ref: "III.2.1", indicator: "DEGRADED-MEMBER", asks: exactly(0), when: unstated, of: "đảng viên", judged: "each" }),
    target({ ref: "III.2.3", indicator: "TASK-ASSIGNED-CELL", asks: all, when: unstated, of: "chi bộ", judged: "each" }),
    target({ ref: "III.2.3", indicator: "TASK-ASSIGNED-MEMBER", asks: all, when: unstated, of: "đảng viên", judged: "each" }),
    target({
      ref: "III.3",
      indicator: "MEMBER-DISCIPLINED",
      asks: falling,
      when: everyYear(),
      of: "đảng viên vi phạm kỷ luật Đảng, pháp luật",
      judged: "whole",
      reading: "Không in con số; đọc là ít hơn năm trước, đã bằng 0 thì giữ vững.",
    }),
  ],
  baselines: [
    {
      indicator: "VILLAGE-HEAD-MEMBER",
      year: 2022,
      numerator: 1692,
      denominator: 2071,
      source: "004_fbdb4c1267060c0e.txt chú thích 1",
    },
    {
      indicator: "FRONT-HEAD-MEMBER",
      year: 2022,
      numerator: 1744,
      denominator: 2071,
      source: "004_fbdb4c1267060c0e.txt chú thích 1",
    },
  ],
};
