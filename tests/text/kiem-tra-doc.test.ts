import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { checkList } from "#core/checks/checks";
import { checksPage } from "./kiem-tra-page";
import { expectMade } from "../support/made-page";

test("docs/kiem-tra.md lists every check as the program runs it", () => {
  expectMade("docs/kiem-tra.md", checksPage());
});

test("every check has a file of its own name", () => {
  const folder = join(__dirname, "../../src/core/checks");
  const files = readdirSync(folder, { encoding: "utf8", recursive: true }).map((file) =>
    basename(file),
  );
  expect(files).toEqual(expect.arrayContaining(checkList.map(({ id }) => `${id}.ts`)));
});
