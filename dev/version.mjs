// `npm version 0.3.0` changes package.json; core reads no file, so what the product says of itself is written here.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./build/root.mjs";

const file = join(root, "src/core/words/product.ts");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const before = readFileSync(file, "utf8");
const line = /(?<=^export const productVersion = ").*(?=";$)/m;
if (!line.test(before)) throw new Error(`${file} says no version`);
writeFileSync(file, before.replace(line, version));
