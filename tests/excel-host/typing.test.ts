import { started, typed } from "./started";

const recognised: readonly (readonly [typed: unknown, value: unknown, type: string])[] = [
  ["Số liệu", "Số liệu", "String"],
  ["'001", "001", "String"],
  ["''001", "'001", "String"],
  ["'=1+1", "=1+1", "String"],
  ["001", 1, "Double"],
  ["1.5", 1.5, "Double"],
  ["1E3", 1000, "Double"],
  ["TRUE", true, "Boolean"],
  ["#N/A", "#N/A", "Error"],
  ["'#N/A", "#N/A", "String"],
  ["=1+1", 2, "Double"],
  ["=1/0", "#DIV/0!", "Error"],
  ["", "", "Empty"],
  [5, 5, "Double"],
];

test.each(recognised)("%p becomes %p", async (given, value, type) => {
  const range = await typed(started(), [[given]]);
  expect(range.values).toEqual([[value]]);
  expect(range.valueTypes).toEqual([[type]]);
});

test.each(["1/5", "1:30", "1.692.000", "50%", "-5a", "@ten", "+84 91", "5 May", "Tháng 5"])(
  "what Excel makes of %p is not guessed",
  async (given) => {
    await expect(typed(started(), [[given]])).rejects.toThrow("does not know what Excel makes of");
  },
);

test("null leaves a cell as it is", async () => {
  const excel = started();
  await typed(excel, [[1, 2]]);
  expect((await typed(excel, [[null, 3]])).values).toEqual([[1, 3]]);
});

test("a text that looks like a formula gives its own text as its formula, without the apostrophe", async () => {
  expect((await typed(started(), [["'=1+1"]])).formulas).toEqual([["=1+1"]]);
});

test("under a text format a number becomes a text and a formula stays one", async () => {
  const excel = started();
  await excel.request(({ worksheets }) => {
    worksheets.getItem("Sheet1").getRange("A1:B1").numberFormat = [["@", "@"]];
  });
  expect((await typed(excel, [[5, "=1+1"]])).values).toEqual([["5", "=1+1"]]);
});

test("a table of another size than its range is refused", async () => {
  const { request } = started();
  await expect(
    request(({ worksheets }) => {
      worksheets.getItem("Sheet1").getRange("A1:B1").values = [[1, 2, 3]];
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("tables that the client cuts into pieces arrive whole", async () => {
  const table = Array.from({ length: 200 }, (_, row) =>
    Array.from({ length: 20 }, (_unused, column) => row * 20 + column),
  );
  expect((await typed(started(), table)).values).toEqual(table);
});
