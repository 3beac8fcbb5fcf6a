import type { Grid } from "#core/cell";
import { headFromText, isPrompt } from "#core/words/report/kept-head";
import { continued, right } from "./report-columns";
import type { KeptTexts } from "#core/result/report-settings";

/** Cells of the two halves of a row, and the columns that hold their keys. */
const halves = [
  { text: 0, key: right + 1 },
  { text: 3, key: right + 2 },
] as const;

/**
 * What a clerk wrote into the sheet of an earlier report: into its head, its foot, and the places for own
 * sentences. Cells are known by the key in their row, so that rows may have moved. What still is a place in
 * brackets, or blank, was not written.
 */
export function readKept(sheet: Grid): KeptTexts {
  const kept = new Map<string, string>();
  const keys = new Set<string>();
  for (const { cells } of sheet.rows) {
    const textAt = (column: number): string | null => {
      const content = cells.find((cell) => cell.column === column)?.content;
      return content?.kind === "text" ? content.value : null;
    };
    for (const half of halves) {
      const key = textAt(half.key);
      if (key === null) continue;
      keys.add(key);
      keep(kept, key, textAt(half.text) ?? "");
    }
  }
  // A signature has a line for whom one signs unless the signer signs in the own name.
  if (keys.has("head.post") && !keys.has("head.onBehalf")) kept.set("head.signing", "none");
  return kept;
}

function keep(kept: Map<string, string>, key: string, text: string): void {
  if (key.startsWith("head.")) {
    for (const [part, value] of headFromText(key.slice("head.".length), text)) {
      kept.set(`head.${part}`, value);
    }
    return;
  }
  const own = text.replaceAll("\u2003", " ").trim();
  if (own === "" || isPrompt(own)) return;
  const goesOn = key.endsWith(continued);
  const part = goesOn ? key.slice(0, -continued.length) : key;
  const before = kept.get(part);
  kept.set(part, before === undefined ? own : `${before}${goesOn ? " " : "\n"}${own}`);
}
