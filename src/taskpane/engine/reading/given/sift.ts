import type { GivenFile } from "#taskpane/protocol/answers";
import type { FileSign, Sifted } from "#taskpane/protocol/given-answers";

/** A file that was read, and how it was given. */
export interface KeptFile extends GivenFile {
  /** The name under which it was given; its path here may have got a number. */
  readonly givenAs: string;
}

type Known = FileSign & { readonly name: string };

/**
 * Compares what is given with what was read. A folder of a name that was given before, with a file in it that was there
 * before, is that folder again: what it lost is lost. Two folders of one name that share nothing are two folders.
 */
export function sift(kept: Iterable<KeptFile>, given: readonly FileSign[]): Sifted {
  const known = Array.from(kept, knownOf);
  const added: number[] = [];
  const changed: (readonly [number, string])[] = [];
  const met = new Set<Known>();
  const same: (readonly [number, string])[] = [];
  const places = new Map(known.map((each) => [placeOf(each), each]));
  const signs = new Map(known.map((each) => [signOf(each), each]));
  for (const [index, sign] of given.entries()) {
    const here = places.get(placeOf(sign));
    const found = here !== undefined && isSame(here, sign) ? here : signs.get(signOf(sign));
    if (found !== undefined && isSame(found, sign)) {
      met.add(found);
      same.push([index, found.name]);
    } else if (here !== undefined && sign.folder !== undefined) {
      met.add(here);
      changed.push([index, here.name]);
    } else added.push(index);
  }
  return { added, changed, same, gone: goneFrom(known, met, given) };
}

function goneFrom(
  known: readonly Known[],
  met: ReadonlySet<Known>,
  given: readonly FileSign[],
): readonly string[] {
  const folders = new Set(given.map(({ folder }) => folder));
  const again = new Set([...met].map(({ folder }) => folder));
  return known
    .filter(({ folder }) => folder !== undefined && folders.has(folder) && again.has(folder))
    .filter((each) => !met.has(each))
    .map(({ name }) => name);
}

function knownOf({ path, givenAs, folder, modified, content }: KeptFile): Known {
  const sign = { path: givenAs, modified, size: content.size ?? null, name: path };
  return folder === undefined ? sign : { ...sign, folder };
}

/** A folder among several is named in the paths of its files, one by itself is not. */
const inside = ({ path, folder }: FileSign): string =>
  folder !== undefined && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;

const placeOf = (sign: FileSign): string => JSON.stringify([sign.folder ?? null, inside(sign)]);

const signOf = (sign: FileSign): string => JSON.stringify([inside(sign), sign.modified, sign.size]);

/** A file that nobody can tell the age or the size of is read again. */
const isSame = (one: FileSign, other: FileSign): boolean =>
  one.modified !== null &&
  one.size !== null &&
  one.modified === other.modified &&
  one.size === other.size;
