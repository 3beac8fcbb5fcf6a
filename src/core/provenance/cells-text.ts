import type { Issue } from "#core/issue";
import type { Facts } from "#core/reading/fact";
import { stateWords } from "#core/words/names";

/** The cell of an item in a form; null for a value that stands in no cell, such as what a type does not have. */
export type ItemCells = ReadonlyMap<string, string | null>;

/** What a cell of a form held where the value does not say it already, and what was done to read it. */
export interface Raw {
  readonly text: string | null;
  readonly rule: string | null;
}

const nowhere = "-";

/** `VH_TOTAL=E30 VH_MEMBER=E31`, in the order of the items. */
export const cellsText = (cells: ItemCells): string =>
  [...cells].map(([item, cell]) => `${item}=${cell ?? nowhere}`).join(" ");

export function readCellsText(text: string): ItemCells {
  const pairs = text.split(" ").flatMap((entry): readonly (readonly [string, string | null])[] => {
    const [item = "", cell = ""] = entry.split("=");
    return item === "" || cell === "" ? [] : [[item, cell === nowhere ? null : cell]];
  });
  return new Map(pairs);
}

/** `{"VH_TOTAL":["1.692","numberAsText"]}`; empty where every cell holds its value as it is. */
export function rawsText(raws: ReadonlyMap<string, Raw>): string {
  if (raws.size === 0) return "";
  return JSON.stringify(
    Object.fromEntries([...raws].map(([item, { text, rule }]) => [item, [text, rule]])),
  );
}

/** What a report that was changed by hand no longer says is left out. */
export function readRawsText(text: string): ReadonlyMap<string, Raw> {
  const raws = new Map<string, Raw>();
  if (!text.startsWith("{")) return raws;
  for (const [item, pair] of Object.entries(parsed(text))) {
    if (!Array.isArray(pair)) continue;
    const [raw, rule] = pair as readonly unknown[];
    raws.set(item, { text: textOrNull(raw), rule: textOrNull(rule) });
  }
  return raws;
}

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    // JSON.parse throws for text that is no JSON, and nothing else happens in here.
    return {};
  }
}

/** Longer texts are cut: what was read as a count is short, but for blanks around it. */
const longestRaw = 60;

/**
 * Texts and rules of the values that a cell does not show as they are, and what stands in cells that could not be
 * read, with the complaint in place of a rule.
 */
export function rawsOf(facts: Facts, complaints: readonly Issue[]): ReadonlyMap<string, Raw> {
  const raws = new Map<string, Raw>();
  for (const [item, { raw, rule, state }] of facts) {
    const usual = state === "number" ? null : stateWords[state];
    const text = raw === usual ? null : raw;
    if (text !== null || rule !== null) {
      raws.set(item, { text: text === null ? null : text.slice(0, longestRaw), rule });
    }
  }
  for (const { code, details, found } of complaints) {
    if (!("item" in details) || found === null || facts.has(details.item)) continue;
    raws.set(details.item, { text: found.slice(0, longestRaw), rule: code });
  }
  return raws;
}
