import { commandNames, type CommandName } from "./text";
import { commandShapes, everywhere, options, type OptionName, type Placeholder } from "./options";

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

/** The page of a command: what it does, its line, its options, an example. */
export function helpPage(command: CommandName, words: HelpWords): string {
  const { operands, required, optional, example } = commandShapes[command];
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
  return value === null ? `--${flag}` : `--${flag} ${placeholders[value]}`;
}

type Row = readonly [term: string, meaning: string];

/** A heading, and under it terms and meanings in two columns. */
function table(heading: string, rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([term]) => term.length));
  const lines = rows.map(([term, meaning]) => `  ${term.padEnd(width)}  ${meaning}`);
  return [`${heading}:`, ...lines].join("\n");
}

const paragraphs = (parts: readonly string[]): string => `${parts.join("\n\n")}\n`;
