import ts from "typescript";
import type { Rule } from "./rule";
import { isIn, nodesOf, parsedIn, placeOf, type SourceTree } from "./source-tree";

/** Letters of Vietnamese that ASCII lacks, composed or as marks. */
const letters = /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]|\p{M}/iu;

const homes = [
  "src/core/catalogue",
  "src/core/words",
  "src/core/sample",
  "src/text",
  // The letters of encodings older than Unicode.
  "src/core/encoding",
  // The letters of the code page of DOS, in which old archives name their files.
  "src/adapters/xlsx/read/zip/entry-name.ts",
];

const isAtHome = (file: string): boolean =>
  homes.some((home) => isIn(file, home)) || /^src\/taskpane\/[^/]+\.html$/.test(file);

const isWords = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node) ||
  ts.isJsxText(node) ||
  ts.isRegularExpressionLiteral(node);

function inCode(tree: SourceTree): readonly string[] {
  return parsedIn(tree, "src")
    .filter(({ fileName }) => !isAtHome(fileName))
    .flatMap((source) =>
      nodesOf(source)
        .filter((node) => isWords(node) && letters.test(node.getText(source)))
        .map((node) => `${placeOf(node)} says ${node.getText(source)}`),
    );
}

/** Styles and plain scripts, comments aside. */
function inOtherFiles(tree: SourceTree): readonly string[] {
  return [...tree]
    .filter(([file]) => isIn(file, "src") && !/\.tsx?$/.test(file) && !isAtHome(file))
    .filter(([, text]) => letters.test(text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "")))
    .map(([file]) => `${file} holds Vietnamese`);
}

const inRegistry = (line: string): Readonly<Record<string, string>> => ({
  "src/core/registry/read.ts": line,
});

const stray: Rule = {
  law: "Vietnamese stands in the catalogue, the words of core, the sample and text, and nowhere else",
  reason: "whoever proofreads the product's words must find all of them, and a second language too",
  breaches: (tree) => [...inCode(tree), ...inOtherFiles(tree)],
  canaries: [
    {
      why: "a word to compare with",
      says: "read.ts:1 says",
      files: inRegistry('export const isProvince = (word: string) => word === "tỉnh";'),
    },
    {
      why: "a sentence with a number in it",
      says: "read.ts:1 says",
      files: inRegistry("export const say = (n: string) => `còn ${n}`;"),
    },
    {
      why: "the end of a sentence",
      says: "read.ts:2 says",
      files: inRegistry("export const say = (n: string) =>\n  `${n} đơn vị`;"),
    },
    { why: "a pattern", says: "read.ts:1 says", files: inRegistry("export const no = /^không/;") },
    {
      why: "letters and marks apart",
      says: "read.ts:1 says",
      files: inRegistry(`export const no = "${"không có".normalize("NFD")}";`),
    },
    {
      why: "capitals",
      says: "read.ts:1 says",
      files: inRegistry('export const mark = { "Ứ": true };'),
    },
    {
      why: "a word in a style",
      says: "src/taskpane/styles/styles.css holds Vietnamese",
      files: { "src/taskpane/styles/styles.css": '.need::after { content: "thiếu"; }' },
    },
  ],
  harmless: [
    {
      why: "comments, codes of letters, English and the folders of words",
      files: {
        "src/core/registry/read.ts": '// tỉnh\nexport const code = "\\u0111" + "province";',
        "src/core/words/names.ts": 'export const form = "Biểu nhập";',
        "src/text/vi/words.ts": "export const need = `còn thiếu`;",
        "src/taskpane/index.html": "<title>Sổ chỉ tiêu</title>",
        "src/taskpane/styles/styles.css": "/* thiếu */ a { color: red }",
        "tests/a.ts": 'export const word = "tỉnh";',
      },
    },
  ],
};

export const vietnameseRules: readonly Rule[] = [stray];
