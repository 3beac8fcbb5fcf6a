import { plainSheet, type SheetModel, type WorkbookModel } from "#core/sheet/sheet-model";
import type { CellModel, CellValue } from "#core/sheet/sheet-model";
import type { StyleName } from "#core/sheet/looks/styles";

const cell = (value: CellValue, style: StyleName): CellModel => ({ value, style });
const computed = (formula: string, value: CellValue, style: StyleName): CellModel => ({
  value,
  style,
  formula,
});

const items: readonly (readonly [string, string, number | null])[] = [
  ["dang_vien", "Tổng số đảng viên", 1692],
  ["dang_vien_nu", "Trong đó: đảng viên nữ", 610],
  ["chi_bo", "Tổng số chi bộ", 120],
  ["chi_bo_tot", "Chi bộ xếp loại hoàn thành tốt nhiệm vụ trở lên", 98],
  ["ket_nap", "Đảng viên mới kết nạp trong năm", null],
];

/** A form with everything a sheet can ask for. */
export const formSheet: SheetModel = {
  ...plainSheet,
  name: "Biểu nhập",
  columns: [{ width: 6 }, { width: 18, hidden: true }, { width: 46 }, { width: 14 }, { width: 24 }],
  rows: [
    { height: 24, cells: [cell("BIỂU NHẬP SỐ LIỆU CHỈ TIÊU", "title"), null, null, null, null] },
    { cells: [cell("Đảng bộ xã Tân Quang", "subtitle"), null, null, null, null] },
    { hidden: true, cells: [cell("hidden", "meta")] },
    {
      height: 32,
      cells: ["TT", "Mã", "Nội dung", "Số liệu", "Ghi chú"].map((text) => cell(text, "columnHead")),
    },
    ...items.map(([code, name, value], index) => ({
      ...(index === 3 ? { pageBreakBefore: true } : {}),
      cells: [
        cell(index + 1, "textCenter"),
        cell(code, "code"),
        cell(name, "text"),
        cell(value, "input"),
        cell(null, "inputText"),
      ],
    })),
    {
      cells: [
        cell(null, "group"),
        cell(null, "group"),
        cell("Tỷ lệ đảng viên nữ", "group"),
        computed("D6/D5", 610 / 1692, "percent"),
        computed('IF(D6>D5,"Sai","Đúng")', "Đúng", "verdict"),
      ],
    },
    {
      cells: [
        cell(null, "text"),
        cell(null, "text"),
        cell("Hạn nộp", "text"),
        cell(46376, "date"),
        computed("D11+30", 46406, "date"),
      ],
    },
  ],
  merges: [
    { top: 0, left: 0, bottom: 0, right: 4 },
    { top: 1, left: 0, bottom: 1, right: 4 },
  ],
  freeze: { rows: 4, columns: 3 },
  validations: [
    {
      area: { top: 4, left: 3, bottom: 8, right: 3 },
      rule: { kind: "custom", formula: 'OR(D5="không có",AND(ISNUMBER(D5),D5>=0,D5=INT(D5)))' },
      prompt: { title: "Số liệu", text: "Nhập số nguyên từ 0 trở lên.\nĐể trống nếu chưa có." },
      refusal: { title: "Không hợp lệ", text: "Chỉ nhập số nguyên từ 0 trở lên & “không có”." },
    },
    {
      area: { top: 4, left: 4, bottom: 4, right: 4 },
      rule: { kind: "list", values: ["Có", "Không", 'Mục "khác"'] },
      prompt: null,
      refusal: { title: "Không hợp lệ", text: "Chọn trong danh sách." },
    },
    {
      area: { top: 5, left: 4, bottom: 8, right: 4 },
      rule: { kind: "listFormula", formula: "'Danh mục'!$A$1:$A$3" },
      prompt: null,
      refusal: { title: "Không hợp lệ", text: "Chọn trong danh sách." },
    },
  ],
  conditionalFormats: [
    {
      area: { top: 4, left: 0, bottom: 8, right: 4 },
      rule: { kind: "formula", formula: 'AND($D5="",$C5<>"")', look: "attention" },
    },
    {
      area: { top: 9, left: 4, bottom: 9, right: 4 },
      rule: { kind: "formula", formula: '$E$10="Đúng"', look: "good" },
    },
    {
      area: { top: 9, left: 3, bottom: 9, right: 3 },
      rule: { kind: "dataBar", max: 1 },
    },
  ],
  protected: true,
  print: {
    ...plainSheet.print,
    orientation: "landscape",
    area: { top: 0, left: 0, bottom: 10, right: 4 },
    titleRows: [3, 3],
    footer: "DỰ THẢO – xã Tân Quang & đơn vị",
  },
  names: [
    { name: "so_lieu", area: { top: 4, left: 3, bottom: 8, right: 3 } },
    { name: "ty_le", area: { top: 9, left: 3, bottom: 9, right: 3 } },
  ],
  links: [
    { row: 4, column: 2, to: { sheet: "Danh mục", cell: "A1" } },
    { row: 5, column: 2, to: { path: "nộp\\Xã Tân Quang #1.xlsx" } },
  ],
  autoFilter: { top: 3, left: 0, bottom: 8, right: 4 },
};

const listSheet: SheetModel = {
  ...plainSheet,
  name: "Danh mục",
  showGridLines: true,
  columns: [{ width: 20 }],
  rows: ["Có", "Không", "Chưa rõ"].map((text) => ({ cells: [cell(text, "text")] })),
};

const metaSheet: SheetModel = {
  ...plainSheet,
  name: "_meta",
  visibility: "veryHidden",
  rows: [
    { cells: [cell("template", "meta"), cell("input", "meta")] },
    { cells: [cell("year", "meta"), cell("2026", "meta")] },
  ],
};

/** A sheet whose name needs quoting: an apostrophe, blanks and marks. */
const quotedSheet: SheetModel = {
  ...plainSheet,
  name: "Ủy ban 'A' - Quý 1",
  visibility: "hidden",
  print: {
    ...plainSheet.print,
    pageNumbers: "all",
    area: { top: 0, left: 0, bottom: 1, right: 1 },
    titleRows: [0, 1],
  },
  names: [{ name: "quy", area: { top: 0, left: 0, bottom: 0, right: 0 } }],
  rows: [{ cells: [cell("  hai đầu  ", "text"), computed("quy", "  hai đầu  ", "text")] }],
};

export const sampleModel: WorkbookModel = {
  sheets: [formSheet, listSheet, metaSheet, quotedSheet],
  properties: {
    title: "Biểu nhập số liệu",
    creator: "Sổ chỉ tiêu",
    lastModifiedBy: "Văn phòng <Đảng ủy> & HĐND",
    modified: "2026-12-20T00:00:00Z",
  },
};
