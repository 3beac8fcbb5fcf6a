import type { CommandName } from "./cli-text";
import { commandNames } from "./cli-text";

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
  | "policy"
  | "choice"
  | "unit"
  | "earlier"
  | "planAction"
  | "figures";

/** One description each; some flags mean another thing, or have a default, in one command. */
const options = {
  outFolder: { flag: "--out", value: "folder" },
  outReport: { flag: "--out", value: "report" },
  outExport: { flag: "--out", value: "file" },
  registry: { flag: "--registry", value: "file" },
  plan: { flag: "--plan", value: "plan" },
  year: { flag: "--year", value: "year" },
  asOf: { flag: "--as-of", value: "day" },
  until: { flag: "--until", value: "day" },
  outDifference: { flag: "--out", value: "file" },
  previous: { flag: "--previous", value: "report" },
  settings: { flag: "--settings", value: "file" },
  keep: { flag: "--keep", value: "report" },
  keepExplained: { flag: "--keep", value: "report" },
  due: { flag: "--due", value: "day" },
  grace: { flag: "--grace", value: "number" },
  duplicates: { flag: "--duplicates", value: "policy" },
  choose: { flag: "--choose", value: "choice" },
  checks: { flag: "--checks", value: "file" },
  unit: { flag: "--unit", value: "unit" },
  json: { flag: "--json", value: "file" },
  tasks: { flag: "--tasks", value: "file" },
  docx: { flag: "--docx", value: "file" },
  outPlan: { flag: "--out", value: "file" },
  samplePlan: { flag: "--plan", value: "plan" },
  sampleYear: { flag: "--year", value: "year" },
  seed: { flag: "--seed", value: "number" },
  units: { flag: "--units", value: "number" },
  defects: { flag: "--defects", value: null },
  repair: { flag: "--repair", value: null },
  outRepaired: { flag: "--out", value: "folder" },
  port: { flag: "--port", value: "number" },
  cache: { flag: "--cache", value: "folder" },
  threads: { flag: "--threads", value: "number" },
  lang: { flag: "--lang", value: "language" },
  help: { flag: "--help", value: null },
  version: { flag: "--version", value: null },
} as const satisfies Readonly<
  Record<string, { readonly flag: string; readonly value: Placeholder | null }>
>;

export type OptionName = keyof typeof options;

interface CommandShape {
  readonly operands: readonly Placeholder[];
  readonly required: readonly OptionName[];
  readonly optional: readonly OptionName[];
  /** What follows the command in its example. */
  readonly example: string;
}

const shapes: Readonly<Record<CommandName, CommandShape>> = {
  start: { operands: [], required: [], optional: ["port"], example: "" },
  sample: {
    operands: [],
    required: ["outFolder"],
    optional: ["samplePlan", "sampleYear", "seed", "units", "defects"],
    example: "--out tinh-mau --units 20 --defects",
  },
  template: {
    operands: [],
    required: ["registry", "plan", "year", "outFolder"],
    optional: [],
    example: "--registry so-don-vi.xlsx --plan ha-giang --year 2026 --out bieu-mau",
  },
  check: {
    operands: ["forms"],
    required: [],
    optional: ["plan", "checks", "repair", "outRepaired", "json"],
    example: "nop/xa-a.xlsx --repair --out da-sua",
  },
  report: {
    operands: ["files"],
    required: ["registry", "plan", "year", "outReport"],
    optional: [
      ...(["asOf", "due", "grace", "duplicates", "choose", "unit", "previous", "checks"] as const),
      ...(["settings", "keep", "tasks", "docx", "cache", "threads", "json"] as const),
    ],
    example: "nop --registry so-don-vi.xlsx --plan ha-giang --year 2026 --out bao-cao.xlsx",
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
      ...(["asOf", "due", "grace", "duplicates", "choose", "unit", "previous", "checks"] as const),
      ...(["keepExplained", "until", "cache", "threads", "json"] as const),
    ],
    example: "nop --registry so-don-vi.xlsx --plan ha-giang --year 2026 --out tra-lai",
  },
  export: {
    operands: ["files"],
    required: ["registry", "plan", "year", "outExport"],
    optional: [
      ...(["asOf", "due", "grace", "duplicates", "choose", "unit", "cache", "threads"] as const),
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

/** The words of a help page in one language. */
export interface HelpWords {
  /** What the program is, in one sentence. */
  readonly product: string;
  readonly does: Readonly<Record<CommandName, string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly placeholders: Readonly<Record<Placeholder, string>>;
  readonly headings: {
    readonly usage: string;
    readonly commands: string;
    readonly options: string;
    readonly example: string;
    readonly exitCodes: string;
    readonly command: string;
    readonly more: string;
  };
  readonly exitCodes: readonly [string, string, string, string];
}

const program = "so-chi-tieu";
const everywhere: readonly OptionName[] = ["lang", "help"];

/** The overview: the commands, what is common to them, the exit codes. */
export function overviewPage(words: HelpWords): string {
  const { headings } = words;
  return paragraphs([
    words.product,
    `${headings.usage}:\n  ${program} ${headings.command} …`,
    table(
      headings.commands,
      commandNames.map((name) => [name, words.does[name]]),
    ),
    table(headings.options, optionRows([...everywhere, "version"], words)),
    table(
      headings.exitCodes,
      words.exitCodes.map((meaning, code) => [String(code), meaning]),
    ),
    headings.more,
  ]);
}

/** The page of each command: what it does, its line, its options, an example. */
export const helpPages = (words: HelpWords): Readonly<Record<CommandName, string>> => ({
  start: helpPage("start", words),
  sample: helpPage("sample", words),
  template: helpPage("template", words),
  check: helpPage("check", words),
  report: helpPage("report", words),
  trace: helpPage("trace", words),
  difference: helpPage("difference", words),
  return: helpPage("return", words),
  export: helpPage("export", words),
  catalogue: helpPage("catalogue", words),
  plan: helpPage("plan", words),
  "check-figures": helpPage("check-figures", words),
});

function helpPage(command: CommandName, words: HelpWords): string {
  const { operands, required, optional, example } = shapes[command];
  const { headings, placeholders } = words;
  const must = [
    ...operands.map((operand) => placeholders[operand]),
    ...required.map((name) => written(name, words)),
  ];
  const may = optional.map((name) => `[${written(name, words)}]`);
  const lines = [[program, command, ...must].join(" "), ...wrapped(may)];
  return paragraphs([
    words.does[command],
    `${headings.usage}:\n  ${lines.join("\n      ").trimEnd()}`,
    table(headings.options, optionRows([...required, ...optional, ...everywhere], words)),
    `${headings.example}:\n  ${[program, command, example].join(" ").trimEnd()}`,
  ]);
}

/** Longest line of the usage, the blanks before it not counted. */
const usageWidth = 90;

/** As many on a line as have room. */
function wrapped(parts: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    const longer = line === undefined ? part : `${line} ${part}`;
    if (line !== undefined && longer.length <= usageWidth) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

const optionRows = (names: readonly OptionName[], words: HelpWords): readonly Row[] =>
  names.map((name) => [written(name, words), words.options[name]]);

function written(name: OptionName, { placeholders }: HelpWords): string {
  const { flag, value } = options[name];
  return value === null ? flag : `${flag} ${placeholders[value]}`;
}

type Row = readonly [term: string, meaning: string];

/** A heading, and under it terms and meanings in two columns. */
function table(heading: string, rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([term]) => term.length));
  const lines = rows.map(([term, meaning]) => `  ${term.padEnd(width)}  ${meaning}`);
  return [`${heading}:`, ...lines].join("\n");
}

const paragraphs = (parts: readonly string[]): string => `${parts.join("\n\n")}\n`;
