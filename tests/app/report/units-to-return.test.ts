import { unitsToReturn } from "#app/report/units-to-return";
import { items } from "#core/catalogue/items/items";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import type { FormReading } from "#core/consolidation/file-reading";
import { issue } from "#core/issue";
import { factsOf } from "../../support/facts";
import { fileSeen, formOf, metaOf } from "../../support/readings";
import { declared2022, files2022, smallReport } from "../../support/small-province";

const unit = "38.1.01";

/** The form of that unit in a file saved on that day of December 2022; what it leaves blank is explained. */
const clean = (path: string, day: number, year = 2022): FormReading =>
  formOf(unit, {
    file: fileSeen(path, { receivedAt: `2022-12-${String(day)}T08:00:00Z` }),
    meta: metaOf(unit, { plan: haGiang.id, year }),
    facts: factsOf(declared2022[unit] ?? {}),
    notes: new Map(items.map(({ code }) => [code, "Mới thành lập"])),
  });

/** The same with a cell to be corrected. */
const faulty = (path: string, day: number, year = 2022): FormReading => ({
  ...clean(path, day, year),
  issues: [
    issue("negativeNumber", { item: "DV_LEFT" }, { at: { sheet: "Biểu nhập", cell: "E9" }, unit }),
  ],
});

/** The packs of the unit, where it sends these files and the others send theirs: `b.xlsx: negativeNumber b.xlsx`. */
function packsOf(forms: readonly FormReading[]): readonly string[] {
  const others = files2022(haGiang.id).filter(
    (reading) => reading.kind !== "form" || reading.meta?.unit !== unit,
  );
  const result = smallReport(haGiang, { readings: [...others, ...forms] });
  return unitsToReturn({ result, until: "2023-01-05" })
    .filter(({ toDo }) => toDo.unit.code === unit)
    .map(({ path, toDo: { correct, explain } }) => {
      const told = [...correct, ...explain].map(({ code, at }) => `${code} ${at.file ?? "?"}`);
      return `${path}: ${told.join(", ")}`;
    });
}

describe("a pack holds what is to be done in the file that goes back, and nothing of another file", () => {
  test.each<readonly [string, readonly FormReading[], readonly string[]]>([
    ["one file", [faulty("b.xlsx", 20)], ["b.xlsx: negativeNumber b.xlsx"]],
    [
      "an older form beside it",
      [faulty("a.xlsx", 19), faulty("b.xlsx", 20)],
      ["b.xlsx: negativeNumber b.xlsx"],
    ],
    [
      "two older forms",
      [faulty("a.xlsx", 19), faulty("b.xlsx", 20), faulty("c.xlsx", 18)],
      ["b.xlsx: negativeNumber b.xlsx"],
    ],
    [
      "a newer file, which is the form of last year",
      [faulty("a.xlsx", 21, 2021), faulty("b.xlsx", 20)],
      ["b.xlsx: negativeNumber b.xlsx"],
    ],
    [
      "two forms of last year: the newer one is answered",
      [faulty("a.xlsx", 21, 2021), faulty("b.xlsx", 20, 2021)],
      ["a.xlsx: wrongYear a.xlsx"],
    ],
    [
      "nothing to do in its own, an older and faulty one beside it",
      [faulty("a.xlsx", 19), clean("b.xlsx", 20)],
      [],
    ],
    ["no file", [], []],
  ])("%s", (_, forms, packs) => {
    expect(packsOf(forms)).toEqual(packs);
  });
});
