import type { Rule } from "./rule";
import type { SourceTree } from "./source-tree";

interface Lock {
  readonly packages?: Readonly<Record<string, { readonly resolved?: string }>>;
}

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** A slash that no search for paths and hosts takes for one in this file. */
const slash = String.fromCharCode(47);
const dot = String.fromCharCode(46);

const lockWithoutHosts: Rule = {
  law: "a lock file names versions and hashes, and no place to download from",
  reason: "it is installed behind mirrors and without a network; a hash says enough",
  breaches: (tree) =>
    [...tree]
      .filter(([file]) => /(^|\/)package-lock\.json$/.test(file))
      .flatMap(([file, text]) =>
        Object.entries((JSON.parse(text) as Lock).packages ?? {}).flatMap(([name, { resolved }]) =>
          resolved === undefined ? [] : [`${file}: ${name} is resolved to ${resolved}`],
        ),
      ),
  canaries: [
    {
      why: "a package with its address",
      says: "node_modules/hucre is resolved to",
      files: {
        "package-lock.json": JSON.stringify({
          packages: {
            "node_modules/hucre": { version: "1.0.0", resolved: "https://example.vn/hucre.tgz" },
          },
        }),
      },
    },
    {
      why: "in the package of the bench",
      says: "bench/package-lock.json: node_modules/exceljs is resolved to",
      files: {
        "bench/package-lock.json": JSON.stringify({
          packages: { "node_modules/exceljs": { resolved: "https://example.vn/exceljs.tgz" } },
        }),
      },
    },
  ],
  harmless: [
    {
      why: "a package with its hash",
      files: {
        "package-lock.json": '{"packages":{"node_modules/hucre":{"integrity":"sha512-A=="}}}',
      },
    },
  ],
};

/** Somebody's own folders, and hosts that packages come from. */
const places: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a folder of a machine", /(?<![\w.~:/*-])\/(?:home|root|work|workspace|farm|Users|mnt)\/\w/],
  ["a folder of a machine", /(?<![\w.])\/tmp\/\w/],
  ["a folder of a machine", /\b[A-Z]:\\+Users\\+\w/],
  [
    "a host of packages",
    /\/\/[\w.-]*(?:registry|artifactory|nexus|verdaccio)[\w.-]*\.\w|^registry\s*=/,
  ],
];

function placesIn(tree: SourceTree): readonly string[] {
  return [...tree].flatMap(([file, text]) =>
    text
      .split("\n")
      .flatMap((line, index) =>
        places
          .filter(([, pattern]) => pattern.test(line))
          .map(([what]) => `${file}:${String(index + 1)} names ${what}`),
      ),
  );
}

const noMachine: Rule = {
  law: "nothing names a folder of a machine or a host of packages",
  reason: "the project is the same in every clone",
  breaches: placesIn,
  canaries: [
    ["a home folder", `const file = "${["", "home", "lan", "so.xlsx"].join(slash)}";`],
    ["a folder of a build", `cp ${["", "work", "main", "a"].join(slash)} .`],
    ["a folder that is gone tomorrow", `see ${["", "tmp", "report"].join(slash)}`],
    ["a folder of Windows", ["C:", "Users", "lan"].join("\\")],
    ["a host", `npm --registry https:${slash}${slash}${["registry", "npmjs", "org"].join(dot)}`],
  ].map(([why = "", text = ""]) => ({
    why,
    says: "docs/install.md:2 names a",
    files: { "docs/install.md": `\n${text}\n` },
  })),
  harmless: [
    {
      why: "paths of the project, of the web and of a disk that everybody has",
      files: {
        "docs/install.md": [
          "src/core/work/plan.ts",
          `https:${slash}${slash}may-chu.example/home/so-chi-tieu`,
          "/usr/bin/soffice",
          "registry.units.find(first)",
        ].join("\n"),
      },
    },
  ],
};

/** Rows of the tables of a page, each as its cells. */
const rowsOf = (page: string): readonly (readonly string[])[] =>
  page
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.split("|").slice(1, -1));

function packagesOf(tree: SourceTree): readonly string[] {
  const { dependencies, devDependencies } = JSON.parse(tree.get("package.json") ?? "{}") as Package;
  return Object.keys({ ...dependencies, ...devDependencies });
}

const dependenciesHaveAReason: Rule = {
  law: "every dependency has a row in ARCHITECTURE.md that says why it is there",
  reason: "a library that nobody can explain is one that nobody looks after",
  breaches: (tree) => {
    const rows = rowsOf(tree.get("ARCHITECTURE.md") ?? "");
    const explained = (name: string): boolean =>
      rows.some(([names = "", why = ""]) => names.includes(`\`${name}\``) && why.trim() !== "");
    return packagesOf(tree)
      .filter((name) => !explained(name))
      .map((name) => `${name} has no row in ARCHITECTURE.md`);
  },
  canaries: [
    ["no page", "", "sirv has no row"],
    ["no row", "`sirv` serves files.", "sirv has no row"],
    ["a row without a reason", "| `sirv` |  |", "sirv has no row"],
    ["another package", "| `sirv-cli` | serves files |", "sirv has no row"],
  ].map(([why = "", page = "", says = ""]) => ({
    why,
    says,
    files: { "package.json": '{"dependencies":{"sirv":"3.0.2"}}', "ARCHITECTURE.md": page },
  })),
  harmless: [
    {
      why: "one row for two",
      files: {
        "package.json": '{"dependencies":{"sirv":"3"},"devDependencies":{"@types/sirv":"3"}}',
        "ARCHITECTURE.md": "| `sirv`, `@types/sirv` | serves files |",
      },
    },
  ],
};

export const packageRules: readonly Rule[] = [lockWithoutHosts, noMachine, dependenciesHaveAReason];
