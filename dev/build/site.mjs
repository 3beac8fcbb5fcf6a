// The site of the pane: what webpack.config.js bundles, its two pages, Microsoft's client of Excel, pictures, manifest.
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { guideBody } from "./guide.mjs";
import { keptBuild } from "./kept-build.mjs";
import { manifestFor } from "./manifest.mjs";
import { pageOf } from "./page.mjs";
import { root } from "./root.mjs";

const require = createRequire(import.meta.url);

/** What office.js asks for on Windows, Mac and the web in Vietnamese and English; its licence goes with it. */
const officeFiles = [
  "dist/office.js",
  "dist/o15apptofilemappingtable.js",
  "dist/excel-win32-16.01.js",
  "dist/excel-web-16.00.js",
  "dist/excel-mac-16.00.js",
  "dist/excel-ios-16.00.js",
  "dist/vi-vn/office_strings.js",
  "dist/en-us/office_strings.js",
  "LICENSE.md",
];

const pictures = readdirSync(join(root, "assets")).filter((file) => file.endsWith(".png"));

const guidePictures = readdirSync(join(root, "docs/hinh"));

/** The manifest names taskpane.html; index.html is the same page at the root of the site. */
const pages = ["taskpane.html", "index.html"];

/** Runs a webpack configuration; what it complains of goes to standard error. */
async function bundled(config) {
  const compiler = require("webpack")(config);
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (stats.hasWarnings() || stats.hasErrors()) {
    process.stderr.write(`${stats.toString("errors-warnings")}\n`);
  }
  if (stats.hasErrors()) throw new Error("The pane could not be bundled: see above.");
  return stats.compilation.entrypoints.get("main").getFiles();
}

/** Bundle and pages, in a folder of their own. */
async function bundleInto(folder, quick) {
  const files = await bundled(require("../../webpack.config.js")({ folder, quick }));
  await writePages(folder, files);
}

export async function writePages(folder, files) {
  const html = await pageOf(files);
  for (const page of pages) writeFileSync(join(folder, page), html);
}

/** Everything of the site that is not bundled. */
export function copyStatic(folder, url) {
  const copy = (from, to) => {
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    cpSync(join(root, from), join(folder, to));
  };
  for (const file of officeFiles) {
    const from = `node_modules/@microsoft/office-js/${file}`;
    copy(from, `office/${file.replace(/^dist\//, "")}`);
  }
  for (const picture of pictures) copy(`assets/${picture}`, `assets/${picture}`);
  copy("src/taskpane/surroundings/old-browser.js", "old-browser.js");
  for (const picture of guidePictures) copy(`docs/hinh/${picture}`, `guide/${picture}`);
  writeFileSync(
    join(folder, "guide/guide.html"),
    guideBody((file) => file.replace("hinh/", "guide/")),
  );
  writeFileSync(join(folder, "manifest.xml"), manifestFor(url));
}

/** Writes the whole site into a folder, in place of what is there. */
export async function writeSite({ folder, url, quick }) {
  const bundle = await keptBuild(quick ? "pane-quick" : "pane", (into) => bundleInto(into, quick));
  rmSync(folder, { recursive: true, force: true });
  cpSync(bundle, folder, { recursive: true });
  copyStatic(folder, url);
}
