import { openArchive } from "#adapters/xlsx/read/zip/archive";
import { checksum } from "#adapters/xlsx/read/zip/checksum";
import { inflateWithFflate } from "#adapters/xlsx/read/zip/inflate";
import type { GivenFile } from "#taskpane/protocol/answers";
import { bytesOf } from "./given-bytes";

/** The files of a .zip, as though its folder had been given; none where it cannot be opened. */
export async function unpack(given: GivenFile): Promise<readonly GivenFile[]> {
  const bytes = await bytesOf(given);
  if (typeof bytes === "string") return [];
  const archive = openArchive(bytes, { inflate: inflateWithFflate, checksum });
  if (!archive.ok) return [];
  return archive.value.flatMap(({ name, read }) => {
    const content = read();
    if (!content.ok) return [];
    const { modified, path } = given;
    return [
      { path: name, folder: path, modified, content: new Blob([Uint8Array.from(content.value)]) },
    ];
  });
}
