import { tasks } from "#core/catalogue/tasks/tasks";
import { strFromU8, unzipSync } from "fflate";
import { issue } from "#core/issue";
import { writeDocument } from "#adapters/docx/document-writer";
import { planOf } from "#core/catalogue/plans/plans";
import { buildReport } from "#core/result/build-report";
import { reportDocument } from "#core/report/document/whole-document";
import type {
  DocumentAnnex,
  DocumentBlock,
  WholeDocument,
} from "#core/report/document/report-document";
import { registryOf } from "#core/registry/registry";
import { sampleProvince } from "#core/sample/sample-province";
import { columnGroups } from "#core/report/document/document-annexes";
import { styles } from "#core/sheet/looks/styles";
import { shownCell } from "#text/shown-cell";
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

async function partsOf(report: WholeDocument): Promise<Readonly<Record<string, string>>> {
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

const textsOfAnnex = ({ lines, parts }: DocumentAnnex): readonly string[] => [
  ...lines.map(({ text }) => text),
  ...parts.flatMap((part) =>
    part.kind === "text"
      ? [part.text]
      : [...part.head, ...part.rows].flat().map(({ text }) => text),
  ),
];

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
    foot.onBehalf ?? "",
    foot.post,
    foot.name,
    ...document.annexes.flatMap(textsOfAnnex),
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

const annexNames = ["indicators", "byUnit", "behind", "receipts", "tasks", "totals"] as const;

test.each(annexNames.map((name, index) => [sheetNames[name], index] as const))(
  "the document has all that is seen of %s, and nothing else",
  (name, index) => {
    const sheet = sheetNamed(layOutReport(result, own, words), name);
    const seen = sheet.rows.flatMap(({ cells, hidden }) =>
      hidden === true
        ? []
        : cells.flatMap((cell, column) =>
            cell === null || sheet.columns[column]?.hidden === true
              ? []
              : shownCell(cell.value, styles[cell.now ?? cell.style].format).split("\n"),
          ),
    );
    const annex = document.annexes[index];
    if (annex === undefined) throw new Error(name);
    const written = textsOfAnnex(annex).flatMap((text) => text.split("\n"));
    const distinct = (texts: readonly string[]): readonly string[] =>
      [...new Set(texts)].filter((text) => text !== "").sort();
    expect(distinct(written)).toEqual(distinct(seen));
    expect(distinct(seen).length).toBeGreaterThan(5);
  },
);

test.each<readonly [string, readonly number[], number, readonly (readonly number[])[]]>([
  ["what fits stands beside each other", [10, 20, 30], 1, [[0, 1, 2]]],
  ["a little too much is squeezed in", [10, 100, 100], 1, [[0, 1, 2]]],
  [
    "what does not fit goes below, the first column again",
    [10, 100, 100, 100],
    1,
    [
      [0, 1, 2],
      [0, 3],
    ],
  ],
  ["nothing but repeated columns", [10, 10], 2, [[0, 1]]],
])("columns of an annex: %s", (_, widths, repeated, groups) => {
  expect(columnGroups(widths, repeated)).toEqual(groups);
});

test("a table of an annex is one of the document: head on every page, no row cut, signs escaped", async () => {
  const cell = (text: string, across = 1) => ({ text, style: "text", across }) as const;
  const table = {
    kind: "table",
    widths: [10, 20],
    head: [[cell("A"), cell("B")]],
    rows: [[cell("<1> & 2\n3", 2)]],
  } as const;
  const lines = [{ text: "PHỤ LỤC \uE0000\uE001", style: "title" }] as const;
  const annexes = [
    { lines, parts: [{ kind: "text", text: "Dòng", style: "label" }, table] },
  ] as const;
  const xml = (await partsOf({ ...document, annexes }))["word/document.xml"] ?? "";
  expect(xml).toContain("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
  expect(xml).toContain("&lt;1&gt; &amp; 2</w:t><w:br/>");
  expect(xml).toContain('<w:gridSpan w:val="2"/>');
  expect(xml).not.toMatch(/[\uE000\uE001]/u);
  expect(xml.indexOf("Dòng")).toBeLessThan(xml.lastIndexOf("<w:tbl>"));
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
    issues: [issue("formMissing", { sheets: [] })],
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
