import { itemOf } from "#core/catalogue/items/items";
import type { Names } from "#text/names";

/** What the form of the examples calls its rows. */
export const exampleRows: ReadonlyMap<string, string> = new Map([
  ["ORG_TOTAL", "1"],
  ["DV_BOY", "A"],
  ["DV_ADMITTED_YEAR", "3"],
  ["DV_TOTAL", "D"],
  ["ORG_NOT_RATED", "13"],
  ["ORG_RATED", "14"],
  ["DV_HTXSNV", "23"],
  ["DV_HTTNV", "24"],
  ["VILLAGE_TOTAL", "31"],
  ["VH_TOTAL", "32"],
  ["VH_MEMBER", "33"],
]);

const items: Readonly<Record<string, string>> = {
  DV_ADMITTED_YEAR: "Kết nạp trong năm",
  VH_MEMBER: "Trưởng thôn, tổ trưởng tổ dân phố là đảng viên",
  VH_TOTAL: "Trưởng thôn, tổ trưởng tổ dân phố hiện có",
  ORG_TOTAL: "Tổ chức cơ sở đảng",
  ORG_RATED: "Tổ chức cơ sở đảng đã xếp loại",
  ORG_NOT_RATED: "Tổ chức cơ sở đảng chưa xếp loại",
};

const units: Readonly<Record<string, string>> = {
  "38.168": "Đảng bộ huyện Bắc Quang",
  "38.169": "Đảng bộ huyện Quang Bình",
  "38.168.053": "Đảng bộ xã Tân Quang",
};

/** The names that the examples use. */
export const exampleNames: Names = {
  item: (code) => items[code] ?? itemOf(code)?.name ?? code,
  unit: (code) => units[code] ?? code,
  plan: (id) => (id === "ha-giang" ? "Hà Giang (tỉnh)" : id),
};
