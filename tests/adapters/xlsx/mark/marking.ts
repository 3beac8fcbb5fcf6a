import { unzipSync } from "fflate";
import type { CellMark, ReviewSheet } from "#core/provenance/review";
import { markWorkbook, type MarkedWorkbook } from "#adapters/xlsx/mark/mark-workbook";

export const review: ReviewSheet = {
  name: "Cần xem lại",
  title: "Cần xem lại",
  intro: ["Đảng bộ xã A & B <38.01>"],
  headings: ["TT", "Ô", "Mức", "Nội dung"],
  widths: [5, 20, 14, 70],
  rows: [
    {
      texts: ["1", "B2", "Phải sửa", "Số “-3” nhỏ hơn 0."],
      link: { sheet: "Biểu nhập", cell: "B2" },
    },
    { texts: ["2", "", "Phải sửa", "Tệp của năm khác."], link: null },
  ],
};

export const markOf = (sheet: string, cell: string, note = "Sửa ô này"): CellMark => ({
  sheet,
  cell,
  note,
  severity: "blocking",
});

/** The marked copy; a test that cannot have one is a failed test. */
export function marked(bytes: Uint8Array, marks: readonly CellMark[]): MarkedWorkbook {
  const result = markWorkbook(bytes, { marks, review });
  if (!result.ok) throw new Error(`not marked: ${result.error}`);
  return result.value;
}

/** The parts of an archive by name, as bytes. */
export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(unzipSync(bytes)));
