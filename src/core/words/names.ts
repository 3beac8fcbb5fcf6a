/** Names that forms and reports are known by: sheets, headings and words, as the public contract has them. */
export const sheetNames = {
  form: "Biểu nhập",
  meta: "_meta",
  registry: "Sổ đơn vị",
  report: "Báo cáo",
  indicators: "Phụ lục 1 - Chỉ tiêu",
  byUnit: "Phụ lục 2 - Theo đơn vị",
  behind: "Phụ lục 3 - Chưa đạt",
  receipts: "Phụ lục 4 - Tiếp nhận",
  tasks: "Phụ lục 5 - Nhiệm vụ",
  totals: "Phụ lục 6 - Tổng hợp",
  data: "Số liệu",
} as const;

/** The two cells by which the heading row of a form is recognised. */
export const formHeadings = { code: "Mã", value: "Số liệu" } as const;

/** In the same row, the column in which a unit explains itself; a form without it is read all the same. */
export const noteHeading = "Ghi chú";

/** In the same row, the column of the names, by which a row is found whose code is lost. */
export const nameHeading = "Nội dung";

/** Words before the parts of a form's head, in the cell to the left; and before the year in its title. */
export const titleLabels = {
  unit: "Đơn vị",
  unitCode: "Mã đơn vị",
  plan: "Kế hoạch",
  year: "năm",
  above: "trực thuộc",
} as const;

/** The heading of the column that shows last year's values, in a form of this year. */
export const previousHeading = (year: number): string => `Năm ${String(year - 1)}`;

/** The two words that a cell may hold in place of a number. */
export const stateWords = { declaredNone: "không có", notApplicable: "không áp dụng" } as const;

/** Keys of the hidden sheet that says what a workbook is. */
export const metaKeys = {
  template: "template",
  version: "version",
  unit: "unit",
  year: "year",
  plan: "plan",
  /** The part of the year that a form or a report is of; one of the whole year says none. */
  period: "period",
  /** Of a form: what its unit is called. */
  name: "name",
  /** Of a report: where most of its forms have each item. */
  cells: "cells",
  /** Of a report: its items that have decimals, each with how many. */
  decimals: "decimals",
  /** Of a form: checksums of its formulas. */
  formulas: "formulas",
  /** Of a report beside which a form stands in the same workbook: what that form is. */
  formUnit: "form.unit",
  formYear: "form.year",
  formPlan: "form.plan",
  formVersion: "form.version",
  formFormulas: "form.formulas",
  formName: "form.name",
} as const;

/** Identity of our workbooks in `_meta`. */
export const templates = {
  form: "so-chi-tieu/bieu-nhap",
  report: "so-chi-tieu/bao-cao",
  plan: "so-chi-tieu/ke-hoach",
  review: "so-chi-tieu/so-ket",
} as const;

/** Version of the forms made now; `form-versions.ts` describes each that can be read. */
export const formVersion = 4;

/** Keys of the columns of the data sheet, that programs look for whatever the language of the headings. */
export const dataKeys = ["Mã", "NAME", "TYPE", "ARMED_FORCES", "STATUS", "FILE", "SHA256"] as const;

/**
 * Behind the items: where each value was read, for whoever walks a figure back to its cell; when the form was saved, and
 * the sum of its values, for the report above.
 */
export const originKeys = ["SHEET", "VERSION", "CELLS", "RAW", "SAVED", "CHECKSUM"] as const;

/** Marks of the places that a target names: `SCOPE_A`, `SCOPE_B`. */
export const scopeKeyStart = "SCOPE_";
