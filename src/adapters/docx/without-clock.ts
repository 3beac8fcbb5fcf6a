import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const properties = "docProps/core.xml";

/** Days inside an archive are local; the first that its format knows is the same everywhere. */
const firstDay = new Date(1980, 0, 1);

/** The library stamps its files with the clock; here they are as old as the report. */
export function withoutClock(bytes: Uint8Array, modified: string): Uint8Array {
  const parts = unzipSync(bytes);
  const core = parts[properties];
  if (core === undefined) return bytes;
  const dated = strFromU8(core).replaceAll(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu,
    `$1${modified}`,
  );
  return zipSync({ ...parts, [properties]: strToU8(dated) }, { mtime: firstDay });
}
