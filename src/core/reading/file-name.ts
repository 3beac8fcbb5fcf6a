import { titleLabels } from "#core/words/names";
import { spellingKey } from "#core/spelling";

/** The name of a file, letters composed. */
export const fileNameOf = (path: string): string => (path.split("/").at(-1) ?? "").normalize("NFC");

/** An official code at the beginning of a file name: `38.168.053 xã Tân Quang.xlsx`. */
const officialCode = /^(\d{2}(?:\.\d{3}){1,4})(?![.\d]*\d)/u;

export const codeInFileName = (path: string): string | null =>
  officialCode.exec(fileNameOf(path))?.[1] ?? null;

/** Years behind the word for it, with its letters or as names without marks have them: `nam 2025`. */
export function yearsInFileName(path: string): readonly number[] {
  const name = spellingKey(fileNameOf(path).replaceAll(/[_-]+/gu, " "));
  const words = [spellingKey(titleLabels.year), "nam"];
  const found = [...name.matchAll(/(\p{L}+) ?((?:19|20|21)\d{2})(?!\d)/gu)];
  return found.flatMap(([, lead = "", year]) => (words.includes(lead) ? [Number(year)] : []));
}
