import { holdsWords, nameKey } from "./spelling";

/** Names offered at most: whoever misspelt one looks at a few, not at a list. */
const mostOffered = 3;

/** The known names that are spelt most like a wanted one, nearest first; none when nothing is like it. */
export function nearestNames(wanted: string, known: Iterable<string>): readonly string[] {
  const letters = nameKey(wanted);
  if (letters === "") return [];
  const most = Math.max(1, Math.floor(letters.length / 3));
  return [...new Set(known)]
    .map((name) => ({ name, far: farness(letters, nameKey(name), most) }))
    .filter(({ far }) => far <= most)
    .sort((one, other) => one.far - other.far)
    .slice(0, mostOffered)
    .map(({ name }) => name);
}

/** A name that holds the wanted one as words, or the other way round, is near whatever it says besides. */
function farness(wanted: string, name: string, most: number): number {
  if (wanted === name) return 0;
  if (holdsWords(name, wanted) || holdsWords(wanted, name)) return 0.5;
  // As many letters at least are to be put in or taken out.
  const longer = Math.abs(wanted.length - name.length);
  return longer > most ? longer : changesBetween(wanted, name);
}

/** Letters to put in, to take out, to replace, or neighbours to swap (Damerau and Levenshtein). */
function changesBetween(one: string, other: string): number {
  const cost: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  const at = (row: number, column: number): number => cost[row]?.[column] ?? Infinity;
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    cost.push(line);
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + same,
          swapped ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(one.length, other.length);
}
