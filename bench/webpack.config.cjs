// The reader as a library, so that it is timed as the command line runs it: bundled, in plain Node.
const path = require("node:path");
const [, cli] = require("../webpack.config.js")({}, { mode: "production" });

module.exports = {
  ...cli,
  name: "bench",
  entry: {
    reader: path.join(__dirname, "reader.ts"),
    figures: path.join(__dirname, "figures.ts"),
    national: path.join(__dirname, "national.ts"),
  },
  output: {
    path: path.join(__dirname, "../dist/bench"),
    filename: "[name].cjs",
    library: { type: "commonjs2" },
  },
  plugins: [],
};
