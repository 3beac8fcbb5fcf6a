// The reader of submissions as the mutation run calls it: bundled, in plain Node, so that memory is its own.
const path = require("node:path");
const [, cli] = require("../webpack.config.js")({}, { mode: "production" });

module.exports = {
  ...cli,
  name: "fuzz",
  entry: path.join(__dirname, "fuzz-reader.ts"),
  output: {
    path: path.join(__dirname, "../dist/fuzz"),
    filename: "reader.cjs",
    library: { type: "commonjs2" },
  },
  plugins: [],
};
