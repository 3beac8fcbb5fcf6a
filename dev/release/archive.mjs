// Archives that are the same bytes whenever and wherever they are made from the same files.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

/** The first time that a .zip can hold, by the clock of this computer: that is how it is written. */
const mtime = new Date(1980, 0, 1);

/** Every file below a folder by its path, in one order on every disk. */
export function filesBelow(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.replaceAll("\\", "/"));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path))]));
}

/** `files`: bytes by path; all of them lie in one folder of that name. */
export function zipOf(name, files) {
  const inFolder = Object.keys(files)
    .sort()
    .map((path) => [`${name}/${path.normalize("NFC")}`, new Uint8Array(files[path])]);
  return zipSync(Object.fromEntries(inFolder), { level: 9, mtime });
}
