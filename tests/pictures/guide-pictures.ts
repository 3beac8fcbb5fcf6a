import { readFileSync } from "node:fs";
import path from "node:path";

export const guide = (): string =>
  readFileSync(path.join(__dirname, "../../docs/huong-dan.md"), "utf8");

/** Names of the pictures that the clerks' guide shows. */
export const guidePictures = (): ReadonlySet<string> =>
  new Set([...guide().matchAll(/"hinh\/([\w-]+)\.png"/gu)].map(([, name = ""]) => name));
