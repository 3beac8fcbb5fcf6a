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
    better: "higher",
    onlyInTotal: true,
    source: "001_0bb5d7836b360056.txt II.1.2",
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
    better: "higher",
    onlyInTotal: true,
    source: "001_0bb5d7836b360056.txt II.1.2; 003_f099411211511c0d.txt II.2.a",
  },
];
