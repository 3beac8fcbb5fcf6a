// node dev/build/cli.mjs [FOLDER]: the command line, as FOLDER/cli/main.cjs (dist/ otherwise). It takes half a second.
import { join, resolve } from "node:path";
import { bundleForNode } from "./for-node.mjs";
import { root } from "./root.mjs";

const out = resolve(process.argv[2] ?? join(root, "dist"));
await bundleForNode({
  entries: { main: "src/cli/main.ts" },
  folder: join(out, "cli"),
  late: ["docx", "hyparquet-writer"],
});
