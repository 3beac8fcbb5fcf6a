import { parse, type Node } from "acorn";

/**
 * Classes, functions and methods that came after Safari 15.0 or Chrome 87, by the compatibility tables of MDN. `at` is not
 * among them: the page adds it (src/taskpane/surroundings/older-engines.ts).
 */
const late: ReadonlySet<string> = new Set([
  // Safari 15.4
  "findLast",
  "findLastIndex",
  "hasOwn",
  "structuredClone",
  "randomUUID",
  "showModal",
  "BroadcastChannel",
  // Safari 16
  "toSorted",
  "toReversed",
  "toSpliced",
  "fromAsync",
  "checkVisibility",
  "isWellFormed",
  "toWellFormed",
  "CompressionStream",
  "DecompressionStream",
  "OffscreenCanvas",
  "createImageBitmap",
  "supportedValuesOf",
  "waitAsync",
  // Safari 17 and later
  "groupBy",
  "canParse",
  "withResolvers",
  "isSubsetOf",
  "symmetricDifference",
  "requestIdleCallback",
  "showDirectoryPicker",
  "showSaveFilePicker",
  "SharedArrayBuffer",
]);

type Visited = Node & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Visited =>
  typeof value === "object" && value !== null && "type" in value && "start" in value;

/** Everything late that a script names, each once. */
export function lateFeatures(script: string): readonly string[] {
  const found = new Set<string>();
  const visit = (node: Visited): void => {
    for (const feature of featuresOf(node)) found.add(feature);
    for (const value of Object.values(node)) {
      const children: readonly unknown[] = Array.isArray(value) ? (value as unknown[]) : [value];
      for (const child of children) if (isNode(child)) visit(child);
    }
  };
  visit(parse(script, { ecmaVersion: 2022, sourceType: "script" }) as unknown as Visited);
  return [...found];
}

function featuresOf(node: Visited): readonly string[] {
  switch (node.type) {
    case "Identifier":
      return late.has(String(node["name"])) ? [String(node["name"])] : [];
    case "Literal":
      return lookbehind(patternOf(node));
    case "TemplateElement":
      return lookbehind((node["value"] as { readonly raw: string }).raw);
    default:
      return [];
  }
}

function patternOf(node: Visited): string {
  const regex = node["regex"] as { readonly pattern: string } | undefined;
  if (regex !== undefined) return regex.pattern;
  return typeof node["value"] === "string" ? node["value"] : "";
}

const lookbehind = (text: string): readonly string[] =>
  [...text.matchAll(/\(\?<[=!]/g)].map(([sign]) => `lookbehind ${sign}`);
