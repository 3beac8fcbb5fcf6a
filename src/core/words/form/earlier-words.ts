import { signs } from "./remarks";

/** What the forms up to version 3 said, whose rows had no labels. */
export const earlierWords = {
  notWhole: `${signs.wrong} Phải là số nguyên từ 0 trở lên`,
  /** Before the sum that a balance should have. */
  open: `${signs.wrong} Các dòng cộng lại bằng `,
  part: (whole: string): string => `${signs.wrong} Lớn hơn “${whole}”`,
  filled: "Đã nhập ",
  rows: " dòng; ",
  wrong: " dòng phải sửa; ",
  short: " chỉ tiêu còn thiếu",
} as const;
