import { columnLetters } from "#core/cell";
import { countText, type Computation } from "#core/sheet/formula";
import type { CellModel, RowModel } from "#core/sheet/sheet-model";
import { signs } from "./form-checks";
import type { FormResult } from "./form-indicators";
import type { Remarks } from "./form-items";
import { formColumns, type FormRows } from "./form-rows";
import type { FormInput } from "./form-input";
import { formHeadings, noteHeading, previousHeading } from "#core/words/names";

/** What the form says with the values that it holds. */
export interface Said {
  readonly results: readonly FormResult[];
  readonly remarks: Remarks;
}

/** Title, whose form it is, how to fill it, what it says so far, and the headings. */
export function headRows(input: FormInput, rows: FormRows, said: Said): readonly RowModel[] {
  const { unit, above, plan, year } = input;
  return [
    { height: 24, cells: [{ value: "BIỂU NHẬP SỐ LIỆU", style: "title" }] },
    {
      height: 20,
      cells: [{ value: `về tổ chức đảng và đảng viên, năm ${String(year)}`, style: "subtitle" }],
    },
    identity("Đơn vị", unit.name),
    identity("Mã đơn vị", above === null ? unit.code : `${unit.code} (trực thuộc ${above})`),
    identity("Kế hoạch", `${plan.name}: ${plan.document}`),
    { height: 32, cells: [{ value: guidance, style: "note" }] },
    { height: 18, cells: [{ ...summary(input, rows, said), style: "label" }] },
    { height: 34, cells: headings(year) },
  ];
}

const guidance =
  "Chỉ nhập vào ô nền vàng ở cột Số liệu: số nguyên từ 0 trở lên, hoặc «không có» (đã rà soát, bằng 0), hoặc «không áp dụng». Ô để trống được hiểu là chưa báo cáo.";

const identity = (label: string, value: string): RowModel => ({
  height: 18,
  cells: [
    { value: label, style: "label" },
    { value, style: "labelValue" },
  ],
});

const headings = (year: number): readonly CellModel[] =>
  [
    formHeadings.code,
    "Nội dung",
    "Đơn vị tính",
    previousHeading(year),
    formHeadings.value,
    "Kiểm tra",
    noteHeading,
  ].map((value) => ({ value, style: "columnHead" }));

/** How many inputs are filled, how many rows contradict themselves, how many indicators fall short. */
function summary(input: FormInput, rows: FormRows, { results, remarks }: Said): Computation {
  const items = [...rows.items.values()];
  const [first, last] = [Math.min(...items), Math.max(...items)];
  const range = (column: number, from: number, to: number): string =>
    `${columnLetters(column)}${String(from + 1)}:${columnLetters(column)}${String(to + 1)}`;
  const values = range(formColumns.value, first, last);
  const remarkCells = range(formColumns.check, first, last);
  const needs = range(formColumns.need, rows.indicatorHeading + 1, rows.last);
  const total = String(items.length);
  const filled = input.facts.size;
  const wrong = [...remarks.values()].filter(({ value }) =>
    String(value).startsWith(signs.wrong),
  ).length;
  const short = results.filter(
    ({ evaluation, waits }) => !waits && (evaluation?.need ?? 0) > 0,
  ).length;
  return {
    formula: `"Đã nhập "&COUNTA(${values})&"/${total} dòng; "&COUNTIF(${remarkCells},"${signs.wrong}*")&" dòng phải sửa; "&COUNTIF(${needs},">0")&" chỉ tiêu còn thiếu"`,
    value: `Đã nhập ${countText(filled)}/${total} dòng; ${countText(wrong)} dòng phải sửa; ${countText(short)} chỉ tiêu còn thiếu`,
  };
}
