/** How a loose wording of a level was read: printed with the target, and said by the check of a plan. */
interface Level {
  readonly value: number;
  /** A percentage, not a number of things. */
  readonly share: boolean;
}

const printed = ({ value, share }: Level): string =>
  `${String(value).replace(".", ",")}${share ? "%" : ""}`;

export const readingOfExactly = (level: Level & { readonly better: "higher" | "lower" }): string =>
  level.better === "higher"
    ? `«Bằng ${printed(level)}» hiểu là từ ${printed(level)} trở lên.`
    : `«Bằng ${printed(level)}» hiểu là không quá ${printed(level)}.`;

export const readingOfAbout = (level: Level & { readonly tolerance: number }): string =>
  `«Khoảng ${printed(level)}» hiểu là lệch không quá ${printed({ ...level, value: level.tolerance })}.`;
