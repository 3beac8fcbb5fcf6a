import { oneAtATime } from "#core/report/one-at-a-time";
import { plainSheet, type SheetModel } from "#core/sheet/sheet-model";

test("sheets are what they would be at once, and the rows of one alone are kept", () => {
  const laidOut: string[] = [];
  const maker = (name: string) => (): SheetModel => {
    laidOut.push(name);
    return { ...plainSheet, name, rows: [{ cells: [{ value: name, style: "plain" }] }] };
  };
  const makers = [maker("A"), maker("B")];
  const [first, second] = oneAtATime(makers);
  expect([first, second]).toEqual(makers.map((make) => make()));
  expect(second?.rows).toHaveLength(1);
  laidOut.length = 0;
  for (const sheet of [first, first, second, second, first]) expect(sheet?.rows).toHaveLength(1);
  expect(laidOut).toEqual(["A", "B", "A"]);
  expect(first?.rows).toBe(first?.rows);
});
