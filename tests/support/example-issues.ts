import { issue, severities, type Issue, type IssueCode } from "#core/issue";
import type { Example } from "./example";
import { exampleRows } from "./example-names";
import { fileExamples } from "./example-file-issues";
import { planExamples } from "./example-plan-issues";
import { yearExamples } from "./example-year-issues";

const file = "nop/38.168.053 xã Tân Quang.xlsx";
const unit = "38.168.053";
const form = { file, sheet: "Biểu nhập" };
const registry = { file: "so-don-vi.xlsx", sheet: "Sổ đơn vị" };
const item = "DV_ADMITTED_YEAR";

/** One complaint of each kind, as it is likely to be met; a new code does not compile without one. */
const examples: { readonly [C in IssueCode]: Example<C> } = {
  ...fileExamples,
  ...yearExamples,

  severalForms: { details: { sheets: ["Biểu nhập", "Biểu nhập (2)"] }, at: { file }, unit },
  newerForm: { details: { known: 2 }, at: { file }, unit, found: "3" },
  olderForm: { details: { current: 2 }, at: { file }, unit, found: "1" },
  identityFromTitle: { details: { parts: ["unit", "year", "plan"] }, at: form, unit },
  identityFromFileName: { details: {}, at: { file }, unit, found: unit },
  formulaChanged: {
    details: { count: 3, typed: 1 },
    at: { ...form, cell: "F12" },
    unit,
    found: "81,69",
  },
  macrosIgnored: { details: {}, at: { file }, unit },
  linksNotFollowed: { details: {}, at: { file }, unit },
  legacyLetters: {
    details: { after: "Đảng bộ xã Tân Quang", encoding: "tcvn3" },
    at: { ...form, cell: "B3" },
    unit,
    found: "§¶ng bé x· T©n Quang",
  },
  normalised: {
    details: { item, rule: "countingWord", readAs: 1692 },
    at: { ...form, cell: "D12" },
    unit,
    found: "1692 đ/c",
  },
  ambiguousNumber: { details: { item }, at: { ...form, cell: "D12" }, unit, found: "1,692" },
  percentInsteadOfNumber: { details: { item }, at: { ...form, cell: "D12" }, unit, found: "85%" },
  markInsteadOfNumber: { details: { item }, at: { ...form, cell: "D12" }, unit, found: "x" },
  numberLikeDate: { details: { item }, at: { ...form, cell: "D12" }, unit, found: "46143" },
  codeInsteadOfNumber: { details: { item }, at: { ...form, cell: "D12" }, unit, found: "38.168" },
  codeNameDiffer: {
    details: { item, named: "DV_TOTAL" },
    at: { ...form, cell: "A12" },
    unit,
    found: "Tổng số đảng viên",
  },
  headingTwice: { details: { cells: ["D8", "E8"] }, at: { ...form, cell: "D8" }, unit },
  hiddenUnderJoined: {
    details: { item, first: "D11" },
    at: { ...form, cell: "D12" },
    unit,
    found: "888",
  },
  mergedAcrossItems: { details: { item, first: "D11" }, at: { ...form, cell: "D12" }, unit },
  foundByName: { details: { item }, at: { ...form, cell: "A12" }, unit, found: "12" },
  negativeNumber: { details: { item }, at: { ...form, cell: "D12" }, unit, found: "-3" },
  notAWholeNumber: { details: { item }, at: { ...form, cell: "D12" }, unit, found: "12.5" },
  tooManyDecimals: {
    details: { item, decimals: 1 },
    at: { ...form, cell: "D12" },
    unit,
    found: "62.55",
  },
  numberTooLarge: { details: { item }, at: { ...form, cell: "D12" }, unit, found: "38168053001" },
  numberAsText: {
    details: { item, readAs: 1692 },
    at: { ...form, cell: "D12" },
    unit,
    found: "1.692",
  },
  notANumber: { details: { item }, at: { ...form, cell: "D12" }, unit, found: "chưa có" },
  dateInsteadOfNumber: { details: { item }, at: { ...form, cell: "D12" }, unit, found: "46143" },
  booleanInsteadOfNumber: { details: { item }, at: { ...form, cell: "D12" }, unit, found: "TRUE" },
  errorInsteadOfNumber: { details: { item }, at: { ...form, cell: "D12" }, unit, found: "#REF!" },
  formulaNotCalculated: {
    details: { item },
    at: { ...form, cell: "D12" },
    unit,
    found: "=SUM(D3:D9)",
  },
  itemTwice: { details: { item, first: "D12" }, at: { ...form, cell: "D40" }, unit },
  itemUnknown: { details: {}, at: { ...form, cell: "B41" }, unit, found: "DV_TU_THEM" },
  itemMissing: { details: { item }, at: form, unit },
  itemBlank: { details: { item }, at: { ...form, cell: "D12" }, unit },
  valueWhereNotApplicable: {
    details: { item: "VH_MEMBER" },
    at: { ...form, cell: "D30" },
    unit,
    found: "5",
  },

  partAboveWhole: {
    details: { part: "VH_MEMBER", whole: "VH_TOTAL", partValue: 12, wholeValue: 10 },
    at: { ...form, cell: "D30" },
    unit,
    found: "12",
  },
  partsDoNotAddUp: {
    details: {
      whole: "ORG_TOTAL",
      wholeValue: 100,
      parts: ["ORG_NOT_RATED", "ORG_RATED"],
      partsValue: 98,
    },
    at: { ...form, cell: "D5" },
    unit,
    found: "100",
  },

  aboveLimit: {
    details: { items: ["VH_TOTAL"], value: 12, limit: ["VILLAGE_TOTAL"], limitValue: 10 },
    at: { ...form, cell: "E60" },
    unit,
    found: "12",
  },
  shareOverWhole: {
    details: { items: ["DV_ADMITTED_YEAR"], value: 12, limit: ["DV_BOY"], limitValue: 10 },
    at: { ...form, cell: "E60" },
    unit,
    found: "12",
  },
  wholeMissing: {
    details: { part: "VH_MEMBER", whole: "VH_TOTAL" },
    at: { ...form, cell: "E61" },
    unit,
    found: "8",
  },
  excellentAboveCap: {
    details: {
      item: "DV_HTXSNV",
      value: 30,
      base: "DV_HTTNV",
      baseValue: 100,
      percent: 20,
      most: 20,
    },
    at: { ...form, cell: "E48" },
    unit,
    found: "30",
  },
  quotaDiffers: {
    details: { item: "DV_ADMISSION_QUOTA", own: 12, given: 15, by: "registry", cell: "L7" },
    at: { ...form, cell: "E30" },
    unit,
    found: "12",
  },
  openingMembersDiffer: {
    details: { opening: 120, closing: 125, year: 2025, predecessors: ["38.168", "38.169"] },
    at: { ...form, cell: "E23" },
    unit,
    found: "120",
  },
  previousNotLastYear: { details: { year: 2023, wanted: 2025, compared: true } },
  changeUnusual: {
    details: { item: "VH_TOTAL", before: 12, now: 120 },
    at: { ...form, cell: "E60" },
    unit,
    found: "120",
  },
  changeFromNone: {
    details: { item: "VH_TOTAL", now: 120 },
    at: { ...form, cell: "E60" },
    unit,
    found: "120",
  },
  changeToNone: {
    details: { item: "VH_TOTAL", before: 12 },
    at: { ...form, cell: "E60" },
    unit,
    found: "0",
  },

  registryUnreadable: { details: { reason: "truncated" }, at: { file: registry.file } },
  registrySheetMissing: { details: { sheet: "Sổ đơn vị" }, at: { file: registry.file } },
  registryColumnMissing: { details: { column: "Mã cấp trên" }, at: { ...registry, cell: "A1" } },
  registryColumnTwice: {
    details: { column: "Tên", first: "B1" },
    at: { ...registry, cell: "F1" },
    found: "Tên",
  },
  registryEmpty: { details: {}, at: registry },
  registryCodeMissing: { details: {}, at: { ...registry, cell: "A7" } },
  registryNameMissing: { details: { unit: "38.168.054" }, at: { ...registry, cell: "B7" } },
  registryCodeBecameNumber: { details: {}, at: { ...registry, cell: "A7" }, found: "38168053" },
  registryCodeBecameDate: { details: {}, at: { ...registry, cell: "A7" }, found: "01/05/2026" },
  registryCodeUnusable: { details: {}, at: { ...registry, cell: "A7" }, found: "38.168;38.169" },
  registryCodeLookAlike: {
    details: { like: unit, first: "A5" },
    at: { ...registry, cell: "A7" },
    found: "38.168.053",
  },
  registryCodeTwice: { details: { first: "A5" }, at: { ...registry, cell: "A7" }, found: unit },
  registryPeriodsOverlap: {
    details: {
      unit,
      first: "A5",
      firstFrom: null,
      firstTo: "30/06/2026",
      from: "01/05/2026",
      to: null,
    },
    at: { ...registry, cell: "A7" },
    found: unit,
  },
  registryParentUnknown: { details: { unit }, at: { ...registry, cell: "C7" }, found: "38.999" },
  registryCycle: {
    details: { path: ["38.168", "38.169", "38.168"] },
    at: { ...registry, cell: "C5" },
    found: "38.169",
  },
  registryTooDeep: {
    details: { depth: 5, most: 4 },
    at: { ...registry, cell: "C9" },
    found: "38.168.053",
  },
  registryTooShallow: { details: { depth: 1, least: 2 }, at: { ...registry, cell: "C1" } },
  registryLevelUnknown: { details: { unit }, at: { ...registry, cell: "D7" }, found: "cụm" },
  registryTypeUnknown: { details: { unit }, at: { ...registry, cell: "E7" }, found: "99" },
  registryMarkUnknown: {
    details: { unit, column: "LLVT" },
    at: { ...registry, cell: "F7" },
    found: "?",
  },
  registryDateUnknown: {
    details: { unit, column: "Từ ngày" },
    at: { ...registry, cell: "I7" },
    found: "31/02/2025",
  },
  registryDatesReversed: {
    details: { unit, from: "01/07/2025", to: "30/06/2025" },
    at: { ...registry, cell: "J7" },
    found: "30/06/2025",
  },
  registryQuotaUnknown: { details: { unit }, at: { ...registry, cell: "L7" }, found: "vài người" },
  reportSettingMissing: {
    details: { settings: ["issuer", "number", "name"] },
    at: { sheet: "Báo cáo" },
  },
  registryNoReportingUnit: { details: {}, at: { ...registry, cell: "H1" } },
  registryShareUnknown: {
    details: { unit },
    at: { ...registry, cell: "K7" },
    found: "38.168 (hai phần)",
  },
  registryPredecessorUnknown: {
    details: { unit, predecessor: "38.999" },
    at: { ...registry, cell: "K7" },
    found: "38.999",
  },
  registryPredecessorCycle: {
    details: { path: ["38.168", "38.169", "38.168"] },
    at: { ...registry, cell: "K5" },
    found: "38.169",
  },
  registryDatesOverlap: {
    details: { unit, predecessor: "38.168", from: "01/07/2025", to: "31/12/2025" },
    at: { ...registry, cell: "K7" },
    found: "38.168",
  },
  registryPredecessorTwice: {
    details: { unit, predecessor: "38.168", first: "K5" },
    at: { ...registry, cell: "K7" },
    found: "38.168",
  },
  registrySharesNotWhole: {
    details: { predecessor: "38.168", total: "0,9", ended: true },
    at: { ...registry, cell: "K7" },
    found: "38.168 (0,5)",
  },
  ...planExamples,
};

/** Every code, in the order in which they are declared. */
export const issueCodes = Object.keys(severities) as readonly IssueCode[];

/** The example of a code; parts of its place and the found value may be replaced. */
export function exampleIssue(code: IssueCode, instead: Partial<Example<IssueCode>> = {}): Issue {
  const { details, ...place } = { ...examples[code], ...instead };
  const made = issue(code, details, place);
  return made.at.sheet === form.sheet ? { ...made, rows: exampleRows } : made;
}

export { exampleNames } from "./example-names";
