/** What an office says of itself at the head and the foot of its report. */
export type HeadSetting =
  | "above"
  | "issuer"
  | "place"
  | "number"
  | "symbol"
  | "onBehalf"
  | "post"
  | "name"
  | "filed"
  | "recipients";
