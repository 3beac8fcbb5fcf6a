import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../fixtures/field");

/** The files of one case of the field, by name. */
export function fieldFiles(name: string): readonly FieldFile[] {
  return readdirSync(join(folder, name)).map((file) => ({
    name: file,
    path: join(folder, name, file),
    bytes: new Uint8Array(readFileSync(join(folder, name, file))),
  }));
}

export interface FieldFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The only file of a case, or the first of them by name. */
export function fieldFile(name: string): FieldFile {
  const [first] = fieldFiles(name);
  if (first === undefined) throw new Error(`${name} holds no file`);
  return first;
}

/** Where a case lies. */
export const fieldFolder = (...parts: readonly string[]): string => join(folder, ...parts);
