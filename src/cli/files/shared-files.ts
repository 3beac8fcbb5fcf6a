import type { FoundFile } from "./disk";

/** Files that threads take at a time. */
export const batchSize = 8;

/** Where files lie, a batch after the other, in memory that all threads see: each of them would else have its own copy. */
export interface SharedFiles {
  readonly count: number;
  readonly text: Uint8Array;
  /** Where the text of each batch ends. */
  readonly ends: Int32Array;
}

export function sharedFiles(files: readonly FoundFile[]): SharedFiles {
  const batches = Array.from({ length: Math.ceil(files.length / batchSize) }, (_, batch) =>
    Buffer.from(JSON.stringify(files.slice(batch * batchSize, (batch + 1) * batchSize))),
  );
  const size = batches.reduce((sum, { length }) => sum + length, 0);
  const text = new Uint8Array(new SharedArrayBuffer(size));
  const ends = new Int32Array(new SharedArrayBuffer(batches.length * Int32Array.BYTES_PER_ELEMENT));
  let end = 0;
  for (const [index, bytes] of batches.entries()) {
    text.set(bytes, end);
    end += bytes.length;
    ends[index] = end;
  }
  return { count: files.length, text, ends };
}

/** The files of the batch that begins with this one. */
export function batchFrom({ text, ends }: SharedFiles, start: number): readonly FoundFile[] {
  const batch = start / batchSize;
  const bytes = text.slice(ends[batch - 1] ?? 0, ends[batch]);
  return JSON.parse(Buffer.from(bytes).toString("utf8")) as FoundFile[];
}
