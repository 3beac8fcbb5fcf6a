/** What an office says of itself, and of its report, at the head and the foot. */
export type HeadSetting =
  | "above"
  | "issuer"
  | "place"
  | "number"
  | "symbol"
  | "reporter"
  | "kind"
  | "subject"
  | "signing"
  | "onBehalf"
  | "post"
  | "name"
  | "filed"
  | "recipients";
