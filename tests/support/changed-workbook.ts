import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A workbook with another text in one of its parts, as another program would have saved it. */
export function changedWorkbook(
  bytes: Uint8Array,
  part: string,
  change: (xml: string) => string,
): Uint8Array {
  const parts = unzipSync(bytes);
  const found = parts[part];
  if (found === undefined) throw new Error(`no part ${part}`);
  const before = strFromU8(found);
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}
