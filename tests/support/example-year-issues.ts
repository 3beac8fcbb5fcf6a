import type { IssueCode } from "#core/issue";
import type { YearIssueDetails } from "#core/upward-issue";
import type { Example } from "./example";

const file = "bao-cao-2025.xlsx";
const unit = "38.168.053";
const told = { values: 3, units: 2, item: "DV_ADMITTED_YEAR", one: "12", other: "13" };

/** Complaints about several years together. */
export const yearExamples = {
  yearsMissing: { details: { years: [2023, 2024], from: 2022, to: 2025 } },
  reportsOfYearDiffer: {
    details: { year: 2025, ...told, files: [file, "bao-cao-2025 (2).xlsx"] },
    at: { file },
    unit,
  },
  carriedDiffers: {
    details: { year: 2025, ...told, files: [file, "bao-cao-2026.xlsx"] },
    at: { file },
    unit,
  },
  termYearsMissing: {
    details: {
      indicator: "Số chi bộ thành lập mới trong khu vực ngoài nhà nước trong nhiệm kỳ",
      ref: "II.1.2",
      from: 2020,
      to: 2025,
      years: [2023, 2024],
    },
  },
  carriedUnreadable: { details: { years: [2024, 2023] }, at: { file } },
  yearsRedrawn: { details: { years: [2024, 2023], units: 12, day: "30/12/2026" } },
} as const satisfies { readonly [C in IssueCode & keyof YearIssueDetails]: Example<C> };
