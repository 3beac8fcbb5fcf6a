import type { IndicatorRecord } from "#core/catalogue/indicators/record";

export const organisationIndicators: readonly IndicatorRecord[] = [
  {
    id: "REGULATION-IN-PLACE",
    name: "Tỷ lệ cấp ủy, tổ chức đảng có quy chế làm việc",
    shortName: "Có quy chế làm việc",
    kind: "share",
    numerator: ["ORG_WITH_REGULATION", "SUBCELL_WITH_REGULATION"],
    denominator: ["ORG_TOTAL", "SUBCELL_TOTAL"],
    counted: "tổ chức đảng có quy chế làm việc",
    whole: "tổ chức cơ sở đảng và chi bộ trực thuộc",
    better: "higher",
    source: "000_3cd59491247a27ed.txt II.2.(1)",
    example: {
      facts: {
        ORG_WITH_REGULATION: 1,
        SUBCELL_WITH_REGULATION: 22,
        ORG_TOTAL: 1,
        SUBCELL_TOTAL: 23,
      },
      prints: "95,83%",
    },
  },
  {
    id: "RULES-COMPLIANCE",
    name: "Tỷ lệ tổ chức đảng thực hiện đúng chức năng, nhiệm vụ, mối quan hệ công tác, quy chế",
    shortName: "Thực hiện đúng quy định",
    kind: "yesNo",
    numerator: ["ORG_COMPLIANT", "SUBCELL_COMPLIANT"],
    denominator: ["ORG_TOTAL", "SUBCELL_TOTAL"],
    counted: "tổ chức đảng được xác nhận thực hiện đúng quy định",
    whole: "tổ chức cơ sở đảng và chi bộ trực thuộc",
    better: "higher",
    source: "001_0bb5d7836b360056.txt II.1.2",
    example: {
      facts: { ORG_COMPLIANT: 1, SUBCELL_COMPLIANT: 9, ORG_TOTAL: 1, SUBCELL_TOTAL: 9 },
      prints: "100,00%",
    },
  },
  {
    id: "INNOVATION-MODEL",
    name: "Tỷ lệ cấp ủy, tổ chức cơ sở đảng có mô hình mới, cách làm sáng tạo được đánh giá cao",
    shortName: "Mô hình mới, cách làm sáng tạo",
    kind: "share",
    numerator: ["ORG_WITH_MODEL"],
    denominator: ["ORG_TOTAL"],
    counted: "tổ chức cơ sở đảng có mô hình mới, cách làm sáng tạo",
    whole: "tổ chức cơ sở đảng",
    better: "higher",
    source: "001_0bb5d7836b360056.txt II.1.2",
    example: { facts: { ORG_WITH_MODEL: 11, ORG_TOTAL: 42 }, prints: "26,19%" },
  },
];
