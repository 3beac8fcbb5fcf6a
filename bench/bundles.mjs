// node bench/bundles.mjs: what is measured, as libraries for plain Node and as scripts for a page, in dist/bench.
import { join } from "node:path";
import { build } from "esbuild";
import { bundleForNode, ourImports } from "../dev/build/for-node.mjs";
import { root } from "../dev/build/root.mjs";

const folder = join(root, "dist/bench");
const sourceOf = (name) => [name, `bench/${name}.ts`];
const forNode = ["reader", "figures", "memory", "national", "excel", "fuzz-reader"];
await bundleForNode({
  entries: Object.fromEntries(forNode.map(sourceOf)),
  folder,
  // Run as it is, where it is found.
  external: ["@microsoft/office-js/*"],
});

// What is put into the pane's page to measure it: a probe, and an Excel in memory in a thread of its own.
await build({
  absWorkingDir: root,
  entryPoints: {
    probe: "bench/pane-probe.ts",
    excel: "bench/pane-excel.ts",
    "excel-worker": "bench/pane-excel-worker.ts",
  },
  outdir: join(folder, "pane-parts"),
  bundle: true,
  target: "es2019",
  plugins: [ourImports],
  logLevel: "warning",
});
