import { alike, areaLists } from "#adapters/officejs/write/alike";
import type { CellModel } from "#core/sheet/sheet-model";
import { sheetOf } from "../../contract/subject";

const [thin, plain]: readonly CellModel[] = [
  { value: 1, style: "count" },
  { value: 1, style: "plain" },
];

/** The blocks of cells with lines around them, `top left bottom right`. */
const blocksIn = (...rows: readonly (readonly (CellModel | undefined)[])[]) =>
  [
    ...alike(
      sheetOf(
        "S",
        rows.map((cells) => cells.map((cell) => cell ?? null)),
      ),
      ({ border }) => border,
    ),
  ].map(([key, areas]) => [
    key,
    ...areas.map(({ top, left, bottom, right }) => [top, left, bottom, right].join(" ")),
  ]);

const cases: readonly (readonly [
  what: string,
  blocks: readonly string[],
  rows: readonly (readonly (CellModel | undefined)[])[],
])[] = [
  [
    "equal runs below each other",
    ["0 0 2 1"],
    [
      [thin, thin],
      [thin, thin],
      [thin, thin],
    ],
  ],
  [
    "a row between",
    ["0 0 0 1", "2 0 2 1"],
    [
      [thin, thin],
      [plain, plain],
      [thin, thin],
    ],
  ],
  [
    "runs of another length",
    ["0 0 0 1", "1 0 1 2"],
    [
      [thin, thin],
      [thin, thin, thin],
    ],
  ],
  [
    "a gap in the row",
    ["0 0 1 0", "0 2 1 2"],
    [
      [thin, undefined, thin],
      [thin, undefined, thin],
    ],
  ],
  [
    "runs that begin elsewhere",
    ["0 0 0 1", "1 1 1 2"],
    [
      [thin, thin],
      [plain, thin, thin],
    ],
  ],
];

test.each(cases)("cells that share a look make as few blocks as go: %s", (_, blocks, rows) => {
  expect(blocksIn(...rows)).toEqual([["thin", ...blocks]]);
});

test.each([",", ";"] as const)(
  "a list of areas is as long as Excel takes it, no longer: %s",
  (sign) => {
    const names = Array.from({ length: 900 }, (_, at) => `A${String(at + 1)}`);
    const lists = areaLists(names, sign);
    expect(lists.flatMap((list) => list.split(sign))).toEqual(names);
    const lengths = lists.map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2000 + 1);
    // One more area would not have gone in.
    expect(Math.min(...lengths.slice(0, -1))).toBeGreaterThan(2000 - "A900".length - 1);
  },
);

test("where Excel takes no lists, each area stands by itself", () => {
  expect(areaLists(["A1", "B2"], null)).toEqual(["A1", "B2"]);
});
