import type { UpwardIssueDetails } from "#core/upward-issue";
import { aside, seen, shortenedPath } from "#text/issues/found";
import type { FormSentences } from "#text/issues/issue-sentences";
import { columnLabel } from "#text/names";
import { formatCount } from "#text/numbers";
import { theUnit } from "#text/vi/the-unit";

/** The complaints about the reports of the level below in Vietnamese, without their place. */
export const upwardIssuesVi: Pick<FormSentences, keyof UpwardIssueDetails> = {
  lineTwice: ({ details, found }) =>
    `đơn vị có nhiều dòng trong báo cáo cấp dưới (${details.cells.join(", ")})${aside(found)}, không rõ dòng nào đúng nên không tính dòng nào. Đề nghị nơi lập báo cáo tổng hợp lại từ biểu của đơn vị rồi gửi lại.`,
  lineUnknown: ({ found, unit }) =>
    `mã ${seen(found ?? unit, "ở dòng này")} không có trong sổ đơn vị, trong khi sổ có danh sách đơn vị của nơi lập báo cáo; dòng này không được tính. Nếu đơn vị mới lập hoặc đổi mã, bổ sung sổ đơn vị (cột “Kế thừa từ”) rồi tổng hợp lại; nếu không, đề nghị nơi lập báo cáo bỏ dòng này.`,
  lineRenamed: ({ details, found }, names) =>
    `dòng này ghi mã cũ ${seen(found, "của đơn vị")}; theo sổ đơn vị nay là ${theUnit(names, details.to)}, số liệu được tính một lần cho đơn vị này. Giải trình hoặc đề nghị nơi lập báo cáo dùng sổ đơn vị mới.`,
  lineOfAnother: ({ details, found, unit }, names) =>
    `dòng này là của ${unit === null ? "đơn vị" : theUnit(names, unit)}${aside(found)}, thuộc ${theUnit(names, details.of)}, không thuộc nơi lập báo cáo; dòng này không được tính. Đề nghị nơi lập báo cáo bỏ dòng này, hoặc sửa “Mã cấp trên” trong sổ đơn vị nếu đơn vị đã chuyển.`,
  lineGone: ({ details, found, unit }, names) =>
    `báo cáo mới hơn “${shortenedPath(details.newer)}” không còn số liệu của ${unit === null ? "đơn vị" : theUnit(names, unit)}${aside(found)}, nên số trong báo cáo cũ này không được lấy. Hỏi lại nơi lập báo cáo vì sao không còn, rồi giải trình hoặc gửi lại.`,
  lineChanged: ({ details, found }, names) => {
    const how =
      details.swappedWith === null
        ? "số liệu đã được sửa tay sau khi lập báo cáo"
        : `số liệu đang là của ${theUnit(names, details.swappedWith)}: hai dòng bị đổi chỗ sau khi lập báo cáo`;
    return `${how}${aside(found)}; số trên dòng vẫn được tính. Nơi lập báo cáo giải trình, hoặc sửa trong biểu của đơn vị rồi tổng hợp lại.`;
  },
  totalDiffers: ({ details, found }, names) =>
    `dòng tổng ghi ${seen(found, "một số khác")} ở mục ${columnLabel(names, details.item)}, trong khi các dòng cộng lại được ${formatCount(details.sum)}${details.cells.length === 1 ? "" : ` (${formatCount(details.cells.length)} ô của dòng tổng không khớp)`}; có dòng đã bị sửa, thêm hoặc bớt sau khi lập báo cáo. Đề nghị nơi lập báo cáo tổng hợp lại rồi gửi lại.`,
  lineWithoutCode: ({ found }) =>
    `dòng có số liệu nhưng không có mã đơn vị${aside(found)} nên không được tính. Đề nghị nơi lập báo cáo ghi lại mã, hoặc tổng hợp lại rồi gửi lại.`,
  columnUnknown: ({ found }) =>
    `mã cột ${seen(found, "ở đây")} không có trong danh mục nên cả cột không được đọc. Đề nghị nơi lập báo cáo gửi lại báo cáo do chương trình lập, không sửa hàng mã.`,
  columnMissing: ({ details, found }, names) =>
    `báo cáo không có cột của mục ${columnLabel(names, details.item)}${aside(found)} mà kế hoạch cần, nên không đơn vị nào có số. Đề nghị nơi lập báo cáo tổng hợp lại bằng cùng kế hoạch và cùng phiên bản chương trình.`,
};
