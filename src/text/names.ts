import { quoted, shortened } from "./issues/found";

/** Finds the name that people use for a code; a code that it does not know comes back as it is. */
export interface Names {
  /** What to do is said of the pane and its buttons; without it, of the command line. */
  readonly inPane?: true;
  item(code: string): string;
  unit(code: string): string;
  plan(id: string): string;
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

/** A sum of more terms than this is given in codes. */
const mostTermsNamed = 4;

/** `“Đảng viên được kết nạp trong năm” (DV_ADMITTED_YEAR)` */
export function itemLabel(names: Names, code: string): string {
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

/**
 * A sum in the words of the form: `“Được xếp loại” (DV_RATED) + “Chưa xếp loại” (DV_NOT_RATED)`. A code with
 * a minus before it is subtracted. Long sums are given in codes, which stand beside the names in the form.
 */
export function sumLabel(names: Names, terms: readonly string[]): string {
  const label = (code: string): string =>
    terms.length > mostTermsNamed ? shortened(code) : itemLabel(names, code);
  return terms
    .map((term, index) => {
      const code = term.replace(/^-/u, "");
      const sign = code !== term ? "− " : index === 0 ? "" : "+ ";
      return `${sign}${label(code)}`;
    })
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
