import { columnLetters } from "#core/cell";
import { writeXlsx } from "hucre/xlsx";

test("columns are lettered as spreadsheets letter them", () => {
  expect(columnLetters(27)).toBe("AB");
  expect(typeof writeXlsx).toBe("function");
});
