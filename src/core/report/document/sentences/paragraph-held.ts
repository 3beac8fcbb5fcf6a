import type { ReportTexts } from "#core/words/report/report-texts";
import { nothing, said, type LiveText } from "#core/sheet/live-text";
import type { ReportResult } from "#core/result/report-result";
import { heldBefore } from "#core/result/target-years";
import type { ParagraphCase } from "./paragraph-case";

/** Behind a level that is met, since when it is held; behind one that is not, that it was met until last year. */
export function heldSaid(
  result: ReportResult,
  { line, path }: Pick<ParagraphCase, "line" | "path">,
  { texts, lead }: { readonly texts: ReportTexts["paragraph"]; readonly lead: string },
): { readonly held: LiveText; readonly lost: LiveText } {
  const years = heldBefore(result, line.indicator, line.judged);
  const [last] = years;
  const first = years.at(-1);
  if (last === undefined || first === undefined) return { held: nothing, lost: nothing };
  const count = years.length + 1;
  return {
    held: said(texts.held(first, count < 10 ? lead + String(count) : String(count))),
    // Of a way that lost ground its own sentence speaks.
    lost: path === null ? said(texts.lost(last)) : nothing,
  };
}
