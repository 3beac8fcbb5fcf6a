import { countReceipts, type Receipt } from "#core/consolidation/receipt";
import type { Issue, Severity } from "#core/issue";
import type { ReportResult } from "#core/result/report-result";
import { formatDate } from "#text/dates";
import { reasonOf, sentenceOf } from "#text/issues/issues-of-forms";
import type { Language } from "#text/language";
import { wordsOf } from "#text/words";
import type { IssueLine, Line, ListOfLines, ReportView, Tone } from "#taskpane/protocol/answers";
import { linesOfReport } from "#taskpane/engine/checking/indicator-lines";
import { namesOf } from "#taskpane/engine/reading/pane-names";

/** A list on the page shows so many; all of them are in the report workbook. */
const mostShown = 200;

const listOf = (lines: readonly Line[]): ListOfLines => ({
  count: lines.length,
  lines: lines.slice(0, mostShown),
});

/** What the page shows of a report. */
export function reportView(result: ReportResult, language: Language): ReportView {
  const { ledger, issues } = result;
  const names = namesOf(result.registry, result);
  const reason = (why: Issue): string => reasonOf(why, language, names);
  const received = (receipt: Receipt): string =>
    receipt.file?.receivedAt == null ? "" : formatDate(receipt.file.receivedAt);
  const cause = ({ cause: why }: Receipt): string => (why === null ? "" : reason(why));
  const withStatus = (status: Receipt["status"], words: (receipt: Receipt) => string) =>
    listOf(
      ledger.receipts
        .filter((receipt) => receipt.status === status)
        .map((receipt) => ({ name: receipt.unit.name, words: words(receipt) })),
    );
  return {
    year: result.year,
    plan: result.plan.name,
    asOf: result.asOf,
    dueDate: result.dueDate,
    counts: countReceipts(ledger.receipts),
    lists: {
      missing: withStatus("missing", ({ unit }) => unit.code),
      rejected: withStatus("rejected", cause),
      late: withStatus("late", received),
      received: withStatus("received", received),
      ignored: listOf(
        ledger.ignored.map(({ file, cause: why }) => ({ name: file.path, words: reason(why) })),
      ),
    },
    issues: listOf(issueLines(issues, language, result)),
    blocking: issues.filter(({ severity }) => severity === "blocking").length,
    indicators: linesOfReport(result, language),
  };
}

const toneOf: Readonly<Record<Severity, Tone>> = {
  blocking: "bad",
  explain: "waiting",
  info: "information",
};

interface IssueSetting extends Pick<ReportResult, "registry" | "plan" | "catalogue"> {
  /** File and sheet go without saying. */
  readonly inOneSheet?: boolean;
}

/** Complaints as sentences, worst first. */
export function issueLines(
  issues: readonly Issue[],
  language: Language,
  { registry, plan, catalogue, inOneSheet = false }: IssueSetting,
): readonly IssueLine[] {
  const names = namesOf(registry, { plan, catalogue });
  const { severities } = wordsOf(language);
  return (["blocking", "explain", "info"] as const).flatMap((severity) =>
    issues
      .filter((issue) => issue.severity === severity)
      .map((issue) => ({
        name: severities[severity],
        words: sentenceOf(inOneSheet ? withoutSheet(issue) : issue, language, names),
        tone: toneOf[severity],
        place: placeOfCell(issue.at),
        ...(issue.code === "itemBlank" ? ({ isBlank: true } as const) : {}),
      })),
  );
}

const placeOfCell = ({ sheet, cell }: Issue["at"]): IssueLine["place"] =>
  sheet === null || cell === null ? null : { sheet, cell };

const withoutSheet = (issue: Issue): Issue => ({
  ...issue,
  at: { ...issue.at, file: null, sheet: null },
});
