import type { SourceTree } from "./source-tree";

/** Files of a sample project by path. */
type Sample = Readonly<Record<string, string>>;

/** What the compiler cannot see, as something that can be run over a project. */
export interface Rule {
  /** What holds, as a sentence. */
  readonly law: string;
  readonly reason: string;
  /** One line for each breach, with its place. */
  readonly breaches: (tree: SourceTree) => readonly string[];
  /** Samples that break it in one place: the rule must say so, in a line with these words. */
  readonly canaries: readonly {
    readonly why: string;
    readonly says: string;
    readonly files: Sample;
  }[];
  /** Samples that come close and keep it. */
  readonly harmless: readonly { readonly why: string; readonly files: Sample }[];
}
