import { err, ok, type Result } from "#core/result";
import type { UnreadableReason } from "#core/issue";
import type { XmlReader } from "./reader";
import { markupCompatibility } from "./vocabulary";

/**
 * Calls `visit` for every child of the element just opened that belongs to the namespaces of the part;
 * `visit` reads or skips it up to its end. Other children are passed over. False when refused.
 */
export function eachChild(reader: XmlReader, visit: () => boolean): boolean {
  for (let token = reader.next(); token !== "close"; token = reader.next()) {
    if (token === "open") {
      if (!(reader.own ? visit() : passForeign(reader, visit))) return reader.refuse("damaged");
    } else if (token !== "text") return false;
  }
  return true;
}

/**
 * An element of another vocabulary is passed over; of alternate content (ECMA-376 part 3, 7.6) the fallback stands
 * in its place, since what a choice requires is never understood here.
 */
function passForeign(reader: XmlReader, visit: () => boolean): boolean {
  if (!isOfAlternatives(reader, "AlternateContent")) return reader.skip();
  for (let token = reader.next(); token !== "close"; token = reader.next()) {
    if (token === "open") {
      const isFallback = isOfAlternatives(reader, "Fallback");
      if (!(isFallback ? eachChild(reader, visit) : reader.skip())) return false;
    } else if (token !== "text") return false;
  }
  return true;
}

const isOfAlternatives = (reader: XmlReader, name: string): boolean =>
  reader.named(name) && reader.namespace() === markupCompatibility;

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
