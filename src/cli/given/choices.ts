import type { CheckSettings } from "#core/catalogue/check-settings";
import { checkSettingNames, readCheckSettings } from "#core/checks/read-check-settings";
import type { FileReading } from "#core/consolidation/file-reading";
import { checksOf } from "#core/result/build-report";
import type { Arguments } from "#cli/arguments";
import { readOrRefuse, shownPath } from "#cli/files/disk";
import type { Work } from "#app/work";
import { refuse } from "#cli/refused";
import { parsedJson } from "./settings-and-kept";

/**
 * The files that were chosen for units which sent several, from `--choose CODE=FILE`: by the path as it is listed, or
 * by the end of it. A file that was not read, or a name that several files have, is refused.
 */
export function chosenFrom(
  words: Arguments,
  readings: readonly FileReading[],
): ReadonlyMap<string, string> {
  const paths = readings.map(({ file }) => file.path);
  return new Map(words.all("choose").map((choice) => chosen(choice, paths)));
}

function chosen(choice: string, paths: readonly string[]): readonly [string, string] {
  const at = choice.indexOf("=");
  if (at < 1 || at === choice.length - 1) return refuse("choiceUnclear", { found: choice });
  const code = choice.slice(0, at).trim().normalize("NFC");
  const file = choice.slice(at + 1).trim();
  const same = (path: string): string => path.replaceAll("\\", "/").normalize("NFC");
  const wanted = same(file);
  const exact = paths.filter((path) => same(path) === wanted);
  const found =
    exact.length > 0 ? exact : paths.filter((path) => same(path).endsWith(`/${wanted}`));
  const [first] = found;
  if (first === undefined || found.length > 1) {
    return refuse("chosenFileUnclear", { file, files: found });
  }
  return [code, first];
}

/** The levels of the checks: those of the plan, or the usual ones, changed by the file behind `--checks`. */
export function checksFrom(
  words: Arguments,
  { plan, isItem }: Pick<Work, "isItem" | "plan">,
): CheckSettings {
  const over = checksOf(plan);
  const file = words.optional("checks");
  if (file === null) return over;
  const path = shownPath(file);
  const content = parsedJson(readOrRefuse(file), { path, known: checkSettingNames });
  const read = readCheckSettings(content, { over, isItem });
  return read.ok
    ? read.value
    : refuse("settingsRefused", { path, faults: [read.error], known: checkSettingNames });
}
