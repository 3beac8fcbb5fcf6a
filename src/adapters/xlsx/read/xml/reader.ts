import type { UnreadableReason } from "#core/issue";
import { limits } from "#adapters/xlsx/read/limits";
import { Attributes } from "./attributes";
import {
  ampersand,
  carriageReturn,
  colon,
  endsName,
  exclamation,
  greaterThan,
  isSpace,
  lessThan,
  question,
  slash,
  spells,
} from "./characters";
import { cdataLengths, markupAt, markupEnd } from "./markup";
import { NamespaceScope } from "./namespaces";
import { decodeText } from "./text";
import { decodeUtf8 } from "./utf8";

/** `refused` stays: `refusal` says why. An element written `<a/>` gives `open`, then `close`. */
export type Token = "open" | "close" | "text" | "end" | "refused";

/** Stands for names of more than four letters, which are compared as text. */
const longName = -1;

/**
 * Reads a part of UTF-8 XML token by token, straight over its bytes. Accepts what well-formed parts may
 * hold (both quotes, prefixes, comments, CDATA, processing instructions); refuses everything else, and
 * document types and deep nesting in any case. Never throws, never goes back.
 */
export class XmlReader {
  readonly bytes: Uint8Array;
  readonly attributes: Attributes;
  readonly namespaces: NamespaceScope;
  /** Why `refused` was given. */
  refusal: UnreadableReason = "damaged";
  /** Elements open around the reader. */
  depth = 0;
  /** Of the element just opened: it belongs to the namespaces of the part. */
  own = false;
  /** Of the element just opened: its name without prefix, packed as by `packedName`. */
  name = longName;
  /** The range of the text just given, or of the content just read by `readContent`. */
  start = 0;
  end = 0;
  /** The content just read, when it was put together from pieces; otherwise the range holds it. */
  joined: string | null = null;
  /** Elements stood in the content just read: what is left of it differs from program to program. */
  nested = false;
  /** The text just given is a CDATA section. */
  private literal = false;
  private position = 0;
  private rootSeen = false;
  private failed = false;
  private closing = false;
  private nameStart = 0;
  private nameEnd = 0;
  private readonly openNames = new Int32Array(2 * (limits.depth.most + 1));

  constructor(bytes: Uint8Array, ownNamespaces: readonly string[]) {
    this.bytes = bytes;
    this.attributes = new Attributes(bytes);
    this.namespaces = new NamespaceScope(ownNamespaces);
  }

  next(): Token {
    if (this.closing) return this.leave();
    while (!this.failed) {
      const at = this.position;
      if (at >= this.bytes.length) return this.finish();
      if (this.bytes[at] !== lessThan) {
        if (this.readText(at)) return "text";
        continue;
      }
      const second = this.bytes[at + 1];
      if (second === slash) return this.readClose(at + 2);
      if (second !== exclamation && second !== question) return this.readOpen(at + 1);
      if (this.readMarkup(at)) return "text";
    }
    return "refused";
  }

  /** Where the next token starts, when elements written without a prefix belong to the part; otherwise -1. */
  plainStart(): number {
    return this.closing || this.failed || !this.namespaces.plainIsOwn ? -1 : this.position;
  }

  /** Where the tag of the element just opened ends. */
  behindTag(): number {
    return this.position;
  }

  /** Goes on behind an element that somebody else has read whole. */
  passTo(position: number): void {
    this.position = position;
  }

  /** Makes the part refused; gives false so that callers can return it. */
  refuse(reason: UnreadableReason): false {
    if (!this.failed) this.refusal = reason;
    this.failed = true;
    this.closing = false;
    return false;
  }

  /** The element just opened has this name, prefix aside. */
  named(name: string): boolean {
    return (
      this.nameEnd - this.nameStart === name.length && spells(this.bytes, this.nameStart, name)
    );
  }

  /** The namespace of the element just opened; null without one. */
  namespace(): string | null {
    const start = this.openNames[this.depth * 2 - 2] ?? 0;
    const prefix =
      start === this.nameStart ? "" : decodeUtf8(this.bytes, start, this.nameStart - 1);
    return prefix === null ? null : this.namespaces.uriOf(prefix);
  }

  /** Passes over the element just opened. */
  skip(): boolean {
    const outside = this.depth - 1;
    for (;;) {
      const token = this.next();
      if (token === "close" && this.depth === outside) return true;
      if (token === "refused" || token === "end") return false;
    }
  }

  /** Reads the characters of the element just opened, up to its end; elements inside are passed over. */
  readContent(): boolean {
    this.joined = null;
    this.nested = false;
    this.start = this.position;
    this.end = this.position;
    if (this.closing) return this.leave() === "close";
    const bytes = this.bytes;
    let at = this.position;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === lessThan || byte === ampersand || byte === carriageReturn) break;
    }
    if (bytes[at] === lessThan && bytes[at + 1] === slash) {
      this.end = at;
      return this.readClose(at + 2) === "close";
    }
    return this.joinContent();
  }

  /** The content that `readContent` found, as text; null (and the part refused) when it is malformed. */
  contentText(): string | null {
    const text = this.joined ?? decodeText(this.bytes, this);
    if (text === null) this.refuse("damaged");
    return text;
  }

  private fail(reason: UnreadableReason): "refused" {
    this.refuse(reason);
    return "refused";
  }

  private finish(): Token {
    return this.depth === 0 && this.rootSeen ? "end" : this.fail("damaged");
  }

  private readOpen(start: number): Token {
    const bytes = this.bytes;
    let at = start;
    let localStart = start;
    let packed = 0;
    for (; endsName[bytes[at] ?? 0] === 0; at += 1) {
      const byte = bytes[at] ?? 0;
      packed = byte === colon ? 0 : (packed << 8) | byte;
      if (byte === colon) localStart = at + 1;
    }
    const named = at > localStart && localStart !== start + 1;
    if (!named || (this.depth === 0 && this.rootSeen)) return this.fail("damaged");
    if (this.depth === limits.depth.most) return this.fail("suspicious");
    this.openNames[this.depth * 2] = start;
    this.openNames[this.depth * 2 + 1] = at;
    this.depth += 1;
    this.rootSeen = true;
    this.nameStart = localStart;
    this.nameEnd = at;
    this.name = at - localStart > 4 ? longName : packed;
    this.position = this.attributes.scan(at);
    if (this.position === -1) return this.fail("damaged");
    this.closing = this.attributes.selfClosing;
    if (this.attributes.declares) this.namespaces.enter(this.attributes, this.depth);
    this.own = this.namespaces.plainIsOwn;
    return localStart === start || this.resolvePrefix(start) ? "open" : "refused";
  }

  /** A prefix that nothing declares makes a part malformed (Namespaces in XML 1.0, 5). */
  private resolvePrefix(start: number): boolean {
    const prefix = decodeUtf8(this.bytes, start, this.nameStart - 1);
    if (prefix === null || this.namespaces.uriOf(prefix) === null) return this.refuse("damaged");
    this.own = this.namespaces.isOwn(prefix);
    return true;
  }

  private readClose(start: number): Token {
    const bytes = this.bytes;
    if (this.depth === 0) return this.fail("damaged");
    const openStart = this.openNames[this.depth * 2 - 2] ?? 0;
    const length = (this.openNames[this.depth * 2 - 1] ?? 0) - openStart;
    for (let offset = 0; offset < length; offset += 1) {
      if (bytes[start + offset] !== bytes[openStart + offset]) return this.fail("damaged");
    }
    let at = start + length;
    while (isSpace(bytes[at])) at += 1;
    if (bytes[at] !== greaterThan) return this.fail("damaged");
    this.position = at + 1;
    return this.leave();
  }

  private leave(): Token {
    this.closing = false;
    if (this.namespaces.deepest === this.depth) this.namespaces.leave(this.depth);
    this.depth -= 1;
    return "close";
  }

  /** Character data up to the next `<`; false for white space around the root, and when refused. */
  private readText(start: number): boolean {
    const bytes = this.bytes;
    let at = start;
    if (this.depth > 0) {
      while (at < bytes.length && bytes[at] !== lessThan) at += 1;
    } else {
      while (isSpace(bytes[at])) at += 1;
      if (at < bytes.length && bytes[at] !== lessThan) return this.refuse("damaged");
    }
    this.literal = false;
    this.start = start;
    this.end = at;
    this.position = at;
    return this.depth > 0;
  }

  /** `<!…` and `<?…`; true when it was a CDATA section, whose text is given. */
  private readMarkup(at: number): boolean {
    const markup = markupAt(this.bytes, at);
    if (markup === "documentType") return this.refuse("suspicious");
    const end = markupEnd(this.bytes, at, markup);
    if (end === -1 || (markup === "cdata" && this.depth === 0)) return this.refuse("damaged");
    this.position = end;
    this.literal = markup === "cdata";
    this.start = at + cdataLengths.before;
    this.end = end - cdataLengths.behind;
    return this.literal;
  }

  private joinContent(): boolean {
    const outside = this.depth - 1;
    let text = "";
    for (let token = this.next(); ; token = this.next()) {
      if (token === "open") {
        this.nested = true;
        if (!this.skip()) return false;
      } else if (token === "close" && this.depth === outside) {
        this.joined = text;
        return true;
      } else if (token !== "text") return false;
      else {
        const piece = decodeText(this.bytes, this, this.literal);
        if (piece === null) return this.refuse("damaged");
        text += piece;
        if (text.length > limits.textLength.most) return this.refuse("damaged");
      }
    }
  }
}
