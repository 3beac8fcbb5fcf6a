import { readFileSync } from "node:fs";
import path from "node:path";
import { openLiveWorkbook } from "#adapters/officejs/live-workbook";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { openedGrids } from "#app/reading/opened-grids";
import { hiddenSheet, openedForm } from "#app/reading/opened-form";
import type { OpenedWorkbook } from "#app/ports";
import type { Defect } from "#core/sample/faults/defects";
import { formSheetsAmong } from "#taskpane/live/form-sheets";
import { granted } from "../../contract/subject";
import { clientFor } from "../../excel-host/client";
import { excelWith } from "../../excel-host/file-in-excel";
import { knownItems } from "../../support/built-in";
import { temporaryFolder } from "../../support/command-line";
import { sampleInto } from "../../support/sample-files";

const folder = temporaryFolder();
const sample = folder("s");

/** What is not told of an open workbook. */
const notTold: ReadonlySet<string> = new Set([
  // Which cells are joined, before ExcelApi 1.13.
  "mergedAcrossItems",
  "hiddenUnderJoined",
  // Of the file, not of its sheets.
  "macrosIgnored",
  "linksNotFollowed",
  // Excel computes every formula.
  "formulaNotCalculated",
]);

let defects: readonly Defect[];

beforeAll(async () => {
  await sampleInto(sample, "--units", "80", "--year", "2026", "--defects");
  defects = JSON.parse(readFileSync(path.join(sample, "defects.json"), "utf8")) as Defect[];
}, 240_000);

/** What is read of the form in this workbook, and what is said of it; null when there is none. */
function readingOf(workbook: OpenedWorkbook) {
  const hidden = hiddenSheet(workbook);
  if (!hidden.ok) return null;
  const opened = openedForm({ workbook, path: "", hidden: hidden.value, ...knownItems });
  if (!opened.ok || opened.value === null) return null;
  const { form, title, meta } = opened.value;
  return { issues: form.issues, facts: [...form.facts], title, meta };
}

/** The same bytes open in Excel, read with the genuine client. */
async function inExcel(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const workbook = openLiveWorkbook(clientFor(excelWith(bytes)).newContext);
  const sheets = granted(await workbook.listSheets()).map(({ name }) => name);
  return openedGrids(granted(await workbook.readSheets(formSheetsAmong(sheets), { fonts: true })));
}

const faultOf = ({ file }: Defect): Uint8Array | null =>
  file === null ? null : readFileSync(path.join(sample, "nop", file));

test("every fault of a form that a file shows, the open workbook shows: same complaints, same facts", async () => {
  const compared = new Set<string>();
  for (const defect of defects) {
    const bytes = faultOf(defect);
    const opened = bytes === null ? null : openXlsx(bytes);
    if (bytes === null || opened?.ok !== true || notTold.has(defect.kind)) continue;
    const fromFile = readingOf(opened.value);
    if (fromFile === null) continue;
    const live = readingOf(await inExcel(bytes));
    expect([defect.kind, live]).toEqual([defect.kind, fromFile]);
    compared.add(defect.kind);
  }
  expect([...compared]).toEqual(
    expect.arrayContaining(["legacyLetters", "percentInsteadOfNumber"]),
  );
  expect(compared.size).toBeGreaterThan(40);
}, 240_000);
