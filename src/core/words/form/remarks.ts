import type { CountFaultCode } from "#core/words/count-rule";

/** Signs that stand before a remark, so that it never depends on colour. */
export const signs = { wrong: "✗", short: "!", right: "✓" } as const;

/** The words before a number of units that are missing, or too many. */
export const needLead = { higher: "còn thiếu", lower: "phải giảm" } as const;

/** What is said beside a number that cannot be, of an item with so many decimals. */
export const remarkOfCount = (fault: CountFaultCode, decimals: number): string =>
  `${signs.wrong} ${faultsOfCounts[fault](decimals)}`;

const faultsOfCounts: Readonly<Record<CountFaultCode, (decimals: number) => string>> = {
  negativeNumber: (decimals) =>
    `Số âm: phải là ${decimals === 0 ? "số nguyên" : "số"} từ 0 trở lên`,
  notAWholeNumber: () => "Có phần lẻ: phải là số nguyên từ 0 trở lên",
  tooManyDecimals: (decimals) => `Quá ${String(decimals)} chữ số thập phân: làm tròn lại`,
  numberTooLarge: () => "Số quá lớn, kiểm tra lại số chữ số",
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

/** What Excel says when it refuses what was typed for an item with so many decimals. */
export const inputRefusal = (
  decimals: number,
): { readonly title: string; readonly text: string } => ({
  title: "Số liệu chưa đúng",
  text: `Ô này nhận ${numberAsked(decimals)}, hoặc «không có», hoặc «không áp dụng». Xóa trống nếu chưa có số liệu.`,
});

/** What may be typed: `số nguyên từ 0 trở lên`, `số từ 0 trở lên, nhiều nhất 1 chữ số thập phân (như 62,5)`. */
const numberAsked = (decimals: number): string =>
  decimals === 0
    ? "số nguyên từ 0 trở lên"
    : `số từ 0 trở lên, nhiều nhất ${String(decimals)} chữ số thập phân (như ${exampleWith(decimals)})`;

const exampleWith = (decimals: number): string => `62,${"512".slice(0, decimals)}`;

/** Above the guidance of an item, beside its cell. */
export const promptTitle = "Cách ghi";

/** How an item is filled in that takes so many decimals; nothing is said of whole numbers. */
export const promptOf = (guidance: string | undefined, decimals: number): string | null => {
  const howMany =
    decimals === 0
      ? []
      : [`Ghi đến ${String(decimals)} chữ số thập phân, ví dụ ${exampleWith(decimals)}.`];
  const parts = [...howMany, ...(guidance === undefined ? [] : [guidance])];
  return parts.length === 0 ? null : parts.join(" ");
};
