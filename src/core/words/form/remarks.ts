/** Signs that stand before a remark, so that it never depends on colour. */
export const signs = { wrong: "✗", short: "!", right: "✓" } as const;

/** The words before a number of units that are missing, or too many. */
export const needLead = { higher: "còn thiếu", lower: "phải giảm" } as const;

/** What is said beside an input. */
export const remarks = {
  notWhole: `${signs.wrong} Phải là số nguyên từ 0 trở lên`,
  notAWord: `${signs.wrong} Nhập số, «không có» hoặc «không áp dụng»`,
  closed: `${signs.right} Khớp`,
  /** Before the sum that a balance should have. */
  open: `${signs.wrong} Các dòng cộng lại bằng `,
} as const;

/** What is said beside a part that is larger than its whole. */
export const remarkOfPart = (whole: string): string => `${signs.wrong} Lớn hơn “${whole}”`;

/** What is said beside the items of a share of more than all. */
export const remarkOfShare = (whole: string): string => `${signs.short} Trên 100% ${whole}`;

/** What Excel says when it refuses what was typed. */
export const inputRefusal = {
  title: "Số liệu chưa đúng",
  text: "Ô này nhận số nguyên từ 0 trở lên, hoặc «không có», hoặc «không áp dụng». Xóa trống nếu chưa có số liệu.",
} as const;

/** Above the guidance of an item, beside its cell. */
export const promptTitle = "Cách ghi";
