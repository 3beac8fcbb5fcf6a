import ts from "typescript";
import type { Rule } from "./rule";
import { isIn, type SourceTree } from "./source-tree";
import { zones, type Zone } from "./zones";

interface Project {
  readonly extends?: string;
  readonly compilerOptions?: Readonly<Record<string, unknown>>;
  readonly include?: readonly string[];
  readonly references?: readonly { readonly path: string }[];
}

function projectAt(tree: SourceTree, folder: string): Project | null {
  const file = folder === "" ? "tsconfig.json" : `${folder}/tsconfig.json`;
  const text = tree.get(file);
  return text === undefined
    ? null
    : ((ts.parseConfigFileTextToJson(file, text) as { config?: Project }).config ?? {});
}

/** `src/core` for `../core` in the project of src/text. */
const referencesOf = (project: Project, folder: string): readonly string[] =>
  (project.references ?? []).map(({ path }) => {
    const { pathname } = new URL(path, `file:///${folder === "" ? "" : `${folder}/`}`);
    return pathname.slice(1).replace(/\/$/, "");
  });

/**
 * What a zone may say itself; the rest, strictness above all, is the root's. The root knows no JSX: its types would bring
 * the page into every zone.
 */
const ownOptions = [
  "lib",
  "types",
  "jsx",
  "jsxImportSource",
  "rootDir",
  "outDir",
  "tsBuildInfoFile",
];

/** What a project of a zone takes: all of its files, where there are views those too. */
const wholes = ["./**/*.ts", "./**/*.ts,./**/*.tsx"];

function complaintsAbout(project: Project, zone: Zone): readonly string[] {
  const { compilerOptions = {}, include = [] } = project;
  const { lib, types } = compilerOptions;
  const foreign = Object.keys(compilerOptions).filter((option) => !ownOptions.includes(option));
  const refused = referencesOf(project, zone.folder).filter(
    (folder) => !zone.uses.some((used) => isIn(used, folder)),
  );
  const knowsAHost = JSON.stringify({ lib, types }) !== '{"lib":["ES2022"],"types":[]}';
  return [
    ...foreign.map((option) => `sets ${option}`),
    ...refused.map((folder) => `refers to ${folder}`),
    ...(project.extends === undefined ? ["does not extend the root"] : []),
    ...(wholes.includes(include.join()) ? [] : ["does not include all of its files"]),
    ...(zone.hostless && knowsAHost ? ["knows a host by its lib or types"] : []),
  ];
}

function breachesIn(tree: SourceTree, zone: Zone): readonly string[] {
  const project = projectAt(tree, zone.folder);
  if (project === null) return [`${zone.folder} has no tsconfig.json`];
  const root = projectAt(tree, "") ?? {};
  const built = referencesOf(root, "").includes(zone.folder);
  return [
    ...complaintsAbout(project, zone).map((complaint) => `${zone.folder}: ${complaint}`),
    ...(built ? [] : [`tsconfig.json does not refer to ${zone.folder}`]),
  ];
}

const root = '{ "references": [{ "path": "src/core" }, { "path": "src/text" }] }';
const core =
  '{ "extends": "../../tsconfig.json", "include": ["./**/*.ts"], "compilerOptions": { "lib": ["ES2022"], "types": [] } }';

/** A house of two zones in which one sentence of the second project is another. */
const house = (sentence: string, other: string): Readonly<Record<string, string>> => ({
  "tsconfig.json": root,
  "src/core/cell.ts": "",
  "src/core/tsconfig.json": core,
  "src/text/words.ts": "",
  "src/text/tsconfig.json": core
    .replace('"extends"', '"references": [{ "path": "../core" }], "extends"')
    .replace(sentence, other),
});

const zonesAreProjects: Rule = {
  law: "every zone is a project of its own that the root builds, as strict as all",
  reason: "the compiler refuses a foreign import or global only where a project draws the border",
  breaches: (tree) => {
    const files = [...tree.keys()].filter((file) => /\.tsx?$/.test(file));
    return zones
      .filter((zone) => files.some((file) => isIn(file, zone.folder)))
      .flatMap((zone) => breachesIn(tree, zone));
  },
  canaries: [
    {
      why: "a zone without a project",
      says: "src/text has no tsconfig.json",
      files: { "tsconfig.json": root, "src/text/words.ts": "" },
    },
    {
      why: "a zone that the root forgets",
      says: "tsconfig.json does not refer to src/text",
      files: { ...house("", ""), "tsconfig.json": '{ "references": [{ "path": "src/core" }] }' },
    },
    {
      why: "a door to a zone that it may not use",
      says: "src/text: refers to src/app",
      files: house('"../core"', '"../app"'),
    },
    {
      why: "a weaker compiler",
      says: "src/text: sets strict",
      files: house('"lib"', '"strict": false, "lib"'),
    },
    {
      why: "a page in a zone that also runs in Node",
      says: "src/text: knows a host",
      files: house('["ES2022"]', '["ES2022", "DOM"]'),
    },
    {
      why: "Node in a zone that also runs in Excel",
      says: "src/text: knows a host",
      files: house('"types": []', '"types": ["node"]'),
    },
    {
      why: "a part of the files",
      says: "src/text: does not include all of its files",
      files: house("./**/*.ts", "./vi/*.ts"),
    },
    {
      why: "rules of its own",
      says: "src/text: does not extend the root",
      files: house('"extends"', '"name"'),
    },
  ],
  harmless: [{ why: "two zones, each with its project", files: house("", "") }],
};

export const projectRules: readonly Rule[] = [zonesAreProjects];
