import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { messagesPage } from "./loi-page";

const page = join(__dirname, "../../docs/loi.md");
const actual = join(__dirname, "../../docs/loi.actual.md");

/**
 * On a mismatch the new page is left beside the old one, to be compared; UPDATE_GOLDEN=1 takes it over.
 */
test("docs/loi.md holds every message exactly as it is printed", () => {
  const rendered = messagesPage();
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(page, rendered);
  const golden = readFileSync(page, "utf8");
  if (golden === rendered) rmSync(actual, { force: true });
  else writeFileSync(actual, rendered);
  expect(golden).toBe(rendered);
});

test("no message on the page would be taken for markup", () => {
  expect(messagesPage().replaceAll(/`[^`]*`/gu, "")).not.toMatch(/[<>*[\]|\\]|__|~~/u);
});
