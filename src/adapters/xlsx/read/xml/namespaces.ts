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
  private readonly own: readonly string[];

  constructor(own: readonly string[]) {
    this.own = own;
  }

  declare(binding: Binding): void {
    this.bindings.push(binding);
    this.settle();
  }

  /** Forgets what the element of this depth declared, which closes. */
  leave(depth: number): void {
    while (this.bindings.at(-1)?.depth === depth) this.bindings.pop();
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
    for (let at = this.bindings.length - 1; at >= 0; at -= 1) {
      const binding = this.bindings[at];
      if (binding?.prefix === prefix) return binding.uri;
    }
    return null;
  }
}
