import { sheetNames } from "#core/words/names";
import { textOfBytes } from "#core/encoding/text-of-bytes";
import { gridOfCsv } from "#core/reading/csv";
import type { RegistryFile } from "./read-registry-file";

/** A registry that is a text: whatever its bytes are, they hold a table. */
export const registryText = (path: string, bytes: Uint8Array): RegistryFile => ({
  kind: "csv",
  path,
  grid: gridOfCsv(textOfBytes(bytes), sheetNames.registry),
});
