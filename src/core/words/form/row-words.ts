/** The words of a language for rows of a form. */
export interface RowWords {
  /** `dòng 12` */
  readonly row: (label: string) => string;
  /** `tổng dòng 1 đến 4`: the sum of rows that follow each other. */
  readonly rows: (first: string, last: string) => string;
}

/** In Vietnamese. */
export const rowWordsVi: RowWords = {
  row: (label) => `dòng ${label}`,
  rows: (first, last) => `tổng dòng ${first} đến ${last}`,
};

/** A row that is added, or subtracted. */
export interface RowTerm {
  readonly label: string;
  readonly minus: boolean;
}

/** Fewer rows in a row are named each. */
const leastRun = 3;

/** `dòng A + tổng dòng 1 đến 4 − dòng 5`: a sum in the words of the form. */
export function sumOfRows(terms: readonly RowTerm[], words: RowWords): string {
  const parts: string[] = [];
  for (let at = 0; at < terms.length;) {
    const end = endOfRun(terms, at);
    const run = terms.slice(at, end);
    const { label = "", minus = false } = run[0] ?? {};
    const isRun = run.length >= leastRun;
    const said = isRun ? words.rows(label, run.at(-1)?.label ?? "") : words.row(label);
    const sign = minus ? "− " : at === 0 ? "" : "+ ";
    parts.push(`${sign}${said}`);
    at = isRun ? end : at + 1;
  }
  return parts.join(" ");
}

/** Behind the last of the rows that are numbered one after the other and have the same sign. */
function endOfRun(terms: readonly RowTerm[], from: number): number {
  let end = from + 1;
  for (; end < terms.length; end += 1) {
    const [one, other] = [terms[end - 1], terms[end]];
    if (one?.minus !== other?.minus || !follows(one?.label ?? "", other?.label ?? "")) break;
  }
  return end;
}

const wholeNumber = /^\d+$/u;

const follows = (one: string, other: string): boolean =>
  wholeNumber.test(one) && wholeNumber.test(other) && Number(other) === Number(one) + 1;
