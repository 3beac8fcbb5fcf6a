import path from "node:path";
import ts from "typescript";
import { nodesOf, parsedIn, placeOf, type SourceTree } from "./source-tree";

export interface Import {
  readonly from: string;
  /** File and line of the statement. */
  readonly at: string;
  readonly specifier: string;
  /** The file of the project that is meant; null for a package. */
  readonly file: string | null;
}

/** Every import and re-export of the TypeScript files in some folders. */
export function importsIn(tree: SourceTree, ...folders: readonly string[]): readonly Import[] {
  return parsedIn(tree, ...folders).flatMap((source) =>
    nodesOf(source).flatMap((node) => {
      const module = importedBy(node);
      if (module === null || !ts.isStringLiteral(module)) return [];
      const specifier = module.text;
      const from = source.fileName;
      const file = fileOf(tree, specifier, from);
      return [{ from, at: placeOf(node), specifier, file }];
    }),
  );
}

/** The module that a statement names. */
function importedBy(node: ts.Node): ts.Node | null {
  if (ts.isImportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExportDeclaration(node)) return node.moduleSpecifier ?? null;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return node.argument.literal;
  }
  if (ts.isCallExpression(node) && isLoad(node.expression)) return node.arguments[0] ?? null;
  return null;
}

const isLoad = (called: ts.Expression): boolean =>
  called.kind === ts.SyntaxKind.ImportKeyword ||
  (ts.isIdentifier(called) && called.text === "require");

/** As `imports` of package.json and the bundler resolve it: `#core/cell` is src/core/cell.ts, a view its `.tsx`. */
function fileOf(tree: SourceTree, specifier: string, from: string): string | null {
  const typed = (file: string): string => (tree.has(`${file}.tsx`) ? `${file}.tsx` : `${file}.ts`);
  if (specifier.startsWith("#")) return typed(`src/${specifier.slice(1)}`);
  if (!specifier.startsWith(".")) return null;
  const file = path.posix.join(path.posix.dirname(from), specifier);
  return /\.(css|js|json)$/.test(file) ? file : typed(file);
}

/** `hucre` of `hucre/xlsx`; `node:` for all that Node brings. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return "node:";
  const parts = specifier.split("/");
  return parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}
