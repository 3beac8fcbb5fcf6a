import type { OrganisationLevel } from "#core/catalogue/organisation-levels";
import type { StyleName } from "#core/sheet/looks/styles";

export type RegistryColumnId =
  | "code"
  | "name"
  | "parent"
  | "level"
  | "type"
  | "armedForces"
  | "grassroots"
  | "reports"
  | "from"
  | "to"
  | "predecessors"
  | "admissionQuota";

interface RegistryColumn {
  readonly heading: string;
  /** A registry without this column is refused. */
  readonly required: boolean;
  readonly style: StyleName;
  /** Least and greatest width, in characters. */
  readonly width: readonly [number, number];
}

/** The columns in the order in which they are laid out; they are read in any order, by heading. */
export const registryColumns: Readonly<Record<RegistryColumnId, RegistryColumn>> = {
  code: { heading: "Mã", required: true, style: "code", width: [14, 24] },
  name: { heading: "Tên", required: true, style: "text", width: [30, 56] },
  parent: { heading: "Mã cấp trên", required: true, style: "code", width: [14, 24] },
  level: { heading: "Cấp", required: true, style: "textCenter", width: [12, 12] },
  // Text format, because a Vietnamese Excel turns 9.2 into a date.
  type: { heading: "Loại hình", required: true, style: "code", width: [8, 8] },
  armedForces: { heading: "LLVT", required: true, style: "textCenter", width: [8, 8] },
  grassroots: { heading: "TCCSĐ", required: true, style: "textCenter", width: [9, 9] },
  reports: { heading: "Nộp báo cáo", required: true, style: "textCenter", width: [9, 9] },
  from: { heading: "Từ ngày", required: false, style: "date", width: [13, 13] },
  to: { heading: "Đến ngày", required: false, style: "date", width: [13, 13] },
  predecessors: { heading: "Kế thừa từ", required: false, style: "code", width: [14, 30] },
  admissionQuota: { heading: "Chỉ tiêu kết nạp", required: false, style: "count", width: [11, 11] },
};

export const registryColumnIds = Object.keys(registryColumns) as readonly RegistryColumnId[];

/** The words of each level; the first is the one that is printed. */
export const levelWords: Readonly<Record<OrganisationLevel, readonly [string, ...string[]]>> = {
  province: ["tỉnh", "cấp tỉnh"],
  district: ["huyện", "cấp huyện"],
  grassroots: ["cơ sở", "cấp cơ sở"],
  attached: ["trực thuộc"],
};

/** What may stand in brackets behind a predecessor instead of a share: it went into a unit that was there before. */
export const inheritanceWords = {
  absorbed: ["nhập vào", "sáp nhập vào", "nhập"],
} as const;

/** What a mark may look like. A blank is no mark. */
export const markWords = {
  yes: ["x", "có", "1", "true"],
  no: ["không", "0", "false"],
} as const;

/** What Excel says when a cell refuses what was typed. */
export const registryRefusals = {
  mark: (word: string): string => `Đánh dấu ${word} hoặc để trống.`,
  level: (levels: string): string => `Chọn một trong các cấp: ${levels}.`,
} as const;
