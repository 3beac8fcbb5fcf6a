/** What people type in place of «không có»: abbreviations, and the word without its marks. */
export const wordsForNone = [
  "không có",
  "không",
  "k có",
  "ko có",
  "kg có",
  "hông có",
  "khong co",
  "khong",
  "ko",
  "không phát sinh",
  "không có phát sinh",
] as const;

/** What people type in place of «không áp dụng». */
export const wordsForNotApplicable = [
  "không áp dụng",
  "kad",
  "k ad",
  "k áp dụng",
  "ko áp dụng",
  "kg áp dụng",
  "khong ap dung",
] as const;

/** What people write behind a count; none of these changes the number, as «nghìn» or «%» would. */
export const countingWords = [
  "đ/c",
  "đc",
  "đ.c",
  "đồng chí",
  "người",
  "đảng viên",
  "đv",
  "đ/v",
  "quần chúng",
  "chi bộ",
  "cb",
  "đảng bộ",
  "tổ chức",
  "tổ chức đảng",
  "đơn vị",
  "đơn vị hành chính",
  "cuộc",
  "cuộc họp",
  "lượt",
  "lớp",
  "hợp tác xã",
  "htx",
  "thôn",
  "xóm",
  "bản",
  "tổ dân phố",
  "thôn, tổ dân phố",
] as const;

/** A cross or a tick: «có» to some, «không áp dụng» to others. */
export const marks = ["x", "×", "✓", "✔", "v/"] as const;
