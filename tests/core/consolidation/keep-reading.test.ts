import fc from "fast-check";
import type { FormReading } from "#core/consolidation/file-reading";
import { readingKeeper } from "#core/consolidation/keep-reading";
import { factsOf } from "../../support/facts";
import { formOf } from "../../support/readings";

const codes = ["ORG_TOTAL", "DV_BOY", "VH_TOTAL"];
const maps = fc.dictionary(fc.constantFrom(...codes), fc.constantFrom("E10", "E11", "xem ghi chú"));
const form = fc
  .record({ cells: fc.option(maps), blanks: maps, notes: maps, sheet: fc.constantFrom("a", "b") })
  .map(({ cells, blanks, notes, sheet }): FormReading => {
    const own = { sheet, blanks: new Map(Object.entries(blanks)), facts: factsOf({ DV_BOY: 3 }) };
    const kept = { ...own, notes: new Map(Object.entries(notes)) };
    return formOf("a", cells === null ? kept : { ...kept, cells: new Map(Object.entries(cells)) });
  });

/** A reading whose facts are compared as what they hold. */
const spelt = ({ facts, ...reading }: FormReading): unknown => ({ ...reading, facts: [...facts] });

test("what is kept of a reading says what was read, whatever came before", () => {
  const keep = readingKeeper();
  fc.assert(
    fc.property(form, (reading) => {
      const kept = keep(reading);
      expect(kept.kind === "form" ? spelt(kept) : kept).toEqual(spelt(reading));
    }),
  );
});

test("forms that have everything in the same cells share the map that says so", () => {
  const keep = readingKeeper();
  const kept = ["E10", "E10", "E11"].map((cell) => {
    const reading = keep(formOf("a", { cells: new Map([["DV_BOY", cell]]) }));
    return reading.kind === "form" ? reading.cells : undefined;
  });
  expect(kept[1]).toBe(kept[0]);
  expect(kept[2]).toEqual(new Map([["DV_BOY", "E11"]]));
});

test("other readings are kept as they are", () => {
  const reading = { kind: "ownReport", file: formOf("a").file } as const;
  expect(readingKeeper()(reading)).toBe(reading);
});
