import path from "node:path";
import ts from "typescript";

/** A member of the Excel API that a file uses, and the requirement set that it came with. */
export interface ApiUse {
  readonly file: string;
  readonly member: string;
  /** `ExcelApi`, `ExcelApiOnline`… */
  readonly set: string;
  /** 9 for 1.9; the highest where the comment names several. */
  readonly minor: number;
}

const root = path.resolve(__dirname, "../../..");
const typings = "node_modules/@types/office-js/index.d.ts";

/** Every use of a member of the Excel API in these files, by the `[Api set: …]` comments of its typings. */
export function apiUses(files: readonly string[]): readonly ApiUse[] {
  const program = ts.createProgram([...files], {
    ...compilerOptions(),
    noEmit: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} was not read`);
    const uses: ApiUse[] = [];
    const visit = (node: ts.Node): void => {
      const symbol = memberAt(node, checker);
      const use = symbol === undefined ? null : useOf(symbol);
      if (use !== null) uses.push({ file: path.relative(root, file), ...use });
      ts.forEachChild(node, visit);
    };
    visit(source);
    return uses;
  });
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), (name) =>
    ts.sys.readFile(name),
  ) as { readonly config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return { ...options, types: ["office-js"], composite: false, declaration: false };
}

/** `sheet.names`, `{ pageLayout }` in a parameter, and `Excel.Range` as a type. */
function memberAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (ts.isQualifiedName(node)) return checker.getSymbolAtLocation(node.right);
  if (!ts.isBindingElement(node)) return undefined;
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name)
    ? checker.getTypeAtLocation(node.parent).getProperty(name.text)
    : undefined;
}

function useOf(symbol: ts.Symbol): Omit<ApiUse, "file"> | null {
  const declaration = symbol.declarations?.find((each) =>
    each.getSourceFile().fileName.endsWith(typings),
  );
  if (declaration === undefined) return null;
  const member = `${nameOf(declaration.parent)}.${symbol.name}`;
  const said = apiSetOf(declaration) ?? apiSetOf(declaration.parent);
  return said === null ? null : { member, ...said };
}

const nameOf = (node: ts.Node): string =>
  ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)
    ? (node.name?.text ?? "")
    : "Excel";

function apiSetOf(node: ts.Node): Pick<ApiUse, "set" | "minor"> | null {
  const comment = node.getFullText().slice(0, node.getLeadingTriviaWidth());
  const [, set, versions] = /\[Api set: (\w+) ([^\]]*)\]/u.exec(comment) ?? [];
  if (set === undefined || versions === undefined) return null;
  const minors = [...versions.matchAll(/1\.(\d+)/gu)].map(([, minor]) => Number(minor));
  return { set, minor: Math.max(...minors) };
}
