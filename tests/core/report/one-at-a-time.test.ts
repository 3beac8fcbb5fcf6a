import { mostAtOnce, oneAtATime, rowAmong } from "#core/report/one-at-a-time";
import { keptTogether } from "#core/report/page-breaks";
import { plainSheet, type SheetModel } from "#core/sheet/sheet-model";

test("sheets are what they would be at once, and the rows of one alone are kept", () => {
  const laidOut: string[] = [];
  const maker = (name: string) => (): SheetModel => {
    laidOut.push(name);
    return { ...plainSheet, name, rows: [{ cells: [{ value: name, style: "plain" }] }] };
  };
  const makers = [maker("A"), maker("B")];
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

  test("of very many makes its cells when they are asked for, on its page as before, and nobody keeps them", () => {
    const { make, cells, laid } = row(mostAtOnce + 1);
    const page = { height: 500, repeated: 0, above: 0 };
    const [onPage] = keptTogether([laid], page).rows;
    expect([onPage?.height, make.mock.calls.length]).toEqual([20, 0]);
    expect(onPage?.cells).toEqual(cells());
    expect(make).toHaveBeenCalledTimes(2);
  });

  test("of fewer has them from the beginning", () => {
    const { make, cells } = row(mostAtOnce);
    expect(make).toHaveBeenCalledTimes(1);
    expect(cells()).toBe(cells());
    expect(make).toHaveBeenCalledTimes(1);
  });
});
