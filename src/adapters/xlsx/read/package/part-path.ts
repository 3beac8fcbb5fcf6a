/**
 * The name of the part that a relationship's target means, seen from the part that holds the
 * relationship (ECMA-376 part 2, 6.5): absolute, relative, with `./`, `../` or backslashes. Without the
 * leading slash. Null when it leads out of the package.
 */
export function resolveTarget(source: string, target: string): string | null {
  const slashed = target.replaceAll("\\", "/");
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  const steps = (slashed.startsWith("/") ? slashed : folder + slashed).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") {
      if (path.pop() === undefined) return null;
    } else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** Where the relationships of a part stand: `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`. */
export function relationshipsOf(part: string): string {
  const nameStart = part.lastIndexOf("/") + 1;
  return `${part.slice(0, nameStart)}_rels/${part.slice(nameStart)}.rels`;
}

/** The name with `%C4%91` and its kin decoded; null when it has none or they are malformed. */
export function percentDecoded(name: string): string | null {
  if (!name.includes("%")) return null;
  try {
    return decodeURIComponent(name);
  } catch {
    // The only thing it throws is URIError, for malformed sequences.
    return null;
  }
}
