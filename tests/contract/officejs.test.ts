import { openLiveWorkbook } from "#adapters/officejs/live-workbook";
import { clientFor } from "../excel-host/client";
import { ExcelHost } from "../excel-host/excel-host";
import { impatient, patientWorkbook } from "../excel-host/quirks/patient-workbook";
import type { Quirk } from "../excel-host/quirks/quirk";
import { passingRows, quirkRows } from "../excel-host/quirks/quirks";
import type { Subject } from "./subject";
import { askedOf } from "./workbook-contract";

const subjectWith = (quirks: readonly Quirk[]): Subject => ({
  name: "officejs",
  // Excel computes every formula, says nothing of joined cells at the API of 2021, and tells who saved last, but not when.
  supports: {
    formulaWithoutValue: false,
    merges: false,
    facts: false,
    alone: !quirks.some(({ passing }) => passing?.acts !== undefined),
  },
  create: () => {
    const host = new ExcelHost("Sheet1", quirks);
    const workbook = openLiveWorkbook(impatient(host, clientFor(host).newContext));
    const isPassing = quirks.some(({ passing }) => passing !== undefined);
    return Promise.resolve(isPassing ? patientWorkbook(workbook) : workbook);
  },
});

const excels: typeof quirkRows = [["as it should be", []], ...quirkRows, ...passingRows];

describe.each(excels)("officejs, Excel %s", (_, quirks) => {
  const subject = subjectWith(quirks);

  test.each(askedOf(subject))("$title", async (promise) => {
    await promise.run(subject);
  });
});
