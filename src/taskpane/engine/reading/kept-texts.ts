import type { Given } from "#taskpane/protocol/calls";
import { openedGrids } from "#app/reading/opened-grids";
import { readKeptTexts } from "#app/reading/read-kept-texts";
import type { Grid } from "#core/cell";
import { explanationPrefix } from "#core/result/issues/explanations";
import type { KeptTexts } from "#core/result/report-settings";
import { failureSentence } from "#text/issues/failures";
import type { KeptAnswer } from "#taskpane/protocol/gather-answers";
import { bytesOf } from "./given/given-bytes";
import type { Memory } from "#taskpane/engine/memory";
import { openBytes } from "./open-bytes";

/** What people wrote into the report among these sheets. */
export const textsIn = (standing: readonly Grid[]): KeptTexts | null =>
  readKeptTexts(openedGrids(standing));

/** Texts of an earlier report; figures are never taken over. */
export async function keepFrom(
  memory: Memory,
  { file, language }: Given<"keepFrom">,
): Promise<KeptAnswer> {
  const bytes = await bytesOf(file);
  if (typeof bytes === "string") {
    const complaint = failureSentence({ reason: bytes, sheet: null }, language);
    return { kind: "refused", complaint };
  }
  const opened = openBytes(bytes);
  const kept = opened.ok ? readKeptTexts(opened.value) : null;
  if (kept === null) return { kind: "notAReport" };
  memory.kept = kept;
  return { kind: "read", texts: [...kept].filter(([key]) => key.startsWith(explanationPrefix)) };
}
