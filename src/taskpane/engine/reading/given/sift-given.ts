import type { Memory } from "#taskpane/engine/memory";
import type { GivenFile } from "#taskpane/protocol/answers";
import type { Sifted } from "#taskpane/protocol/given-answers";
import { sift } from "./sift";

/** What is to be read; a file that lies there as it was is at hand again where it was not. */
export function siftGiven(memory: Memory, files: readonly GivenFile[]): Sifted {
  const signs = files.map(({ content, ...sign }) => ({ ...sign, size: content.size ?? null }));
  const sifted = sift(memory.given.values(), signs);
  for (const [index, name] of sifted.same) {
    const [kept, file] = [memory.given.get(name), files[index]];
    if (kept === undefined || file === undefined) continue;
    const { folder = kept.folder } = file;
    memory.given.set(name, {
      ...kept,
      ...(folder === undefined ? {} : { folder }),
      content: file.content,
    });
  }
  return sifted;
}
