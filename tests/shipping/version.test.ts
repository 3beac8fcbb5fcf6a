import { readFileSync } from "node:fs";
import path from "node:path";
import { workbookProperties } from "#app/workbook-properties";
import { productName, productVersion } from "#core/words/product";
import { runLine } from "../support/command-line";

test("the version that the product says is that of its package", () => {
  const file = path.join(__dirname, "../../package.json");
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ version: productVersion });
});

test("the command line and every workbook say it", async () => {
  expect((await runLine("--version")).out).toBe(`${productVersion}\n`);
  const { creator } = workbookProperties("", "2026-12-30T00:00:00Z");
  expect(creator).toBe(`${productName} ${productVersion}`);
});

test("the changelog has a dated section for every release, and this one is the first", () => {
  const text = readFileSync(path.join(__dirname, "../../CHANGELOG.md"), "utf8");
  const sections = text.match(/^## .*$/gm) ?? [];
  expect(sections[0]).toContain(`## ${productVersion} (`);
  expect(sections.filter((each) => !/^## \d+\.\d+\.\d+ \(\d\d\/\d\d\/\d{4}\)$/.test(each))).toEqual(
    [],
  );
});
