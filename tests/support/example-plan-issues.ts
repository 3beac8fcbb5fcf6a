import type { PlanInReportDetails, PlanIssueDetails } from "#core/plan-issue";
import type { Example } from "./example";

const planTargets = { file: "ke-hoach.xlsx", sheet: "Kế hoạch" };

/** The complaints about a plan that was written as a workbook. */
export const planExamples: {
  readonly [C in keyof (PlanIssueDetails & PlanInReportDetails)]: Example<C>;
} = {
  planUnreadable: { details: { reason: "html" }, at: { file: "ke-hoach.xlsx" } },
  planSheetMissing: { details: { sheet: "Thiết lập" }, at: { file: "ke-hoach.xlsx" } },
  planColumnMissing: { details: { column: "Mức" }, at: { ...planTargets, cell: "A3" } },
  planColumnTwice: {
    details: { column: "Mức", first: "E3" },
    at: { ...planTargets, cell: "F3" },
    found: "Mức",
  },
  planEmpty: { details: {}, at: planTargets },
  planValueMissing: { details: { column: "Mức" }, at: { ...planTargets, cell: "E4" } },
  planWordUnknown: {
    details: { column: "Phép so sánh", known: ["trên", "dưới"] },
    at: { ...planTargets, cell: "D4" },
    found: "hơn",
  },
  planNumberExpected: {
    details: { column: "Mức" },
    at: { ...planTargets, cell: "E4" },
    found: "chín mươi",
  },
  planWholeNumberExpected: {
    details: { column: "Tử số" },
    at: { ...planTargets, cell: "C9" },
    found: "62.5",
  },
  planNumberTooLarge: {
    details: { column: "Số ngày được nộp sau hạn", most: 365 },
    at: { ...planTargets, cell: "B14" },
    found: "366",
  },
  planTooManyDecimals: {
    details: { column: "Tử số", decimals: 1 },
    at: { ...planTargets, cell: "C9" },
    found: "62.55",
  },
  planNumberAmbiguous: {
    details: { column: "Tử số" },
    at: { ...planTargets, cell: "C9" },
    found: "1.250",
  },
  planDecimalsDiffer: {
    details: { column: "Tử số", items: ["DUONG_NHUA", "DUONG_DAT"] },
    at: { ...planTargets, cell: "E4" },
    found: "DUONG_NHUA; DUONG_DAT",
  },
  planLevelTiny: { details: { column: "Mức" }, at: { ...planTargets, cell: "E4" }, found: "0,9" },
  planLevelIdle: {
    details: { column: "Mức", outcome: "neverMet" },
    at: { ...planTargets, cell: "E4" },
    found: "100",
  },
  planTextTooLong: {
    details: { column: "Đối tượng", length: 300, longest: 200 },
    at: { ...planTargets, cell: "J4" },
  },
  planConditionUnknown: {
    details: { nearest: ["khi có chủ trương của tỉnh"] },
    at: { ...planTargets, sheet: "Thiết lập", cell: "B16" },
    found: "khi có chủ chương của tỉnh",
  },
  planPlaceMisspelt: {
    details: { target: "3", nearest: ["Đảng bộ xã Pác Mòn"] },
    found: "Pắc Mòn",
  },
  planPlaceUnknown: { details: { target: "3" }, found: "Hòa Bắc" },
  planShareOutOfRange: {
    details: { column: "Mức" },
    at: { ...planTargets, cell: "E4" },
    found: "900",
  },
  planYearInvalid: {
    details: { column: "Đến năm" },
    at: { ...planTargets, cell: "J4" },
    found: "20300",
  },
  planDayInvalid: {
    details: { column: "Hạn" },
    at: { ...planTargets, sheet: "Nhiệm vụ", cell: "F4" },
    found: "31/02/2026",
  },
  planPeriodReversed: {
    details: { from: 2030, to: 2025 },
    at: { ...planTargets, cell: "J4" },
    found: "2025",
  },
  planBandReversed: { details: { low: "4" }, at: { ...planTargets, cell: "F4" }, found: "3" },
  planStructureParts: {
    details: { structure: "Cơ cấu kinh tế" },
    at: { ...planTargets, sheet: "Chỉ tiêu mới", cell: "K4" },
    found: "Cơ cấu kinh tế",
  },
  planStructureSum: {
    details: { structure: "Cơ cấu kinh tế", sum: 95 },
    at: { ...planTargets, cell: "E6" },
    found: "20",
  },
  planBandOfFall: { details: {}, at: { ...planTargets, cell: "F4" }, found: "12" },
  planChangeOfShare: { details: {}, at: { ...planTargets, cell: "E4" }, found: "2" },
  planBaseMissing: {
    details: { indicator: "THU-NHAP", year: 2020 },
    at: { ...planTargets, cell: "R4" },
    found: "năm 2020",
  },
  planStepsUnreadable: {
    details: {},
    at: { ...planTargets, cell: "G4" },
    found: "2026 là 85",
  },
  planIdTwice: {
    details: { first: "'Mục mới'!A4" },
    at: { ...planTargets, sheet: "Mục mới", cell: "A5" },
    found: "DAN_SO",
  },
  planCodeUnusable: {
    details: { fault: "date", instead: "THG_12" },
    at: { ...planTargets, sheet: "Mục mới", cell: "A5" },
    found: "DS1",
  },
  planIndicatorUnknown: {
    details: { nearest: ["ORG-RATED-GOOD"] },
    at: { ...planTargets, cell: "B4" },
    found: "KHONG-CO",
  },
  planItemUnknown: {
    details: { column: "Tử số", nearest: ["DV_TOTAL"] },
    at: { ...planTargets, sheet: "Chỉ tiêu mới", cell: "E4" },
    found: "DAN_SO",
  },
  planQuotaTargetUnknown: {
    details: {},
    at: { ...planTargets, sheet: "Giao chỉ tiêu", cell: "A4" },
    found: "12",
  },
  planQuotaSum: {
    details: { target: "1", total: 2000, sum: 1980 },
    at: { ...planTargets, sheet: "Giao chỉ tiêu", cell: "D4" },
  },
  planQuotaUnitUnknown: { details: { indicator: "KET-NAP" }, at: planTargets, found: "99.999" },
  planTaskUnknown: {
    details: { plan: "ha-giang" },
    at: { ...planTargets, sheet: "Nhiệm vụ", cell: "A9" },
    found: "T999",
  },
};
