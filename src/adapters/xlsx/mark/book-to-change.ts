import { err, ok, type Result } from "#core/result";
import { limits } from "#adapters/xlsx/read/limits";
import { WorkbookPackage } from "#adapters/xlsx/read/package/workbook-package";
import { checksum } from "#adapters/xlsx/read/zip/checksum";
import { readZipDirectory, type ZipDirectory } from "#adapters/xlsx/read/zip/directory";
import type { Inflate } from "#adapters/xlsx/read/zip/inflate";
import { bookOf, type Book, type UnmarkableReason } from "./book";
import { ChangedParts } from "./parts";

/** Somebody else's workbook, opened to change some of its parts and to leave the others as they are packed. */
export interface BookToChange {
  readonly directory: ZipDirectory;
  readonly original: WorkbookPackage;
  readonly book: Book;
  readonly parts: ChangedParts;
}

/** Opens a workbook to be marked or repaired, within the limits of the reader. */
export function bookToChange(
  bytes: Uint8Array,
  inflate: Inflate,
): Result<BookToChange, UnmarkableReason> {
  if (bytes.length > limits.fileBytes.most) return err("tooLarge");
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const original = new WorkbookPackage(directory.value, { inflate, checksum });
  const book = bookOf(original);
  if (!book.ok) return book;
  const parts = new ChangedParts(original);
  return ok({ directory: directory.value, original, book: book.value, parts });
}
