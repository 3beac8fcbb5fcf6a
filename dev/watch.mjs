// npm run dev [-- --port N]: the pane on a local address, bundled anew when a source changes. Reload the page to see it.
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundleForNode } from "./build/for-node.mjs";
import { siteAddress } from "./build/manifest.mjs";
import { root } from "./build/root.mjs";
import { copyStatic, writePages } from "./build/site.mjs";

const require = createRequire(import.meta.url);
const { values } = parseArgs({ options: { port: { type: "string", default: "3000" } } });
const folder = join(root, "build/dev/pane");
const server = join(root, "build/dev/server");
rmSync(folder, { recursive: true, force: true });
copyStatic(folder, siteAddress().url);

const config = require("../webpack.config.js")({ folder, mode: "development" });
const compiler = require("webpack")(config);
compiler.watch({}, (failure, stats) => {
  if (failure) throw failure;
  if (stats.hasErrors() || stats.hasWarnings()) console.error(stats.toString("errors-warnings"));
  if (stats.hasErrors()) return;
  void writePages(folder, stats.compilation.entrypoints.get("main").getFiles());
  console.log(`${String(stats.endTime - stats.startTime)} ms`);
});

await bundleForNode({ entries: { serve: "src/cli/serve.ts" }, folder: server });
const { serve } = require(join(server, "serve.cjs"));
const { url } = await serve(folder, Number(values.port));
console.log(url);
