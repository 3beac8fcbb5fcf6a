import type { CountFaultCode } from "#core/words/count-rule";

/** Signs that stand before a remark, so that it never depends on colour. */
export const signs = { wrong: "✗", short: "!", right: "✓" } as const;

/** The words before a number of units that are missing, or too many. */
export const needLead = { higher: "còn thiếu", lower: "phải giảm" } as const;

/** What is said beside a number that cannot be. */
export const remarksOfCounts: Readonly<Record<CountFaultCode, string>> = {
  negativeNumber: `${signs.wrong} Số âm: phải là số nguyên từ 0 trở lên`,
  notAWholeNumber: `${signs.wrong} Có phần lẻ: phải là số nguyên từ 0 trở lên`,
  numberTooLarge: `${signs.wrong} Số quá lớn, kiểm tra lại số chữ số`,
};

/** What is said beside an input. */
export const remarks = {
  notAWord: `${signs.wrong} Nhập số, «không có» hoặc «không áp dụng»`,
  closed: `${signs.right} Khớp`,
} as const;

/** What is said of a balance, before the sum that its rows have now: `✗ Dòng A + dòng 1 phải bằng dòng D; cộng được `. */
export const remarkOfBalance = (sum: string, whole: string): string =>
  `${signs.wrong} ${capital(sum)} phải bằng ${whole}; cộng được `;

/** What is said beside a part that is larger than its whole. */
export const remarkOfPart = (part: string, whole: string): string =>
  `${signs.wrong} ${capital(part)} lớn hơn ${whole}`;

/** What is said beside the items of a share of more than all. */
export const remarkOfShare = (whole: string): string => `${signs.short} Trên 100% ${whole}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What Excel says when it refuses what was typed. */
export const inputRefusal = {
  title: "Số liệu chưa đúng",
  text: "Ô này nhận số nguyên từ 0 trở lên, hoặc «không có», hoặc «không áp dụng». Xóa trống nếu chưa có số liệu.",
} as const;

/** Above the guidance of an item, beside its cell. */
export const promptTitle = "Cách ghi";
