import type { Given } from "#taskpane/protocol/calls";
import type { FigureVerdict } from "#core/figures/statement";
import type { UnreadableReason } from "#core/issue";
import { ok, err, type Result } from "#core/result";
import {
  figureCounts,
  figuresInText,
  figuresInWorkbook,
  type CheckedFigures,
} from "#app/check-figures";
import { failureSentence } from "#text/issues/failures";
import { figureLine } from "#text/figures";
import { printedTextOf } from "#taskpane/speech/printed-words";
import type { Tone } from "#taskpane/protocol/answers";
import { bytesOf } from "#taskpane/engine/reading/given/given-bytes";
import { openBytes } from "#taskpane/engine/reading/open-bytes";
import type { FiguresAnswer, PrintedFigures } from "#taskpane/protocol/tool-answers";

/** Lines that the page shows. */
const mostShown = 200;

const tones: Readonly<Record<FigureVerdict, Tone>> = {
  reproduced: "good",
  truncated: "waiting",
  otherDenominator: "bad",
  notReproduced: "bad",
};

/** The percentages that somebody printed, each with what it should be. */
export async function figures({ printed, language }: Given<"figures">): Promise<FiguresAnswer> {
  const found = await statementsIn(printed);
  if (!found.ok) {
    const complaint = failureSentence({ reason: found.error, sheet: null }, language);
    return { kind: "refused", complaint };
  }
  const { checked } = found.value;
  if (checked.length === 0) {
    return { kind: "refused", complaint: printedTextOf(language).none };
  }
  const lines = checked
    .slice(0, mostShown)
    .map((each) => ({ words: figureLine(each, language), tone: tones[each.verdict] }));
  return { kind: "checked", counts: figureCounts(found.value), lines };
}

async function statementsIn(
  printed: PrintedFigures,
): Promise<Result<CheckedFigures, UnreadableReason>> {
  if (printed.kind === "text") return ok(figuresInText(printed.text));
  const bytes = await bytesOf(printed.file);
  const opened = typeof bytes === "string" ? err(bytes) : openBytes(bytes);
  return opened.ok ? ok(figuresInWorkbook(opened.value)) : opened;
}
