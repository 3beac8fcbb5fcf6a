import { readingOfName } from "#app/reading/name-of-file";

describe("the name alone says what is passed over unopened, in whatever folder it lies", () => {
  test.each<readonly [string, string | null]>([
    ["a.xlsx", null],
    ["A.XLSX", null],
    ["a.xlsm", null],
    ["a.xlsb", null],
    ["a.xls", null],
    ["a.ods", null],
    ["a.xlsx.xlsx", null],
    ["~$a.xlsx", "temporary"],
    [".a.xlsx", "temporary"],
    ["~a.xlsx", null],
    ["$a.xlsx", null],
    ["a~$.xlsx", null],
    ["a.xlsx.pdf", "otherFile"],
    ["a.xlsxx", "otherFile"],
    ["a.xlst", "otherFile"],
    ["axlsx", "otherFile"],
    ["xlsx", "otherFile"],
    ["a", "otherFile"],
    ["công văn.docx", "otherFile"],
    ["", "otherFile"],
  ])("%j: %s", (name, kind) => {
    for (const folder of ["", "nop/", "nop/2022/", ".ẩn/", "~$nop/", "nop.xlsx/", "x.docx/"]) {
      expect(readingOfName(folder + name)?.kind ?? null).toBe(kind);
    }
  });

  test("such a file is listed with its whole path, and nothing else is known of it", () => {
    expect(readingOfName("nop/2022/~$a.xlsx")?.file).toEqual({
      path: "nop/2022/~$a.xlsx",
      sha256: null,
      receivedAt: null,
      receivedFrom: null,
    });
  });
});
