import type { CommandName } from "./text";

/** What stands behind an option or a command. */
export type Placeholder =
  | "file"
  | "forms"
  | "files"
  | "folder"
  | "plan"
  | "year"
  | "day"
  | "cell"
  | "number"
  | "language"
  | "report"
  | "reports"
  | "policy"
  | "period"
  | "choice"
  | "unit"
  | "earlier"
  | "planAction"
  | "figures";

export interface OptionShape {
  /** As it is written behind two dashes. */
  readonly flag: string;
  /** What stands behind it; null for one that is only there or not. */
  readonly value: Placeholder | null;
  /** It may be written several times. */
  readonly repeated?: true;
}

/** One description each; some flags mean another thing, or have a default, in one command. */
export const options = {
  outFolder: { flag: "out", value: "folder" },
  outReport: { flag: "out", value: "report" },
  outExport: { flag: "out", value: "file" },
  registry: { flag: "registry", value: "file" },
  plan: { flag: "plan", value: "plan" },
  year: { flag: "year", value: "year" },
  period: { flag: "period", value: "period" },
  asOf: { flag: "as-of", value: "day" },
  until: { flag: "until", value: "day" },
  outDifference: { flag: "out", value: "file" },
  previous: { flag: "previous", value: "report", repeated: true },
  previousShown: { flag: "previous", value: "report", repeated: true },
  settings: { flag: "settings", value: "file" },
  keep: { flag: "keep", value: "report" },
  keepExplained: { flag: "keep", value: "report" },
  due: { flag: "due", value: "day" },
  grace: { flag: "grace", value: "number" },
  duplicates: { flag: "duplicates", value: "policy" },
  choose: { flag: "choose", value: "choice", repeated: true },
  checks: { flag: "checks", value: "file" },
  unit: { flag: "unit", value: "unit" },
  json: { flag: "json", value: "file" },
  tasks: { flag: "tasks", value: "file" },
  docx: { flag: "docx", value: "file" },
  outPlan: { flag: "out", value: "file" },
  samplePlan: { flag: "plan", value: "plan" },
  sampleYear: { flag: "year", value: "year" },
  seed: { flag: "seed", value: "number" },
  units: { flag: "units", value: "number" },
  years: { flag: "years", value: "number" },
  fromYear: { flag: "from", value: "year" },
  toYear: { flag: "to", value: "year" },
  outReview: { flag: "out", value: "file" },
  defects: { flag: "defects", value: null },
  force: { flag: "force", value: null },
  repair: { flag: "repair", value: null },
  outRepaired: { flag: "out", value: "folder" },
  once: { flag: "once", value: null },
  port: { flag: "port", value: "number" },
  cache: { flag: "cache", value: "folder" },
  threads: { flag: "threads", value: "number" },
  lang: { flag: "lang", value: "language" },
  help: { flag: "help", value: null },
  version: { flag: "version", value: null },
} as const satisfies Readonly<Record<string, OptionShape>>;

export type OptionName = keyof typeof options;

type Option = (typeof options)[OptionName];

/** Options by what stands behind them. */
export type FlagOf<V extends Placeholder | null> = Extract<Option, { readonly value: V }>["flag"];
export type RepeatedFlag = Extract<Option, { readonly repeated: true }>["flag"];

/** What every command knows. */
export const everywhere: readonly OptionName[] = ["lang", "help"];

/** The options of a command by their flags, in the order of its help. */
export function flagsOf(command: CommandName): readonly string[] {
  const { required, optional } = commandShapes[command];
  return [...required, ...optional, ...everywhere].map((name) => options[name].flag);
}

interface CommandShape {
  readonly operands: readonly Placeholder[];
  readonly required: readonly OptionName[];
  readonly optional: readonly OptionName[];
  /** What follows the command in its example. */
  readonly example: string;
}

/** Every command: what is written behind it. Parsing, help and README follow this table. */
export const commandShapes: Readonly<Record<CommandName, CommandShape>> = {
  start: { operands: [], required: [], optional: ["port", "once"], example: "" },
  sample: {
    operands: [],
    required: ["outFolder"],
    optional: ["samplePlan", "sampleYear", "years", "seed", "units", "defects"],
    example: "--out tinh-mau --units 20 --defects",
  },
  template: {
    operands: [],
    required: ["registry", "plan", "year", "outFolder"],
    optional: ["period", "previousShown", "force"],
    example: "--registry so-don-vi.xlsx --plan ha-giang --year 2026 --out bieu-mau",
  },
  check: {
    operands: ["forms"],
    required: [],
    optional: ["plan", "period", "checks", "repair", "outRepaired", "json"],
    example: "nop/xa-a.xlsx --repair --out da-sua",
  },
  report: {
    operands: ["files"],
    required: ["registry", "plan", "year", "outReport"],
    optional: [
      ...(["period"] as const),
      ...(["asOf", "due", "grace", "duplicates", "choose", "unit", "previous", "checks"] as const),
      ...(["settings", "keep", "tasks", "docx", "cache", "threads", "json"] as const),
    ],
    example: "nop --registry so-don-vi.xlsx --plan ha-giang --year 2026 --out bao-cao.xlsx",
  },
  review: {
    operands: ["reports"],
    required: ["plan", "fromYear", "toYear", "outReview"],
    optional: ["docx", "json"],
    example: "bao-cao-2028.xlsx --plan ha-giang --from 2026 --to 2028 --out so-ket.xlsx",
  },
  trace: {
    operands: ["report", "cell"],
    required: [],
    optional: ["plan", "json"],
    example: `bao-cao.xlsx "'Phụ lục 1 - Chỉ tiêu'!E7"`,
  },
  difference: {
    operands: ["file", "earlier"],
    required: [],
    optional: ["plan", "outDifference", "json"],
    example: "nop/xa-a.xlsx bao-cao-2025.xlsx --out so-sanh.xlsx",
  },
  return: {
    operands: ["files"],
    required: ["registry", "plan", "year", "outFolder"],
    optional: [
      ...(["period"] as const),
      ...(["asOf", "due", "grace", "duplicates", "choose", "unit", "previous", "checks"] as const),
      ...(["keepExplained", "until", "cache", "threads", "json"] as const),
    ],
    example: "nop --registry so-don-vi.xlsx --plan ha-giang --year 2026 --out tra-lai",
  },
  export: {
    operands: ["files"],
    required: ["registry", "plan", "year", "outExport"],
    optional: [
      ...(["period"] as const),
      ...(["asOf", "due", "grace", "duplicates", "choose", "unit", "previous"] as const),
      ...(["cache", "threads"] as const),
    ],
    example: "nop --registry so-don-vi.xlsx --plan ha-giang --year 2026 --out so-lieu.csv",
  },
  catalogue: { operands: [], required: ["json"], optional: [], example: "--json danh-muc.json" },
  plan: {
    operands: ["planAction", "plan"],
    required: [],
    optional: ["outPlan", "json"],
    example: "export ha-giang --out ke-hoach.xlsx",
  },
  "check-figures": {
    operands: ["figures"],
    required: [],
    optional: ["json"],
    example: "bao-cao-nam-truoc.txt",
  },
};
