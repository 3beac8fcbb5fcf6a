// What is put into the pane's page to measure it: a probe, and an Excel in memory in a thread of its own.
const path = require("node:path");
const [pane] = require("../webpack.config.js")({}, { mode: "production" });
const [types] = pane.module.rules;

module.exports = {
  ...pane,
  name: "pane-bench",
  entry: {
    probe: path.join(__dirname, "pane-probe.ts"),
    excel: path.join(__dirname, "pane-excel.ts"),
    "excel-worker": path.join(__dirname, "pane-excel-worker.ts"),
  },
  output: {
    ...pane.output,
    path: path.join(__dirname, "../dist/bench/pane-parts"),
    filename: "[name].js",
  },
  module: { rules: [types] },
  plugins: [],
};
