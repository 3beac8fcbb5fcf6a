import { strFromU8 } from "fflate";
import type { WorkbookPackage } from "#adapters/xlsx/read/package/workbook-package";
import { relationshipsOf } from "#adapters/xlsx/read/package/part-path";
import { appending, attribute, escapedMarkup, parseMarkup, spliced, type Element } from "./markup";

const relationshipFamily = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Larger parts than this are left alone: a form has a few hundred rows. */
const largestPart = 16_000_000;

/** The parts of a workbook that are being changed: what was there, and what is there now. */
export class ChangedParts {
  readonly changed = new Map<string, string>();
  private readonly original: WorkbookPackage;

  constructor(original: WorkbookPackage) {
    this.original = original;
  }

  /** The part as it stands now; null when there is none, or when it is not UTF-8. */
  text(name: string): string | null {
    const changed = this.changed.get(name);
    if (changed !== undefined) return changed;
    const part = this.original.raw(name);
    if (!part.ok || part.value === null || part.value.length > largestPart) return null;
    const text = strFromU8(part.value);
    return isUtf8(part.value, text) ? text : null;
  }

  has(name: string): boolean {
    return this.changed.has(name) || this.original.has(name);
  }

  set(name: string, xml: string): void {
    this.changed.set(name, xml);
  }

  /** A name that no part has: `xl/comments3.xml`. */
  free(nameOf: (number: number) => string): string {
    let number = 1;
    while (this.has(nameOf(number))) number += 1;
    return nameOf(number);
  }

  /** Points from one part to another and gives the id of the relationship; null when it cannot be done. */
  relate(source: string, kind: string, target: string): string | null {
    const name = relationshipsOf(source);
    const xml = this.has(name) ? this.text(name) : emptyRelationships;
    const root = xml === null ? null : parseMarkup(xml);
    if (xml === null || root?.name !== "Relationships") return null;
    const ids = new Set(root.children.map((each) => attribute(xml, each, "Id")));
    let number = 1;
    while (ids.has(`rId${String(number)}`)) number += 1;
    const id = `rId${String(number)}`;
    const one = `<${root.prefix}Relationship Id="${id}" Type="${relationshipFamily}/${kind}" Target="${escapedMarkup(pathFrom(source, target))}"/>`;
    this.set(name, spliced(xml, [appending(xml, root, one)]));
    return id;
  }

  /** What the file says of its sheets is left out once there is another: programs count them anew. */
  forgetTitles(): void {
    const xml = this.text(appProperties);
    if (xml === null) return;
    const list = /<((?:\w+:)?)(HeadingPairs|TitlesOfParts)>[^]*?<\/\1\2>/gu;
    if (list.test(xml)) this.set(appProperties, xml.replace(list, ""));
  }

  /** Says of what type the new part is; false when the list of types cannot be changed. */
  declare(part: string, type: string): boolean {
    return this.addType((root) => {
      const name = escapedMarkup(`/${part}`);
      return `<${root.prefix}Override PartName="${name}" ContentType="${type}"/>`;
    });
  }

  /** The same for every part whose name ends so. */
  declareEnding(extension: string, type: string): boolean {
    return this.addType((root, xml) => {
      const known = root.children.some(
        (each) => attribute(xml, each, "Extension")?.toLowerCase() === extension,
      );
      if (known) return "";
      return `<${root.prefix}Default Extension="${extension}" ContentType="${type}"/>`;
    });
  }

  private addType(made: (root: Element, xml: string) => string): boolean {
    const xml = this.text(contentTypes);
    const root = xml === null ? null : parseMarkup(xml);
    if (xml === null || root === null) return false;
    this.set(contentTypes, spliced(xml, [appending(xml, root, made(root, xml))]));
    return true;
  }
}

const contentTypes = "[Content_Types].xml";
const appProperties = "docProps/app.xml";

/** The way from one part to another, as every program understands it: some know none that begins with a slash. */
function pathFrom(source: string, target: string): string {
  const [from, to] = [source.split("/").slice(0, -1), target.split("/")];
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** UTF-16 parts hold zero bytes; a declaration may name another encoding. */
function isUtf8(bytes: Uint8Array, text: string): boolean {
  if (bytes[0] === 0xfe || bytes[0] === 0xff || bytes[1] === 0) return false;
  const declaration = text.slice(0, 200).toLowerCase();
  const at = declaration.indexOf("encoding=");
  return at < 0 || declaration.startsWith("utf-8", at + "encoding=".length + 1);
}
