import { tasks } from "#core/catalogue/tasks/tasks";
import { strFromU8, unzipSync } from "fflate";
import { writeDocument } from "#adapters/docx/document-writer";
import { planOf } from "#core/catalogue/plans/plans";
import { buildReport } from "#core/result/build-report";
import { reportDocument } from "#core/report/document/document";
import type { DocumentBlock, ReportDocument } from "#core/report/document/report-document";
import { registryOf } from "#core/registry/registry";
import { sampleProvince } from "#core/sample/sample-province";
import { formatCount } from "#text/numbers";
import { layOutReport } from "#core/report/report-workbook";
import { sheetNames } from "#core/words/names";
import { sheetNamed } from "../../support/sheets";
import { codesAsNames } from "#text/names";
import { reportWords } from "#text/report/report-words";
import { catalogue } from "../../support/built-in";

const properties = {
  title: "Báo cáo",
  creator: "Sổ chỉ tiêu",
  modified: "2026-12-20T00:00:00Z",
};

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
const words = reportWords("vi", codesAsNames);
const document = reportDocument(result, own, words);

async function partsOf(report: ReportDocument): Promise<Readonly<Record<string, string>>> {
  const bytes = await writeDocument(report, properties);
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
    document.opening,
    ...document.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOf)]),
    ...foot.recipients,
    foot.onBehalf,
    foot.post,
    foot.name,
    ...document.annexes.flatMap(({ title, subtitle, note, table }) => [
      ...[title, subtitle, note],
      ...textsOf(table),
    ]),
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

test("annex 1 of the document has the figures of annex 1 of the workbook, line by line", () => {
  const sheet = sheetNamed(layOutReport(result, own, words), sheetNames.indicators);
  const [annex] = document.annexes;
  const rows = annex?.table.rows ?? [];
  expect(rows.length).toBeGreaterThan(30);
  const printed = sheet.rows.map(({ cells }) => cells.map((each) => each?.value ?? ""));
  for (const row of rows) {
    const [, name, , target = name, before, now] = row.map(({ text }) => text);
    const line = printed.find((cells) => cells[1] === name && cells[2] === target);
    const figures = [line?.slice(7, 9), line?.slice(4, 6)].map((sides) =>
      (sides ?? [])
        .filter((side) => side !== "")
        .map((side) => formatCount(Number(side)))
        .join("/"),
    );
    expect([name, [before, now].map((text) => text?.split(" ")[0])]).toEqual([name, figures]);
  }
});

test("headings and tables are real, the paper is A4, the face Times New Roman, the first page unnumbered", async () => {
  const parts = await partsOf(document);
  const xml = parts["word/document.xml"] ?? "";
  expect(xml.match(/w:val="Heading1"/gu)).toHaveLength(
    document.sections.length + document.annexes.length,
  );
  expect(xml).toMatch(/<w:tblHeader\/>/u);
  expect(xml).toMatch(/<w:cantSplit\/>/u);
  expect(xml).toMatch(/<w:pgSz w:w="1190\d" w:h="1683\d"/u);
  expect(xml.match(/<w:pgSz w:w="1683\d" w:h="1190\d" w:orient="landscape"/gu)).toHaveLength(
    document.annexes.length,
  );
  expect(xml).toMatch(/<w:titlePg\/>/u);
  expect(parts["word/styles.xml"]).toContain("Times New Roman");
  expect(
    Object.entries(parts)
      .filter(([name]) => /^word\/header\d\.xml$/u.test(name))
      .map(([, part]) => part.includes("PAGE"))
      .sort(),
  ).toEqual([false, true, ...document.annexes.map(() => true)]);
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

test("while something blocks, every page of the document says that it is a draft, as the workbook does", async () => {
  const draft = words.texts.report.draft;
  expect(draft).toMatch(/^DỰ THẢO/u);
  const parts = await partsOf({ ...document, draft });
  const headers = Object.entries(parts).filter(([name]) => /^word\/header\d+\.xml$/u.test(name));
  expect(headers.length).toBeGreaterThan(1);
  expect(headers.filter(([, xml]) => !plainText(xml).includes(draft))).toEqual([]);
  const clean = Object.entries(await partsOf({ ...document, draft: null }));
  expect(clean.filter(([, xml]) => plainText(xml).includes("DỰ THẢO"))).toEqual([]);
});

test.each([
  ["vi", "vi-VN"],
  ["en", "en-US"],
] as const)(
  "a document in %s says so to the programs that check spelling",
  async (language, tag) => {
    const parts = await partsOf({ ...document, language });
    expect(parts["word/styles.xml"]).toContain(`<w:lang w:val="${tag}"/>`);
  },
);

test("the document is a draft when something in its report blocks", () => {
  const blocked = {
    ...result,
    issues: [{ severity: "blocking" } as (typeof result.issues)[number]],
  };
  expect(reportDocument(blocked, own, words).draft).toBe(words.texts.report.draft);
  expect(reportDocument({ ...result, issues: [] }, own, words).draft).toBeNull();
});

test("the same report is the same bytes, whenever it is made, and of the day of the report", async () => {
  const first = await writeDocument(document, properties);
  // A zip counts time in steps of two seconds.
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  const second = await writeDocument(document, properties);
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  const core = strFromU8(unzipSync(first)["docProps/core.xml"] ?? new Uint8Array());
  expect([...core.matchAll(/>2026-12-20T00:00:00Z</gu)]).toHaveLength(2);
});
