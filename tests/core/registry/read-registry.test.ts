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

const ended = (code: string): Row => ({ ...commune, Mã: code, "Đến ngày": "30/06/2025" });

describe("a registry that can be used", () => {
  test("gives each organisation with all that its row says", () => {
    const { organisations } = accepted(
      registryGrid([
        province,
        {
          ...commune,
          "Loại hình": "9.2",
          LLVT: "x",
          "Từ ngày": { kind: "date", serial: 45839 },
          "Đến ngày": "31/12/2030",
          "Kế thừa từ": "02.07.001; 02.07.002",
          "Chỉ tiêu kết nạp": 12,
        },
        ended("02.07.001"),
        ended("02.07.002"),
      ]),
    );
    expect(organisations[1]).toMatchObject({
      code: "38.168",
      name: "Đảng bộ xã Tân Trào",
      parent: "38",
      level: "grassroots",
      type: { number: "9.2", name: "Doanh nghiệp, hợp tác xã", isCommune: false },
      armedForces: true,
      grassroots: true,
      reports: true,
      from: "2025-07-01",
      to: "2030-12-31",
      predecessors: [wholeOf("02.07.001"), wholeOf("02.07.002")],
      admissionQuota: 12,
      quotaCell: "L3",
      row: 2,
    });
  });

  test("a blank is no mark, no type, no date, no quota, no parent", () => {
    const [root] = accepted(registryGrid([province, commune])).organisations;
    expect(root).toEqual({
      code: "38",
      name: "Đảng bộ tỉnh",
      parent: null,
      level: "province",
      type: null,
      armedForces: false,
      grassroots: false,
      reports: false,
      from: null,
      to: null,
      predecessors: [],
      admissionQuota: null,
      row: 1,
    });
  });

  test("a parent may stand below its children", () => {
    const registry = accepted(registryGrid([commune, province, second]));
    expect(registry.rootCodes).toEqual(["38"]);
    expect(registry.childrenOf("38").map((child) => child.code)).toEqual(["38.168", "38.169"]);
  });

  test("empty rows and rows of blanks are skipped", () => {
    const registry = accepted(registryGrid([province, {}, { Tên: "  ", Mã: " " }, commune]));
    expect(registry.organisations.map((one) => one.row)).toEqual([1, 4]);
  });

  test("columns may stand in any order, with others between them and titles above", () => {
    const order = [7, 3, 0, 6, 2, 5, 4, 1];
    const cells = (row: Row): Written[] => [
      "ghi chú",
      ...order.map((index) => row[headings[index] ?? "Mã"] ?? null),
    ];
    const grid = gridOf([
      ["SỔ ĐƠN VỊ"],
      [],
      [null, "Năm 2026"],
      [null, ...order.map((index) => headings[index] ?? null)],
      cells(province),
      cells(commune),
    ]);
    expect(accepted(grid).byCode.get("38.168")).toMatchObject({ parent: "38", row: 5 });
  });

  test.each([
    ["decomposed", headings.map((heading) => heading.normalize("NFD"))],
    ["upper case", headings.map((heading) => heading.toUpperCase())],
    [
      "with blanks and line breaks",
      headings.map((heading) => ` ${heading.replace(/ /g, "\n  ")} `),
    ],
    [
      "with the tone on the other vowel",
      headings.map((heading) => heading.replace("ã", "a\u0303")),
    ],
  ])("headings %s are found", (_how, written) => {
    const cells = (row: Row): Written[] => headings.map((heading) => row[heading] ?? null);
    expect(accepted(gridOf([written, cells(province), cells(commune)])).organisations).toHaveLength(
      2,
    );
  });

  test("the heading row may be row 20, not row 21", () => {
    const table = registryGrid([province, commune]).rows;
    const moved = (by: number) => ({
      ...registryGrid([]),
      rows: table.map((row) => ({ ...row, row: row.row + by })),
    });
    expect(accepted(moved(19)).organisations[0]?.row).toBe(20);
    expect(complaintsOf(moved(20))).toHaveLength(8);
  });

  test.each<[keyof Row, Written, object]>([
    ["Mã", "  38.168\u00a0", { code: "38.168" }],
    ["Mã", "1/5", { code: "1/5" }],
    ["Mã", "38.168.053.000.001", { code: "38.168.053.000.001" }],
    ["Mã", "38168053000001", { code: "38168053000001" }],
    ["Mã", "XA-ĐỨC".normalize("NFD"), { code: "XA-ĐỨC" }],
    ["Mã", "12E5", { code: "12E5" }],
    ["Mã", "__proto__", { code: "__proto__" }],
    ["Cấp", " TRỰC  THUỘC ", { level: "attached" }],
    ["Cấp", "cấp huyện".normalize("NFD"), { level: "district" }],
    ["LLVT", "X", { armedForces: true }],
    ["LLVT", "Có", { armedForces: true }],
    ["LLVT", 1, { armedForces: true }],
    ["LLVT", "1", { armedForces: true }],
    ["LLVT", { kind: "boolean", value: true }, { armedForces: true }],
    ["LLVT", "TRUE", { armedForces: true }],
    ["LLVT", 0, { armedForces: false }],
    ["LLVT", { kind: "boolean", value: false }, { armedForces: false }],
    ["LLVT", "Không", { armedForces: false }],
    ["Loại hình", 9, { type: { number: "9" } }],
    ["Loại hình", 6.1, { type: { number: "6.1" } }],
    ["Loại hình", "đặc khu", { type: { number: "12", isCommune: true } }],
    ["Từ ngày", "1/7/2025", { from: "2025-07-01" }],
    ["Từ ngày", "2025-07-01", { from: "2025-07-01" }],
    ["Từ ngày", { kind: "date", serial: 45839.75 }, { from: "2025-07-01" }],
    ["Kế thừa từ", "a;;b\n a ;", { predecessors: [wholeOf("a"), wholeOf("b")] }],
    ["Chỉ tiêu kết nạp", 0, { admissionQuota: 0 }],
    ["Chỉ tiêu kết nạp", "1.200", { admissionQuota: 1200 }],
    ["Chỉ tiêu kết nạp", "12.0", { admissionQuota: 12 }],
  ])("under %s, %j is read as %j", (heading, written, expected) => {
    const { organisations } = accepted(
      registryGrid([province, { ...commune, [heading]: written }, ended("a"), ended("b")]),
    );
    expect(organisations[1]).toMatchObject(expected);
  });
});

describe("a registry with a fault in one cell", () => {
  test.each<[string, keyof Row, Written, string, string]>([
    ["no code", "Mã", null, "registryCodeMissing", "A3"],
    ["a blank code", "Mã", "  ", "registryCodeMissing", "A3"],
    ["a code that became a number", "Mã", 38168, "registryCodeBecameNumber", "A3"],
    ["a code that csv cut short", "Mã", "3.8168E+10", "registryCodeBecameNumber", "A3"],
    ["the same in a Vietnamese csv", "Mã", "3,8168E+13", "registryCodeBecameNumber", "A3"],
    [
      "a code that became a date",
      "Mã",
      { kind: "date", serial: 45778 },
      "registryCodeBecameDate",
      "A3",
    ],
    ["a date in a csv", "Mã", "01/05/2025", "registryCodeBecameDate", "A3"],
    ["a date with a month name", "Mã", "05-Jan", "registryCodeBecameDate", "A3"],
    ["a date with a Vietnamese month", "Mã", "01-Thg5", "registryCodeBecameDate", "A3"],
    ["a code with a semicolon", "Mã", "a;b", "registryCodeUnusable", "A3"],
    ["a code with a hidden sign", "Mã", "38\u200b168", "registryCodeUnusable", "A3"],
    ["an error as a code", "Mã", { kind: "error", value: "#REF!" }, "registryCodeUnusable", "A3"],
    [
      "a code never calculated",
      "Mã",
      { kind: "formulaWithoutValue", formula: "A1" },
      "registryCodeUnusable",
      "A3",
    ],
    ["the code of another row", "Mã", "38", "registryCodeTwice", "A3"],
    ["the code of another row, decomposed", "Mã", " 38 ", "registryCodeTwice", "A3"],
    ["no name", "Tên", null, "registryNameMissing", "B3"],
    [
      "a name that became a date",
      "Tên",
      { kind: "date", serial: 45778 },
      "registryNameMissing",
      "B3",
    ],
    ["an unknown parent", "Mã cấp trên", "39", "registryParentUnknown", "C3"],
    ["a parent that became a number", "Mã cấp trên", 38, "registryCodeBecameNumber", "C3"],
    ["itself as parent", "Mã cấp trên", "38.168", "registryCycle", "C3"],
    ["no level", "Cấp", null, "registryLevelUnknown", "D3"],
    ["an unknown level", "Cấp", "xã", "registryLevelUnknown", "D3"],
    ["an unknown type", "Loại hình", "13", "registryTypeUnknown", "E3"],
    [
      "a type that became a date",
      "Loại hình",
      { kind: "date", serial: 45778 },
      "registryTypeUnknown",
      "E3",
    ],
    ["an unknown mark", "LLVT", "?", "registryMarkUnknown", "F3"],
    ["an unknown mark", "TCCSĐ", 2, "registryMarkUnknown", "G3"],
    ["an unknown mark", "Nộp báo cáo", "y", "registryMarkUnknown", "H3"],
    ["a day that no month has", "Từ ngày", "31/6/2025", "registryDateUnknown", "I3"],
    ["a number for a date", "Từ ngày", 45839, "registryDateUnknown", "I3"],
    ["a year for a date", "Đến ngày", "2025", "registryDateUnknown", "J3"],
    ["a predecessor that became a number", "Kế thừa từ", 38168, "registryCodeBecameNumber", "K3"],
    [
      "a predecessor that became a date",
      "Kế thừa từ",
      "a; 01/05/2025",
      "registryCodeBecameDate",
      "K3",
    ],
    ["a negative quota", "Chỉ tiêu kết nạp", -1, "registryQuotaUnknown", "L3"],
    ["a broken quota", "Chỉ tiêu kết nạp", 2.5, "registryQuotaUnknown", "L3"],
    ["words for a quota", "Chỉ tiêu kết nạp", "nhiều", "registryQuotaUnknown", "L3"],
  ])("%s (%s: %j) is refused as %s", (_what, heading, written, code, cell) => {
    const grid = registryGrid([province, { ...commune, [heading]: written }, second]);
    expect(complaintsOf(grid)).toEqual([[code, cell]]);
  });

  test("the complaint says what was found, of which unit, on which sheet", () => {
    const [complaint] = refused(registryGrid([province, { ...commune, "Mã cấp trên": "39" }]));
    expect(complaint).toEqual({
      code: "registryParentUnknown",
      severity: "blocking",
      unit: "38.168",
      at: { file: null, sheet: "Sổ đơn vị", cell: "C3" },
      found: "39",
      details: { unit: "38.168" },
    });
  });

  test.each<[Written, string]>([
    [38168053, "38168053"],
    [{ kind: "date", serial: 45778 }, "01/05/2025"],
    [{ kind: "error", value: "#REF!" }, "#REF!"],
    [{ kind: "formulaWithoutValue", formula: "A1" }, "=A1"],
    [{ kind: "boolean", value: true }, "TRUE"],
  ])("a code cell with %j is quoted as %s", (written, found) => {
    expect(refused(registryGrid([province, { ...commune, Mã: written }]))[0]?.found).toBe(found);
  });

  test("a code given twice names the place of the first", () => {
    const [complaint] = refused(registryGrid([province, commune, { ...commune, Tên: "Khác" }]));
    expect(complaint).toMatchObject({
      code: "registryCodeTwice",
      at: { cell: "A4" },
      details: { first: "A3" },
    });
  });

  test("an end before the beginning is refused", () => {
    const life: Row = { ...commune, "Từ ngày": "1/7/2025", "Đến ngày": "30/6/2025" };
    expect(refused(registryGrid([province, life]))).toMatchObject([
      {
        code: "registryDatesReversed",
        at: { cell: "J3" },
        details: { from: "01/07/2025", to: "30/06/2025" },
      },
    ]);
  });
});
