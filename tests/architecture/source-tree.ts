import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** Texts of the project's files, by path from its root with `/` between folders. */
export type SourceTree = ReadonlyMap<string, string>;

const root = path.join(__dirname, "../..");

/** Made by a program, or not ours; `dev/build` is ours. */
const foreign = /(^|\/)(\.git|node_modules)$|^(build|dist|out|release|coverage)$/;
const binary = /\.(png|ico|xlsx|zip|ods|xls|parquet)$|\.actual\.json$/;

/** Every file that a person wrote, and the lock file. */
export function projectTree(): SourceTree {
  return new Map(
    filesUnder("").map((file) => [file, readFileSync(path.join(root, file), "utf8")] as const),
  );
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    // In a linked work tree `.git` is a file.
    if (foreign.test(file)) return [];
    if (entry.isDirectory()) return filesUnder(file);
    return entry.isFile() && !binary.test(entry.name) ? [file] : [];
  });
}

/** A project of a few lines, for a rule to be tried on. */
export const treeOf = (files: Readonly<Record<string, string>>): SourceTree =>
  new Map(Object.entries(files));

/** The TypeScript files of some folders, parsed. */
export function parsedIn(
  tree: SourceTree,
  ...folders: readonly string[]
): readonly ts.SourceFile[] {
  return [...tree]
    .filter(([file]) => /\.tsx?$/.test(file) && folders.some((folder) => isIn(file, folder)))
    .map(([file, text]) => parsed(file, text));
}

const known = new Map<string, ts.SourceFile>();

/** Several rules look at the same file, so it is parsed once. */
function parsed(file: string, text: string): ts.SourceFile {
  const key = `${file}\n${text}`;
  const source = known.get(key) ?? ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  known.set(key, source);
  return source;
}

/** Whether a path is that file, or lies in that folder. */
export const isIn = (file: string, place: string): boolean =>
  file === place || file.startsWith(`${place}/`);

/** `src/core/cell.ts:12`, for a complaint. */
export function placeOf(node: ts.Node): string {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
  return `${source.fileName}:${String(line + 1)}`;
}

/** Every node of a file, each before its children. */
export function nodesOf(node: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (visited: ts.Node): void => {
    nodes.push(visited);
    ts.forEachChild(visited, visit);
  };
  visit(node);
  return nodes;
}
