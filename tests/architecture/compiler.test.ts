import { compiled } from "./one-file-project";

const importing = (module: string): string =>
  `import type * as found from "${module}";\nexport type Found = typeof found;`;

const taking = (name: string): string => `export const found = ${name};`;

/** Not listed in this project, and in none that it refers to. */
const foreign = "TS6307";

describe("the compiler refuses what a zone has no business with", () => {
  test.each([
    ["src/core", "a use case's port", importing("#app/ports"), foreign],
    ["src/core", "a sentence", importing("#text/words"), foreign],
    ["src/core", "a page", taking("document"), "TS2584"],
    ["src/core", "a process", taking("process"), "TS2591"],
    ["src/core", "a timer", taking("setTimeout"), "TS2304"],
    ["src/core", "the disk", importing("node:fs"), "TS2591"],
    ["src/core", "the workbook of Excel", taking("Excel"), "TS2304"],
    ["src/text", "a use case", importing("#app/ports"), foreign],
    ["src/text", "a page", taking("document"), "TS2584"],
    ["src/app", "a sentence", importing("#text/words"), foreign],
    ["src/app", "bytes of Node", taking("Buffer"), "TS2591"],
    ["src/adapters/xlsx", "its neighbour", importing("#adapters/memory/memory-workbook"), foreign],
    ["src/adapters/memory", "its neighbour", importing("#adapters/xlsx/workbook"), foreign],
    ["src/adapters/xlsx", "a page", taking("document"), "TS2584"],
    ["src/taskpane", "a process", taking("process"), "TS2591"],
    ["src/cli", "a page", taking("document"), "TS2584"],
  ])("%s, %s", (zone, _what, text, code) => {
    expect(compiled(zone, text)).toContainEqual(expect.stringMatching(`^${code} `));
  });
});

describe("the same compiler lets pass what belongs there", () => {
  test.each([
    ["src/core", "its own ground", 'export { ok } from "#core/result";'],
    ["src/taskpane", "a page", taking("document.title as string")],
    ["src/cli", "a process", taking("process.argv.length as number")],
  ])("%s, %s", (zone, _what, text) => {
    expect(compiled(zone, text)).toEqual([]);
  });
});
