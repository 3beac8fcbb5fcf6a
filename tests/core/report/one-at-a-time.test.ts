import { mostAtOnce, mostKept, onceAmong, oneAtATime, rowAmong } from "#core/report/one-at-a-time";
import { keptTogether } from "#core/report/page-breaks";
import { plainSheet, type SheetModel } from "#core/sheet/sheet-model";
import { workbookProperties } from "#app/workbook-properties";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";

/** Sheets of these names, and in which order their rows were laid out. */
function counted(...names: readonly string[]) {
  const laidOut: string[] = [];
  const makers = names.map((name) => (): SheetModel => {
    laidOut.push(name);
    return { ...plainSheet, name, rows: [{ cells: [{ value: name, style: "plain" }] }] };
  });
  return { laidOut, makers };
}

test("writing lays every sheet out twice: for what stands around its cells, and for the cells", async () => {
  const { laidOut, makers } = counted("A", "B", "C");
  const sheets = makers.map(oneAtATime());
  laidOut.length = 0;
  await writeWorkbook({ sheets, properties: workbookProperties("", "2026-11-01T00:00:00Z") });
  expect(laidOut).toEqual(["A", "B", "C", "A", "B", "C"]);
});

test("sheets are what they would be at once, and the rows of one alone are kept", () => {
  const { laidOut, makers } = counted("A", "B");
  const [first, second] = makers.map(oneAtATime());
  expect([first, second]).toEqual(makers.map((make) => make()));
  expect(second?.rows).toHaveLength(1);
  laidOut.length = 0;
  for (const sheet of [first, first, second, second, first]) expect(sheet?.rows).toHaveLength(1);
  expect(laidOut).toEqual(["A", "B", "A"]);
  expect(first?.rows).toBe(first?.rows);
});

describe("a row", () => {
  const row = (rows: number) => {
    const make = jest.fn(() => [{ value: 1, style: "plain" } as const]);
    const { cells, ...shape } = { cells: () => laid.cells, height: 20 };
    const laid = rowAmong(rows, shape, make);
    return { make, cells, laid };
  };

  test("of many makes its cells when they are asked for, on its page as before, and nobody keeps them", () => {
    const { make, cells, laid } = row(mostKept + 1);
    const page = { height: 500, repeated: 0, above: 0 };
    const [onPage] = keptTogether([laid], page).rows;
    expect([onPage?.height, make.mock.calls.length]).toEqual([20, 0]);
    expect(onPage?.cells).toEqual(cells());
    expect(make).toHaveBeenCalledTimes(2);
  });

  test("of fewer has them from the beginning", () => {
    const { make, cells } = row(mostKept);
    expect(make).toHaveBeenCalledTimes(1);
    expect(cells()).toBe(cells());
    expect(make).toHaveBeenCalledTimes(1);
  });
});

test.each([
  ["is made once, and only when it is asked for, where rows are not very many", mostAtOnce, 1],
  ["is made whenever it is asked for, and kept by nobody, where they are", mostAtOnce + 1, 2],
])("what a row is asked for several times %s", (_, rows, times) => {
  const make = jest.fn(() => ["a"]);
  const made = onceAmong(rows, make);
  expect(make).not.toHaveBeenCalled();
  expect([made(), made()]).toEqual([["a"], ["a"]]);
  expect(make).toHaveBeenCalledTimes(times);
});
