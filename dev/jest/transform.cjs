// Takes the types away, and makes modules that `require` can load. Types are checked by `npm run types`.
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const esbuild = require("esbuild");
const { compilerOptions } = require("../build/language.cjs");

/** @type {import("esbuild").TransformOptions} */
const options = {
  format: "cjs",
  target: "node20",
  platform: "node",
  sourcemap: true,
  sourcesContent: false,
  // `import()` as a late `require`: jest's own contexts have no loader for it.
  supported: { "dynamic-import": false },
  tsconfigRaw: { compilerOptions },
};

const own = createHash("sha256")
  .update(readFileSync(__filename))
  .update(JSON.stringify(compilerOptions))
  .update(esbuild.version);
const ownKey = own.digest("hex");

function loaderOf(file) {
  if (file.endsWith("x")) return "tsx";
  return file.endsWith(".ts") ? "ts" : "js";
}

module.exports = {
  process(source, file) {
    return esbuild.transformSync(source, { ...options, loader: loaderOf(file), sourcefile: file });
  },
  getCacheKey(source, file) {
    return createHash("sha256")
      .update(ownKey)
      .update(file)
      .update("\0")
      .update(source)
      .digest("hex");
  },
};
