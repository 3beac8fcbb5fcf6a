import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { formFileName } from "#app/forms/form-file-name";
import { formWorkbook } from "#app/forms/make-forms";
import { readPrevious } from "#app/reading/read-previous";
import { readSubmission } from "#app/reading/read-submission";
import type { OpenBytes } from "#app/ports";
import { askingForAll } from "#core/catalogue/asked-items";
import { ducPho } from "#core/catalogue/plans/duc-pho";
import type { FileReading } from "#core/consolidation/file-reading";
import type { ReportResult } from "#core/result/report-result";
import { wordsOf } from "#text/words";
import { catalogue, knownItems } from "../support/built-in";
import { declaredBy } from "../support/facts";
import { reportSheets } from "../support/report-sheets";
import { smallRegistry, smallReport } from "../support/small-province";
import { openedOf } from "../support/opened";

const open: OpenBytes = (bytes) => openXlsx(bytes);
const direct = smallReport(ducPho);

/** Every form of the small province through the bytes of an .xlsx and back. */
async function throughFiles(): Promise<readonly FileReading[]> {
  const readings: FileReading[] = [];
  for (const { unit, form } of direct.ledger.receipts) {
    if (form === null) continue;
    const model = formWorkbook(unit, {
      registry: smallRegistry,
      plan: askingForAll(ducPho, catalogue),
      year: 2022,
      catalogue,
      words: wordsOf("vi"),
      factsOf: () => form.facts,
      previousOf: () => null,
      savedAt: () => form.file.receivedAt ?? "",
    });
    const bytes = await writeWorkbook(model);
    const file = { path: formFileName(unit), sha256: unit.code, bytes, modified: null };
    readings.push(readSubmission(file, { open, ...knownItems }));
  }
  return readings;
}

test("forms that went through files give the figures that their values give", async () => {
  const readings = await throughFiles();
  const report = smallReport(ducPho, { readings });
  expect(report.ledger.receipts.map(({ unit, status }) => [unit.code, status])).toEqual(
    direct.ledger.receipts.map(({ unit, status }) => [
      unit.code,
      status === "rejected" ? "missing" : status,
    ]),
  );
  // A way to one unit is no figure.
  const figures = ({ indicators }: ReportResult) =>
    indicators.map(({ unitAt: _at, ...each }) => each);
  expect(figures(report)).toEqual(figures(direct));
});

test("a report that went through a file is last year's to the next", async () => {
  const properties = {
    title: "Báo cáo",
    creator: "Sổ chỉ tiêu",
    modified: "2022-12-31T00:00:00Z",
    lastModifiedBy: "Sổ chỉ tiêu",
  };
  const bytes = await writeWorkbook({ sheets: reportSheets(direct), properties });
  const read = readPrevious(openedOf(bytes), knownItems);
  if (!read.ok) throw new Error(read.error);
  for (const [code, facts] of direct.facts) {
    expect([code, declaredBy(read.value.facts.get(code) ?? new Map())]).toEqual([
      code,
      declaredBy(facts),
    ]);
  }
});
