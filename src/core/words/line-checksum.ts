import { checksum } from "#core/sheet/checksum";

/** The cells of a line of the data sheet that hold values, by the key of their column; blanks are left out. */
export type LineValues = readonly (readonly [key: string, value: string | number])[];

/**
 * What a line of the data sheet said of its unit when the report was made. One that was changed by hand afterwards, or
 * stands behind the code of another unit, has another sum.
 */
export const lineChecksum = (code: string, values: LineValues): string =>
  checksum([code, ...values.map(([key, value]) => `${key}=${String(value)}`)].join("|"));
