import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkList } from "#core/checks/checks";
import { checksPage } from "./kiem-tra-page";

const page = join(__dirname, "../../docs/kiem-tra.md");
const actual = join(__dirname, "../../docs/kiem-tra.actual.md");

/** On a mismatch the new page is left beside the old one; UPDATE_GOLDEN=1 takes it over. */
test("docs/kiem-tra.md lists every check as the program runs it", () => {
  const rendered = checksPage();
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(page, rendered);
  const golden = readFileSync(page, "utf8");
  if (golden === rendered) rmSync(actual, { force: true });
  else writeFileSync(actual, rendered);
  expect(golden).toBe(rendered);
});

test("every check has a file of its own name", () => {
  const files = readdirSync(join(__dirname, "../../src/core/checks"));
  expect(files).toEqual(expect.arrayContaining(checkList.map(({ id }) => `${id}.ts`)));
});
