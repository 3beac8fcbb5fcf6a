import path from "node:path";
import ts from "typescript";

const root = path.join(__dirname, "../..");
const libraries = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says, with the options of a zone, to a file that nobody has written to the disk. */
export function compiled(zone: string, text: string): readonly string[] {
  const folder = path.join(root, zone);
  const { config } = ts.readConfigFile(path.join(folder, "tsconfig.json"), (file) =>
    ts.sys.readFile(file),
  ) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const canary = path.join(folder, "canary.ts");
  const program = ts.createProgram({
    // One real file of core stands in the project as well, to be imported by what must pass.
    rootNames: [canary, path.join(root, "src/core/result.ts")],
    options,
    host: hostWith(options, canary, text),
  });
  const found = [
    ...program.getOptionsDiagnostics(),
    ...program.getSemanticDiagnostics(program.getSourceFile(canary)),
  ];
  return found.map(
    ({ code, messageText }) =>
      `TS${String(code)} ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
  );
}

function hostWith(options: ts.CompilerOptions, canary: string, text: string): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (file) => file === canary || host.fileExists(file),
    readFile: (file) => (file === canary ? text : host.readFile(file)),
    getSourceFile: (file, language) => {
      if (file === canary) return ts.createSourceFile(file, text, language);
      const source = libraries.get(file) ?? host.getSourceFile(file, language);
      if (file.includes("node_modules")) libraries.set(file, source);
      return source;
    },
  };
}
