import { redirected } from "#adapters/officejs/write/references";

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
