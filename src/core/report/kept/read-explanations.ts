import type { CellContent, Grid } from "#core/cell";
import { complaintPrefix, explanationPrefix } from "#core/result/issues/explanations";
import type { KeptTexts } from "#core/result/report-settings";

/**
 * What the consolidator wrote beside complaints in annex 4 of an earlier report. A row is known by its key, wherever it
 * stands; the note is in the cell before the key, the complaint is the last text before that: it may run over columns.
 */
export function readExplanations(annex: Grid): KeptTexts {
  const kept = new Map<string, string>();
  for (const { cells } of annex.rows) {
    const found = cells.find(({ content }) => textOf(content).startsWith(explanationPrefix));
    if (found === undefined) continue;
    const noted = found.column - 1;
    const note = textOf(cells.find(({ column }) => column === noted)?.content).trim();
    if (note === "") continue;
    const before = cells.filter(({ column }) => column < noted);
    const complaint = before.map(({ content }) => textOf(content).trim());
    const key = textOf(found.content);
    kept.set(key, note);
    kept.set(complaintPrefix + key, complaint.filter(isText).at(-1) ?? "");
  }
  return kept;
}

const isText = (text: string): boolean => text !== "";

function textOf(content: CellContent | undefined): string {
  if (content?.kind === "text") return content.value;
  return content?.kind === "number" ? String(content.value) : "";
}
