import path from "node:path";
import type { Rule } from "./rule";
import type { SourceTree } from "./source-tree";

/** Pages that tell a programmer where things are. */
const guides = [
  "ARCHITECTURE.md",
  "README.md",
  "docs/adding-an-indicator.md",
  "docs/glossary.md",
  "docs/interpretations.md",
  "docs/performance.md",
  "docs/reader.md",
];

/** Written by a program, so not in the tree. */
const made = /^(build|dist|out|release)\/|^bench\/results\.json$/;
/** `core/issue`, `read-form.ts`, `docs/*.md`; `DIR/` and names of packages are none. */
const pathLike = /^(?=.*(?:\/|\.(?:tsx?|mjs|cjs)$))[a-z][A-Za-z\d._*/-]*$/;

/** Text outside of blocks, and the blocks. */
function partsOf(text: string): { readonly prose: string; readonly blocks: readonly string[] } {
  const parts = text.split(/^```.*$/m);
  return {
    prose: parts.filter((_, index) => index % 2 === 0).join("\n"),
    blocks: parts.filter((_, index) => index % 2 === 1),
  };
}

/** Every path and each of its ends, with and without its suffix: `core/issue` names `src/core/issue.ts`. */
function placesOf(tree: SourceTree): ReadonlySet<string> {
  const places = new Set<string>();
  for (const file of tree.keys()) {
    const parts = file.split("/");
    for (let end = parts.length; end > 0; end -= 1)
      for (let start = 0; start < end; start += 1) {
        const place = parts.slice(start, end).join("/");
        places.add(place);
        if (end === parts.length) places.add(place.replace(/(\.test)?\.[a-z]+$/, ""));
      }
  }
  return places;
}

function isThere(named: string, places: ReadonlySet<string>): boolean {
  const name = named.replace(/\/$/, "");
  if (!name.includes("*")) return places.has(name);
  const pattern = name.replaceAll(".", "\\.").replaceAll("*", "[^/]*");
  const shape = new RegExp(`^${pattern}$`);
  return [...places].some((place) => shape.test(place));
}

/** Folders of a drawn tree, each under those that are indented less. */
function drawnFolders(block: string): readonly string[] {
  const above: { readonly indent: number; readonly name: string }[] = [];
  return block.split("\n").flatMap((line) => {
    const [, spaces, name] = /^( *)([a-z][a-z-]*)\/(?: {2}|$)/.exec(line) ?? [];
    if (spaces === undefined || name === undefined) return [];
    while ((above.at(-1)?.indent ?? -1) >= spaces.length) above.pop();
    above.push({ indent: spaces.length, name });
    return [above.map((each) => each.name).join("/")];
  });
}

const namesWhatIs: Rule = {
  law: "the pages for programmers name files and folders that are there",
  reason: "who comes new believes them, and looks in vain",
  breaches: (tree) => {
    const places = placesOf(tree);
    return guides.flatMap((guide) => {
      const { prose, blocks } = partsOf(tree.get(guide) ?? "");
      const named = [...prose.matchAll(/`([^`\n]+)`/g)].flatMap(([, name]) => name ?? []);
      return [...named.filter((name) => pathLike.test(name)), ...blocks.flatMap(drawnFolders)]
        .filter((name) => !made.test(name) && !isThere(name, places))
        .map((name) => `${guide} names ${name}, which is not there`);
    });
  },
  canaries: [
    {
      why: "a file that has gone",
      says: "ARCHITECTURE.md names core/result/paths.ts",
      files: { "ARCHITECTURE.md": "see `core/result/paths.ts`", "src/core/result/path.ts": "" },
    },
    {
      why: "a folder of the drawn tree",
      says: "ARCHITECTURE.md names src/core/sums",
      files: {
        "ARCHITECTURE.md": "```\nsrc/\n  core/   pure\n    sums/   added up\n```",
        "src/core/figures/sums/add.ts": "",
      },
    },
    {
      why: "a pattern that nothing fits",
      says: "README.md names text/*/checks.ts",
      files: { "README.md": "`text/*/checks.ts`", "src/text/checks.ts": "" },
    },
  ],
  harmless: [
    {
      why: "ends of paths, without suffix, patterns, what a program writes, options and packages",
      files: {
        "README.md":
          "`core/issue`, `issue.ts`, `text/*/words.ts`, `out/x.xlsx`, `DIR/`, `@types/node`",
        "src/core/issue.ts": "",
        "src/text/vi/words.ts": "",
      },
    },
  ],
};

const linksLead: Rule = {
  law: "every link of a page to another page leads somewhere",
  reason: "a page that is not found is asked for by telephone",
  breaches: (tree) =>
    [...tree]
      .filter(([page]) => page.endsWith(".md"))
      .flatMap(([page, text]) =>
        [...text.matchAll(/\]\(([^)#:\s]+\.md)(?:#[^)]*)?\)/g)]
          .map(([, link]) => path.posix.join(path.posix.dirname(page), link ?? ""))
          .filter((link) => !tree.has(link))
          .map((link) => `${page} leads to ${link}, which is not there`),
      ),
  canaries: [
    {
      why: "a page of another name",
      says: "docs/reader.md leads to docs/loi.md",
      files: { "docs/reader.md": "[messages](loi.md#a)", "loi.md": "" },
    },
  ],
  harmless: [
    {
      why: "pages beside and above",
      files: { "docs/a.md": "[b](b.md), [r](../README.md)", "docs/b.md": "", "README.md": "" },
    },
  ],
};

/** A table begins with its head and a line; a row of one that stands again has lost its table in a merge. */
const rowsOnce: Rule = {
  law: "no row of a table stands twice in a page for programmers",
  reason: "of two rows that say the same, one will not be kept",
  breaches: (tree) =>
    guides.flatMap((guide) => {
      const seen = new Set<string>();
      return (tree.get(guide) ?? "").split("\n").flatMap((line) => {
        const [, first] = /^ *\|([^|]*[\p{L}\d][^|]*)\|/u.exec(line) ?? [];
        const row = line.replaceAll(/\s+/g, " ").trim();
        if (first === undefined || !seen.has(row)) {
          seen.add(row);
          return [];
        }
        return [`${guide} says twice: ${first.trim()}`];
      });
    }),
  canaries: [
    {
      why: "a row that a merge left, in other spacing",
      says: "docs/glossary.md says twice: item",
      files: {
        "docs/glossary.md":
          "| a | b |\n| --- | --- |\n| item | dòng |\n| x | y |\n| item   | dòng |\n",
      },
    },
  ],
  harmless: [
    {
      why: "lines below heads",
      files: { "README.md": "| a | b |\n| --- | --- |\n\n| c | d |\n| --- | --- |\n" },
    },
  ],
};

export const documentRules: readonly Rule[] = [namesWhatIs, linksLead, rowsOnce];
