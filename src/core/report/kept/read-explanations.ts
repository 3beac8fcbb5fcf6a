import type { CellContent, Grid } from "#core/cell";
import { complaintPrefix, explanationPrefix } from "#core/result/issues/explanations";
import type { KeptTexts } from "#core/result/report-settings";

/**
 * What the consolidator wrote beside complaints in annex 4 of an earlier report. A row is known by its key, wherever it
 * stands; the note is in the cell before the key, the complaint before that.
 */
export function readExplanations(annex: Grid): KeptTexts {
  const kept = new Map<string, string>();
  for (const { cells } of annex.rows) {
    const found = cells.find(({ content }) => textOf(content).startsWith(explanationPrefix));
    if (found === undefined) continue;
    const textBefore = (columns: number): string =>
      textOf(cells.find(({ column }) => column === found.column - columns)?.content).trim();
    const [key, note] = [textOf(found.content), textBefore(1)];
    if (note === "") continue;
    kept.set(key, note);
    kept.set(complaintPrefix + key, textBefore(2));
  }
  return kept;
}

function textOf(content: CellContent | undefined): string {
  if (content?.kind === "text") return content.value;
  return content?.kind === "number" ? String(content.value) : "";
}
