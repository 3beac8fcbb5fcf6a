/** Names of the sheets of a plan workbook. */
export const planSheets = {
  targets: "Kế hoạch",
  settings: "Thiết lập",
  baselines: "Số liệu gốc",
  form: "Biểu",
  items: "Mục mới",
  indicators: "Chỉ tiêu mới",
  quotas: "Giao chỉ tiêu",
  tasks: "Nhiệm vụ",
  lists: "Danh mục",
} as const;

export type PlanSheetId = Exclude<keyof typeof planSheets, "lists">;
