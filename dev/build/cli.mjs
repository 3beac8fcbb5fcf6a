// node dev/build/cli.mjs [FOLDER] [--compiled]: the command line, as FOLDER/cli/main.cjs (dist/ otherwise). It takes half a
// second, and two more where what Node compiles of it is kept beside it.
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { keepCompiled } from "./compiled.mjs";
import { bundleForNode } from "./for-node.mjs";
import { root } from "./root.mjs";

export const bundleCommandLine = (folder) =>
  bundleForNode({
    entries: { main: "src/cli/launch.ts", program: "src/cli/main.ts" },
    folder,
    late: ["docx", "hyparquet-writer"],
  });

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values, positionals } = parseArgs({
    options: { compiled: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const folder = join(resolve(positionals[0] ?? join(root, "dist")), "cli");
  await bundleCommandLine(folder);
  if (values.compiled) keepCompiled(folder);
}
