/** An element of a part, by the places of its tags in the text. */
export interface Element {
  /** With the colon behind it, or empty. */
  readonly prefix: string;
  readonly name: string;
  readonly start: number;
  /** Behind the opening tag. */
  readonly openEnd: number;
  /** Where the closing tag begins; `openEnd` when the element is written `<a/>`. */
  closeStart: number;
  end: number;
  readonly children: Element[];
}

/** A stretch of the text and what takes its place. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The root element of a part that was read without complaint; null where the tags do not match. */
export function parseMarkup(xml: string): Element | null {
  const open: Element[] = [];
  let root: Element | null = null;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    const next = xml.charAt(at + 1);
    if (next === "!" || next === "?") {
      at = behindOther(xml, at);
      continue;
    }
    const end = tagEnd(xml, at);
    if (end < 0) return null;
    if (next === "/") {
      const closed = open.pop();
      if (closed === undefined) return null;
      closed.closeStart = at;
      closed.end = end;
    } else {
      const element = elementAt(xml, at, end);
      if (root === null) root = element;
      else open.at(-1)?.children.push(element);
      if (xml.charAt(end - 2) !== "/") open.push(element);
    }
    at = end;
  }
  return open.length === 0 ? root : null;
}

function elementAt(xml: string, start: number, openEnd: number): Element {
  let nameEnd = start + 1;
  while (!" \t\r\n/>".includes(xml.charAt(nameEnd))) nameEnd += 1;
  const full = xml.slice(start + 1, nameEnd);
  const colon = full.indexOf(":") + 1;
  return {
    prefix: full.slice(0, colon),
    name: full.slice(colon),
    start,
    openEnd,
    closeStart: openEnd,
    end: openEnd,
    children: [],
  };
}

/** Behind the `>` of a tag; quoted attributes may hold one as well. */
function tagEnd(xml: string, start: number): number {
  let quote = "";
  for (let at = start + 1; at < xml.length; at += 1) {
    const sign = xml.charAt(at);
    if (quote !== "") {
      if (sign === quote) quote = "";
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === ">") return at + 1;
  }
  return -1;
}

/** Behind a comment, a CDATA section, a declaration or an instruction. */
function behindOther(xml: string, start: number): number {
  const ending = xml.startsWith("<!--", start)
    ? "-->"
    : xml.startsWith("<![CDATA[", start)
      ? "]]>"
      : xml.charAt(start + 1) === "?"
        ? "?>"
        : ">";
  const found = xml.indexOf(ending, start);
  return found < 0 ? xml.length : found + ending.length;
}

interface Attribute {
  readonly name: string;
  /** As it is written, entities and all. */
  readonly value: string;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** The attributes of an element, in their order. */
export function attributesOf(xml: string, element: Element): readonly Attribute[] {
  const found: Attribute[] = [];
  let at = element.start;
  for (;;) {
    const equals = nextEquals(xml, at, element.openEnd);
    if (equals < 0) return found;
    const quote = firstQuote(xml, equals);
    const valueEnd = xml.indexOf(xml.charAt(quote), quote + 1);
    const before = xml.slice(at, equals).trimEnd();
    found.push({
      name: before.split(/\s/u).at(-1) ?? "",
      value: xml.slice(quote + 1, valueEnd),
      valueStart: quote + 1,
      valueEnd,
    });
    at = valueEnd + 1;
  }
}

function nextEquals(xml: string, from: number, end: number): number {
  const equals = xml.indexOf("=", from);
  return equals < 0 || equals >= end ? -1 : equals;
}

function firstQuote(xml: string, from: number): number {
  let at = from + 1;
  while (xml.charAt(at) !== '"' && xml.charAt(at) !== "'" && at < xml.length) at += 1;
  return at;
}

/** An attribute by its whole name; null when the element does not have it. */
export const attribute = (xml: string, element: Element, name: string): string | null =>
  attributesOf(xml, element).find((each) => each.name === name)?.value ?? null;

/** What has to change so that the element carries the attribute with this value. */
export function settingAttribute(
  xml: string,
  element: Element,
  { name, value }: { readonly name: string; readonly value: string },
): Splice {
  const present = attributesOf(xml, element).find((each) => each.name === name);
  if (present !== undefined) return { from: present.valueStart, to: present.valueEnd, text: value };
  const at = element.start + 1 + element.prefix.length + element.name.length;
  return { from: at, to: at, text: ` ${name}="${value}"` };
}

/** What has to change so that the content follows the children of the element. */
export function appending(xml: string, element: Element, content: string): Splice {
  if (element.closeStart !== element.openEnd || xml.charAt(element.openEnd - 2) !== "/") {
    return { from: element.closeStart, to: element.closeStart, text: content };
  }
  const text = `>${content}</${element.prefix}${element.name}>`;
  return { from: element.openEnd - 2, to: element.openEnd, text };
}

/** The text with all of the splices; those at one place follow each other as they were given. */
export function spliced(xml: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((one, other) => one.from - other.from);
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text } of ordered) {
    parts.push(xml.slice(at, from), text);
    at = to;
  }
  return [...parts, xml.slice(at)].join("");
}

export const childNamed = (element: Element, name: string): Element | undefined =>
  element.children.find((child) => child.name === name);

/** Text as an element or an attribute holds it; characters that XML forbids have been left out before. */
export const escapedMarkup = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
