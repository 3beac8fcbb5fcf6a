import { unzipSync } from "fflate";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { plainSheet } from "#core/sheet/sheet-model";
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

/** The sheet that is marked. */
export const sheet = "Biểu nhập";

/** A form of ours, as small as can be. */
export const ours = (): Promise<Uint8Array> =>
  writeWorkbook({
    sheets: [
      {
        ...plainSheet,
        name: sheet,
        protected: true,
        rows: [
          {
            cells: [
              { value: "Mã", style: "columnHead" },
              { value: "Số liệu", style: "columnHead" },
            ],
          },
          {
            cells: [
              { value: "VH_TOTAL", style: "code" },
              { value: -3, style: "input" },
            ],
          },
          { cells: [] },
          {
            cells: [
              { value: "VH_MEMBER", style: "code" },
              { value: 6, formula: "B2+9", style: "count" },
            ],
          },
        ],
      },
      {
        ...plainSheet,
        name: "_meta",
        visibility: "hidden",
        rows: [{ cells: [{ value: "unit", style: "meta" }] }],
      },
    ],
    properties: { title: "t", creator: "c", modified: "2026-12-20T00:00:00Z", lastModifiedBy: "c" },
  });
