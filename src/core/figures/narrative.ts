/** How counts and percentages are written in a narrative. */

/** `1.692`, `2071`. */
export const count = String.raw`(?:\d{1,3}(?:\.\d{3})+|\d+)`;

/**
 * No digit, dot, slash or hyphen before: neither the middle of a number nor of a date or a document number. Looked at after
 * the match: Safari before 16.4 has no pattern for what stands before.
 */
export const notAlone = /[\d.,/\-–\p{L}]$/u;

export const ended = String.raw`(?![\d/\-–]|[.,]\d|\p{L})`;

export const either = (all: readonly string[]): string => `(?:${all.join("|")})`;

/** Whether a match begins where a count begins. */
export const stands = (text: string, { index }: { readonly index: number }): boolean =>
  !notAlone.test(text.slice(Math.max(0, index - 2), index));

export const numberOf = (text: string): number => Number(text.replaceAll(".", ""));
