import { readFileSync } from "node:fs";
import path from "node:path";
import { productVersion } from "#core/words/product";

test("the version that the product says is that of its package", () => {
  const file = path.join(__dirname, "../../package.json");
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ version: productVersion });
});
