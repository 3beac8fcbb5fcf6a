import { unbroken } from "#adapters/officejs/breathe";
import { inOrderOfNeed, redirected } from "#adapters/officejs/write/references";
import { sheetOf } from "../../contract/subject";

const redirect = redirected(
  new Map([
    ["số liệu", "so-chi-tieu~1"],
    ["a'b", "so-chi-tieu~2"],
    ["data", "so-chi-tieu~3"],
  ]),
);

test.each([
  ["SUM('Số liệu'!A1:A9)", "SUM('so-chi-tieu~1'!A1:A9)"],
  ["'SỐ LIỆU'!A1", "'so-chi-tieu~1'!A1"],
  ["'A''b'!A1", "'so-chi-tieu~2'!A1"],
  ["Data!A1+Other!A1", "'so-chi-tieu~3'!A1+Other!A1"],
  ["IF(A1,\"Data!A1\",'Khác'!A1)", "IF(A1,\"Data!A1\",'Khác'!A1)"],
  ['"nói ""Data!"" "&Data!A1', '"nói ""Data!"" "&\'so-chi-tieu~3\'!A1'],
  ["MyData!A1", "MyData!A1"],
  ["A1*2", "A1*2"],
])("%s becomes %s", (formula, redirectedFormula) => {
  expect(redirect(formula)).toBe(redirectedFormula);
});

test("a sheet is found whether its letters are composed or not", () => {
  expect(redirect(`'${"Số liệu".normalize("NFD")}'!A1`)).toBe("'so-chi-tieu~1'!A1");
});

test("sheets come before those whose formulas read them; where they read each other, as they were given", async () => {
  const reading = (name: string, ...formulas: readonly string[]) => ({
    model: sheetOf(
      name,
      formulas.map((formula) => [{ value: 0, formula, style: "plain" } as const]),
    ),
  });
  const given = [
    reading("Báo cáo", "'Phụ lục 1'!A1", "SUM('Số liệu'!A1:A9)"),
    reading("Phụ lục 1", "'Số liệu'!A1", '"Báo cáo!"'),
    reading("Số liệu"),
    reading("Một", "Hai!A1"),
    reading("Hai", "Một!A1"),
  ];
  const ordered = await inOrderOfNeed(given, unbroken);
  expect(ordered.map(({ model }) => model.name)).toEqual([
    "Số liệu",
    "Phụ lục 1",
    "Báo cáo",
    "Hai",
    "Một",
  ]);
});

test("the page is painted in between, row by row: a report has 29,000 formulas", async () => {
  const rows = 50;
  const formula = "SUM('Số liệu'!A1:A9)";
  const long = {
    model: sheetOf(
      "Phụ lục",
      Array.from({ length: rows }, () => [{ value: 0, formula, style: "plain" } as const]),
    ),
  };
  let moments = 0;
  await inOrderOfNeed([long], () => {
    moments += 1;
    return Promise.resolve();
  });
  expect(moments).toBe(rows);
});
