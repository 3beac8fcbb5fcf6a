import { distinctNames } from "#core/distinct-names";
import type { Organisation } from "#core/registry/organisation";

/** Signs that Windows refuses in a file name, and halves of characters. */
const refusedInNames = /[<>:"/\\|?*]|\p{Cc}|\p{Cs}/gu;

/** What the name of a hidden or temporary file begins with. */
const hiddenStart = /^[.~ ]+/u;

/** Names of devices, which Windows refuses with any ending ("Naming Files, Paths, and Namespaces"). */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³]) *(?:\.|$)/iu;

/** Longest name, so that a path inside a few folders stays under what Windows takes. */
const longestName = 100;

/** `02.001.003 Đảng bộ xã Nậm Sín.xlsx`: begins with the code, safe on Windows. */
export function formFileName({ code, name }: Pick<Organisation, "code" | "name">): string {
  const plain = `${code} ${name}`.replace(refusedInNames, " ").replace(/\s+/gu, " ");
  const visible = Array.from(plain.replace(hiddenStart, "")).slice(0, longestName).join("");
  const stem = visible.replace(/[. ]+$/u, "");
  return stem === "" || device.test(stem) ? `_${stem}.xlsx` : `${stem}.xlsx`;
}

/** File names of the forms of several units, each another one: codes may differ only in signs that names cannot have. */
export const formFileNames = (
  units: readonly Pick<Organisation, "code" | "name">[],
): ReadonlyMap<string, string> => {
  const names = distinctNames(units.map(formFileName));
  return new Map(units.map(({ code }, index) => [code, names[index] ?? code]));
};
