import ts from "typescript";
import type { Rule } from "./rule";
import { nodesOf, parsedIn, placeOf } from "./source-tree";

/** Names of a host, a clock or a promise; each is a breach when nothing in the file declares it. */
const hostNames = new Set(
  [
    "Date performance setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame",
    "crypto Promise",
    "globalThis self window document navigator location alert localStorage sessionStorage indexedDB",
    "fetch XMLHttpRequest WebSocket Worker Excel Office OfficeExtension",
    "process Buffer require module __dirname __filename console",
    "Intl",
  ].flatMap((names) => names.split(" ")),
);

/** Members that bring chance or the language of the machine, whatever they belong to. */
const hostMembers = new Set([
  "random",
  "toLocaleString",
  "toLocaleDateString",
  "toLocaleTimeString",
  "toLocaleUpperCase",
  "toLocaleLowerCase",
  "localeCompare",
]);

const asynchronous: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.AsyncKeyword, "async"],
  [ts.SyntaxKind.AwaitKeyword, "await"],
  [ts.SyntaxKind.AwaitExpression, "await"],
  [ts.SyntaxKind.MetaProperty, "import.meta"],
]);

/** Names of members, declarations and renamed imports: they call nothing. */
function isName({ parent }: ts.Node, node: ts.Identifier): boolean {
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  const named = parent as Partial<Record<"name" | "propertyName" | "right", ts.Node>>;
  return (
    named.name === node ||
    named.propertyName === node ||
    (ts.isQualifiedName(parent) && named.right === node)
  );
}

/** What the file itself calls by a name: `const { document } = plan`. */
function declaredIn(nodes: readonly ts.Node[]): ReadonlySet<string> {
  return new Set(
    nodes.flatMap((node) =>
      (ts.isBindingElement(node) ||
        ts.isVariableDeclaration(node) ||
        ts.isParameter(node) ||
        ts.isFunctionDeclaration(node) ||
        ts.isImportSpecifier(node)) &&
      node.name !== undefined &&
      ts.isIdentifier(node.name)
        ? [node.name.text]
        : [],
    ),
  );
}

function impurity(node: ts.Node, declared: ReadonlySet<string>): string | null {
  if (ts.isPropertyAccessExpression(node)) {
    return hostMembers.has(node.name.text) ? node.name.text : null;
  }
  if (ts.isIdentifier(node)) {
    const free = !declared.has(node.text) && !isName(node, node);
    return free && hostNames.has(node.text) ? node.text : null;
  }
  return asynchronous.get(node.kind) ?? null;
}

const core: Rule = {
  law: "core has no clock, no chance, no waiting, no language of the machine and no host",
  reason: "the same facts give the same report, byte for byte, wherever it is made",
  breaches: (tree) =>
    parsedIn(tree, "src/core").flatMap((source) => {
      const nodes = nodesOf(source);
      const declared = declaredIn(nodes);
      return nodes.flatMap((node) => {
        const found = impurity(node, declared);
        return found === null ? [] : [`${placeOf(node)} uses ${found}`];
      });
    }),
  canaries: [
    ...[
      ["the time of day", "uses Date", "export const now = Date.now();"],
      ["today", "uses Date", "export const today = new Date();"],
      ["a clock behind a name", "uses performance", "const { now } = performance;"],
      ["chance", "uses random", "export const any = Math.random();"],
      ["a promise as a type", "uses Promise", "export type Later = Promise<number>;"],
      ["a function that waits", "uses async", "export async function later() {}"],
      ["a fetch", "uses fetch", 'export const page = () => fetch("page");'],
      ["the page", "uses document", "export const title = document.title;"],
      ["the page, in short", "uses document", "export const page = { document };"],
      ["the process", "uses process", 'if (process.env["LANG"] === "vi") throw new Error();'],
      ["bytes of Node", "uses Buffer", "export const bytes = Buffer.alloc(1);"],
      ["the workbook", "uses Excel", "export function sum(book: Excel.Workbook) {}"],
      ["the global object", "uses globalThis", "export const all = globalThis;"],
      ["numbers in the language of the machine", "uses toLocaleString", "(1).toLocaleString();"],
      ["a sort in the language of the machine", "uses localeCompare", '"a".localeCompare("b");'],
      ["a format of the machine", "uses Intl", "new Intl.NumberFormat();"],
    ].map(([why = "", says = "", text = ""]) => ({
      why,
      says: `src/core/report.ts:1 ${says}`,
      files: { "src/core/report.ts": text },
    })),
  ],
  harmless: [
    {
      why: "the same words as names of the domain, in comments, in text and in other zones",
      files: {
        "src/core/plan.ts": [
          "/** The document, a Promise, new Date(). */",
          "export interface Plan { readonly document: string; process?: number }",
          "const { document } = plan;",
          'export const made = { document, location: "Date" };',
          "export const title = plan.document;",
          "export const rounded = Math.floor(1.5);",
        ].join("\n"),
        "src/cli/main.ts": "export const now = async () => Date.now();",
      },
    },
  ],
};

export const purityRules: readonly Rule[] = [core];
