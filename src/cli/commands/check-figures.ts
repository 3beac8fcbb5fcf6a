import {
  figureCounts,
  figuresInText,
  figuresInWorkbook,
  figuresJson,
  type CheckedFigures,
} from "#app/check-figures";
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
  const found = /\.xls[xm]$/iu.test(file)
    ? inWorkbook(file, path)
    : figuresInText(new TextDecoder().decode(readOrRefuse(file)));
  const { checked } = found;
  if (checked.length === 0) refuse("noFigures", { path });
  speaker.json(() => figuresJson(shownAlone(file), found));
  for (const each of checked) {
    if (each.verdict !== "reproduced") speaker.say(speaker.text.figure(each));
  }
  const counts = figureCounts(found);
  speaker.say(speaker.text.figuresChecked(counts));
  return counts.reproduced === checked.length ? 0 : 1;
}

function inWorkbook(file: string, path: string): CheckedFigures {
  const opened = openBytes(readOrRefuse(file));
  return opened.ok
    ? figuresInWorkbook(opened.value)
    : refuse("workbookRefused", { path, reason: opened.error });
}
