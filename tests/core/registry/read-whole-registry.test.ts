import { cellAddress } from "#core/cell";
import { gridOfCsv } from "#core/reading/csv";
import { wholeOf } from "#core/registry/inheritance";
import {
  accepted,
  commune,
  complaintsOf,
  gridOf,
  headings,
  province,
  refused,
  registryGrid,
  second,
  type Row,
  type Written,
} from "./registry-grid";

describe("a registry that is wrong as a whole", () => {
  const cell = (code: string, parent: string, rest: Row = {}): Row => ({
    Mã: code,
    Tên: `Chi bộ ${code}`,
    "Mã cấp trên": parent,
    Cấp: "trực thuộc",
    ...rest,
  });

  test("without any row, or with headings only, it is empty", () => {
    expect(complaintsOf(gridOf([]))).toEqual([["registryEmpty", null]]);
    expect(complaintsOf(registryGrid([]))).toEqual([["registryEmpty", null]]);
  });

  test.each(headings.slice(0, 8))("without the column %s it is refused", (missing) => {
    const written = headings.map((heading) => (heading === missing ? null : heading));
    const [complaint, ...others] = refused(gridOf([written, ["38"]]));
    expect(complaint).toMatchObject({
      code: "registryColumnMissing",
      details: { column: missing },
      at: { cell: missing === "Mã" ? "B1" : "A1" },
    });
    expect(others).toEqual([]);
  });

  test("without the four optional columns it is accepted", () => {
    const cells = (row: Row): Written[] => headings.slice(0, 8).map((one) => row[one] ?? null);
    const grid = gridOf([headings.slice(0, 8), cells(province), cells(commune)]);
    expect(accepted(grid).organisations).toHaveLength(2);
  });

  test("a heading that stands twice is refused: nobody knows which column counts", () => {
    expect(refused(gridOf([[...headings, "MÃ"], ["38"]]))).toMatchObject([
      { code: "registryColumnTwice", at: { cell: "M1" }, details: { column: "Mã", first: "A1" } },
    ]);
  });

  test("organisations under each other are refused once, with the path", () => {
    const grid = registryGrid([province, commune, cell("a", "c"), cell("b", "a"), cell("c", "b")]);
    expect(refused(grid)).toMatchObject([
      {
        code: "registryCycle",
        at: { cell: "C4" },
        unit: "a",
        found: "c",
        details: { path: ["a", "c", "b", "a"] },
      },
    ]);
  });

  test("a fifth level is refused, and everything below it", () => {
    const grid = registryGrid([
      province,
      commune,
      cell("3", "38.168"),
      cell("4", "3"),
      cell("5", "4"),
      cell("6", "5"),
    ]);
    expect(refused(grid)).toMatchObject([
      { code: "registryTooDeep", at: { cell: "C6" }, unit: "5", details: { depth: 5, most: 4 } },
      { code: "registryTooDeep", at: { cell: "C7" }, unit: "6", details: { depth: 6, most: 4 } },
    ]);
  });

  test("organisations without any level above are refused", () => {
    const grid = registryGrid([province, { ...commune, "Mã cấp trên": null }]);
    expect(refused(grid)).toMatchObject([
      { code: "registryTooShallow", at: { cell: "C1" }, details: { depth: 1, least: 2 } },
    ]);
  });

  test("nobody marked to report is refused", () => {
    const grid = registryGrid([province, { ...commune, "Nộp báo cáo": null }]);
    expect(complaintsOf(grid)).toEqual([["registryNoReportingUnit", "H1"]]);
  });

  test("all faults are told at once, in the order of the sheet", () => {
    const grid = registryGrid([
      { ...province, Cấp: "?", Mã: "38" },
      { ...commune, "Mã cấp trên": "39", LLVT: "?", "Loại hình": "99" },
      { ...second, Mã: 7, Tên: null },
      { ...commune, "Chỉ tiêu kết nạp": "?" },
    ]);
    expect(complaintsOf(grid)).toEqual([
      ["registryLevelUnknown", "D2"],
      ["registryParentUnknown", "C3"],
      ["registryTypeUnknown", "E3"],
      ["registryMarkUnknown", "F3"],
      ["registryCodeBecameNumber", "A4"],
      ["registryNameMissing", "B4"],
      ["registryCodeTwice", "A5"],
      ["registryQuotaUnknown", "L5"],
    ]);
  });

  test("a fault in a row does not make its children's parent unknown", () => {
    const grid = registryGrid([{ ...province, Cấp: "?" }, commune]);
    expect(complaintsOf(grid)).toEqual([["registryLevelUnknown", "D2"]]);
  });
});

describe("a registry in csv", () => {
  const head = "Mã;Tên;Mã cấp trên;Cấp;Loại hình;LLVT;TCCSĐ;Nộp báo cáo;Kế thừa từ;Đến ngày";
  const lines = [
    head,
    "38;Đảng bộ tỉnh;;tỉnh;;;;;;",
    '38.168;"Xã; cũ";38;cơ sở;1.0;;x;x;"a;b";',
    "a;Xã A;38;cơ sở;1;;x;x;;30/06/2025",
    "b;Xã B;38;cơ sở;1;;x;x;;30/06/2025",
  ];

  test("is read as the same sheet would be", () => {
    const registry = accepted(gridOfCsv(`\ufeff${lines.join("\r\n")}\r\n`, "so-don-vi.csv"));
    expect(registry.byCode.get("38.168")).toMatchObject({
      name: "Xã; cũ",
      type: { number: "1" },
      predecessors: [wholeOf("a"), wholeOf("b")],
    });
  });

  test.each([
    ["a number", "3.8168E+10", "registryCodeBecameNumber"],
    ["a date", "01/05/2025", "registryCodeBecameDate"],
  ])("is refused where a program saved a code as %s", (_what, code, complaint) => {
    const grid = gridOfCsv([...lines, `${code};Khác;38;cơ sở;1;;x;x;`].join("\n"), "so.csv");
    const [first] = refused(grid);
    expect(first).toMatchObject({ code: complaint, at: { sheet: "so.csv" }, found: code });
    expect(cellAddress({ sheet: "so.csv", row: 5, column: 0 })).toBe("'so.csv'!A6");
    expect(first?.at.cell).toBe("A6");
  });
});
