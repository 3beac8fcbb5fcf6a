import { isIn } from "./source-tree";

/**
 * The folders of core and what each may use besides `ground`, the files that lie in core itself. A row uses
 * only rows above it.
 */
export const coreOrder = {
  ground: [],
  quantity: ["ground"],
  catalogue: ["ground"],
  sheet: ["ground", "quantity"],
  /** The words that the reader of a sheet and its writer share. */
  words: ["ground", "quantity", "catalogue", "sheet"],
  registry: ["ground", "words", "quantity", "catalogue"],
  encoding: ["ground"],
  /** Percentages that somebody printed. */
  figures: ["ground", "words", "quantity"],
  tasks: ["ground", "catalogue", "registry"],
  plans: ["ground", "words", "quantity", "catalogue", "sheet", "registry", "tasks"],
  reading: ["ground", "quantity", "words", "encoding"],
  checks: ["ground", "quantity", "catalogue", "reading"],
  evaluation: ["ground", "words", "quantity", "catalogue", "sheet", "registry", "reading"],
  consolidation: ["ground", "words", "quantity", "catalogue", "registry", "reading", "evaluation"],
  years: ["ground", "words", "quantity", "catalogue", "registry", "reading", "consolidation"],
  result: [
    "ground",
    "words",
    "quantity",
    "catalogue",
    "registry",
    "tasks",
    "reading",
    "checks",
    "evaluation",
    "consolidation",
    "years",
  ],
  forms: [
    "ground",
    "words",
    "catalogue",
    "sheet",
    "registry",
    "reading",
    "checks",
    "evaluation",
    "consolidation",
  ],
  provenance: [
    "ground",
    "words",
    "quantity",
    "catalogue",
    "sheet",
    "registry",
    "reading",
    "evaluation",
    "consolidation",
    "forms",
  ],
  report: [
    "ground",
    "words",
    "quantity",
    "catalogue",
    "sheet",
    "registry",
    "tasks",
    "reading",
    "checks",
    "evaluation",
    "consolidation",
    "years",
    "result",
    "forms",
    "provenance",
  ],
  review: [
    "ground",
    "words",
    "quantity",
    "catalogue",
    "sheet",
    "registry",
    "reading",
    "evaluation",
    "consolidation",
    "result",
    "forms",
    "report",
  ],
  sample: ["ground", "words", "quantity", "catalogue", "sheet", "encoding", "registry", "reading"],
} as const;

export type CoreUnit = keyof typeof coreOrder;

/** The row of a file; null outside core. */
export function unitOf(file: string): string | null {
  if (!isIn(file, "src/core")) return null;
  const [, , folder = "", ...deeper] = file.split("/");
  return deeper.length === 0 ? "ground" : folder;
}

/** Uses of the table that point at the same row or a later one. */
export function usesLookingAhead(): readonly string[] {
  const units = Object.keys(coreOrder);
  return Object.entries(coreOrder).flatMap(([unit, uses]) =>
    uses
      .filter((used) => units.indexOf(used) >= units.indexOf(unit))
      .map((used) => `${unit} uses ${used}`),
  );
}
