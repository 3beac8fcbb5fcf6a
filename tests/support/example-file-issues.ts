import type { IssueCode } from "#core/issue";
import type { Example } from "./example";

const file = "nop/38.168.053 xã Tân Quang.xlsx";
const below = "nop/bao-cao-bac-quang.xlsx";
const unit = "38.168.053";
const form = { file, sheet: "Biểu nhập" };

/** Complaints about whose a file is and whether it counts. */
export const fileExamples = {
  fileUnreadable: { details: { reason: "encryptedOrXls" }, at: { file }, unit },
  formMissing: { details: { sheets: ["Sheet1", "Sheet2"] }, at: { file }, unit },
  valueHeadingMissing: {
    details: { headings: ["Mã", "Nội dung", "Đơn vị tính", "Kết quả"] },
    at: form,
    unit,
  },
  unitNotStated: { details: {}, at: { file: "nop/bieu-mau.xlsx" } },
  unitUnknown: { details: {}, at: { file: "nop/xa-la.xlsx" }, found: "99.999" },
  unitNotReporting: { details: {}, at: { file }, unit },
  unitEnded: { details: { to: "30/06/2025", successors: ["38.169"] }, at: { file }, unit },
  unitOutside: { details: { of: "38.169" }, at: { file }, unit },
  formNotReceived: { details: {}, unit },
  witnessesDisagree: {
    details: { part: "unit", hidden: "38.168.053", head: "38.168.054", fileName: "38.168.054" },
    at: form,
    unit,
  },
  yearNotStated: { details: { expected: 2026 }, at: form, unit },
  wrongYear: { details: { expected: 2026 }, at: { file }, unit, found: "2025" },
  wrongPeriod: { details: { expected: null, found: "6t" }, at: { file }, unit },
  wrongPlan: { details: { expected: "ha-giang" }, at: { file }, unit, found: "di-linh" },
  wrongTemplate: { details: {}, at: { file }, unit, found: "bieu-cu/2" },
  unitCodeLookAlike: {
    details: { like: "38.168.053" },
    at: form,
    unit,
    found: "38.168.O53".replace("O", "\uff10"),
  },
  unitNameDiffers: {
    details: { registered: "Đảng bộ xã Tân Quang" },
    at: form,
    unit,
    found: "Đảng bộ xã Tân Thành",
  },
  planNameDiffers: {
    details: { known: "Hà Giang (tỉnh): Chương trình số 30-CTr/TU ngày 15/11/2022" },
    at: form,
    unit,
    found: "Hà Giang (tỉnh): Kế hoạch năm 2026",
  },
  duplicateSubmission: { details: { kept: "nop/38.168.053 nộp lại.xlsx" }, at: { file }, unit },
  saveDateUnclear: { details: {}, at: { file }, unit, found: "zzzz" },
  savedAfterReport: { details: { asOf: "20/12/2026" }, at: { file }, unit, found: "05/03/2031" },
  duplicateUndecided: {
    details: { files: ["nop/38.168.053 xã Tân Quang.xlsx", "nop/38.168.053 nộp lại.xlsx"] },
    at: { file },
    unit,
  },
  sameFileTwice: { details: { kept: "nop/38.168.053 bản sao.xlsx" }, at: { file }, unit },
  ownReport: { details: {}, at: { file: "nop/bao-cao-2026.xlsx" } },
  temporaryFile: { details: {}, at: { file: "nop/~$xa-a.xlsx" } },
  notAWorkbookName: { details: {}, at: { file: "nop/ghi-chu.docx" } },
  lineTwice: {
    details: { cells: ["A7", "A9"] },
    at: { file: below, sheet: "Số liệu", cell: "A9" },
    unit,
  },
  lineUnknown: {
    details: {},
    at: { file: below, sheet: "Số liệu", cell: "A9" },
    found: "38.168.999",
  },
  lineRenamed: {
    details: { to: unit },
    at: { file: below, sheet: "Số liệu", cell: "A9" },
    unit,
    found: "38.168.001",
  },
  lineOfAnother: {
    details: { of: "38.169" },
    at: { file: below, sheet: "Số liệu", cell: "A9" },
    unit,
  },
  lineGone: {
    details: { newer: "nop/bao-cao-lan-2.xlsx" },
    at: { file: below, sheet: "Số liệu", cell: "A9" },
    unit,
  },
  lineChanged: {
    details: { swappedWith: "38.169" },
    at: { file: below, sheet: "Số liệu", cell: "A9" },
    unit,
  },
  totalDiffers: {
    details: { item: "DV_TOTAL", sum: 8250, cells: ["H81", "I81"] },
    at: { file: below, sheet: "Số liệu", cell: "H81" },
    unit: "38.168",
    found: "8200",
  },
  lineWithoutCode: {
    details: {},
    at: { file: below, sheet: "Số liệu", cell: "A9" },
    unit: "38.168",
  },
  columnUnknown: {
    details: {},
    at: { file: below, sheet: "Số liệu", cell: "S4" },
    unit,
    found: "POPULATON",
  },
  columnMissing: { details: { item: "DV_TOTAL" }, at: { file: below, sheet: "Số liệu" }, unit },
} satisfies { readonly [C in IssueCode]?: Example<C> };
