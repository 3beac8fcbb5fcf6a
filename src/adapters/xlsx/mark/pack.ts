import { zipSync } from "fflate";

/** A file of a pack; `/` between the folders of its path. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Midnight in the zone of the machine: an archive stores wall time, so the bytes never differ. */
const firstZipDay = new Date(1980, 0, 1);

/** Files in one .zip. Workbooks are archives already and are stored as they are; the same files give the same bytes. */
export function packed(files: readonly PackedFile[]): Uint8Array {
  const level = (path: string): 0 | 6 => (path.toLowerCase().endsWith(".txt") ? 6 : 0);
  return zipSync(
    Object.fromEntries(
      files.map(({ path, bytes }) => [path, [bytes, { level: level(path) }] as const]),
    ),
    { mtime: firstZipDay },
  );
}
