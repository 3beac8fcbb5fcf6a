import type { IndicatorRecord } from "#core/catalogue/indicators/record";

export const privateSectorIndicators: readonly IndicatorRecord[] = [
  {
    id: "PRIVATE-OWNER-ADMITTED",
    name: "Số chủ doanh nghiệp tư nhân được kết nạp trong nhiệm kỳ",
    shortName: "Chủ doanh nghiệp được kết nạp",
    kind: "count",
    numerator: ["OWNER_ADMITTED_TERM"],
    denominator: null,
    counted: "chủ doanh nghiệp tư nhân được kết nạp",
    whole: null,
    english: {
      name: "Owners of private enterprises admitted in the term",
      shortName: "Enterprise owners admitted",
      counted: "owners of private enterprises admitted",
      whole: null,
    },
    better: "higher",
    onlyInTotal: true,
    source: "001_0bb5d7836b360056.txt II.1.2",
    example: { facts: { OWNER_ADMITTED_TERM: 2 }, prints: "2" },
  },
  {
    id: "PRIVATE-CELL-CREATED",
    name: "Số chi bộ thành lập mới trong khu vực ngoài nhà nước trong nhiệm kỳ",
    shortName: "Chi bộ ngoài nhà nước mới",
    kind: "count",
    numerator: ["PCELL_CREATED_TERM"],
    denominator: null,
    counted: "chi bộ ngoài nhà nước thành lập mới",
    whole: null,
    english: {
      name: "New cells outside the state sector in the term",
      shortName: "New non-state cells",
      counted: "new cells outside the state sector",
      whole: null,
    },
    better: "higher",
    onlyInTotal: true,
    source: "001_0bb5d7836b360056.txt II.1.2; 003_f099411211511c0d.txt II.2.a",
    example: { facts: { PCELL_CREATED_TERM: 1 }, prints: "1" },
  },
];
