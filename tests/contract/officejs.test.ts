import { openLiveWorkbook } from "#adapters/officejs/live-workbook";
import { clientFor } from "../excel-host/client";
import { ExcelHost } from "../excel-host/excel-host";
import type { Quirk } from "../excel-host/quirks/quirk";
import { quirkRows } from "../excel-host/quirks/quirks";
import type { Subject } from "./subject";
import { askedOf } from "./workbook-contract";

const subjectWith = (quirks: readonly Quirk[]): Subject => ({
  name: "officejs",
  // Excel computes every formula, says nothing of joined cells at the API of 2021, and tells who saved last, but not when.
  supports: { formulaWithoutValue: false, merges: false, facts: false },
  create: () =>
    Promise.resolve(openLiveWorkbook(clientFor(new ExcelHost("Sheet1", quirks)).newContext)),
});

const excels: typeof quirkRows = [["as it should be", []], ...quirkRows];

describe.each(excels)("officejs, Excel %s", (_, quirks) => {
  const subject = subjectWith(quirks);

  test.each(askedOf(subject))("$title", async (promise) => {
    await promise.run(subject);
  });
});
