import { parseArgs } from "node:util";
import { isoFromText } from "#core/registry/calendar-day";
import { languages, type Language } from "#text/language";
import type { CommandName } from "#text/cli-text";
import { refuse } from "./refused";

/** Options that carry a value, and those that are only there or not. */
const valued = [
  "out",
  "registry",
  "plan",
  "year",
  "as-of",
  "previous",
  "settings",
  "keep",
  "until",
  "json",
  "seed",
  "units",
  "port",
  "cache",
  "threads",
  "tasks",
  "docx",
  "lang",
  "due",
  "grace",
  "duplicates",
  "choose",
  "checks",
  "unit",
] as const;
const flags = ["defects", "once", "repair", "help", "version"] as const;

type Valued = (typeof valued)[number];
type Flag = (typeof flags)[number];

const optionKinds: Readonly<Record<string, { readonly type: "string" | "boolean" }>> = {
  ...kindsOf(valued, "string"),
  ...kindsOf(flags, "boolean"),
};

function kindsOf<T extends "string" | "boolean">(
  names: readonly string[],
  type: T,
): Readonly<Record<string, { readonly type: T }>> {
  return Object.fromEntries(names.map((name) => [name, { type }] as const));
}

/** The words of one command, checked one by one as the command asks for them. */
export interface Arguments {
  readonly command: CommandName;
  readonly operands: readonly string[];
  readonly language: Language;
  readonly has: (flag: Flag) => boolean;
  readonly optional: (option: Valued) => string | null;
  readonly required: (option: Valued) => string;
  readonly year: (standard?: number) => number;
  readonly day: (option: "as-of" | "due" | "until") => string | null;
  readonly count: (option: "seed" | "units" | "port" | "grace" | "threads", range: Range) => number;
  /** Every value of an option that may be written several times. */
  readonly all: (option: "choose") => readonly string[];
  /** One of a few words; the first is taken when nothing is written. */
  readonly choice: <C extends string>(option: "duplicates", known: readonly [C, ...C[]]) => C;
}

interface Range {
  readonly least: number;
  readonly most: number;
  readonly standard: number;
}

/** What decides which files count, wherever files are consolidated. */
const ledger = ["due", "grace", "duplicates", "choose", "unit"] as const;

/** Which options each command knows, besides those of all. */
const known: Readonly<Record<CommandName, readonly (Valued | Flag)[]>> = {
  start: ["port", "once"],
  sample: ["out", "plan", "year", "seed", "units", "defects"],
  template: ["registry", "plan", "year", "out", "previous"],
  check: ["plan", "checks", "repair", "out", "json"],
  report: [
    ...(["registry", "plan", "year", "as-of", "previous", "out", "json"] as const),
    ...ledger,
    ...(["checks", "settings", "keep", "tasks", "docx", "cache", "threads"] as const),
  ],
  trace: ["plan", "json"],
  difference: ["plan", "out", "json"],
  return: [
    ...(["registry", "plan", "year", "as-of", "previous", "until", "out", "json"] as const),
    ...ledger,
    ...(["checks", "keep", "cache", "threads"] as const),
  ],
  export: ["registry", "plan", "year", "as-of", "out", "cache", "threads", ...ledger],
  catalogue: ["json"],
  plan: ["out", "json"],
  "check-figures": ["json"],
};

/** What was written behind a command; an option that it does not know, or twice, or without its value, is refused. */
export function argumentsOf(command: CommandName, words: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: optionKinds,
  });
  const given = new Map<string, string | true>();
  const operands: string[] = [];
  const chosen: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = token.rawName;
    if (!isKnown(command, token.name)) refuse("optionUnknown", { command, option });
    if (given.has(token.name) && token.name !== "choose") refuse("optionTwice", { option });
    const wantsValue = valued.some((name) => name === token.name);
    if (wantsValue && (token.value ?? "") === "") refuse("optionValueMissing", { option });
    if (token.name === "choose") chosen.push(token.value ?? "");
    given.set(token.name, token.value ?? true);
  }
  return { ...accessTo(command, operands, given), all: () => chosen };
}

const isKnown = (command: CommandName, name: string): boolean =>
  ["lang", "help", ...known[command]].includes(name);

function accessTo(
  command: CommandName,
  operands: readonly string[],
  given: ReadonlyMap<string, string | true>,
): Omit<Arguments, "all"> {
  const optional = (option: Valued): string | null => {
    const value = given.get(option);
    return typeof value === "string" ? value : null;
  };
  const required = (option: Valued): string =>
    optional(option) ?? refuse("optionMissing", { command, option: `--${option}` });
  return {
    command,
    operands,
    language: languageOf(optional("lang")),
    has: (flag) => given.has(flag),
    optional,
    required,
    year: (standard) =>
      standard !== undefined && optional("year") === null ? standard : yearOf(required("year")),
    day: (option) => dayOf(option, optional(option)),
    count: (option, range) => countOf(option, optional(option), range),
    choice: (option, known) => choiceOf(option, optional(option), known),
  };
}

function languageOf(found: string | null): Language {
  if (found === null) return "vi";
  return languages.find((language) => language === found) ?? refuse("languageUnknown", { found });
}

const yearOf = (found: string): number =>
  /^(19|20|21)\d{2}$/u.test(found) ? Number(found) : refuse("yearInvalid", { found });

function dayOf(option: string, found: string | null): string | null {
  if (found === null) return null;
  return isoFromText(found) ?? refuse("dateInvalid", { option: `--${option}`, found });
}

function countOf(option: string, found: string | null, { least, most, standard }: Range): number {
  if (found === null) return standard;
  const number = /^\d{1,9}$/u.test(found) ? Number(found) : Number.NaN;
  if (number >= least && number <= most) return number;
  return refuse("numberInvalid", { option: `--${option}`, found, least, most });
}

function choiceOf<C extends string>(
  option: string,
  found: string | null,
  known: readonly [C, ...C[]],
): C {
  if (found === null) return known[0];
  const choice = known.find((word) => word === found);
  return choice ?? refuse("choiceInvalid", { option: `--${option}`, found, known });
}
