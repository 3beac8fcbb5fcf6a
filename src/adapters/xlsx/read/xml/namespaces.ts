import type { Attributes } from "./attributes";

/** A prefix bound to a namespace, from an element of this depth inwards. */
interface Binding {
  readonly depth: number;
  readonly prefix: string;
  readonly uri: string;
}

/** Which prefix means which namespace at the place where a reader stands (Namespaces in XML 1.0). */
export class NamespaceScope {
  /** Elements without a prefix belong to the part's own namespaces here. */
  plainIsOwn = false;
  /** The deepest open element that declares something; 0 when none does. */
  deepest = 0;
  private readonly bindings: Binding[] = [];
  /** The same by prefix, the innermost last, so that a lookup costs the same however many there are. */
  private readonly byPrefix = new Map<string, Binding[]>();
  private readonly own: readonly string[];

  constructor(own: readonly string[]) {
    this.own = own;
  }

  /** Takes over what the element of this depth, just opened, declares. */
  enter(attributes: Attributes, depth: number): void {
    for (let index = 0; index < attributes.count; index += 1) {
      const name = attributes.nameOf(index);
      if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
      const prefix = name.slice("xmlns:".length);
      const binding = { depth, prefix, uri: attributes.valueOf(index) ?? "" };
      this.bindings.push(binding);
      this.byPrefix.set(prefix, [...(this.byPrefix.get(prefix) ?? []), binding]);
    }
    this.settle();
  }

  /** Forgets what the element of this depth declared, which closes. */
  leave(depth: number): void {
    for (let last = this.bindings.at(-1); last?.depth === depth; last = this.bindings.at(-1)) {
      this.bindings.pop();
      this.byPrefix.get(last.prefix)?.pop();
    }
    this.settle();
  }

  private settle(): void {
    this.deepest = this.bindings.at(-1)?.depth ?? 0;
    this.plainIsOwn = this.isOwn("");
  }

  isOwn(prefix: string): boolean {
    const uri = this.uriOf(prefix);
    return uri !== null && this.own.includes(uri);
  }

  uriOf(prefix: string): string | null {
    return this.byPrefix.get(prefix)?.at(-1)?.uri ?? null;
  }

  /** The value of the attribute of this local name in one of these namespaces. */
  valueIn(uris: readonly string[], attributes: Attributes, local: string): string | null {
    for (let index = 0; index < attributes.count; index += 1) {
      const [prefix = "", name] = attributes.nameOf(index).split(":");
      const uri = name === local ? this.uriOf(prefix) : null;
      if (uri !== null && uris.includes(uri)) return attributes.valueOf(index);
    }
    return null;
  }
}
