import { err, ok, type Result } from "#core/result";
import type { UnreadableReason } from "#core/issue";
import { limits } from "#adapters/xlsx/read/limits";
import { XmlReader } from "#adapters/xlsx/read/xml/reader";
import { documentRelationships, packageRelationships } from "#adapters/xlsx/read/xml/vocabulary";
import { walkRoot } from "#adapters/xlsx/read/xml/walk";
import { KnownParts } from "./known-parts";
import { relationshipsOf, resolveTarget } from "./part-path";
import type { WorkbookPackage } from "./workbook-package";

/** One part that another part points to. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of the part it leads to. */
  readonly part: string;
}

/**
 * The relationships of a part (of the package when `source` is empty). Those that lead out of the file
 * are left out: external links are never followed. Refused when they are missing or malformed.
 */
export function readRelationships(
  parts: WorkbookPackage,
  source: string,
): Result<readonly Relationship[], UnreadableReason> {
  const found = parts.parsed(relationshipsOf(source), known, (bytes) => readAll(bytes, source));
  if (!found.ok) return found;
  return found.value === null ? err("damaged") : ok(found.value);
}

const known = new KnownParts<readonly Relationship[]>();

function readAll(
  bytes: Uint8Array,
  source: string,
): Result<readonly Relationship[], UnreadableReason> {
  const reader = new XmlReader(bytes, packageRelationships);
  const found: Relationship[] = [];
  const ids = new Set<string>();
  const walked = walkRoot(reader, "Relationships", () => {
    if (found.length === limits.relations.most) return reader.refuse("tooLarge");
    const id = reader.attributes.value("Id");
    if (id !== null && ids.has(id)) return reader.refuse("suspicious");
    if (id !== null) ids.add(id);
    const relationship = reader.named("Relationship") ? readOne(reader, source) : null;
    if (relationship !== null) found.push(relationship);
    return reader.skip();
  });
  return walked.ok ? ok(found) : walked;
}

function readOne(reader: XmlReader, source: string): Relationship | null {
  const id = reader.attributes.value("Id");
  const type = reader.attributes.value("Type");
  const target = reader.attributes.value("Target");
  if (id === null || type === null || target === null) return null;
  if (reader.attributes.value("TargetMode") === "External") return null;
  const part = resolveTarget(source, target);
  return part === null ? null : { id, type, part };
}

/** What a relationship of the workbook leads to, such as `worksheet`; null for types of other makers. */
export function kindOf(relationship: Relationship): string | null {
  for (const family of documentRelationships) {
    if (relationship.type.startsWith(`${family}/`))
      return relationship.type.slice(family.length + 1);
  }
  return null;
}

/**
 * The relationship of this kind, null when there is none. Where several lead to different parts, one program would
 * read the first and another the last.
 */
export function ofKind(
  relationships: readonly Relationship[],
  kind: string,
): Result<Relationship | null, UnreadableReason> {
  const [first = null, ...others] = relationships.filter((one) => kindOf(one) === kind);
  return others.every(({ part }) => part === first?.part) ? ok(first) : err("suspicious");
}
