// node dev/build/cli.mjs [FOLDER]: the command line, as FOLDER/cli/main.cjs (dist/ otherwise). It takes half a second.
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleForNode } from "./for-node.mjs";
import { root } from "./root.mjs";

export const bundleCommandLine = (folder) =>
  bundleForNode({
    entries: { main: "src/cli/main.ts" },
    folder,
    late: ["docx", "hyparquet-writer"],
  });

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await bundleCommandLine(join(resolve(process.argv[2] ?? join(root, "dist")), "cli"));
}
