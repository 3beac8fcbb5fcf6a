import { comparePrinted } from "#core/quantity/printed";
import fc from "fast-check";
import { checkStatements, type FigureVerdict, type Statement } from "#core/figures/statement";
import { readStatements } from "#core/figures/read-statements";
import { percentHundredths } from "#core/quantity/round";
import type { CellContent, Grid } from "#core/cell";

const statement = (numerator: number, denominator: number, printed: string): Statement => ({
  content: "",
  numerator,
  denominator,
  printed,
  place: { kind: "line", line: 1 },
});

const verdictOf = (one: Statement, others: readonly Statement[] = []) =>
  checkStatements([one, ...others])[0];

test.each<[numerator: number, denominator: number, printed: string, verdict: FigureVerdict]>([
  // Hà Giang, footnote 1: the digits of 81,6997… were cut
  [1692, 2071, "81,69", "truncated"],
  [1692, 2071, "81,70", "reproduced"],
  [1744, 2071, "84,21", "reproduced"],
  [193, 193, "100", "reproduced"],
  [2, 3, "66,7", "reproduced"],
  [2, 3, "66,6", "truncated"],
  [2, 3, "66", "truncated"],
  [2, 3, "67", "reproduced"],
  [40, 50, "66,67", "notReproduced"],
  [1692, 2071, "18,30", "notReproduced"],
])("%i of %i printed %s%% is %s", (numerator, denominator, printed, verdict) => {
  expect(verdictOf(statement(numerator, denominator, printed))?.verdict).toBe(verdict);
});

test("a share of another whole on the same sheet is found with that whole", () => {
  const checked = verdictOf(statement(40, 50, "66,67"), [
    statement(30, 60, "50"),
    statement(5, 75, "6,67"),
  ]);
  expect(checked).toMatchObject({ verdict: "otherDenominator", others: [60] });
});

test("whatever is printed as it rounds is reproduced, whatever else stands there", () => {
  const pair = fc
    .integer({ min: 1, max: 100_000 })
    .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 6 }), (pairs) => {
      const statements = pairs.map(([part, whole]) => {
        const hundredths = String(percentHundredths(part, whole)).padStart(3, "0");
        return statement(part, whole, `${hundredths.slice(0, -2)},${hundredths.slice(-2)}`);
      });
      for (const { verdict } of checkStatements(statements)) expect(verdict).toBe("reproduced");
    }),
  );
});

const text = (value: string): CellContent => ({ kind: "text", value });
const number = (value: number): CellContent => ({ kind: "number", value });

const sheetOf = (rows: readonly (readonly (CellContent | null)[])[]): Grid => ({
  sheet: "Tỷ lệ",
  visibility: "visible",
  rows: rows.map((cells, row) => ({
    row,
    cells: cells.flatMap((content, column) => (content === null ? [] : [{ column, content }])),
  })),
});

const head = [text("Nội dung"), text("Tử số"), text("Mẫu số"), text("Tỷ lệ in")];

test.each<[what: string, cell: CellContent, printed: string]>([
  ["text", text("81,69%"), "81,69"],
  ["text without a sign", text("81,69"), "81,69"],
  ["a number of per cent", number(81.69), "81,69"],
  ["a share shown as a percentage", number(0.8169), "81,69"],
])("on a sheet the percentage may stand as %s", (_what, cell, printed) => {
  const rows = [[], head, [text("Trưởng thôn"), text("1.692"), number(2071), cell]];
  const read = readStatements(sheetOf(rows))?.statements;
  expect(read).toEqual([
    {
      content: "Trưởng thôn",
      numerator: 1692,
      denominator: 2071,
      printed,
      place: { kind: "cell", sheet: "Tỷ lệ", cell: "D3" },
    },
  ]);
});

test.each<[whole: number, cell: number, printed: string]>([
  [193, 1, "100"],
  [193, 100, "100"],
  [19300, 0.01, "1"],
])("193 of %i shown as %d is printed %s", (whole, cell, printed) => {
  const read = readStatements(sheetOf([head, [null, number(193), number(whole), number(cell)]]));
  expect(read?.statements.map((each) => each.printed)).toEqual([printed]);
});

test("a sheet without the columns has no statements, and rows without all three figures are passed over", () => {
  expect(readStatements(sheetOf([[text("Tử số")]]))).toBeNull();
  const rows = [
    head,
    [text("Mục I"), null, null, null],
    [text("b"), number(1), text("?"), text("5%")],
  ];
  expect(readStatements(sheetOf(rows))?.statements).toEqual([]);
});

test("the wholes that are looked at are all that could give a percentage", () => {
  const count = fc.integer({ min: 1, max: 400 });
  const decimals = fc.constantFrom("", ",0", ",5", ",31", ",69", ",125");
  const statement = fc
    .record({ part: count, more: count, whole: fc.integer({ min: 0, max: 101 }), decimals })
    .map(({ part, more, whole, decimals: digits }) => ({
      content: "",
      numerator: part,
      denominator: part + more,
      printed: `${String(whole)}${digits}`,
      place: { kind: "line", line: 1 } as const,
    }));
  fc.assert(
    fc.property(fc.array(statement, { minLength: 2, maxLength: 30 }), (statements) => {
      const counts = statements.flatMap(({ denominator, numerator }) => [denominator, numerator]);
      const wholes = [...new Set(counts)].filter((whole) => whole > 0);
      for (const { statement: each, verdict, others } of checkStatements(statements)) {
        if (verdict === "reproduced" || verdict === "truncated") continue;
        const naive = wholes
          .filter(
            (whole) =>
              whole !== each.numerator &&
              comparePrinted(each.numerator, whole, each.printed) !== "notReproduced",
          )
          .sort((one, other) => one - other);
        expect(others).toEqual(naive);
      }
    }),
    { numRuns: 1000 },
  );
});
