// The npm package: everything is in its bundles, so that installing it builds nothing and asks no registry.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleCommandLine } from "../build/cli.mjs";
import { filesBelow } from "./archive.mjs";
import { root } from "../build/root.mjs";

/** What stays of package.json: nothing that needs the sources. */
function manifestOf({ name, version, description, license, engines, bin }) {
  const files = ["bin/", "dist/"];
  return { name, version, description, license, private: true, engines, bin, files };
}

/** Writes the package into `folder`; `site` is the built pane, `staging` a place for its files. Returns its licences. */
export async function writePackage({ project, site, staging, folder }) {
  for (const file of ["bin/so-chi-tieu.mjs", "README.md", "CHANGELOG.md", "LICENSE"]) {
    cpSync(join(root, file), join(staging, file));
  }
  await bundleCommandLine(join(staging, "dist/cli"));
  for (const file of Object.keys(filesBelow(join(staging, "dist/cli")))) {
    if (file.endsWith(".map")) rmSync(join(staging, "dist/cli", file));
  }
  cpSync(site, join(staging, "dist/pane"), { recursive: true });
  writeFileSync(join(staging, "package.json"), `${JSON.stringify(manifestOf(project), null, 2)}\n`);
  mkdirSync(folder, { recursive: true });
  // npm gives all files of a package one time and one mode.
  const line = ["pack", "--ignore-scripts", "--offline", "--silent", "--pack-destination", folder];
  const { status, stderr, error } = spawnSync("npm", line, { cwd: staging, encoding: "utf8" });
  if (status !== 0) throw new Error(`npm pack: ${error?.message ?? stderr}`);
}
