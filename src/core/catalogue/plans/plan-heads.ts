import type { PlanHead } from "#core/catalogue/plan";

/** What there is to a plan before its targets, of every built-in plan: enough to choose one and to recognise it. */
export const planHeads = {
  "son-dong": {
    id: "son-dong",
    name: "Sơn Động (Bắc Giang)",
    document: "Dự thảo kế hoạch tháng 8/2022 thực hiện Nghị quyết số 21-NQ/TW",
    kind: "Kế hoạch",
    subject: "dự thảo kế hoạch tháng 8/2022 của Ban Thường vụ Huyện ủy thực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương",
    issuer: "Ban Thường vụ Huyện ủy Sơn Động",
    source: "000_3cd59491247a27ed.txt",
    term: { from: 2020, to: 2025 },
    due: { month: 12, day: 29 },
    sharedYearGoesTo: "earlier",
    reportsTo: ["Ban Thường vụ Huyện ủy"],
    conditionsMet: [],
  },
  "di-linh": {
    id: "di-linh",
    name: "Di Linh (Lâm Đồng)",
    document: "Kế hoạch số 90-KH/HU ngày 22/12/2022",
    kind: "Kế hoạch",
    subject:
      "Kế hoạch số 90-KH/HU ngày 22/12/2022 của Huyện ủy thực hiện Chương trình hành động số 42-CTr/TU và Nghị quyết số 21-NQ/TW của Ban Chấp hành Trung ương",
    issuer: "Ban Thường vụ Huyện ủy Di Linh",
    source: "001_0bb5d7836b360056.txt",
    term: { from: 2020, to: 2025 },
    due: { month: 12, day: 29 },
    sharedYearGoesTo: "earlier",
    reportsTo: ["Ban Thường vụ Huyện ủy"],
    conditionsMet: [],
  },
  "duc-pho": {
    id: "duc-pho",
    name: "Đức Phổ (Quảng Ngãi)",
    document: "Dự thảo kế hoạch năm 2022 của Thị ủy",
    kind: "Kế hoạch",
    subject: "dự thảo kế hoạch năm 2022 của Ban Thường vụ Thị ủy thực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương",
    issuer: "Ban Thường vụ Thị ủy Đức Phổ",
    source: "002_f6b572c9fb711dbe.txt",
    term: { from: 2020, to: 2025 },
    due: { month: 12, day: 29 },
    sharedYearGoesTo: "earlier",
    reportsTo: ["Ban Thường vụ Thị ủy"],
    conditionsMet: [],
  },
  "lac-duong": {
    id: "lac-duong",
    name: "Lạc Dương (Lâm Đồng)",
    document: "Kế hoạch thực hiện Chương trình hành động số 42-CTr/TU",
    kind: "Kế hoạch",
    subject: "Kế hoạch của Huyện ủy thực hiện Chương trình hành động số 42-CTr/TU và Nghị quyết số 21-NQ/TW của Ban Chấp hành Trung ương",
    issuer: "Ban Thường vụ Huyện ủy Lạc Dương",
    source: "003_f099411211511c0d.txt",
    term: { from: 2020, to: 2025 },
    due: { month: 12, day: 29 },
    sharedYearGoesTo: "earlier",
    reportsTo: ["Ban Thường vụ Huyện ủy"],
    conditionsMet: [],
  },
  "ha-giang": {
    id: "ha-giang",
    name: "Hà Giang (tỉnh)",
    document: "Chương trình số 30-CTr/TU ngày 15/11/2022",
    kind: "Chương trình",
    subject: "Chương trình số 30-CTr/TU ngày 15/11/2022 thực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương",
    issuer: "Ban Chấp hành Đảng bộ tỉnh Hà Giang",
    source: "004_fbdb4c1267060c0e.txt",
    term: { from: 2020, to: 2025 },
    due: { month: 12, day: 29 },
    sharedYearGoesTo: "earlier",
    reportsTo: ["Ban Thường vụ Tỉnh ủy", "Ban Tổ chức Tỉnh ủy"],
    conditionsMet: [],
  },
} as const satisfies Readonly<Record<string, PlanHead>>;

/** The id of a built-in plan. */
export type PlanId = keyof typeof planHeads;

/** What forms of earlier versions of the product call the document of a plan. */
export const formerDocuments: Readonly<Record<string, readonly string[]>> = {
  "ha-giang": ["Chương trình hành động số 30-CTr/TU ngày 15/11/2022"],
};

/** The same as a list, in the order in which plans are offered. */
export const planList: readonly PlanHead[] = Object.values(planHeads);

/** Whether an id is that of a built-in plan. */
export const isPlanId = (id: string): id is PlanId => planList.some((head) => head.id === id);
