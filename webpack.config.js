// Two bundles: `pane` is the site that Excel and browsers open, `cli` is one file for Node.
//   --env url=https://may-chu.example/so-chi-tieu   the site's own address in manifest.xml
//   --env out=FOLDER                                another output folder than dist/
// Types are checked by `tsc -b` (npm run build runs it first); here they are only removed.
const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const { Compilation, DefinePlugin, NormalModuleReplacementPlugin, sources } = require("webpack");
const { version } = require("./package.json");

const DEVELOPMENT_URL = "https://localhost:3000";

const officePackage = path.join(__dirname, "node_modules/@microsoft/office-js");

/** What office.js asks for on Windows, Mac and the web in Vietnamese and English; its licence goes with it. */
const officeFiles = [
  "dist/office.js",
  "dist/o15apptofilemappingtable.js",
  "dist/excel-win32-16.01.js",
  "dist/excel-web-16.00.js",
  "dist/excel-mac-16.00.js",
  "dist/vi-vn/office_strings.js",
  "dist/en-us/office_strings.js",
  "LICENSE.md",
];

/** The address as the manifest needs it, without the last slash. Office opens add-ins over https only. */
function siteUrl(given) {
  const url = typeof given === "string" && URL.canParse(given) ? new URL(given) : null;
  const plain = url?.protocol === "https:" && !url.search && !url.hash && !url.username;
  if (!plain) {
    throw new Error(
      `--env url=${String(given)}: not an https address. Give the site's address, for example --env url=https://may-chu.example/so-chi-tieu.`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

function manifestFor(url, manifest) {
  const inXml = siteUrl(url).replaceAll("&", "&amp;").replaceAll("'", "&apos;");
  return manifest.replaceAll(DEVELOPMENT_URL, () => inXml);
}

/** Writes licences.txt: our own licence and that of every package in the bundle. */
class LicencesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Licences", (compilation) => {
      const folders = new Set([__dirname]);
      compilation.hooks.afterChunks.tap("Licences", (chunks) => {
        for (const chunk of chunks) {
          for (const { resource } of compilation.chunkGraph.getChunkModules(chunk)) {
            const found = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource ?? "");
            if (found) folders.add(found[0]);
          }
        }
      });
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "Licences", stage }, () => {
        const text = [...folders].sort().map(licenceOf).join("\n\n----\n\n");
        compilation.emitAsset("licences.txt", new sources.RawSource(`${text}\n`));
      });
    });
  }
}

/** An error message of docx names a page of somebody else; our bundles name no address outside the site. */
class OwnAddressesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("OwnAddresses", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_PRE_PROCESS;
      compilation.hooks.processAssets.tap({ name: "OwnAddresses", stage }, () => {
        for (const { files } of compilation.chunks) {
          for (const file of files) compilation.updateAsset(file, withoutReference);
        }
      });
    });
  }
}

function withoutReference(asset) {
  const text = asset.source().toString();
  const reference = / Read more here: https:\/\/answers\.microsoft\.com\/[\w/-]+/g;
  return text.search(reference) < 0 ? asset : new sources.RawSource(text.replace(reference, ""));
}

function licenceOf(folder) {
  const { name, version, license } = require(path.join(folder, "package.json"));
  const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  const text = file ? `\n\n${fs.readFileSync(path.join(folder, file), "utf8").trim()}` : "";
  return `${name} ${version} (${license})${text}`;
}

/** hucre would bring along what encrypts workbooks and what writes pivot tables; the product does neither. */
const notUsedOfHucre = Object.fromEntries(
  ["crypto/agile", "crypto/cfb", "pivot-writer"].map((part) => [
    path.join(__dirname, `node_modules/hucre/dist/xlsx/${part}.mjs`),
    false,
  ]),
);

const readingFflate = path.join(__dirname, "node_modules/fflate/esm/browser.js?reading");

/**
 * fflate is one module for both ways. Reading gets an instance of its own, so that what packs is loaded with the
 * writer and not with the first file that is read.
 */
const fflateOfReading = new NormalModuleReplacementPlugin(/^fflate$/, (request) => {
  if (/[\\/]adapters[\\/]xlsx[\\/]read\b/.test(request.context)) request.request = readingFflate;
});

/** Turns TypeScript, and later JavaScript, into JavaScript of the language level given. */
function withoutTypes(target) {
  const project = { composite: false, declaration: false, emitDeclarationOnly: false };
  return {
    loader: "ts-loader",
    options: {
      configFile: path.join(__dirname, "tsconfig.json"),
      transpileOnly: true,
      compilerOptions: { ...project, target, allowJs: true },
    },
  };
}

/** The settings that both bundles share; `target` is the language level of what leaves the compiler. */
function base({ name, mode, out, target }) {
  return {
    name,
    mode,
    context: __dirname,
    output: { path: path.resolve(__dirname, out ?? "dist", name), clean: true },
    // Never an eval devtool: the page's content security policy refuses eval.
    devtool: mode === "development" ? "source-map" : false,
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [{ test: /\.tsx?$/, use: withoutTypes(target) }],
    },
    performance: false,
    stats: "errors-warnings",
  };
}

function page(filename) {
  return new HtmlPlugin({
    filename,
    template: "src/taskpane/index.html",
    templateParameters: { version },
    scriptLoading: "defer",
  });
}

function pane({ mode, out, url }) {
  const config = base({ name: "pane", mode, out, target: "ES2019" });
  config.target = ["web", "es2019"];
  config.resolve.alias = notUsedOfHucre;
  config.entry = "./src/taskpane/main.ts";
  config.output.filename = "[name].[contenthash:8].js";
  // What the page and its worker both need is one file, which the worker finds in the browser's cache.
  config.optimization = {
    splitChunks: {
      cacheGroups: {
        shared: {
          name: "shared",
          chunks: ({ name }) => name === "main" || name === "worker",
          minChunks: 2,
          enforce: true,
        },
        // The same for what only Excel's part of the page shares with the worker.
        sharedInExcel: {
          name: "shared-in-excel",
          test: (module, { chunkGraph }) => {
            const names = [...chunkGraph.getModuleChunks(module)].map(({ name }) => name);
            return names.includes("excel") && names.includes("worker");
          },
          chunks: ({ name }) => name === "excel" || name === "engine" || name === "worker",
          minChunks: 2,
          enforce: true,
        },
      },
    },
  };
  // All scripts lie beside the page. Otherwise the loader of chunks asks the global object where it is, and looks for
  // that by `new Function`, which the page's policy refuses.
  config.output.publicPath = "";
  config.module.rules.push(
    { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
    // Both are published in a later language than the oldest web view in Excel reads.
    // Their modules do nothing but export, which their packages do not say: what is not used may go.
    {
      test: /[\\/]node_modules[\\/](hucre|preact)[\\/].*\.mjs$/,
      sideEffects: false,
      use: withoutTypes("ES2019"),
    },
  );
  config.plugins = [
    // The manifest names taskpane.html; index.html is the same page at the root of the site.
    page("taskpane.html"),
    page("index.html"),
    new CssPlugin({ filename: "[name].[contenthash:8].css" }),
    new CopyPlugin({
      patterns: [
        ...officeFiles.map((file) => ({
          from: path.join(officePackage, file),
          to: path.posix.join("office", file.replace(/^dist\//, "")),
          info: { minimized: true },
        })),
        { from: "assets/*.png", info: { minimized: true } },
        { from: "src/taskpane/old-browser.js", info: { minimized: true } },
        {
          from: "manifest.xml",
          transform: (content) => manifestFor(url ?? DEVELOPMENT_URL, content.toString()),
        },
      ],
    }),
    fflateOfReading,
    new OwnAddressesPlugin(),
    new LicencesPlugin(),
  ];
  return config;
}

function cli({ mode, out }) {
  const config = base({ name: "cli", mode, out, target: "ES2022" });
  config.target = "node20";
  config.entry = "./src/cli/main.ts";
  config.output.filename = "main.cjs";
  config.output.library = { type: "commonjs2" };
  // One file: a dynamic import is still run late, but it is not a chunk of its own.
  config.module.parser = { javascript: { dynamicImportMode: "eager" } };
  // Small, because Node reads all of it at each start; `node --enable-source-maps` makes traces readable.
  config.devtool = "source-map";
  config.plugins = [
    // Being asked for `Response` makes Node load everything it has for the network; every Node that we run on has it.
    new DefinePlugin({ "typeof Response": JSON.stringify("function") }),
    new LicencesPlugin(),
  ];
  return config;
}

module.exports = (env = {}, argv = {}) => {
  const options = { mode: argv.mode ?? "production", out: env.out, url: env.url };
  try {
    if (options.url !== undefined) siteUrl(options.url);
  } catch (refusal) {
    process.stderr.write(`${refusal.message}\n`);
    process.exit(2);
  }
  return [pane(options), cli(options)];
};
