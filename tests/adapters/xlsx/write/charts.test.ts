import { sheetNames } from "#core/words/names";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { unzipSync, strFromU8 } from "fflate";
import { sampleReport, sheetsOf } from "../../../support/sample-report";

const properties = { title: "", creator: "", modified: "2026-12-20T00:00:00Z", lastModifiedBy: "" };

async function chartsOf(plan: string): Promise<readonly string[]> {
  const bytes = await writeWorkbook({ sheets: sheetsOf(sampleReport(plan, 12)), properties });
  return Object.entries(unzipSync(bytes)).flatMap(([path, part]) =>
    /^xl\/charts\/chart\d+\.xml$/u.test(path) ? [strFromU8(part)] : [],
  );
}

test.each([
  ["ha-giang", 1],
  ["di-linh", 2],
] as const)("the report on %s draws %d charts from cells of annex 1", async (plan, count) => {
  const charts = await chartsOf(plan);
  expect(charts).toHaveLength(count);
  for (const chart of charts) {
    const references = [...chart.matchAll(/<c:f>([^<]+)<\/c:f>/gu)].map(([, text = ""]) => text);
    expect(references.length).toBeGreaterThan(3);
    for (const reference of references) {
      expect(reference.startsWith(`'${sheetNames.indicators}'!$`)).toBe(true);
    }
  }
});

test("a year without a figure leaves a line whole and is never a zero", async () => {
  const [, path = ""] = await chartsOf("di-linh");
  expect(path).toContain('<c:dispBlanksAs val="span"/>');
});
