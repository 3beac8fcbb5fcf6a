/** What a file can be taken as: a form, a report as the submission of a level below, and what is no submission. */
export type GivenKind = "form" | "submission" | "previous" | "registry" | "plan";

/** What the pane asks where a file can be more than one thing. */
export interface AskingText {
  /** Several sheets of one workbook. */
  readonly holds: (file: string, kinds: readonly GivenKind[]) => string;
  /** One report that two people would use differently. */
  readonly mayBe: (file: string, kinds: readonly GivenKind[]) => string;
  /** The same of many files at once. */
  readonly all: {
    readonly hold: (files: string, kinds: readonly GivenKind[]) => string;
    readonly mayBe: (files: string, kinds: readonly GivenKind[]) => string;
    readonly each: string;
    readonly remove: string;
    readonly done: (files: string, kinds: readonly GivenKind[]) => string;
    readonly dropped: (files: string) => string;
  };
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
  all: {
    hold: (files, kinds) =>
      `${files} tệp đều có cả ${list(kinds, "và")}. Hãy chọn phần cần dùng cho cả ${files} tệp; chưa chọn thì chưa tệp nào được tính.`,
    mayBe: (files, kinds) =>
      `${files} tệp đều có thể là ${list(kinds, "hoặc")}. Hãy chọn một cách dùng cho cả ${files} tệp; chưa chọn thì chưa tệp nào được tính.`,
    each: "Chọn riêng cho từng tệp",
    remove: "Bỏ các tệp này",
    done: (files, kinds) => `Đã dùng ${files} tệp làm ${list(kinds, "và")}.`,
    dropped: (files) => `Đã bỏ ${files} tệp.`,
  },
  use: (kind) => `Dùng làm ${names[kind]}`,
  useAll: (count) => (count === 2 ? "Dùng cả hai" : "Dùng tất cả"),
  remove: "Bỏ tệp này",
  done: (file, kinds) => `Đã dùng tệp “${file}” làm ${list(kinds, "và")}.`,
};
