// Our own licence and that of every package in a bundle, for the licences.txt that goes with it.
const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "../..");

/** The folder of the package that a file belongs to; null for our own. */
function packageFolder(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? null;
}

function licenceOf(folder) {
  const { name, version, license } = require(path.join(folder, "package.json"));
  const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  const text = file ? `\n\n${fs.readFileSync(path.join(folder, file), "utf8").trim()}` : "";
  return `${name} ${version} (${license})${text}`;
}

/** What licences.txt says of a bundle of these files. */
function licencesOf(files) {
  const packages = files.map((file) => packageFolder(path.resolve(root, file)));
  const folders = [...new Set([root, ...packages.filter((folder) => folder !== null)])];
  return `${folders.sort().map(licenceOf).join("\n\n----\n\n")}\n`;
}

module.exports = { licencesOf };
