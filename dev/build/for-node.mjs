// Bundles programs for Node, each into one file: a thread starts from the same file, and Node reads it once.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { compilerOptions } from "./language.cjs";
import { licencesOf } from "./licences.cjs";
import { root } from "./root.mjs";

/** Being asked for `Response` makes Node load everything it has for the network; every Node that we run on has it. */
const withoutNetwork = {
  name: "without-network",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]hucre[\\/]dist[\\/]zip[\\/].*\.mjs$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replaceAll("typeof Response", '"function"'),
      loader: "js",
    }));
  },
};

/** `#core/cell` from outside `src` as well: `bench/` has a package.json of its own, and with it no imports of ours. */
export const ourImports = {
  name: "our-imports",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^#/ }, ({ path, kind, pluginData }) =>
      pluginData === "from-root"
        ? undefined
        : resolve(path, { kind, resolveDir: root, pluginData: "from-root" }),
    );
  },
};

/** Packages that a command needs late or never, each in a file of its own beside the program. */
const apart = (packages) => ({
  name: "apart",
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^(${packages.join("|") || "-"})$`) }, ({ path, kind }) =>
      kind === "entry-point" ? undefined : { path: `./${path}.cjs`, external: true },
    );
  },
});

/** `entries`: the source of each program by the path of its bundle below `folder`, without `.cjs`. */
export async function bundleForNode({ entries, folder, late = [], external = [] }) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { ...entries, ...Object.fromEntries(late.map((name) => [name, name])) },
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    external,
    format: "cjs",
    platform: "node",
    target: "node20",
    // What is needed late is required late: `import()` of what Node compiled before finds nothing in Node 20.
    supported: { "dynamic-import": false },
    tsconfigRaw: { compilerOptions },
    // Small, because Node reads all of it at each start; `node --enable-source-maps` makes traces readable.
    minify: true,
    sourcemap: "linked",
    legalComments: "none",
    logLevel: "warning",
    metafile: true,
    plugins: [ourImports, withoutNetwork, apart(late)],
  });
  await writeFile(join(folder, "licences.txt"), licencesOf(Object.keys(metafile.inputs)));
}
