import { openLiveWorkbook } from "#adapters/officejs/live-workbook";
import { clientFor } from "../excel-host/client";
import { ExcelHost } from "../excel-host/excel-host";
import type { Subject } from "./subject";
import { askedOf } from "./workbook-contract";

const subject: Subject = {
  name: "officejs",
  // Excel computes every formula, says nothing of joined cells at the API of 2021, and tells who saved last, but not when.
  supports: { formulaWithoutValue: false, merges: false, facts: false },
  create: () => Promise.resolve(openLiveWorkbook(clientFor(new ExcelHost("Sheet1")).newContext)),
};

describe(subject.name, () => {
  test.each(askedOf(subject))("$title", async (promise) => {
    await promise.run(subject);
  });
});
