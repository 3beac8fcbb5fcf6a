import { spanOf } from "#core/words/form/form-words";
import type { ReturnPhrases } from "#text/returned/return-phrases";

/** What goes back to a unit, in Vietnamese. */
export const returnVi: ReturnPhrases = {
  sheet: "Cần xem lại",
  span: spanOf,
  title: (span) => `CÁC NỘI DUNG CẦN XEM LẠI TRONG BIỂU SỐ LIỆU ${span.toLocaleUpperCase("vi")}`,
  headings: ["TT", "Dòng, ô", "Yêu cầu", "Nội dung"],
  kinds: { blocking: "Phải sửa", explain: "Cần giải trình" },
  howToExplain: "nếu số liệu đúng, ghi lý do vào cột Ghi chú ở cùng dòng.",
  until: (day, past) =>
    past
      ? `Hạn nộp là ngày ${day}, đã qua; đề nghị đơn vị xem lại và gửi lại ngay.`
      : `Đề nghị đơn vị xem lại và gửi lại chậm nhất ngày ${day}.`,
  greeting: (unit) => `Kính gửi: ${unit}`,
  summary: ({ span, file, correct, explain }) => {
    const parts = [
      ...(correct > 0 ? [`${String(correct)} nội dung phải sửa`] : []),
      ...(explain > 0 ? [`${String(explain)} nội dung cần giải trình`] : []),
    ];
    return `Biểu số liệu ${span} của đơn vị (tệp “${file}”) còn ${parts.join(" và ")}.`;
  },
  at: (sheet, cell) => `Ô ${cell}, trang ${sheet}`,
  rowAndCell: (label, cell) => (label === null ? `Ô ${cell}` : `Dòng ${label}, ô ${cell}`),
  correctHead: "Phải sửa:",
  explainHead: "Cần giải trình (nếu số liệu đúng, ghi lý do vào cột Ghi chú ở cùng dòng):",
  whereMarked: {
    cells:
      "Trong tệp gửi kèm, các ô này đã được tô màu và có ghi chú; trang “Cần xem lại” liệt kê đủ, bấm vào tên ô để đến ô. Số liệu của đơn vị được giữ nguyên.",
    coloursOnly:
      "Trong tệp gửi kèm, các ô này đã được tô màu; trang “Cần xem lại” liệt kê đủ, bấm vào tên ô để đến ô. Số liệu và ghi chú của đơn vị được giữ nguyên.",
    listOnly:
      "Tệp gửi kèm có thêm trang “Cần xem lại” liệt kê đủ các nội dung. Số liệu của đơn vị được giữ nguyên.",
    messageOnly: "Đề nghị đối chiếu với tệp mà đơn vị đã gửi.",
  },
  closing: "Trân trọng cảm ơn.",
};
