import { strFromU8, unzipSync } from "fflate";
import { writeDocument } from "#adapters/docx/document-writer";
import { plans } from "#core/catalogue/plans/plans";
import { reportDocument } from "#core/report/document/whole-document";
import { withHead } from "#core/result/with-head";
import { noSettings } from "#core/result/report-settings";
import type { ReportResult } from "#core/result/report-result";
import type { SheetModel } from "#core/sheet/sheet-model";
import { styles } from "#core/sheet/looks/styles";
import { sheetNames } from "#core/words/names";
import { previewOf } from "#taskpane/engine/report/sheet-preview";
import { languages, type Language } from "#text/language";
import { shownCell } from "#text/shown-cell";
import { sheetNamed } from "../../support/sheets";
import { sampleReport, sheetsOf, tasksOf, wordsIn } from "../../support/sample-report";

const properties = { title: "x", creator: "x", modified: "2026-12-20T00:00:00Z" };

const settings = {
  ...noSettings,
  issuer: "BAN TỔ CHỨC",
  reporter: "Ban Tổ chức Tỉnh ủy",
  signing: "none",
  post: "TRƯỞNG BAN",
  name: "Nguyễn Văn Mẫu",
} as const;

const kept = new Map([["own.strengths", "Câu một.\nCâu hai."]]);

const cases = plans.flatMap(({ id }) =>
  languages.flatMap((language) =>
    [false, true].map((draft) => [id, language, draft ? "draft" : "final", draft] as const),
  ),
);

function reportOf(id: string, draft: boolean): ReportResult {
  const report = withHead(sampleReport(id, 8), { settings, kept });
  if (!draft) return report;
  const [first] = report.issues;
  if (first === undefined) throw new Error("no issue");
  return { ...report, issues: [{ ...first, severity: "blocking" }] };
}

/** Without what sets a paragraph in, and without lines that say nothing. */
const told = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.replaceAll("\u2003", "")).filter((text) => text !== "");

/** Rows of which a page repeats none: headings of a table stand again where a page begins. */
function rowsOnce(sheet: SheetModel): SheetModel["rows"] {
  const heads = new Set<string>();
  return sheet.rows.filter(({ cells }) => {
    if (!cells.some((cell) => cell?.style === "columnHead")) return true;
    const text = JSON.stringify(cells);
    const isFirst = !heads.has(text);
    heads.add(text);
    return isFirst;
  });
}

function onSheet(rows: SheetModel["rows"], sheet: SheetModel): readonly string[] {
  return told(
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell, column) =>
        cell === null || column > (sheet.print.area?.right ?? column)
          ? []
          : [shownCell(cell.value, styles[cell.style].format)],
      ),
    ),
  );
}

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
    .map(([, text = ""]) => text)
    .join("")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const paragraphs = (xml: string): readonly string[] =>
  told([...xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([paragraph]) => textOf(paragraph)));

async function partsOf(report: ReportResult, language: Language) {
  const document = reportDocument(report, tasksOf(report), wordsIn(language));
  const bytes = await writeDocument({ ...document, annexes: [] }, properties);
  const part = (name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
  return {
    body: part("word/document.xml"),
    head: part("word/header1.xml"),
    styles: part("word/styles.xml"),
  };
}

/** The head and the foot stand in two halves, row by row or half by half: they are compared as what they say. */
const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();

describe.each(cases)("the report on %s in %s, %s", (id, language, _, draft) => {
  const report = reportOf(id, draft);
  const sheet = sheetNamed(sheetsOf(report, language), sheetNames.report);
  const preview = previewOf(sheet);

  test("says in the text document what it says on its sheet, from the opening to the signature in the same order", async () => {
    const { body } = await partsOf(report, language);
    const [written, laidOut] = [paragraphs(body), onSheet(rowsOnce(sheet), sheet)];
    expect(sorted(written)).toEqual(sorted(laidOut));
    const between = (texts: readonly string[]): readonly string[] =>
      texts.slice(
        texts.findIndex((text) => text === "-----"),
        texts.lastIndexOf(wordsIn(language).texts.report.foot.recipients),
      );
    expect(between(written)).toEqual(between(laidOut));
    expect(between(written).length).toBeGreaterThan(40);
  });

  test("says in the preview what its sheet says", () => {
    expect(preview.left).toBe(0);
    expect(told(preview.rows.flatMap((cells) => cells.map(({ text }) => text)))).toEqual(
      onSheet(sheet.rows, sheet),
    );
  });

  test("is marked as a draft in all three, or in none", async () => {
    const { head } = await partsOf(report, language);
    const mark = draft ? wordsIn(language).texts.report.draft : null;
    expect([sheet.print.footer, preview.draft]).toEqual([mark, mark]);
    expect(head.includes(wordsIn(language).texts.report.draft)).toBe(draft);
  });

  test("has the same headings in all three", async () => {
    const { body } = await partsOf(report, language);
    const headings = [...body.matchAll(/<w:p[ >].*?<\/w:p>/gsu)]
      .map(([paragraph]) => paragraph)
      .filter((paragraph) => /w:val="(?:Title|Heading\d)"/u.test(paragraph))
      .map(textOf);
    const styled = sheet.rows.flatMap(({ cells: [cell] }) =>
      cell != null && ["title", "heading", "subheading"].includes(cell.style)
        ? [String(cell.value)]
        : [],
    );
    const seen = preview.rows.flatMap(([cell]) =>
      cell?.look.some((look) => ["title", "heading", "subheading"].includes(look)) === true
        ? [cell.text]
        : [],
    );
    expect(headings).toEqual(told(styled));
    expect(told(seen)).toEqual(headings);
    expect(headings.length).toBeGreaterThan(10);
  });

  test("says its language", async () => {
    const { styles: looks } = await partsOf(report, language);
    expect(looks).toContain(`<w:lang w:val="${language === "vi" ? "vi-VN" : "en-US"}"/>`);
  });
});
