import type { Rule } from "./rule";

/** In two parts: this file holds it too. */
const directive = ["oxlint", "disable"].join("-");

const nothingIsSwitchedOff: Rule = {
  law: "no file switches a rule of the linter off",
  reason: "a rule holds everywhere, or its exception stands in .oxlintrc.json with a reason",
  breaches: (tree) =>
    [...tree].flatMap(([file, text]) =>
      text.split("\n").flatMap((line, index) => {
        const place = `${file}:${String(index + 1)}`;
        return line.includes(directive) ? [`${place} switches a rule off`] : [];
      }),
    ),
  canaries: [
    {
      why: "for one line",
      says: "src/core/cell.ts:2 switches a rule off",
      files: { "src/core/cell.ts": `\n// ${directive}-next-line no-eval` },
    },
    {
      why: "for a file of the tests",
      says: "tests/cell.test.tsx:1 switches a rule off",
      files: { "tests/cell.test.tsx": `/* ${directive} */` },
    },
  ],
  harmless: [
    {
      why: "the words of the other linter mean nothing here",
      files: { "src/core/cell.ts": "/* eslint-disable */" },
    },
  ],
};

export const lintRules: readonly Rule[] = [nothingIsSwitchedOff];
