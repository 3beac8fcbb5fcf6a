import { readFileSync } from "node:fs";
import path from "node:path";
import { argumentsOf } from "#cli/arguments";
import { Refused } from "#cli/refused";
import { flagsOf, options, type OptionShape } from "#text/cli/options";
import { commandNames, type CommandName } from "#text/cli/text";

const shapes = Object.values<OptionShape>(options);
const every = [...new Set(shapes.map(({ flag }) => flag))].filter((flag) => flag !== "version");

/** What stands behind an option, when something has to. */
const written = (flag: string): readonly string[] =>
  shapes.some((shape) => shape.flag === flag && shape.value !== null)
    ? [`--${flag}`, flag === "lang" ? "vi" : "1"]
    : [`--${flag}`];

function isTaken(command: CommandName, flag: string): boolean {
  try {
    argumentsOf(command, written(flag));
    return true;
  } catch (error) {
    if (error instanceof Refused && error.refusal.code === "optionUnknown") return false;
    throw error;
  }
}

describe.each(commandNames)("%s", (command) => {
  test("takes what its help explains, and nothing else", () => {
    expect(every.filter((flag) => isTaken(command, flag)).sort()).toEqual(
      [...flagsOf(command)].sort(),
    );
  });

  test("has the same options in README", () => {
    expect(inReadme(command)).toEqual(
      flagsOf(command)
        .filter((flag) => !everywhere.has(flag))
        .sort(),
    );
  });
});

/** What README says of every command at once. */
const everywhere: ReadonlySet<string> = new Set(["lang", "help"]);

const readme = readFileSync(path.join(__dirname, "../../README.md"), "utf8");

/** The options in the first cell of a command's row. */
function inReadme(command: CommandName): readonly string[] {
  const rows = readme.split("\n").filter((line) => line.startsWith(`| \`${command} `));
  const cells = rows.map((row) => row.split(/(?<!\\)\|/u)[1] ?? "");
  const found = cells.flatMap((cell) =>
    [...cell.matchAll(/--([a-z-]+)/gu)].map(([, flag]) => flag),
  );
  return [...new Set(found)].flatMap((flag) => flag ?? []).sort();
}
