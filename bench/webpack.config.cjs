// What is measured, as libraries: bundled as the command line is, in plain Node.
const path = require("node:path");
const [, cli] = require("../webpack.config.js")({}, { mode: "production" });

module.exports = {
  ...cli,
  name: "bench",
  entry: {
    reader: path.join(__dirname, "reader.ts"),
    figures: path.join(__dirname, "figures.ts"),
    national: path.join(__dirname, "national.ts"),
    excel: path.join(__dirname, "excel.ts"),
  },
  output: {
    path: path.join(__dirname, "../dist/bench"),
    filename: "[name].cjs",
    library: { type: "commonjs2" },
  },
  // The tests of the pane find the client library of Excel as Node does.
  module: {
    ...cli.module,
    parser: { javascript: { ...cli.module.parser.javascript, commonjs: false } },
  },
  plugins: [],
};
