import { keptTogether, paged, together, type FlowRow } from "#core/report/page-breaks";

const row = (height: number, keepWithNext = false): FlowRow => ({
  row: { cells: [], height },
  keepWithNext,
});

const breaksIn = (flow: readonly FlowRow[], height: number): readonly number[] =>
  paged(flow, height).rows.flatMap(({ pageBreakBefore }, index) =>
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

test("the headings of a table stand again above its first row on a page, merged as they were", () => {
  const heading: FlowRow = { ...row(10), spans: [[2, 3]] };
  const line = (): FlowRow => ({ ...row(30), above: heading, spans: [[0, 1]] });
  const { rows, merges } = paged([heading, line(), line(), line(), line()], 100);
  expect(rows.map(({ height, pageBreakBefore = false }) => [height, pageBreakBefore])).toEqual([
    ...[10, 30, 30, 30].map((height) => [height, false]),
    ...[
      [10, true],
      [30, false],
    ],
  ]);
  expect(merges.map(({ top, left }) => [top, left])).toEqual([
    [0, 2],
    ...[1, 2, 3].map((top) => [top, 0]),
    [4, 2],
    [5, 0],
  ]);
});

describe("blocks of an annex", () => {
  const page = { height: 100, repeated: 20, above: 30 };
  const plain = (height: number) => ({ cells: [], height });
  const breaks = (rows: Parameters<typeof keptTogether>[0]): readonly number[] =>
    keptTogether(rows, page).rows.flatMap(({ pageBreakBefore }, index) =>
      pageBreakBefore === true ? [index] : [],
    );

  test.each<readonly [string, Parameters<typeof keptTogether>[0], readonly number[]]>([
    ["a block that fits stays", [plain(30), ...together([plain(20), plain(20)])], []],
    ["a block that would be torn moves", [plain(40), ...together([plain(20), plain(20)])], [1]],
    [
      "a block higher than a page goes on where the next page was counted to begin",
      [plain(40), ...together([plain(60), plain(60)])],
      [1, 2],
    ],
    [
      "what a page repeats is counted, and the page before begins where it was counted to",
      [plain(60), plain(50), ...together([plain(20), plain(20)])],
      [1, 2],
    ],
    [
      "a break that is there begins a page",
      [{ ...plain(60), pageBreakBefore: true }, ...together([plain(10), plain(10)])],
      [0],
    ],
  ])("%s", (_, rows, expected) => {
    expect(breaks(rows)).toEqual(expected);
  });

  test("the mark itself is not laid out", () => {
    const [first] = keptTogether(together([plain(10), plain(10)]), page).rows;
    expect(first).toEqual(plain(10));
  });

  test("the headings of a list stand again where a page begins in it, merged as they were", () => {
    const above = { ...plain(10), spans: [[1, 2]] as const };
    const list = Array.from({ length: 5 }, () => ({ ...plain(30), above }));
    const { rows, merges } = keptTogether(list, { height: 100, repeated: 0, above: 35 });
    expect(rows.map(({ height, pageBreakBefore = false }) => [height, pageBreakBefore])).toEqual([
      ...[30, 30].map((height) => [height, false]),
      [10, true],
      ...[30, 30, 30].map((height) => [height, false]),
    ]);
    expect(merges).toEqual([{ top: 2, left: 1, bottom: 2, right: 2 }]);
    expect(rows.every((row) => !("above" in row) && !("spans" in row))).toBe(true);
  });

  test("headings stand again under those above them, on the same page", () => {
    const names = { ...plain(10), spans: [[3, 7]] as const };
    const above = { ...plain(20), above: names };
    const list = Array.from({ length: 4 }, () => ({ ...plain(30), above }));
    const { rows, merges } = keptTogether(list, { height: 100, repeated: 0, above: 35 });
    expect(rows.map(({ height, pageBreakBefore = false }) => [height, pageBreakBefore])).toEqual([
      ...[30, 30].map((height) => [height, false]),
      [10, true],
      ...[20, 30, 30].map((height) => [height, false]),
    ]);
    expect(merges).toEqual([{ top: 2, left: 3, bottom: 2, right: 7 }]);
  });
});

test("what is only better kept is parted where keeping it would leave more than a third of a page empty", () => {
  const better = (height: number): FlowRow => ({ ...row(height), keepWithNext: "better" });
  expect(breaksIn([row(50), better(30), row(40, true), row(20)], 100)).toEqual([2]);
  expect(breaksIn([row(70), better(20), row(40, true), row(20)], 100)).toEqual([1]);
});
