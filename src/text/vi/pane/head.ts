import type { HeadSetting } from "#core/head-setting";
import type { Contradiction } from "#core/result/report-settings";
import { contradictionsVi, headMeaningsVi, headNamesVi } from "#text/vi/head-settings";

/** What the pane says of the head and the foot of the report. */
export interface HeadText {
  readonly hint: string;
  readonly names: Readonly<Record<HeadSetting, string>>;
  readonly meanings: Readonly<Record<HeadSetting, string>>;
  /** Ways of signing; blank: as the field below says. */
  readonly signing: Readonly<Record<"" | "T/M" | "K/T" | "none", string>>;
  readonly contradictions: Readonly<Record<Contradiction, string>>;
}

export const head: HeadText = {
  hint: "Mục bỏ trống lấy theo phần đã gõ trong báo cáo trước, theo kế hoạch, hoặc để trong ngoặc vuông. Máy này nhớ các mục, trừ số báo cáo và họ tên người ký.",
  names: headNamesVi,
  meanings: headMeaningsVi,
  signing: {
    "": "(theo mục dưới)",
    "T/M": "T/M, thay mặt tập thể",
    "K/T": "K/T, ký thay",
    none: "Không ghi, người đứng đầu ký",
  },
  contradictions: contradictionsVi,
};
