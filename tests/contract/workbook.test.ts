import { memoryWorkbook } from "#adapters/memory/memory-workbook";
import { newWorkbook } from "#adapters/xlsx/workbook";
import { askedOf, workbookContract } from "./workbook-contract";
import { lastSave, lastSaver, type Subject } from "./subject";

const subjects: readonly Subject[] = [
  {
    name: "memory",
    supports: { formulaWithoutValue: true, merges: true, facts: true, alone: true },
    create: () =>
      Promise.resolve(memoryWorkbook({ facts: { modified: lastSave, lastModifiedBy: lastSaver } })),
  },
  {
    name: "xlsx",
    supports: { formulaWithoutValue: true, merges: true, facts: true, alone: true },
    create: () =>
      Promise.resolve(
        newWorkbook({
          title: "Sổ",
          creator: "Sổ chỉ tiêu",
          modified: lastSave,
          lastModifiedBy: lastSaver,
        }),
      ),
  },
];

describe.each(subjects)("$name", (subject) => {
  test.each(askedOf(subject))("$title", async (promise) => {
    await promise.run(subject);
  });
});

test("no promise is made twice", () => {
  const titles = workbookContract.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});
