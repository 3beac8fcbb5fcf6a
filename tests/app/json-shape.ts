/** What may stand at a place of a JSON document. */
export type Kind =
  | "text"
  | "integer"
  | "number"
  | "boolean"
  | "list"
  | "object"
  | readonly string[];

/** A place, `units[].code`, what stands there, and whether null may. */
export type Promised = readonly [path: string, kind: Kind, nullable?: "or null"];

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** The document as a reader finds it: what JSON drops is gone. */
export const asRead = (document: object): Json => JSON.parse(JSON.stringify(document)) as Json;

/** Every value at a place; undefined where a document has no such key. */
export function valuesAt(document: Json | undefined, path: string): readonly (Json | undefined)[] {
  const steps = path.split(".").filter((step) => step !== "");
  return steps.reduce<readonly (Json | undefined)[]>(
    (found, step) => found.flatMap((each) => stepInto(each, step)),
    [document],
  );
}

function stepInto(value: Json | undefined, step: string): readonly (Json | undefined)[] {
  if (value === null) return [];
  const key = step.replace("[]", "");
  const inner = (value as Readonly<Record<string, Json>> | undefined)?.[key];
  if (!step.endsWith("[]")) return [inner];
  return Array.isArray(inner) ? (inner as readonly Json[]) : inner === null ? [] : [undefined];
}

/** Whether a value is what was promised. */
export function keeps(value: Json | undefined, [, kind, nullable]: Promised): boolean {
  if (value === null) return nullable === "or null";
  switch (kind) {
    case "text":
      return typeof value === "string";
    case "integer":
      return Number.isInteger(value);
    case "number":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    case "list":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && !Array.isArray(value);
    default:
      return typeof value === "string" && kind.includes(value);
  }
}
