import type { PlanInReportDetails } from "#core/plan-issue";
import { quoted, seen } from "#text/issues/found";
import type { IssueSentences } from "#text/issues/issue-sentences";

/** The known names that are spelt nearly so. */
export const perhaps = (names: readonly string[]): string =>
  names.length === 0 ? "" : `; có phải là ${names.map(quoted).join(" hoặc ")} không`;

/** What a report says of a plan that does not fit the registry, in Vietnamese. */
export const planInReportVi: Pick<IssueSentences, keyof PlanInReportDetails> = {
  planPlaceMisspelt: ({ details, found }) =>
    `nơi áp dụng ${seen(found, "đã ghi")} của dòng chỉ tiêu số ${details.target} không có trong sổ đơn vị${perhaps(details.nearest)}. Sửa tên ở cột “Nơi áp dụng” của trang kế hoạch cho khớp sổ đơn vị.`,
  planPlaceUnknown: ({ details, found }) =>
    `nơi áp dụng ${seen(found, "đã ghi")} của dòng chỉ tiêu số ${details.target} không có trong sổ đơn vị nên không được tính. Bổ sung sổ đơn vị, hoặc bỏ tên này ở cột “Nơi áp dụng” nếu không thuộc địa bàn.`,
  planQuotaUnitUnknown: ({ details, found }) =>
    `kế hoạch giao chỉ tiêu ${quoted(details.indicator)} cho đơn vị ${seen(found, "không rõ")} không có trong sổ hoặc không phải nộp báo cáo. Sửa mã đơn vị ở trang giao chỉ tiêu, hoặc bổ sung sổ đơn vị.`,
};
