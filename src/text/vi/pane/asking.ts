/** What a file can be taken as: a form, a report as the submission of a level below, and what is no submission. */
export type GivenKind = "form" | "submission" | "previous" | "registry" | "plan";

/** What the pane asks where a file can be more than one thing. */
export interface AskingText {
  /** Several sheets of one workbook. */
  readonly holds: (file: string, kinds: readonly GivenKind[]) => string;
  /** One report that two people would use differently. */
  readonly mayBe: (file: string, kinds: readonly GivenKind[]) => string;
  readonly use: (kind: GivenKind) => string;
  readonly useAll: (count: number) => string;
  readonly remove: string;
  readonly done: (file: string, kinds: readonly GivenKind[]) => string;
}

const names: Readonly<Record<GivenKind, string>> = {
  form: "biểu nhập của một đơn vị",
  submission: "báo cáo tổng hợp do cấp dưới gửi lên",
  previous: "báo cáo năm trước",
  registry: "sổ đơn vị",
  plan: "kế hoạch",
};

const list = (kinds: readonly GivenKind[], word: string): string => {
  const words = kinds.map((kind) => names[kind]);
  return [words.slice(0, -1).join(", "), ...words.slice(-1)].filter(Boolean).join(` ${word} `);
};

export const asking: AskingText = {
  holds: (file, kinds) =>
    `Tệp “${file}” có cả ${list(kinds, "và")}. Hãy chọn phần cần dùng; chưa chọn thì tệp này chưa được tính.`,
  mayBe: (file, kinds) =>
    `Tệp “${file}” có thể là ${list(kinds, "hoặc")}. Hãy chọn một cách dùng; chưa chọn thì tệp này chưa được tính.`,
  use: (kind) => `Dùng làm ${names[kind]}`,
  useAll: (count) => (count === 2 ? "Dùng cả hai" : "Dùng tất cả"),
  remove: "Bỏ tệp này",
  done: (file, kinds) => `Đã dùng tệp “${file}” làm ${list(kinds, "và")}.`,
};
