import { parseArgs } from "node:util";
import { isoFromText } from "#core/registry/calendar-day";
import { languages, type Language } from "#text/language";
import {
  flagsOf,
  options,
  type FlagOf,
  type OptionShape,
  type Placeholder,
  type RepeatedFlag,
} from "#text/cli/options";
import type { CommandName } from "#text/cli/text";
import { refuse } from "./refused";

/** Options that carry a value, and those that are only there or not. */
type Valued = FlagOf<Placeholder>;
type Flag = FlagOf<null>;

const shapes = Object.values<OptionShape>(options);

const optionKinds = Object.fromEntries(
  shapes.map(({ flag, value }) => [flag, { type: value === null ? "boolean" : "string" } as const]),
);

/** The words of one command, checked one by one as the command asks for them. */
export interface Arguments {
  readonly command: CommandName;
  readonly operands: readonly string[];
  readonly language: Language;
  readonly has: (flag: Flag) => boolean;
  readonly optional: (option: Valued) => string | null;
  readonly required: (option: Valued) => string;
  readonly year: (standard?: number) => number;
  /** A year that must be named, such as the first of a period. */
  readonly yearIn: (option: FlagOf<"year">) => number;
  readonly day: (option: FlagOf<"day">) => string | null;
  readonly count: (option: FlagOf<"number">, range: Range) => number;
  /** Every value of an option that may be written several times. */
  readonly all: (option: RepeatedFlag) => readonly string[];
  /** One of a few words; the first is taken when nothing is written. */
  readonly choice: <C extends string>(
    option: FlagOf<"policy" | "period">,
    known: readonly [C, ...C[]],
  ) => C;
}

interface Range {
  readonly least: number;
  readonly most: number;
  readonly standard: number;
}

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
  const known = new Set(flagsOf(command));
  const repeated = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName: option, value = "" } = token;
    if (!known.has(name)) refuse("optionUnknown", { command, option });
    const shape = shapes.find(({ flag }) => flag === name);
    const isRepeated = shape?.repeated === true;
    if (given.has(name) && !isRepeated) refuse("optionTwice", { option });
    if (shape?.value != null && value === "") refuse("optionValueMissing", { option });
    if (isRepeated) repeated.set(name, [...(repeated.get(name) ?? []), value]);
    given.set(name, token.value ?? true);
  }
  return { ...accessTo(command, operands, given), all: (option) => repeated.get(option) ?? [] };
}

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
    yearIn: (option) => yearOf(required(option)),
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
