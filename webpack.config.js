// The pane: the site that Excel and browsers open. Its scripts and styles come from here; dev/build/pane.mjs puts the pages
// and everything else beside them. The command line is bundled by dev/build/cli.mjs.
// Types are checked by `npm run types`; here they are only removed.
const path = require("node:path");
const { EsbuildPlugin } = require("esbuild-loader");
const { Compilation, NormalModuleReplacementPlugin, sources } = require("webpack");
const { compilerOptions } = require("./dev/build/language.cjs");
const { licencesOf } = require("./dev/build/licences.cjs");

/** The language level that the oldest web view in Excel reads. */
const target = "es2019";

/** Writes licences.txt: our own licence and that of every package in the bundle. */
class LicencesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Licences", (compilation) => {
      const files = new Set();
      compilation.hooks.afterChunks.tap("Licences", (chunks) => {
        for (const chunk of chunks) {
          for (const { resource } of compilation.chunkGraph.getChunkModules(chunk)) {
            if (resource) files.add(resource);
          }
        }
      });
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "Licences", stage }, () => {
        compilation.emitAsset("licences.txt", new sources.RawSource(licencesOf([...files])));
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

const withoutTypes = {
  loader: "esbuild-loader",
  options: {
    target,
    // The bundler takes these away: files of the site are found, and read late, by what it puts in their place.
    supported: { "dynamic-import": true, "import-meta": true },
    tsconfigRaw: { compilerOptions },
  },
};

/** `quick` bundles in a tenth of the time, and a seventh larger: for this computer alone. */
module.exports = ({ mode = "production", folder, quick = false } = {}) => ({
  name: "pane",
  mode,
  context: __dirname,
  target: ["web", target],
  entry: "./src/taskpane/main.ts",
  output: {
    path: folder ?? path.join(__dirname, "dist/pane"),
    filename: "[name].[contenthash:8].js",
    cssFilename: "[name].[contenthash:8].css",
    // All scripts lie beside the page. Otherwise the loader of chunks asks the global object where it is, and looks for
    // that by `new Function`, which the page's policy refuses.
    publicPath: "",
  },
  // Never an eval devtool: the page's content security policy refuses eval.
  devtool: mode === "development" ? "source-map" : false,
  resolve: { extensions: [".ts", ".tsx", ".js"], alias: notUsedOfHucre },
  experiments: { css: true },
  module: {
    rules: [
      { test: /\.tsx?$/, use: withoutTypes },
      // Published in a later language than the oldest web view in Excel reads.
      { test: /[\\/]node_modules[\\/](hucre|preact)[\\/].*\.mjs$/, use: withoutTypes },
      // Their modules do nothing but export, which their packages do not say: what is not used may go.
      { test: /[\\/]node_modules[\\/](hucre|preact)[\\/].*\.mjs$/, sideEffects: false },
    ],
  },
  optimization: {
    ...(quick ? { minimizer: [new EsbuildPlugin({ target, legalComments: "none" })] } : {}),
    splitChunks: {
      // What several years need of the report's sheets stands in their part once more: split into what both need, the
      // report itself would be heavier for everybody.
      chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== "engine-review",
      cacheGroups: {
        // What the page and its worker both need is one file, which the worker finds in the browser's cache.
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
  },
  plugins: [fflateOfReading, new OwnAddressesPlugin(), new LicencesPlugin()],
  performance: false,
  stats: "errors-warnings",
});
