import { paged, type FlowRow } from "#core/report/page-breaks";

const row = (height: number, keepWithNext = false): FlowRow => ({
  row: { cells: [], height },
  keepWithNext,
});

const breaksIn = (flow: readonly FlowRow[], height: number): readonly number[] =>
  paged(flow, height).flatMap(({ pageBreakBefore }, index) =>
    pageBreakBefore === true ? [index] : [],
  );

test.each<readonly [string, readonly FlowRow[], readonly number[]]>([
  ["rows that fit need no break", [row(40), row(40)], []],
  ["a row that does not fit moves by itself, without one", [row(60), row(60)], []],
  ["a heading is not left alone at the foot", [row(80), row(10, true), row(30)], [1]],
  ["a heading that fits with its text stays", [row(50), row(10, true), row(30)], []],
  ["a signature is not torn", [row(60), row(20, true), row(20, true), row(20)], [1]],
  ["a group higher than a page is left to the program", [row(10), row(90, true), row(90)], []],
  [
    "the next page is counted from its own first row",
    [row(80), row(10, true), row(80), row(5, true), row(90)],
    [1, 3],
  ],
])("%s", (_, flow, breaks) => {
  expect(breaksIn(flow, 100)).toEqual(breaks);
});
