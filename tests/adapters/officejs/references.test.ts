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

test("sheets come before those whose formulas read them; where they read each other, as they were given", () => {
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
  expect(inOrderOfNeed(given).map(({ model }) => model.name)).toEqual([
    "Số liệu",
    "Phụ lục 1",
    "Báo cáo",
    "Hai",
    "Một",
  ]);
});
