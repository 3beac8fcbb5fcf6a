import type { ValuesTold, YearIssueDetails } from "#core/upward-issue";
import { aside, quoted, shortenedPath } from "#text/issues/found";
import type { IssueSentences } from "#text/issues/issue-sentences";
import { itemLabel, type Names } from "#text/names";
import { formatCount } from "#text/numbers";

const list = (years: readonly number[]): string => years.join(", ");

const files = (paths: readonly string[]): string =>
  paths.map((path) => `“${shortenedPath(path, 60)}”`).join(", ");

const spanVi = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to ? `theo số của năm ${String(to)}` : `từ năm ${String(from)} đến năm ${String(to)}`;

const example = (names: Names, { item, one, other }: ValuesTold): string =>
  `${itemLabel(names, item)}: “${one}” và “${other}”`;

const howMany = ({ values, units }: ValuesTold): string =>
  `${formatCount(values)} số liệu của ${formatCount(units)} đơn vị`;

/** What is said of several years together, in Vietnamese. */
export const yearIssuesVi: Pick<IssueSentences, keyof YearIssueDetails> = {
  yearsMissing: ({ details, found }) =>
    `giữa năm ${String(details.from)} và năm ${String(details.to)} không có số liệu năm ${list(details.years)}${aside(found)}, nên số cộng dồn nhiệm kỳ và mức tăng, giảm qua các năm này không được tính. Chọn thêm báo cáo các năm đó cùng báo cáo năm trước, hoặc nêu lý do.`,
  reportsOfYearDiffer: ({ details, found }, names) =>
    `các báo cáo ${files(details.files)} ghi số liệu năm ${String(details.year)} khác nhau ở ${howMany(details)} (${example(names, details)})${aside(found)}; những số liệu này không được tính vào năm ${String(details.year)}. Chỉ giữ báo cáo đúng, hoặc sửa cho khớp rồi lập lại.`,
  carriedDiffers: ({ details, found }, names) =>
    `báo cáo năm ${String(details.year)} khác với số liệu năm đó do báo cáo sau mang theo ở ${howMany(details)} (${example(names, details)})${aside(found)}; số liệu của chính báo cáo năm ${String(details.year)} được dùng. Đối chiếu ${files(details.files)}; nếu năm ${String(details.year)} đã được điều chỉnh thì nêu lý do.`,
  termYearsMissing: ({ details, found }) =>
    `chỉ tiêu cả nhiệm kỳ ${quoted(details.indicator)} (mục ${details.ref}) tính ${spanVi(details)} nhưng chưa có số liệu năm ${list(details.years)}${aside(found)}, nên chưa kết luận được nếu số đã biết chưa đủ. Chọn thêm báo cáo các năm đó cùng báo cáo năm trước.`,
  carriedUnreadable: ({ details, found }) =>
    `phần số liệu các năm trước (${list(details.years)}) trong báo cáo này không đọc được${aside(found)} nên không được tính. Chọn thêm báo cáo của chính các năm đó cùng báo cáo năm trước.`,
  yearsRedrawn: ({ details, found }) =>
    `số liệu năm ${list(details.years)} được tính theo đơn vị hành chính ngày ${details.day}${aside(found)}: ${formatCount(details.units)} đơn vị sau sắp xếp gồm số liệu của các đơn vị cũ, theo sổ đơn vị. Đối chiếu cột “Kế thừa từ” của sổ nếu cần.`,
};
