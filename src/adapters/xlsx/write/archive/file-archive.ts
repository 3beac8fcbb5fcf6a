import { Zip, ZipPassThrough } from "fflate";

/** A .zip that grows file by file, so that whoever fills it can pause or give up in between. */
export interface FileArchive {
  /** A file that is packed already, such as a workbook; its bytes are kept, not packed again. */
  add(name: string, bytes: Uint8Array): void;
  /** The whole archive; nothing can be added afterwards. */
  finish(): Uint8Array;
}

/** An empty archive; its files carry the first day that a .zip can name, so the bytes never differ. */
export function fileArchive(): FileArchive {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((failure, chunk) => {
    if (failure !== null) throw failure;
    chunks.push(chunk);
  });
  return {
    add(name, bytes) {
      const entry = new ZipPassThrough(name);
      entry.mtime = new Date(1980, 0, 1);
      zip.add(entry);
      entry.push(bytes, true);
    },
    finish() {
      zip.end();
      const whole = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      return whole;
    },
  };
}
