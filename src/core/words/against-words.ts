/** What a level may be measured by; the year is that of the plan. */
export const againstWords = {
  lastYear: "năm trước",
  year: (year: string) => `năm ${year}`,
  average: (year: string) => `bình quân từ năm ${year}`,
} as const;

/** How the same is found in what was typed; the year is the group. */
export const againstPatterns = {
  lastYear: /^(?:so với )?năm trước$/iu,
  year: /^(?:so với )?năm (\d{4})$/iu,
  average:
    /^bình quân(?: một năm| mỗi năm| hằng năm| hàng năm)?(?:,? (?:tính )?(?:từ|so với))?(?: năm)? (\d{4})$/iu,
} as const;

/** So many times something, as a level is written: `1,5 lần`. */
export const timesPattern = /^([\d.,]+)\s*lần$/iu;
