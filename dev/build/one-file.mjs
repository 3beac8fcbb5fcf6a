// node dev/build/one-file.mjs [FILE]: the page as one file that is opened by a double click, dist/so-chi-tieu.html otherwise.
// The script comes last: a copy that was cut anywhere holds no whole program, and goes on saying that it is damaged.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { crc32 } from "node:zlib";
import { build } from "esbuild";
import { guidePage } from "./guide.mjs";
import { keptBuild } from "./kept-build.mjs";
import { licencesOf } from "./licences.cjs";
import { filledPage } from "./page.mjs";
import { root } from "./root.mjs";

/** What the product does not do: encrypt workbooks, write pivot tables. */
const notUsed = {
  name: "not-used",
  setup({ onLoad }) {
    onLoad(
      {
        filter:
          /[\\/]hucre[\\/]dist[\\/]xlsx[\\/](crypto[\\/]agile|crypto[\\/]cfb|pivot-writer)\.mjs$/,
      },
      () => ({ contents: "" }),
    );
  },
};

/** Shown before the program has looked at the file: after a while, since reading it whole takes a moment. */
const firstStyles = `body{font:14px/1.5 "Segoe UI",system-ui,sans-serif;margin:12px}
#damaged{visibility:hidden;animation:told 0s 4s forwards}#damaged.certain{visibility:visible}
@keyframes told{to{visibility:visible}}@media(scripting:none){#damaged{display:none}}`;

async function bundle() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/taskpane/one-file/main.ts"],
    outdir: "out",
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2019",
    charset: "utf8",
    minify: true,
    legalComments: "none",
    logLevel: "error",
    metafile: true,
    plugins: [notUsed],
  });
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim();
  return {
    script: asInlineScript(textOf(".js")),
    styles: textOf(".css"),
    licences: licencesOf(Object.keys(metafile.inputs)),
  };
}

/** As a page can hold it: no address of somebody else, and nothing that ends or hides a script. */
function asInlineScript(script) {
  const text = script
    .replace(/ Read more here: https:\/\/answers\.microsoft\.com\/[\w/-]+/g, "")
    .replaceAll("<!--", "\\x3C!--")
    .replaceAll("<script", "\\x3Cscript");
  if (/<\/script|\r|\0/i.test(text)) throw new Error("The script cannot stand in a page.");
  return text;
}

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const sumOf = (text) => crc32(Buffer.from(text, "utf16le")).toString(16).padStart(8, "0");

const part = (id, text) => {
  if (/<\/?script|<!--|\r/i.test(text)) throw new Error(`${id} cannot stand in a page.`);
  return `<script type="text/plain" id="${id}" data-sum="${sumOf(text)}">${text}</script>`;
};

/** Replaces what must be there once. */
function put(html, before, after) {
  if (html.split(before).length !== 2) throw new Error(`index.html has no single ${before}`);
  return html.replace(before, () => after);
}

/** The text of the file. */
async function oneFile() {
  const { script, styles, licences } = await bundle();
  const { html, words } = await filledPage();
  const oldBrowser = readFileSync(join(root, "src/taskpane/surroundings/old-browser.js"), "utf8");
  const icon = readFileSync(join(root, "assets/icon-64.png")).toString("base64");
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(oldBrowser)} ${hashOf(script)}`,
    `style-src ${hashOf(firstStyles)} ${hashOf(styles)}`,
    "img-src data: blob:",
    "worker-src blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "object-src 'none'",
  ].join("; ");
  const damaged = `<div id="damaged" class="message" role="alert">
      <p>${words.vi.damaged}</p>
      <p lang="en">${words.en.damaged}</p>
    </div>`;
  const parts = [
    part("styles", styles),
    part("licences", licences),
    part("guide", guidePage(styles, words.vi.help.guide)),
    `<script id="program">${script}</script>`,
  ];
  let page = html.replace(
    /(http-equiv="Content-Security-Policy"\s+content=")[^"]*"/,
    `$1${policy}"`,
  );
  page = put(page, 'href="assets/icon-32.png"', `href="data:image/png;base64,${icon}"`);
  page = put(page, '<script src="office/office.js"></script>', `<style>${firstStyles}</style>`);
  page = put(page, '<script src="old-browser.js"></script>', `<script>${oldBrowser}</script>`);
  page = put(page, "<body>", `<body>\n    ${damaged}`);
  page = put(page, "</body>", `${parts.join("\n")}\n</body>`);
  return page;
}

/** The folder where the file lies, made now or earlier. */
export const builtFile = () =>
  keptBuild(
    "one-file",
    async (folder) => {
      const page = await oneFile();
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "so-chi-tieu.html"), page);
    },
    ["docs/huong-dan.md", "docs/hinh", "assets"],
  );

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = resolve(process.argv[2] ?? join(root, "dist/so-chi-tieu.html"));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, readFileSync(join(await builtFile(), "so-chi-tieu.html")));
}
