import { strFromU8, unzipSync } from "fflate";
import { writeDocument } from "#adapters/docx/document-writer";
import { reportDocument } from "#core/report/document/whole-document";
import { sampleReport, tasksOf, words } from "../../support/sample-report";

const properties = {
  title: "",
  creator: "",
  modified: "2026-12-20T00:00:00Z",
  lastModifiedBy: "",
};

const result = sampleReport("ha-giang", 12);

/** Paragraphs and tables of the body, one after the other, as far as the first annex. */
const bodyParts = (xml: string): readonly string[] =>
  xml
    .slice(0, xml.indexOf("<w:sectPr"))
    .match(/<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gu) ?? [];

test("the signature is one row that no page parts, and stays with the paragraph before it", async () => {
  const document = reportDocument(result, tasksOf(result), words);
  const xml = strFromU8(
    unzipSync(await writeDocument(document, properties))["word/document.xml"] ?? new Uint8Array(),
  );
  const parts = bodyParts(xml);
  const signature = parts.findIndex((part) => part.includes("Nơi nhận"));
  expect(parts[signature]).toContain("<w:cantSplit/>");
  for (const before of parts.slice(signature - 2, signature)) {
    expect(before).toContain("<w:keepNext/>");
  }
  expect(parts[signature - 2]).toContain("Kiến nghị");
});

test("figures of units stand side by side as far as each has room for a line", () => {
  const annexes = reportDocument(result, tasksOf(result), words).annexes;
  const tables = (annexes[1]?.parts ?? []).flatMap((part) => (part.kind === "table" ? [part] : []));
  expect(tables.length).toBeGreaterThan(1);
  for (const { widths } of tables) {
    const points = (757 * Math.min(...widths)) / widths.reduce((sum, width) => sum + width, 0);
    // `9.999` in letters of nine points.
    expect(points).toBeGreaterThan(20);
    const figures = widths
      .slice(3)
      .map((width) => (757 * width) / widths.reduce((a, b) => a + b, 0));
    // `100,00% ●` and the edges of its cell.
    expect(Math.min(...figures)).toBeGreaterThan(44);
  }
});
