import { sumOfRows, type RowWords } from "#core/words/form/row-words";
import { quoted, shortened } from "./issues/found";

/** Finds the name that people use for a code; a code that it does not know comes back as it is. */
export interface Names {
  /** What to do is said of the pane and its buttons; without it, of the command line. */
  readonly inPane?: true;
  /** The rows of the form that is spoken of; without it, items are named only. */
  readonly rows?: NamedRows;
  item(code: string): string;
  /** Decimals that an item may have; whole numbers where it is not said. */
  decimals?(code: string): number;
  unit(code: string): string;
  plan(id: string): string;
}

/** What the rows of a form are called, and the words for them. */
export interface NamedRows {
  /** By the code of the item; empty for a form whose rows have no labels. */
  readonly labels: ReadonlyMap<string, string>;
  readonly words: RowWords;
  /** Before the name of a row that has no label: `dòng`. */
  readonly unlabelled: string;
}

/** Names for a moment when nothing has been loaded: every code stands for itself. */
export const codesAsNames: Names = {
  item: (code) => code,
  unit: (code) => code,
  plan: (id) => id,
};

/** Long names of organisations are real; longer than this is a mistake or an attack. */
const mostOfName = 160;

/** More organisations than this are not listed. */
const mostListed = 8;

/** A sum of more terms than this is given by the labels of its rows, without their names. */
const mostTermsNamed = 2;

/** Some names repeat the letter of their row. */
const letterInName = / \(dòng [A-Z]\)$/u;

/** A row as people find it: `dòng 12 “Kết nạp trong năm”`; by its name only where rows have no labels. */
export function itemLabel({ rows, ...names }: Names, code: string): string {
  const label = rows?.labels.get(code);
  const name = shortened(names.item(code), mostOfName);
  const isNamed = name !== code && name !== "";
  if (label !== undefined && rows !== undefined) {
    const row = rows.words.row(label);
    return isNamed ? `${row} “${name.replace(letterInName, "")}”` : row;
  }
  const named = isNamed ? `“${name}”` : shortened(code);
  return rows === undefined || rows.unlabelled === "" ? named : `${rows.unlabelled} ${named}`;
}

/** Whether an item is counted in whole numbers. */
export const isWhole = (names: Names, code: string): boolean => (names.decimals?.(code) ?? 0) === 0;

/** A column of a report, which has the code of its item at its head: `“Kết nạp trong năm” (DV_ADMITTED_YEAR)`. */
export function columnLabel(names: Names, code: string): string {
  const name = shortened(names.item(code), mostOfName);
  return name === code || name === "" ? shortened(code) : `“${name}” (${shortened(code)})`;
}

/** `Đảng bộ xã Tân Quang (38.168.053)`; null where there is no name. */
export function unitLabel(names: Names, code: string): string | null {
  const name = shortened(names.unit(code), mostOfName);
  return name === code || name === "" ? null : `${name} (${shortened(code)})`;
}

/** `“Hà Giang (tỉnh)”` */
export const planLabel = (names: Names, id: string): string => quoted(names.plan(id));

/** Whether a plan that was found is called like another. */
export const isCalledLike = (names: Names, found: string | null, other: string): boolean =>
  found !== null && found !== other && names.plan(found) === names.plan(other);

/**
 * A sum in the words of the form: `dòng A + tổng dòng 3 đến 6 − dòng 7`, or by the names of its rows where they have no labels, or
 * are few. A code with a minus before it is subtracted.
 */
export function sumLabel(names: Names, codes: readonly string[]): string {
  const terms = codes.map((term) => ({
    code: term.replace(/^-/u, ""),
    minus: term.startsWith("-"),
  }));
  const { rows } = names;
  const labelled = terms.flatMap(({ code, minus }) => {
    const label = rows?.labels.get(code);
    return label === undefined ? [] : [{ label, minus }];
  });
  if (rows !== undefined && terms.length > mostTermsNamed && labelled.length === terms.length) {
    return sumOfRows(labelled, rows.words);
  }
  return terms
    .map(
      ({ code, minus }, index) =>
        `${minus ? "− " : index === 0 ? "" : "+ "}${itemLabel(names, code)}`,
    )
    .join(" ");
}

/** Organisations, each directly under the next: `A → B → A`. */
export const unitPath = (names: Names, codes: readonly string[]): string =>
  listed(codes, (code) => unitLabel(names, code) ?? quoted(code)).join(" → ");

/** Organisations by name, separated by commas. */
export const unitList = (names: Names, codes: readonly string[]): string =>
  listed(codes, (code) => unitLabel(names, code) ?? quoted(code)).join(", ");

function listed(codes: readonly string[], label: (code: string) => string): readonly string[] {
  const labels = codes.slice(0, mostListed).map(label);
  return codes.length > mostListed ? [...labels, "…"] : labels;
}
