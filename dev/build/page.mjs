import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./root.mjs";

const { version } = createRequire(import.meta.url)("../../package.json");

/** The words that the page shows before any script runs. */
async function words() {
  const contents = `export { pane as vi } from "#text/vi/pane/pane"; export { pane as en } from "#text/en/pane/pane";`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: "esm",
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

const tagOf = (file) =>
  file.endsWith(".css")
    ? `<link rel="stylesheet" href="${file}" />`
    : `<script defer src="${file}"></script>`;

/** src/taskpane/index.html with its words. */
export async function filledPage() {
  const known = { version, ...(await words()) };
  const template = readFileSync(join(root, "src/taskpane/index.html"), "utf8");
  const html = template.replace(/<%= ([\w.]+) %>/g, (_, name) =>
    name.split(".").reduce((value, part) => value[part], known),
  );
  return { html, words: known };
}

/** The page with the files of the bundle at the end of its head. */
export async function pageOf(files) {
  const { html } = await filledPage();
  return html.replace("</head>", () => `  ${files.map(tagOf).join("\n    ")}\n  </head>`);
}
