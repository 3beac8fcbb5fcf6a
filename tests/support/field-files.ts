import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const fixtures = join(__dirname, "../fixtures");

export interface FieldFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The files of one case, by name: `field/merge-col`. */
export function fieldFiles(folder: string): readonly FieldFile[] {
  return readdirSync(join(fixtures, folder))
    .sort()
    .map((name) => ({
      name,
      path: join(fixtures, folder, name),
      bytes: new Uint8Array(readFileSync(join(fixtures, folder, name))),
    }));
}

/** The only file of a case, or the first of them whose name begins so. */
export function fieldFile(folder: string, start = ""): FieldFile {
  const found = fieldFiles(folder).find(({ name }) => name.startsWith(start));
  if (found === undefined) throw new Error(`${folder} holds no ${start}`);
  return found;
}
