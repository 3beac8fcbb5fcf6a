import type { CheckedStatement } from "#core/figures/statement";
import { figureCounts, figuresInText, figuresInWorkbook, figuresJson } from "#app/check-figures";
import type { Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import { readOrRefuse, shownAlone, shownPath } from "#cli/files/disk";
import { openBytes } from "#cli/files/open-bytes";
import { refuse } from "#cli/refused";

/** Recomputes the percentages printed in a sheet or in the text of a report. */
export function checkFigures(words: Arguments, speaker: Speaker): ExitCode {
  const [file] = words.operands;
  if (file === undefined) refuse("argumentMissing", { command: "check-figures", what: "files" });
  const path = shownPath(file);
  const checked = /\.xls[xm]$/iu.test(file)
    ? inWorkbook(file, path)
    : figuresInText(new TextDecoder().decode(readOrRefuse(file)));
  if (checked.length === 0) refuse("noFigures", { path });
  speaker.json(() => figuresJson(shownAlone(file), checked));
  for (const each of checked) {
    if (each.verdict !== "reproduced") speaker.say(speaker.text.figure(each));
  }
  const counts = figureCounts(checked);
  speaker.say(speaker.text.figuresChecked(counts));
  return counts.reproduced === checked.length ? 0 : 1;
}

function inWorkbook(file: string, path: string): readonly CheckedStatement[] {
  const opened = openBytes(readOrRefuse(file));
  return opened.ok
    ? figuresInWorkbook(opened.value)
    : refuse("workbookRefused", { path, reason: opened.error });
}
