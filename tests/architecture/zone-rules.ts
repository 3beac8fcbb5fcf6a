import { cyclesOf, graphOf } from "./cycles";
import { importsIn, packageOf, type Import } from "./imports";
import type { Rule } from "./rule";
import { isIn } from "./source-tree";
import { zoneOf, zones, type Zone } from "./zones";

function isAllowed({ file, specifier }: Import, zone: Zone): boolean {
  if (file === null) return zone.packages.includes(packageOf(specifier));
  return [zone.folder, ...zone.uses].some((place) => isIn(file, place));
}

const borders: Rule = {
  law: "a zone uses only the zones and packages of its row",
  reason: "a border that is crossed once is no border: see the reason of each row in zones.ts",
  breaches: (tree) =>
    importsIn(tree, "src").flatMap((one) => {
      const zone = zoneOf(one.from);
      if (zone === undefined || isAllowed(one, zone)) return [];
      return [`${one.at} imports ${one.specifier}; ${zone.folder} may not: ${zone.reason}`];
    }),
  canaries: [
    {
      why: "core that asks for a use case",
      says: "src/core/total.ts:1 imports #app/ports",
      files: { "src/core/total.ts": 'import { port } from "#app/ports";' },
    },
    {
      why: "core that leaves its folder by the relative way",
      says: "src/core/total.ts:1 imports ../text/words",
      files: { "src/core/total.ts": 'export { words } from "../text/words";' },
    },
    {
      why: "core that asks for the type of a library",
      says: "src/core/total.ts:1 imports hucre/xlsx",
      files: { "src/core/total.ts": 'import type { Sheet } from "hucre/xlsx";' },
    },
    {
      why: "core that asks for a type in the middle of a line",
      says: "src/core/total.ts:2 imports #text/words",
      files: { "src/core/total.ts": '\nlet words: import("#text/words").Words;' },
    },
    {
      why: "an adapter that uses another one",
      says: "src/adapters/memory/book.ts:1 imports #adapters/xlsx/workbook",
      files: { "src/adapters/memory/book.ts": 'import "#adapters/xlsx/workbook";' },
    },
    {
      why: "an adapter that uses a use case",
      says: "src/adapters/xlsx/book.ts:1 imports #app/forms/make-forms",
      files: { "src/adapters/xlsx/book.ts": 'import { makeForms } from "#app/forms/make-forms";' },
    },
    {
      why: "a use case that speaks",
      says: "src/app/report.ts:1 imports #text/words",
      files: { "src/app/report.ts": 'import { words } from "#text/words";' },
    },
    {
      why: "a use case that reads the disk, late",
      says: "src/app/report.ts:1 imports node:fs",
      files: { "src/app/report.ts": 'const disk = () => import("node:fs");' },
    },
    {
      why: "the pane that starts the command line",
      says: "src/taskpane/main.ts:1 imports #cli/run",
      files: { "src/taskpane/main.ts": 'import { run } from "#cli/run";' },
    },
  ],
  harmless: [
    {
      why: "a composition root that assembles, an adapter that knows the port",
      files: {
        "src/cli/main.ts": 'import fs from "node:fs";\nimport { book } from "#adapters/xlsx/book";',
        "src/adapters/xlsx/book.ts":
          'import type { Port } from "#app/ports";\nimport "fflate";\nimport "./write/cells";',
      },
    },
  ],
};

const everyFileHasAZone: Rule = {
  law: "every source file lies in a zone",
  reason: "a folder beside the zones would have no tsconfig of its own and no row in the table",
  breaches: (tree) =>
    [...tree.keys()].flatMap((file) =>
      isIn(file, "src") && zoneOf(file) === undefined ? [`${file} lies in no zone`] : [],
    ),
  canaries: [
    {
      why: "a new folder",
      says: "src/shared/money.ts lies in no zone",
      files: { "src/shared/money.ts": "" },
    },
  ],
  harmless: [
    { why: "a page of the pane", files: { "src/taskpane/index.html": "", "tests/a.ts": "" } },
  ],
};

const noWayBack: Rule = {
  law: "no way leads from a zone back to it, by types or by values",
  reason: "zones are built one after the other, each on what is finished",
  breaches: (tree) =>
    cyclesOf(
      graphOf(
        importsIn(tree, "src").flatMap(({ from, file }) => {
          const [user, used] = [zoneOf(from), file === null ? undefined : zoneOf(file)];
          return user === undefined || used === undefined || user === used
            ? []
            : [[user.folder, used.folder] as const];
        }),
      ),
    ),
  canaries: [
    {
      why: "a sentence that asks the report, a report that asks for a sentence",
      says: "src/text -> src/app -> src/text",
      files: {
        "src/text/words.ts": 'import type { Report } from "#app/report";',
        "src/app/report.ts": 'import { words } from "#text/words";',
      },
    },
  ],
  harmless: [
    {
      why: "two files of one zone that name each other's types",
      files: {
        "src/core/a.ts": 'import type { B } from "./b";',
        "src/core/b.ts": 'import type { A } from "./a";',
      },
    },
  ],
};

export const zoneRules: readonly Rule[] = [borders, everyFileHasAZone, noWayBack];

/** The table itself: a way back in it would allow one in the code. */
export const allowedCycles = (): readonly string[] =>
  cyclesOf(graphOf(zones.flatMap((zone) => zone.uses.map((used) => [zone.folder, used] as const))));
