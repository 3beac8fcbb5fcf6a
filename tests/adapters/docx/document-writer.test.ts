import { tasks } from "#core/catalogue/tasks/tasks";
import { strFromU8, unzipSync } from "fflate";
import { writeDocument } from "#adapters/docx/document-writer";
import { planOf } from "#core/catalogue/plans/plans";
import { buildReport } from "#core/report/build-report";
import { reportDocument } from "#core/report/document";
import type { DocumentBlock, ReportDocument } from "#core/report/report-document";
import { registryOf } from "#core/registry/registry";
import { sampleProvince } from "#core/sample/sample-province";
import { codesAsNames } from "#text/names";
import { reportWords } from "#text/report-words";
import { catalogue } from "../../support/built-in";

const province = sampleProvince({ seed: 1, units: 12, year: 2026 });
const registry = registryOf(province.organisations.map((one, row) => ({ ...one, row: row + 1 })));
const plan = planOf("ha-giang");
if (plan === undefined) throw new Error("no plan");
const result = buildReport({
  readings: registry.organisations.flatMap(({ code, reports }) =>
    reports
      ? [
          {
            kind: "form",
            file: {
              path: code,
              sha256: code,
              receivedAt: "2026-12-01T00:00:00Z",
              receivedFrom: "properties",
            },
            meta: { template: null, version: null, unit: code, year: 2026, plan: plan.id },
            sheet: "",
            facts: province.facts.get(code) ?? new Map<string, never>(),
            issues: [],
          } as const,
        ]
      : [],
  ),
  registry,
  plan,
  year: 2026,
  dates: { asOf: "2026-12-20", dueDate: "2026-12-29" },
  catalogue,
  previous: { year: 2025, facts: province.previous },
});
const own = tasks.filter((task) => task.plan === plan.id);
const document = reportDocument(result, own, reportWords("vi", codesAsNames));

async function partsOf(report: ReportDocument): Promise<Readonly<Record<string, string>>> {
  const bytes = await writeDocument(report, { title: "Báo cáo", creator: "Sổ chỉ tiêu" });
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
}

const plainText = (xml: string): string =>
  xml
    .replaceAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu, "\u0001$1\u0002")
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll("\u0001", "")
    .replaceAll("\u0002", " ")
    .replaceAll("&amp;", "&");

const textsOf = (block: DocumentBlock): readonly string[] => {
  switch (block.kind) {
    case "heading":
      return [block.text];
    case "paragraph":
      return block.runs.map((run) => (run.kind === "text" ? run.text : run.value));
    case "own":
      return [block.text ?? block.prompt];
    case "table":
      return [...block.headings, ...block.rows.flat().map(({ text }) => text)];
  }
};

const numbersIn = (text: string): readonly string[] => text.match(/\d[\d.,]*\d|\d/gu) ?? [];

test("every number in the document is one of the report's, and every one of the report's is there", async () => {
  const parts = await partsOf(document);
  const printed = plainText(parts["word/document.xml"] ?? "");
  const { head, foot } = document;
  const given = [
    ...Object.values<string>({ ...head }),
    document.title,
    document.subject,
    ...document.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOf)]),
    ...foot.recipients,
    foot.onBehalf,
    foot.post,
    foot.name,
  ].join(" ");
  expect(numbersIn(printed).length).toBeGreaterThan(40);
  expect([...numbersIn(printed)].sort()).toEqual([...numbersIn(given)].sort());
});

test("the figures of the report stand in it as the workbook prints them", async () => {
  const printed = plainText((await partsOf(document))["word/document.xml"] ?? "");
  const heads = result.indicators.find(({ indicator }) => indicator.id === "VILLAGE-HEAD-MEMBER");
  const { numerator, denominator } = heads?.targets[0]?.figure ?? {};
  expect(printed).toContain(`${String(numerator)}/${String(denominator)}`);
});

test("headings and tables are real, the paper is A4, the face Times New Roman, the first page unnumbered", async () => {
  const parts = await partsOf(document);
  const xml = parts["word/document.xml"] ?? "";
  expect(xml.match(/w:val="Heading1"/gu)).toHaveLength(document.sections.length);
  expect(xml).toMatch(/<w:tblHeader\/>/u);
  expect(xml).toMatch(/<w:cantSplit\/>/u);
  expect(xml).toMatch(/<w:pgSz w:w="1190\d" w:h="1683\d"/u);
  expect(xml).toMatch(/<w:titlePg\/>/u);
  expect(parts["word/styles.xml"]).toContain("Times New Roman");
  expect(
    Object.entries(parts)
      .filter(([name]) => /^word\/header\d\.xml$/u.test(name))
      .map(([, part]) => part.includes("PAGE"))
      .sort(),
  ).toEqual([false, true]);
});

test("the clerk's own sentences stand as they are, a paragraph each, and no sign breaks the file", async () => {
  const block = { kind: "own", key: "own.limits", prompt: "[Hạn chế]" } as const;
  const hostile = "Hạn chế <b> & \u0000\u000b“một”\nHạn chế hai";
  const sections = [
    {
      heading: "III- ĐÁNH GIÁ",
      blocks: [
        { ...block, text: hostile },
        { ...block, text: null },
      ],
    },
  ];
  const xml = (await partsOf({ ...document, sections }))["word/document.xml"] ?? "";
  expect(xml).toContain("Hạn chế &lt;b&gt; &amp;");
  expect(xml).toContain("Hạn chế hai");
  expect(xml).toContain("[Hạn chế]");
  expect(xml).not.toMatch(/(?![\n\r\t])\p{Cc}/u);
});
