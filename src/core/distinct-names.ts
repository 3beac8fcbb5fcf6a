/**
 * The names, each once even where capitals do not count (Windows, macOS): a name that is taken gets ` (2)` before its
 * ending. The first of equals keeps its name.
 */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set(names.map(keyOf));
  const given = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let copy = 2; given.has(keyOf(free)); copy += 1) {
      const next = numbered(name, copy);
      if (!taken.has(keyOf(next))) free = next;
    }
    given.add(keyOf(free));
    return free;
  });
}

const keyOf = (name: string): string => name.normalize("NFC").toLowerCase();

function numbered(name: string, copy: number): string {
  const ending = /\.[a-z]{1,5}$/iu.exec(name)?.[0] ?? "";
  return `${name.slice(0, name.length - ending.length)} (${String(copy)})${ending}`;
}
