import type { Rule } from "./rule";
import { isIn, type SourceTree } from "./source-tree";

/** Where names are ours to give. */
const ours = ["src", "tests", "bench", "bin", "dev"];

const ourFiles = (tree: SourceTree): readonly string[] =>
  [...tree.keys()].filter((file) => ours.some((folder) => isIn(file, folder)));

/** As any part of a name. */
const drawers = /^(util|helper|manager|service)s?$|^(common|misc)$/;
/** As the whole name of a file or folder: beside another word they may say what is meant. */
const bareDrawers = /^(types?|constants?|processors?|shared|lib)(\.|$)/;

function drawerIn(file: string): string | undefined {
  const bare = file.split("/").find((part) => bareDrawers.test(part));
  return bare ?? file.split(/[/.-]/).find((word) => drawers.test(word.toLowerCase()));
}

const noDrawers: Rule = {
  law: "no file and no folder is a drawer",
  reason: "a drawer says where things were put, and never what they are",
  breaches: (tree) =>
    ourFiles(tree).flatMap((file) => {
      const drawer = drawerIn(file);
      return drawer === undefined ? [] : [`${file} is named after a drawer: ${drawer}`];
    }),
  canaries: [
    {
      why: "a folder",
      says: "src/core/utils/sum.ts is named after a drawer: utils",
      files: { "src/core/utils/sum.ts": "" },
    },
    {
      why: "a file of types",
      says: "src/app/types.ts is named after a drawer: types.ts",
      files: { "src/app/types.ts": "" },
    },
    {
      why: "a part of a name",
      says: "tests/core/date-helper.test.ts is named after a drawer: helper",
      files: { "tests/core/date-helper.test.ts": "" },
    },
  ],
  harmless: [
    {
      why: "words that hold such a word, the type of an organisation, the texts that cells share",
      files: {
        "src/core/registry/organisation-type.ts": "",
        "src/adapters/xlsx/read/shared-strings.ts": "",
        "src/core/sample/shares.ts": "",
      },
    },
  ],
};

/** Given as they are by somebody else. */
const named = /^tests\/.*\.xsd$|\/README\.md$/;
const kebab = /^[a-z\d]+(-[a-z\d]+)*(\.[a-z\d]+(-[a-z\d]+)*)*$/;

const kebabCase: Rule = {
  law: "files and folders are written in small letters with hyphens",
  reason: "a name is the same on every disk, whether it tells A from a or not",
  breaches: (tree) =>
    ourFiles(tree).flatMap((file) =>
      named.test(file) || file.split("/").every((part) => kebab.test(part))
        ? []
        : [`${file} is not in small letters with hyphens`],
    ),
  canaries: ["src/core/readForm.ts", "tests/Core/read.ts", "src/core/read_form.ts"].map((file) => ({
    why: file,
    says: file,
    files: { [file]: "" },
  })),
  harmless: [
    {
      why: "suffixes and schemas that Microsoft named",
      files: {
        "tests/core/read-form.test.ts": "",
        "src/taskpane/styles/css-modules.d.ts": "",
        "tests/shipping/schemas/OfficeAppManifestV1_1.xsd": "",
      },
    },
  ],
};

const most = 300;
/** Records, one after the other: there is nothing to split by. */
const records = "src/core/catalogue";

const isMeasured = (file: string): boolean =>
  /\.(ts|js|mjs|cjs|css|html)$/.test(file) && !isIn(file, records);

const short: Rule = {
  law: `no file has more than ${String(most)} lines, records aside`,
  reason: "what needs more holds two things",
  breaches: (tree) =>
    ourFiles(tree).flatMap((file) => {
      const lines = (tree.get(file) ?? "").split("\n").length - 1;
      return isMeasured(file) && lines > most ? [`${file} has ${String(lines)} lines`] : [];
    }),
  canaries: [
    {
      why: "one line too many",
      says: "src/core/read.ts has 301 lines",
      files: { "src/core/read.ts": "\n".repeat(301) },
    },
    {
      why: "a long test",
      says: "tests/core/read.test.ts has 400 lines",
      files: { "tests/core/read.test.ts": "\n".repeat(400) },
    },
  ],
  harmless: [
    {
      why: "exactly as many, and long records",
      files: {
        "src/core/read.ts": "\n".repeat(300),
        "src/core/catalogue/tasks/ha-giang.ts": "\n".repeat(900),
      },
    },
  ],
};

const mostOfOneLevel = 16;

const filesOf = (tree: SourceTree): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const file of tree.keys()) {
    if (!isIn(file, "src")) continue;
    const folder = file.slice(0, file.lastIndexOf("/"));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
};

const seenAtOnce: Rule = {
  law: `no folder of src has more than ${String(mostOfOneLevel)} files of one level`,
  reason: "what a folder holds is seen at once, or it holds two things",
  breaches: (tree) =>
    [...filesOf(tree)].flatMap(([folder, count]) =>
      count > mostOfOneLevel ? [`${folder} has ${String(count)} files of one level`] : [],
    ),
  canaries: [
    {
      why: "one file too many",
      says: "src/core/words has 17 files of one level",
      files: Object.fromEntries(
        Array.from({ length: 17 }, (_, index) => [`src/core/words/word-${String(index)}.ts`, ""]),
      ),
    },
  ],
  harmless: [
    {
      why: "as many in two folders, and many tests of one room",
      files: Object.fromEntries(
        ["src/core/words", "src/core/words/kept", "tests/core", "tests/core"].flatMap(
          (folder, turn) =>
            Array.from({ length: 16 }, (_, index): [string, string] => [
              `${folder}/word-${String(turn)}-${String(index)}.ts`,
              "",
            ]),
        ),
      ),
    },
  ],
};

export const pathRules: readonly Rule[] = [noDrawers, kebabCase, short, seenAtOnce];
