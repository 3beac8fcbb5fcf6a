import { commandNames, type CommandName } from "#text/cli/text";
import { productVersion } from "#core/words/product";
import { cliText, refusalSentence } from "#text/cli/cli";
import type { Language } from "#text/language";
import { argumentsOf, type Arguments } from "./arguments";
import { catalogue } from "./commands/catalogue";
import { check } from "./commands/check";
import { checkFigures } from "./commands/check-figures";
import { difference } from "./commands/difference";
import { exportData } from "./commands/export";
import { plan } from "./commands/plan";
import { report } from "./commands/report";
import { returnPack } from "./commands/return";
import { review } from "./commands/review";
import { sample } from "./commands/sample/sample";
import { start } from "./commands/start";
import { template } from "./commands/template";
import { trace } from "./commands/trace";
import { speaker, type Console, type ExitCode, type Speaker } from "./console";
import { refuse, Refused } from "./refused";

type Command = (words: Arguments, speaker: Speaker, today: string) => ExitCode | Promise<ExitCode>;

const commands: Readonly<Record<CommandName, Command>> = {
  start,
  sample,
  template,
  check,
  report,
  review,
  trace,
  difference,
  return: returnPack,
  export: exportData,
  catalogue,
  plan,
  "check-figures": checkFigures,
};

/** Runs one command line; the day is the caller's, so that a test has its own. */
export async function run(
  line: readonly string[],
  target: Console,
  today: string,
): Promise<ExitCode> {
  const language: Language = line.join(" ").includes("--lang en") ? "en" : "vi";
  try {
    return await dispatch(line, target, today);
  } catch (error) {
    if (error instanceof Refused) {
      target.err(`${refusalSentence(error.refusal, language)}\n`);
      return 2;
    }
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    target.err(`${cliText(language).bug(details.split("\n").slice(0, 3).join(" | "))}\n`);
    return 3;
  }
}

async function dispatch(
  line: readonly string[],
  target: Console,
  today: string,
): Promise<ExitCode> {
  const [first, ...rest] = line;
  if (first === "--version") {
    target.out(`${productVersion}\n`);
    return 0;
  }
  if (first === undefined || first.startsWith("--")) {
    const words = argumentsOf(
      "catalogue",
      first === undefined ? [] : line.filter((word) => word !== "--help"),
    );
    target.out(cliText(words.language).usage);
    return first === undefined ? 2 : 0;
  }
  const name = commandNames.find((each) => each === first);
  if (name === undefined) return refuse("commandUnknown", { command: first });
  const words = argumentsOf(name, rest);
  if (words.has("help")) {
    target.out(cliText(words.language).help(name));
    return 0;
  }
  const spoken = speaker(words.language, target, words.optional("json"));
  const code = await commands[name](words, spoken, today);
  return spoken.hasFailed() ? 2 : code;
}
