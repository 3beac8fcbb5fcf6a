import { err, ok, type Result } from "#core/result";
import type { UnreadableReason } from "#core/issue";
import type { XmlReader } from "./reader";

/**
 * Calls `visit` for every child of the element just opened that belongs to the namespaces of the part;
 * `visit` reads or skips it up to its end. Other children are passed over. False when refused.
 */
export function eachChild(reader: XmlReader, visit: () => boolean): boolean {
  for (let token = reader.next(); token !== "close"; token = reader.next()) {
    if (token === "open") {
      if (!(reader.own ? visit() : reader.skip())) return reader.refuse("damaged");
    } else if (token !== "text") return false;
  }
  return true;
}

/** Opens the root; false when there is none or it is another element than this. */
function openRoot(reader: XmlReader, name: string): boolean {
  return (reader.next() === "open" && reader.own && reader.named(name)) || reader.refuse("damaged");
}

/** The children of a root of this name, visited to the end of the part. */
export function walkRoot(
  reader: XmlReader,
  name: string,
  visit: () => boolean,
): Result<void, UnreadableReason> {
  const read = openRoot(reader, name) && eachChild(reader, visit) && reader.next() === "end";
  return read ? ok(undefined) : err(reader.refusal);
}
