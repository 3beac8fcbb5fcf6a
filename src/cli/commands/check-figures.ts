import {
  checkStatements,
  type CheckedStatement,
  type FigureVerdict,
} from "#core/figures/statement";
import { findStatements } from "#core/figures/find-statements";
import { readStatements } from "#core/figures/read-statements";
import type { Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import { readOrRefuse, shownPath } from "#cli/disk";
import { openBytes } from "#cli/product";
import { refuse } from "#cli/refused";

/** Recomputes the percentages printed in a sheet or in the text of a report. */
export function checkFigures(words: Arguments, speaker: Speaker): ExitCode {
  const [file] = words.operands;
  if (file === undefined) refuse("argumentMissing", { command: "check-figures", what: "files" });
  const path = shownPath(file);
  const checked = /\.xls[xm]$/iu.test(file)
    ? inWorkbook(file, path)
    : checkStatements(findStatements(new TextDecoder().decode(readOrRefuse(file))));
  if (checked.length === 0) refuse("noFigures", { path });
  speaker.json({
    schema: "so-chi-tieu/check-figures@1",
    file: path,
    statements: checked.map(json),
  });
  const counts: Record<FigureVerdict, number> = {
    reproduced: 0,
    truncated: 0,
    otherDenominator: 0,
    notReproduced: 0,
  };
  for (const each of checked) {
    counts[each.verdict] += 1;
    if (each.verdict !== "reproduced") speaker.say(speaker.text.figure(each));
  }
  speaker.say(speaker.text.figuresChecked(counts));
  return counts.reproduced === checked.length ? 0 : 1;
}

/** Each sheet by itself: another whole is looked for on the same sheet. */
function inWorkbook(file: string, path: string): readonly CheckedStatement[] {
  const opened = openBytes(readOrRefuse(file));
  if (!opened.ok) return refuse("workbookRefused", { path, reason: opened.error });
  return opened.value.sheets.flatMap(({ name }) => {
    const grid = opened.value.readGrid(name);
    return grid.ok ? checkStatements(readStatements(grid.value) ?? []) : [];
  });
}

const json = ({ statement, verdict, others }: CheckedStatement): object => ({
  ...statement.place,
  content: statement.content,
  numerator: statement.numerator,
  denominator: statement.denominator,
  printed: statement.printed,
  verdict,
  otherDenominators: others,
});
