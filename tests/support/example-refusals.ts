import { settingNames } from "#core/result/report-settings";
import type { Refusal, RefusalCode, RefusalDetails } from "#text/cli/text";

/** One refusal of each kind; a new code does not compile without one. */
const examples: { readonly [C in RefusalCode]: RefusalDetails[C] } = {
  commandUnknown: { command: "baocao" },
  optionUnknown: { command: "report", option: "--nam" },
  optionMissing: { command: "report", option: "--registry" },
  optionTwice: { option: "--year" },
  optionValueMissing: { option: "--out" },
  argumentMissing: { command: "report", what: "files" },
  argumentUnexpected: { command: "trace", argument: "thừa" },
  languageUnknown: { found: "fr" },
  planUnknown: { found: "ha-noi", known: ["son-dong", "di-linh", "ha-giang"] },
  planRefused: { file: "ke-hoach.xlsx", mistakes: 2 },
  registryRefused: { file: "so-don-vi.xlsx", mistakes: 3 },
  yearInvalid: { found: "20x6" },
  dateInvalid: { option: "--as-of", found: "31/02/2026" },
  numberInvalid: { option: "--units", found: "-1", least: 1, most: 20000 },
  choiceInvalid: { option: "--duplicates", found: "oldest", known: ["newest", "error", "ask"] },
  choiceUnclear: { found: "02.001.003" },
  chosenFileUnclear: { file: "xa-a.xlsx", files: ["nop/xa-a.xlsx", "nop lai/xa-a.xlsx"] },
  unitUnknown: { found: "38.999", registry: "so-don-vi.xlsx" },
  cellInvalid: { found: "dòng 7" },
  outputKindUnknown: { found: ".pdf", known: [".csv", ".json", ".parquet", "/"] },
  provinceUnclear: { registry: "so-don-vi.xlsx" },
  notADataset: { path: "bo-du-lieu", found: "bao-cao.xlsx" },
  pathMissing: { path: "nop2026" },
  sameTarget: { path: "bao-cao.xlsx" },
  targetIsInput: { path: "so-don-vi.xlsx" },
  targetHoldsOther: { path: "nop/xa-a.xlsx" },
  sampleOverOther: { path: "mau/so-don-vi.xlsx" },
  reportUnreadable: { path: "bao-cao.xlsx" },
  folderEmpty: { path: "nop" },
  cannotRead: { path: "nop/xa-a.xlsx", reason: "noPermission" },
  cannotWrite: { path: "bao-cao.xlsx", reason: "heldByProgram" },
  workbookRefused: { path: "bao-cao-2025.xlsx", reason: "damaged" },
  notAForm: { path: "nop/xa-a.xlsx" },
  unitNotInReport: { path: "bao-cao-2025.xlsx", unit: "38.01" },
  differentUnits: { one: "38.01", other: "38.02" },
  previousOtherPeriod: { path: "bao-cao-6t-2025.xlsx", found: "6t", wanted: "9t" },
  reviewOfPart: { path: "bao-cao-6t-2025.xlsx", found: "6t" },
  defectsOfSeveralYears: { years: 6 },
  periodUnclear: { from: 2030, to: 2026 },
  periodUnknown: { from: 2025, to: 2030, known: [2025, 2026] },
  reportWithoutUnits: { path: "bao-cao-2024.xlsx" },
  notAReport: { path: "so-don-vi.xlsx" },
  previousNotEarlier: { path: "bao-cao-2026.xlsx", found: 2026, year: 2026 },
  settingsRefused: {
    path: "thiet-lap.json",
    faults: [{ reason: "unknown", what: "nmae", nearest: ["name"] }],
    known: settingNames,
  },
  noFigures: { path: "bao-cao-nam-truoc.txt" },
  cellWithoutSource: { path: "bao-cao.xlsx", cell: "'Báo cáo'!A1" },
  portTaken: { port: 8080 },
};

export const refusalCodes = Object.keys(examples) as readonly RefusalCode[];

export const exampleRefusal = (code: RefusalCode): Refusal =>
  ({ code, details: examples[code] }) as Refusal;

/** The texts among the parameters of a refusal, which its sentence must repeat. */
export function textsIn({ details }: Refusal): readonly string[] {
  const codes = ["reason", "what", "faults"];
  return Object.entries(details).flatMap(([key, value]: [string, unknown]) => {
    if (codes.includes(key)) return [];
    return Array.isArray(value) ? value.map(String) : [String(value)];
  });
}
