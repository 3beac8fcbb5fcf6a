import fc from "fast-check";
import { cellsText, rawsText, readCellsText, readRawsText } from "#core/provenance/cells-text";
import { oneMarkPerCell, type CellMark } from "#core/provenance/review";

const item = fc.constantFrom("VH_TOTAL", "VH_MEMBER", "DV_BOY");
const cell = fc.constantFrom("E30", "AA7", null);

test("cells and raw texts are read back as they were written, whatever the text is", () => {
  const raw = fc.record({
    text: fc.option(fc.string({ unit: "binary" })),
    rule: fc.constantFrom("numberAsText", "complement", null),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(item, cell)), fc.array(fc.tuple(item, raw)), (cells, raws) => {
      expect(readCellsText(cellsText(new Map(cells)))).toEqual(new Map(cells));
      expect(readRawsText(rawsText(new Map(raws)))).toEqual(new Map(raws));
    }),
  );
});

test.each(["", "{", "[]", "null", '{"VH_TOTAL":5}', "VH_TOTAL"])(
  "%p, which we never wrote, gives nothing",
  (text) => {
    expect(readRawsText(text).size).toBe(0);
    expect(readCellsText(text).size).toBe(0);
  },
);

test("two marks of one cell become one: the worse colour and both notes", () => {
  const mark = (severity: CellMark["severity"], note: string): CellMark => ({
    sheet: "Biểu nhập",
    cell: "E30",
    severity,
    note,
  });
  const merged = { sheet: "Biểu nhập", cell: "E30", severity: "blocking", note: "a\nb" };
  expect(oneMarkPerCell([mark("blocking", "a"), mark("explain", "b")])).toEqual([merged]);
  expect(oneMarkPerCell([mark("explain", "a"), mark("blocking", "b")])).toEqual([merged]);
});
