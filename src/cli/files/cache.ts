import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { FileReading } from "#core/consolidation/file-reading";
import { fileNameOf } from "#core/reading/file-name";
import { formVersion } from "#core/words/names";
import { productName, productVersion } from "#core/words/product";
import type { NamedItem } from "#app/reading/known-names";
import { readingOfText, textOfReading } from "#app/reading/reading-as-text";
import { systemCode, type DiskFile } from "./disk";

/** Readings of files by their content. Whatever becomes of it, results stay the same; it only saves time. */
export interface ReadingCache {
  readonly find: (file: DiskFile) => FileReading | null;
  readonly keep: (file: DiskFile, reading: FileReading) => void;
}

/**
 * The cache in this folder. A reading is found by the SHA-256 of the file with its name, which is one of the witnesses
 * of whose it is, and by the program that read it; one that was changed, cut or cannot be read is passed over and
 * written again.
 */
export function readingCache(folder: string, items: readonly NamedItem[]): ReadingCache {
  const program = programMark(items);
  const placeOf = ({ sha256, path: shown }: DiskFile): string => {
    const key = digest(`${sha256}\n${fileNameOf(shown)}`);
    return path.join(folder, program, key.slice(0, 2), `${key}.json`);
  };
  return {
    find: (file) => {
      const kept = readKept(placeOf(file));
      return kept === null ? null : withPlace(readingOfText(kept), file);
    },
    keep: (file, reading) => {
      const content = textOfReading(reading);
      writeKept(placeOf(file), `${digest(content)}\n${content}`);
    },
  };
}

/** What decides how a file is read: the program itself, its forms, its items and their names. */
function programMark(items: readonly NamedItem[]): string {
  const own = __filename.endsWith(".cjs") ? readFileSync(__filename) : "";
  const versions = ["readings 4", productName, productVersion, String(formVersion)];
  const named = items.map(({ code, name, decimals }) =>
    decimals === undefined || decimals === 0
      ? `${code} ${name}`
      : `${code} ${name} ${String(decimals)}`,
  );
  const told = [...versions, ...named].join("\n");
  return createHash("sha256").update(told).update(own).digest("hex").slice(0, 16);
}

const digest = (content: string): string => createHash("sha256").update(content).digest("hex");

function readKept(place: string): string | null {
  try {
    const [mark, content = ""] = readFileSync(place, "utf8").split("\n");
    return mark === digest(content) ? content : null;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}

/** A cache that cannot be written is no reason to stop. */
function writeKept(place: string, content: string): void {
  const temporary = `${place}.${randomUUID()}`;
  try {
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(temporary, content);
    renameSync(temporary, place);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    if (existsSync(temporary)) rmSync(temporary);
  }
}

/** The same bytes may lie elsewhere and have another date; a date of the file's own stays. */
function withPlace(reading: FileReading, { path: shown, sha256, modified }: DiskFile): FileReading {
  const { receivedAt, receivedFrom } = reading.file;
  const dated =
    receivedFrom === "properties"
      ? { receivedAt, receivedFrom }
      : { receivedAt: modified, receivedFrom: modified === null ? null : ("fileSystem" as const) };
  return { ...reading, file: { path: shown, sha256, ...dated } };
}
