import path from "node:path";
import { build } from "esbuild";

const root = path.resolve(__dirname, "../../..");

/** Bundles a script of the tests for a page, into `folder/name.js`. */
export async function bundle(entry: string, folder: string, name: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: { [name]: entry },
    outdir: folder,
    bundle: true,
    target: "es2019",
    logLevel: "error",
  });
}
