import { coreOrder, unitOf, type CoreUnit } from "./core-order";
import { cyclesOf, graphOf } from "./cycles";
import { importsIn } from "./imports";
import type { Rule } from "./rule";

const files: Rule = {
  law: "no file imports itself by way of others",
  reason:
    "who reads one file of a ring must read all of it; and of values the first that runs finds the others half made",
  breaches: (tree) =>
    cyclesOf(
      graphOf(
        importsIn(tree, "src", "tests").flatMap(({ from, file }) =>
          file === null ? [] : [[from, file] as const],
        ),
      ),
    ),
  canaries: [
    {
      why: "two files",
      says: "src/core/a.ts -> src/core/b.ts -> src/core/a.ts",
      files: {
        "src/core/a.ts": 'import { b } from "./b";',
        "src/core/b.ts": 'export { a } from "#core/a";',
      },
    },
    {
      why: "three files, one of which only passes on",
      says: "tests/b.ts -> tests/c.ts -> tests/a.ts -> tests/b.ts",
      files: {
        "tests/b.ts": 'export * from "./c";',
        "tests/a.ts": 'import "./b";',
        "tests/c.ts": 'import { type A, a } from "./a";',
      },
    },
    {
      why: "a type that is imported as a value, and so stays in the bundle",
      says: "src/core/a.ts -> src/core/b.ts -> src/core/a.ts",
      files: {
        "src/core/a.ts": 'import { type B } from "./b";',
        "src/core/b.ts": 'import { a } from "./a";',
      },
    },
    {
      why: "a ring of tests that a type closes",
      says: "tests/a.ts -> tests/b.ts -> tests/a.ts",
      files: {
        "tests/a.ts": 'import { b } from "./b";',
        "tests/b.ts": 'import type { A } from "./a";',
      },
    },
    {
      why: "a ring that a type closes",
      says: "src/core/a.ts -> src/core/b.ts -> src/core/a.ts",
      files: {
        "src/core/a.ts": 'import { b } from "./b";',
        "src/core/b.ts": 'import type { A } from "./a";',
      },
    },
  ],
  harmless: [
    {
      why: "two ways to one file",
      files: {
        "src/core/a.ts": 'import { b } from "./b";\nimport { c } from "./c";',
        "src/core/b.ts": 'import type { C } from "./c";',
        "src/core/c.ts": "export type C = string;",
      },
    },
  ],
};

const known = (unit: string): unit is CoreUnit => Object.hasOwn(coreOrder, unit);

const mayUse = (unit: string, used: string): boolean =>
  unit === used || (known(unit) && coreOrder[unit].some((allowed) => allowed === used));

const coreFolders: Rule = {
  law: "inside core the folders stand in the order of the data, and nothing looks ahead",
  reason: "who reads core from the top must never need what comes later",
  breaches: (tree) =>
    importsIn(tree, "src/core").flatMap(({ from, at, specifier, file }) => {
      const [unit, used] = [unitOf(from), file === null ? null : unitOf(file)];
      if (unit === null || used === null || mayUse(unit, used)) return [];
      return [`${at} imports ${specifier}; ${unit} may not use ${used}`];
    }),
  canaries: [
    {
      why: "a record that asks for a figure",
      says: "src/core/catalogue/plan.ts:1 imports #core/evaluation/computed; catalogue may not",
      files: {
        "src/core/catalogue/plan.ts": 'import type { F } from "#core/evaluation/computed";',
      },
    },
    {
      why: "a reader that lays out",
      says: "reading may not use forms",
      files: { "src/core/reading/read-form.ts": 'import { rows } from "#core/forms/form-rows";' },
    },
    {
      why: "the ground floor that uses the next one",
      says: "ground may not use registry",
      files: { "src/core/issue.ts": 'import type { Level } from "#core/registry/organisation";' },
    },
    {
      why: "a folder without a row",
      says: "totals may not use ground",
      files: { "src/core/totals/total.ts": 'import { ok } from "#core/result";' },
    },
  ],
  harmless: [
    {
      why: "the way of the data",
      files: {
        "src/core/reading/read-form.ts": 'import { sheetNames } from "#core/words/names";',
        "src/core/evaluation/figure.ts":
          'import { ok } from "#core/result";\nimport "./aim";\nimport "#core/quantity/round";',
      },
    },
  ],
};

export const cycleRules: readonly Rule[] = [files, coreFolders];
