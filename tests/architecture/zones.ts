import { isIn } from "./source-tree";

/** A part of the house with its own door: what it may use besides itself. */
export interface Zone {
  readonly folder: string;
  /** Folders, or the only file that is open to it. */
  readonly uses: readonly string[];
  /** npm packages; `node:` for what Node brings. */
  readonly packages: readonly string[];
  /** Runs in Excel, in a browser and in Node alike, so its project knows none of them. */
  readonly hostless: boolean;
  readonly reason: string;
}

const assembled = ["src/core", "src/text", "src/app"];
const everywhere = ["src/adapters/xlsx", "src/adapters/memory"];

export const zones: readonly Zone[] = [
  {
    folder: "src/core",
    uses: [],
    packages: [],
    hostless: true,
    reason: "it gives the same answer in Excel, in a browser, in a terminal and in a test",
  },
  {
    folder: "src/text",
    uses: ["src/core"],
    packages: [],
    hostless: true,
    reason: "sentences are made last, out of data, and nothing that computes waits for a sentence",
  },
  {
    folder: "src/app",
    uses: ["src/core"],
    packages: [],
    hostless: true,
    reason: "a use case is the same whoever starts it and wherever the workbook comes from",
  },
  {
    folder: "src/adapters/memory",
    uses: ["src/core", "src/app/ports.ts"],
    packages: [],
    hostless: true,
    reason: "an adapter knows the port and nobody else",
  },
  {
    folder: "src/adapters/xlsx",
    uses: ["src/core", "src/app/ports.ts"],
    packages: ["fflate", "hucre"],
    hostless: true,
    reason: "an adapter knows the port and nobody else; the file libraries stay behind this door",
  },
  {
    folder: "src/adapters/docx",
    uses: ["src/core"],
    packages: ["docx", "fflate"],
    hostless: true,
    reason:
      "the one place that knows the document library, and dates anew what it packs; it is loaded only when a .docx is asked for",
  },
  {
    folder: "src/adapters/officejs",
    uses: ["src/core", "src/app/ports.ts"],
    packages: [],
    hostless: false,
    reason: "an adapter knows the port and nobody else",
  },
  {
    folder: "src/taskpane",
    uses: [...assembled, ...everywhere, "src/adapters/officejs", "src/adapters/docx"],
    packages: ["preact"],
    hostless: false,
    reason: "the pane puts the pieces together, and draws them",
  },
  {
    folder: "src/cli",
    uses: [...assembled, ...everywhere, "src/adapters/docx"],
    packages: ["hyparquet-writer", "node:", "sirv"],
    hostless: false,
    reason: "the command line puts the pieces together; the disk and the network stay behind it",
  },
];

export const zoneOf = (file: string): Zone | undefined =>
  zones.find((zone) => isIn(file, zone.folder));
