import { reportProperties } from "#app/workbook-properties";
import { reviewOf } from "#app/review";
import { reviewJson } from "#app/review-json";
import { needsWork } from "#core/issue";
import type { ReviewResult } from "#core/review/review";
import { reviewDocument } from "#core/review/review-document";
import { layOutReview } from "#core/review/review-workbook";
import { displayOf } from "#text/display";
import { sentenceOf } from "#text/issues/issues";
import { namesOf } from "#text/names-of-codes";
import { reviewWords } from "#text/report/review-words";
import type { Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import { shownPath, writeWhole } from "#cli/files/disk";
import { guardTargets, jsonTarget } from "#cli/files/targets";
import { writeWorkbook } from "#cli/files/write-workbook";
import { workFrom } from "#cli/given/plan-and-registry";
import { reportFromFile } from "#cli/given/report-from";
import { refuse } from "#cli/refused";

/** Puts several years side by side: verdicts, change, path, as a workbook, a document and JSON. */
export async function review(words: Arguments, speaker: Speaker): Promise<ExitCode> {
  const { operands, language } = words;
  const out = words.required("out");
  const docx = words.optional("docx");
  if (operands.length === 0) refuse("argumentMissing", { command: words.command, what: "files" });
  const [from, to] = [words.yearIn("from"), words.yearIn("to")];
  if (from >= to) refuse("periodUnclear", { from, to });
  guardTargets(words, [
    { path: out, kind: "review" },
    ...(docx === null ? [] : [{ path: docx, kind: "docx" } as const]),
    ...jsonTarget(words),
  ]);
  const work = workFrom(words, speaker.complain);
  const result = reviewFrom(words, { from, to, work });
  const names = namesOf(result.registry, work);
  const spoken = reviewWords(language, names);
  const last = result.reports.at(-1);
  const properties =
    last === undefined
      ? { title: "", creator: "", modified: "", lastModifiedBy: "" }
      : reportProperties(last);
  const sheets = layOutReview(result, spoken);
  writeWhole(out, await writeWorkbook({ sheets, properties }));
  if (docx !== null) {
    const { writeDocument } = await import(
      /* webpackMode: "lazy", webpackChunkName: "docx" */ "#adapters/docx/document-writer"
    );
    writeWhole(docx, await writeDocument(reviewDocument(result, spoken), properties));
  }
  const message = (issue: ReviewResult["issues"][number]): string =>
    sentenceOf(issue, language, names);
  speaker.json(() => reviewJson(result, { display: displayOf, message }));
  for (const issue of result.issues) speaker.complain(`  ${message(issue)}`);
  for (const file of [out, ...(docx === null ? [] : [docx])]) {
    speaker.say(speaker.text.written(shownPath(file)));
  }
  return result.issues.some(needsWork) ? 1 : 0;
}

function reviewFrom(
  words: Arguments,
  {
    from,
    to,
    work,
  }: { readonly from: number; readonly to: number; readonly work: ReturnType<typeof workFrom> },
): ReviewResult {
  const reports = words.operands.map((file) => reportFromFile(file, work));
  const made = reviewOf(reports, { from, to, ...work });
  if (made.ok) return made.value;
  switch (made.error.reason) {
    case "partOfYear":
      return refuse("reviewOfPart", { path: made.error.file, found: made.error.period });
    case "periodUnknown":
      return refuse("periodUnknown", { from, to, known: made.error.known });
    case "withoutUnits":
      return refuse("reportWithoutUnits", { path: shownPath(words.operands[0] ?? "") });
  }
}
